import { useCallback, type KeyboardEvent } from 'react';
import type { BlockId } from '#domain/page/ids';
import { useDesk } from '#features/desk/context';
import { joinAtBoundary, neighbouringBoundary } from '#features/desk/actions';
import { snapUnit, stepBoundary } from './snap';

/** The keyboard twin of dragging: arrows move a focused boundary, Delete joins, Enter confirms, L locks. */
export function useBoundaryKeys(): (id: BlockId, event: KeyboardEvent<HTMLElement>) => void {
  const { session, view, index } = useDesk();
  return useCallback(
    (id, event) => {
      const { doc } = session.store.getState();
      const block = doc?.blocks.get(id);
      if (
        doc === null ||
        block === undefined ||
        event.nativeEvent.isComposing ||
        event.ctrlKey ||
        event.metaKey
      )
        return;
      const handled = (): void => {
        event.preventDefault();
        event.stopPropagation();
      };
      switch (event.key) {
        case 'ArrowUp':
        case 'ArrowDown': {
          handled();
          const to = stepBoundary(index, block.start, event.key === 'ArrowDown' ? 1 : -1, snapUnit(event));
          if (to === null) return;
          if (session.run({ kind: 'move-boundary', id, to }).ok) {
            view.setState({ reveal: { offset: to, centre: false, focusBoundary: true } });
          }
          return;
        }
        case 'ArrowLeft':
        case 'ArrowRight':
        case '[':
        case ']': {
          handled();
          const forward = event.key === 'ArrowRight' || event.key === ']';
          const next = neighbouringBoundary(doc, block.start, forward ? 1 : -1);
          if (next !== undefined)
            view.setState({
              boundary: next.id,
              reveal: { offset: next.start, centre: false, focusBoundary: true },
            });
          return;
        }
        case 'Delete':
        case 'Backspace': {
          handled();
          const above = doc.blocks.previous(block);
          joinAtBoundary(session, doc, block);
          view.setState({ boundary: null, anchor: block.start, focus: block.start });
          if (above !== undefined)
            view.setState({ reveal: { offset: block.start, centre: false, focusBoundary: false } });
          (event.currentTarget.closest('[role="region"]') as HTMLElement | null)?.focus({
            preventScroll: true,
          });
          return;
        }
        case 'Enter':
          handled();
          session.run({
            kind: 'set-standing',
            ids: [id],
            standing: block.standing === 'proposed' ? 'confirmed' : 'proposed',
          });
          return;
        case 'l':
        case 'L':
          handled();
          session.run({
            kind: 'set-standing',
            ids: [id],
            standing: block.standing === 'locked' ? 'confirmed' : 'locked',
          });
          return;
        case 'Escape':
          handled();
          view.setState({ boundary: null, anchor: block.start, focus: block.start });
          (event.currentTarget.closest('[role="region"]') as HTMLElement | null)?.focus({
            preventScroll: true,
          });
          return;
        default:
      }
    },
    [session, view, index],
  );
}
