import { useEffect } from 'react';
import { useDesk, useView } from './context';

/** Looks for suspects as long as the page is proofread. */
export function useProofing(): void {
  const { suspects, view } = useDesk();
  const mode = useView((state) => state.mode);
  useEffect(() => {
    if (mode !== 'proof') return undefined;
    // Marks carry who made them: asked before the first one.
    if (view.getState().person === null) view.setState({ dialog: 'person' });
    const end = suspects.watch();
    return () => {
      view.setState({ suspect: null });
      end();
    };
  }, [suspects, view, mode]);
}
