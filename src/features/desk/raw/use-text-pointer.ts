import { useCallback, useRef, type MouseEvent, type PointerEvent } from 'react';
import type { ArticleId, Offset } from '#domain/page/ids';
import { useDesk } from '#features/desk/context';
import { offsetAt } from './offset-at';

type PointerProps = {
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onMouseDown: (event: MouseEvent<HTMLDivElement>) => void;
};

/** Whether a press is meant for the text, and not for a handle, a label or a button over it. */
const isOnText = (event: MouseEvent): boolean =>
  event.button === 0 && (event.target as Element).closest('[role="separator"],[data-block],button') === null;

/** Clicks and selections in the raw text: caret, double click a word, triple click a line, drag a range. */
export function useTextPointer(): PointerProps {
  const { session, view, index } = useDesk();
  const selecting = useRef(false);

  const place = useCallback(
    (offset: Offset, extend: boolean) => {
      const { doc } = session.store.getState();
      if (doc === null) return;
      const owner = doc.blocks.containing(offset)?.placement?.ownerId as ArticleId | undefined;
      const anchor = extend ? view.getState().anchor : null;
      const mark = doc.corrections
        .touching({ start: offset, end: offset })
        .find((m) => m.span.start <= offset);
      view.setState({
        anchor: anchor ?? offset,
        focus: offset,
        boundary: null,
        selectedMark: mark?.id ?? null,
        ...(owner !== undefined && doc.articles.has(owner) ? { selectedArticle: owner } : {}),
      });
    },
    [session, view],
  );

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLDivElement>) => {
      if (!isOnText(event)) return;
      const offset = offsetAt(index, event.clientX, event.clientY);
      if (offset === null) return;
      place(offset, event.shiftKey);
      selecting.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    [index, place],
  );

  // Only mouse events count clicks: the detail of a pointerdown is always 0.
  const onMouseDown = useCallback(
    (event: MouseEvent<HTMLDivElement>) => {
      if (!isOnText(event) || event.detail < 2) return;
      const offset = offsetAt(index, event.clientX, event.clientY);
      if (offset === null) return;
      const run = event.detail === 2 ? wordAt(index.text, offset) : index.lineSpan(index.lineOf(offset));
      selecting.current = false;
      view.setState({ anchor: run.start, focus: run.end });
    },
    [index, view],
  );

  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLDivElement>) => {
      if (!selecting.current) return;
      const offset = offsetAt(index, event.clientX, event.clientY);
      if (offset !== null && offset !== view.getState().focus) view.setState({ focus: offset });
    },
    [index, view],
  );

  const end = useCallback(() => {
    selecting.current = false;
  }, []);

  return { onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end, onMouseDown };
}

/** The word around an offset, as the browser's word breaker sees it in the surrounding line. */
function wordAt(text: string, offset: Offset): { start: Offset; end: Offset } {
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 200);
  const lineEnd = text.indexOf('\n', offset);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, offset + 200);
  for (const { index, segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    text.slice(from, to),
  )) {
    if (from + index + segment.length > offset)
      return { start: from + index, end: from + index + segment.length };
  }
  return { start: offset, end: offset };
}
