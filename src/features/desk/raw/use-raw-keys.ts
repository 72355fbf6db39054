import { useCallback, type KeyboardEvent } from 'react';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId, Offset } from '#domain/page/ids';
import { nextGrapheme, previousGrapheme } from '#domain/text/graphemes';
import type { LineIndex } from '#domain/text/lines';
import { useDesk, type DeskValue } from '#features/desk/context';
import { joinAtBoundary, neighbouringBoundary } from '#features/desk/actions';
import { selectionOf } from '#features/desk/view-state';
import { lineStartFrom } from './snap';
import type { RawWindow } from './use-raw-window';

/** Where a caret key leads from an offset; null for other keys. */
export function caretTarget(
  index: LineIndex,
  from: Offset,
  event: KeyboardEvent,
  pageLines: number,
): Offset | null {
  const { text } = index;
  const line = index.lineOf(from);
  const vertical = (to: number): Offset => {
    const target = Math.max(1, Math.min(index.lineCount, to));
    const column = from - index.lineStart(line);
    const span = index.lineSpan(target);
    return target === line ? (to < line ? span.start : span.end) : Math.min(span.start + column, span.end);
  };
  const jump = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowLeft':
      return previousGrapheme(text, from);
    case 'ArrowRight':
      return nextGrapheme(text, from);
    case 'ArrowUp':
      return vertical(line - 1);
    case 'ArrowDown':
      return vertical(line + 1);
    case 'PageUp':
      return vertical(line - pageLines);
    case 'PageDown':
      return vertical(line + pageLines);
    case 'Home':
      return jump ? 0 : index.lineSpan(line).start;
    case 'End':
      return jump ? text.length : index.lineSpan(line).end;
    default:
      return null;
  }
}

export type Place = {
  readonly desk: DeskValue;
  readonly doc: PageDocument;
  readonly from: Offset;
  readonly event: KeyboardEvent;
};
export type KeyAction = (place: Place) => void;

/** Starts an article (⇧: a block) at the caret's line; ⌥: exactly at the caret. */
const split: KeyAction = ({ desk: { session, view, index }, event }) => {
  const { focus } = view.getState();
  if (focus === null) return;
  const at = event.altKey ? focus : lineStartFrom(index, index.lineOf(focus));
  if (at === null) return;
  const run = session.run(event.shiftKey ? { kind: 'split-block', at } : { kind: 'split-article', at });
  if (run.ok) view.setState({ reveal: { offset: at, centre: false, focusBoundary: false } });
};

/** Only in the line below a boundary: whoever would delete characters elsewhere must not merge two articles. */
const join: KeyAction = ({ desk: { session, view, index }, doc, from }) => {
  const block = doc.blocks.containing(from);
  if (block === undefined || selectionOf(view.getState()) !== null) return;
  if (index.lineOf(block.start) === index.lineOf(from)) joinAtBoundary(session, doc, block);
};

const boundary =
  (direction: 1 | -1): KeyAction =>
  ({ desk: { view }, doc, from }) => {
    const next = neighbouringBoundary(doc, from, direction);
    if (next === undefined) return;
    view.setState({ boundary: next.id, reveal: { offset: next.start, centre: false, focusBoundary: true } });
  };

/** Puts the reasons away; else the selection; without one, the split that is being looked at. */
const unselect: KeyAction = ({ desk: { session, view } }) => {
  const { why } = view.getState();
  if (why !== null) {
    view.setState({ why: null });
    return;
  }
  if (selectionOf(view.getState()) === null) session.again.dismiss();
  view.setState({ anchor: view.getState().focus });
};

const KEYS: ReadonlyMap<string, KeyAction> = new Map([
  ['Enter', split],
  ['Delete', join],
  ['Backspace', join],
  ['[', boundary(-1)],
  [']', boundary(1)],
  ['Escape', unselect],
]);

export const selectAll: KeyAction = ({ desk: { view, index } }) => {
  view.setState({ anchor: 0, focus: index.text.length });
};

/** Left and right out of a selection lead to its ends, as they do in every text field; null for other keys. */
function endOfSelection({ desk: { view }, event }: Place): Offset | null {
  const selection = selectionOf(view.getState());
  if (selection === null || event.shiftKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'ArrowLeft') return selection.start;
  return event.key === 'ArrowRight' ? selection.end : null;
}

/** Moves the caret, with ⇧ the end of the selection, and brings it into view. */
export function moveCaret(place: Place, target: Offset): void {
  const { desk, doc, from, event } = place;
  const { view } = desk;
  const to = endOfSelection(place) ?? target;
  const owner = doc.blocks.containing(to)?.placement?.ownerId as ArticleId | undefined;
  view.setState({
    focus: to,
    anchor: event.shiftKey ? (view.getState().anchor ?? from) : to,
    boundary: null,
    reveal: { offset: to, centre: false, focusBoundary: false },
    ...(owner !== undefined && doc.articles.has(owner) ? { selectedArticle: owner } : {}),
  });
}

/** What a key other than a caret key does in the raw text. */
function actionOf(event: KeyboardEvent): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey) return event.key === 'a' ? selectAll : undefined;
  return KEYS.get(event.key);
}

/** Caret, selection, splitting and joining in the raw text from the keyboard. */
export function useRawKeys(raw: RawWindow): (event: KeyboardEvent<HTMLDivElement>) => void {
  const desk = useDesk();
  const { first, last } = raw;
  return useCallback(
    (event) => {
      const { doc } = desk.session.store.getState();
      if (event.nativeEvent.isComposing || event.target !== event.currentTarget || doc === null) return;
      const from = desk.view.getState().focus ?? desk.index.lineStart(first);
      const to = event.altKey ? null : caretTarget(desk.index, from, event, Math.max(1, last - first - 14));
      const action = to === null ? actionOf(event) : undefined;
      if (to === null && action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const place = { desk, doc, from, event };
      if (to !== null) moveCaret(place, to);
      else action?.(place);
    },
    [desk, first, last],
  );
}
