import { useEffect, useEffectEvent, useState } from 'react';
import type { EditionId } from '#domain/page/ids';

/** Where files held over the window would go. */
export type DropTarget = { readonly editionId: EditionId | null };

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

function targetOf(event: DragEvent): DropTarget {
  const element = event.target instanceof Element ? event.target.closest('[data-edition]') : null;
  const id = element?.getAttribute('data-edition') ?? null;
  return { editionId: id === null ? null : (id as EditionId) };
}

/** Lets the whole window take files. What is drawn over an element with `data-edition` goes into that edition. */
export function useWindowDrop(
  onDrop: (files: readonly File[], target: DropTarget) => void,
): DropTarget | null {
  const [target, setTarget] = useState<DropTarget | null>(null);
  const drop = useEffectEvent((event: DragEvent) => {
    onDrop([...(event.dataTransfer?.files ?? [])], targetOf(event));
  });
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      const next = targetOf(event);
      setTarget((before) => (before !== null && before.editionId === next.editionId ? before : next));
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setTarget(null);
    };
    const onDropped = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setTarget(null);
      drop(event);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDropped);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDropped);
    };
  }, []);
  return target;
}
