import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLibraryPorts } from '#features/library-ports';
import { goTo, pagePath } from '#features/paths';
import { useText } from '#features/text';
import { readSample } from '#library/sample';
import { refreshShelf } from '#library/shelf';
import { showToast } from '#ui/toast-queue';

/** Opens the sample page, bringing it into the library (or back from the trash) where that is needed. */
export function useSample(): { readonly isBusy: boolean; readonly open: () => void } {
  const ports = useLibraryPorts();
  const client = useQueryClient();
  const text = useText();
  const [isBusy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    try {
      const id = await readSample(ports);
      await refreshShelf(client);
      goTo(pagePath(id));
    } catch {
      showToast({ text: text('import.sampleFailed'), tone: 'proof' });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, open: () => void open() };
}
