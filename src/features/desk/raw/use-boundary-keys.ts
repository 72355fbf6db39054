import { useCallback, type KeyboardEvent } from 'react';
import type { Block, PageDocument } from '#domain/page/document';
import type { BlockId } from '#domain/page/ids';
import { joinAtBoundary, neighbouringBoundary } from '#features/desk/actions';
import { useDesk, type DeskValue } from '#features/desk/context';
import { snapUnit, stepBoundary } from './snap';

type Place = {
  readonly desk: DeskValue;
  readonly doc: PageDocument;
  readonly block: Block;
  readonly event: KeyboardEvent<HTMLElement>;
};
type KeyAction = (place: Place) => void;

const step =
  (direction: 1 | -1): KeyAction =>
  ({ desk: { session, view, index }, block, event }) => {
    const to = stepBoundary(index, block.start, direction, snapUnit(event));
    if (to === null || !session.run({ kind: 'move-boundary', id: block.id, to }).ok) return;
    view.setState({ reveal: { offset: to, centre: false, focusBoundary: true } });
  };

const neighbour =
  (direction: 1 | -1): KeyAction =>
  ({ desk: { view }, doc, block }) => {
    const next = neighbouringBoundary(doc, block.start, direction);
    if (next === undefined) return;
    view.setState({ boundary: next.id, reveal: { offset: next.start, centre: false, focusBoundary: true } });
  };

/** Puts the reasons away, or gives the focus back to the text, with the caret where the boundary was. */
const toText: KeyAction = ({ desk: { view }, block, event }) => {
  if (view.getState().why !== null) {
    view.setState({ why: null });
    return;
  }
  view.setState({ boundary: null, anchor: block.start, focus: block.start });
  event.currentTarget.closest<HTMLElement>('[role="region"]')?.focus({ preventScroll: true });
};

const join: KeyAction = (place) => {
  joinAtBoundary(place.desk.session, place.doc, place.block);
  toText(place);
};

const setStanding =
  (next: (block: Block) => Block['standing']): KeyAction =>
  ({ desk: { session }, block }) => {
    session.run({ kind: 'set-standing', ids: [block.id], standing: next(block) });
  };
const confirm = setStanding((block) => (block.standing === 'proposed' ? 'confirmed' : 'proposed'));
const lock = setStanding((block) => (block.standing === 'locked' ? 'confirmed' : 'locked'));

const KEYS: ReadonlyMap<string, KeyAction> = new Map([
  ['ArrowUp', step(-1)],
  ['ArrowDown', step(1)],
  ['ArrowLeft', neighbour(-1)],
  ['ArrowRight', neighbour(1)],
  ['[', neighbour(-1)],
  [']', neighbour(1)],
  ['Delete', join],
  ['Backspace', join],
  ['Enter', confirm],
  ['l', lock],
  ['L', lock],
  ['Escape', toText],
]);

/** The keyboard twin of dragging: arrows move a focused boundary, Delete joins, Enter confirms, L locks. */
export function useBoundaryKeys(): (id: BlockId, event: KeyboardEvent<HTMLElement>) => void {
  const desk = useDesk();
  return useCallback(
    (id, event) => {
      const { doc } = desk.session.store.getState();
      const block = doc?.blocks.get(id);
      const action = KEYS.get(event.key);
      if (doc === null || block === undefined || action === undefined) return;
      if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      action({ desk, doc, block, event });
    },
    [desk],
  );
}
