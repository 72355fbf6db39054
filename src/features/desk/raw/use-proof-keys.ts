import { useCallback, type KeyboardEvent } from 'react';
import type { Offset, Span } from '#domain/page/ids';
import { nextGrapheme, previousGrapheme } from '#domain/text/graphemes';
import { useDesk, type DeskValue } from '#features/desk/context';
import { askedFirst, correct, decideSuspect, meantMark, suspectOf } from '#features/desk/proofing';
import { selectionOf } from '#features/desk/view-state';
import { caretTarget, moveCaret, selectAll, type KeyAction } from './use-raw-keys';
import type { RawWindow } from './use-raw-window';

/** The selection, or the caret as an empty span. */
export function correctedSpan(desk: DeskValue): Span {
  const { anchor, focus } = desk.view.getState();
  const at: Offset = focus ?? 0;
  return selectionOf({ anchor, focus }) ?? { start: at, end: at };
}

/** Accepts (⇧: turns down) what is being decided: a suspect, or the mark that is selected. */
const decide: KeyAction = ({ desk, event }) => {
  const status = event.shiftKey ? 'rejected' : 'accepted';
  const suspect = suspectOf(desk, desk.view.getState().suspect);
  if (suspect !== undefined) {
    decideSuspect(desk, suspect, status);
    return;
  }
  const mark = meantMark(desk, correctedSpan(desk));
  if (mark !== undefined)
    desk.session.run({ kind: status === 'accepted' ? 'accept-mark' : 'reject-mark', ids: [mark.id] });
};

/** Marks what is selected, or the character beside the caret, as one too many. */
const remove =
  (neighbour: (text: string, at: Offset) => Offset): KeyAction =>
  ({ desk, doc }) => {
    const span = correctedSpan(desk);
    const takeOut = (taken: Span, caret: Offset): void => {
      askedFirst(desk, () => {
        if (correct(desk, taken, '')) desk.view.setState({ anchor: caret, focus: caret });
      });
    };
    if (span.start < span.end) {
      takeOut(span, span.end);
      return;
    }
    const other = neighbour(doc.text, span.start);
    if (other === span.start) return;
    const one = { start: Math.min(other, span.start), end: Math.max(other, span.start) };
    takeOut(one, other);
  };

/** Puts away the card, else the selection. */
const leave: KeyAction = ({ desk: { view } }) => {
  const { suspect, why, focus } = view.getState();
  if (suspect !== null || why !== null) view.setState({ suspect: null, why: null });
  else view.setState({ anchor: focus });
};

/** The whole form: code, origin and note as well. */
const openMark: KeyAction = ({ desk: { view } }) => {
  view.setState({ dialog: 'mark' });
};

const KEYS: ReadonlyMap<string, KeyAction> = new Map([
  ['Enter', decide],
  ['Delete', remove(nextGrapheme)],
  ['Backspace', remove(previousGrapheme)],
  ['Escape', leave],
]);

function actionOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): KeyAction | undefined {
  if (ctrlKey || metaKey) return key === 'a' ? selectAll : undefined;
  if (altKey) return key === 'Enter' ? openMark : undefined;
  return KEYS.get(key);
}

/** What the keys of an empty correction field do in the raw text; letters are typed, and so begin a correction. */
export function useProofKeys(raw: RawWindow): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const desk = useDesk();
  const { first, last } = raw;
  return useCallback(
    (event) => {
      const { doc } = desk.session.store.getState();
      if (doc === null) return;
      const from = desk.view.getState().focus ?? desk.index.lineStart(first);
      const place = { desk, doc, from, event };
      const to = event.altKey ? null : caretTarget(desk.index, from, event, Math.max(1, last - first - 14));
      const action = actionOf(event);
      if (to === null && action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (to === null) action?.(place);
      else {
        desk.view.setState({ suspect: null, selectedMark: null });
        moveCaret(place, to);
      }
    },
    [desk, first, last],
  );
}
