import { useLayoutEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { createOffsetMap } from '#domain/text/offset-map';
import type { Paragraph } from '#domain/text/reading-types';
import type { Offset } from '#domain/page/ids';
import { useView } from '#features/desk/context';
import { useAfterFrame } from '#features/desk/later.tsx';
import styles from './ReadingPane.module.css';

type Props = { readonly page: RefObject<HTMLElement | null>; readonly paragraphs: readonly Paragraph[] };

/** The caret of the raw text where it is read, a moment later; the reading text scrolls along with it. */
export function ReadingCaret({ page, paragraphs }: Props): ReactNode {
  const { focus } = useAfterFrame({ focus: useView((state) => state.focus) });
  const map = useMemo(() => createOffsetMap(paragraphs), [paragraphs]);
  const caret = useRef<HTMLSpanElement>(null);
  const raw = useMemo(() => {
    const read = focus === null ? null : map.rawToReading(focus);
    return read === null ? null : map.readingToRaw(read.paragraph, read.offset);
  }, [map, focus]);
  useLayoutEffect(() => {
    const around = page.current;
    const mark = caret.current;
    if (around === null || mark === null) return;
    const box = raw === null ? null : boxOf(around, raw);
    mark.hidden = box === null;
    if (box === null) return;
    const origin = around.getBoundingClientRect();
    mark.style.left = `${box.left - origin.left}px`;
    mark.style.top = `${box.top - origin.top}px`;
    mark.style.height = `${box.height}px`;
    // Who works in the reading text is not moved about in it.
    if (!around.contains(document.activeElement)) follow(around, box);
  }, [page, raw, paragraphs]);
  return <span ref={caret} className={styles.caret} hidden />;
}

/** Where on screen the raw character at an offset is read. */
function boxOf(page: HTMLElement, raw: Offset): DOMRect | null {
  for (const element of page.querySelectorAll<HTMLElement>('[data-kind="raw"],[data-kind="correction"]')) {
    const [start, end] = [Number(element.dataset.raw), Number(element.dataset.end)];
    if (raw < start || raw > end) continue;
    const node = element.firstChild;
    if (element.dataset.kind !== 'raw' || !(node instanceof Text)) return element.getBoundingClientRect();
    const range = document.createRange();
    range.setStart(node, Math.min(raw - start, node.length));
    range.setEnd(node, Math.min(raw - start + 1, node.length));
    return range.getBoundingClientRect();
  }
  return null;
}

/** Scrolls as little as shows the place. */
function follow(page: HTMLElement, box: DOMRect): void {
  const scroller = page.parentElement;
  if (scroller === null) return;
  const seen = scroller.getBoundingClientRect();
  if (box.top < seen.top) scroller.scrollTop -= seen.top - box.top + seen.height / 3;
  else if (box.bottom > seen.bottom) scroller.scrollTop += box.bottom - seen.bottom + seen.height / 3;
}
