import { useCallback, type KeyboardEvent } from 'react';
import type { ArticleId, Offset } from '#domain/page/ids';
import { nextGrapheme, previousGrapheme } from '#domain/text/graphemes';
import type { LineIndex } from '#domain/text/lines';
import { useDesk } from '#features/desk/context';
import { joinAtBoundary, neighbouringBoundary } from '#features/desk/actions';
import { lineStartFrom } from './snap';
import type { RawWindow } from './use-raw-window';

/** Where a caret key leads from an offset; null for other keys. */
function caretTarget(index: LineIndex, from: Offset, event: KeyboardEvent, pageLines: number): Offset | null {
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

/** Caret, selection, splitting and joining in the raw text from the keyboard. */
export function useRawKeys(raw: RawWindow): (event: KeyboardEvent<HTMLDivElement>) => void {
  const { session, view, index } = useDesk();

  const split = useCallback(
    (event: KeyboardEvent) => {
      const { focus } = view.getState();
      if (focus === null) return;
      const at = event.altKey ? focus : lineStartFrom(index, index.lineOf(focus));
      if (at === null) return;
      const run = session.run(event.shiftKey ? { kind: 'split-block', at } : { kind: 'split-article', at });
      if (run.ok) view.setState({ reveal: { offset: at, centre: false, focusBoundary: false } });
    },
    [session, view, index],
  );

  return useCallback(
    (event) => {
      if (event.nativeEvent.isComposing || event.target !== event.currentTarget) return;
      const { doc } = session.store.getState();
      const { focus, anchor } = view.getState();
      if (doc === null) return;
      const handled = (): void => {
        event.preventDefault();
        event.stopPropagation();
      };
      const from = focus ?? index.lineStart(raw.first);
      const pageLines = Math.max(1, raw.last - raw.first - 14);
      const to = event.altKey ? null : caretTarget(index, from, event, pageLines);
      if (to !== null) {
        handled();
        const owner = doc.blocks.containing(to)?.placement?.ownerId as ArticleId | undefined;
        view.setState({
          focus: to,
          anchor: event.shiftKey ? (anchor ?? from) : to,
          boundary: null,
          reveal: { offset: to, centre: false, focusBoundary: false },
          ...(owner !== undefined && doc.articles.has(owner) ? { selectedArticle: owner } : {}),
        });
        return;
      }
      if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
        handled();
        view.setState({ anchor: 0, focus: index.text.length });
        return;
      }
      if (event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter') {
        handled();
        split(event);
      } else if (event.key === 'Delete' || event.key === 'Backspace') {
        handled();
        const block = doc.blocks.containing(from);
        if (block !== undefined) joinAtBoundary(session, doc, block);
      } else if (event.key === '[' || event.key === ']') {
        handled();
        const next = neighbouringBoundary(doc, from, event.key === ']' ? 1 : -1);
        if (next !== undefined)
          view.setState({
            boundary: next.id,
            reveal: { offset: next.start, centre: false, focusBoundary: true },
          });
      } else if (event.key === 'Escape') {
        view.setState({ anchor: focus });
      }
    },
    [session, view, index, raw.first, raw.last, split],
  );
}
