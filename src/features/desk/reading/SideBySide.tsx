import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { PageDocument } from '#domain/page/document';
import type { LineIndex } from '#domain/text/lines';
import type { Paragraph, Piece } from '#domain/text/reading-types';
import { outputOf, rawOf } from '#domain/text/reading-types';
import { sideBySide, type SideRow } from '#domain/text/side-by-side';
import { focusRawPage, goToSpan } from '#features/desk/actions';
import { useDesk, useView } from '#features/desk/context';
import { breaksShown, brokenText } from '#features/desk/raw/visible-text';
import { useText, type Text } from '#features/text';
import styles from './SideBySide.module.css';

type Props = { readonly doc: PageDocument; readonly paragraphs: readonly Paragraph[] };

/** A row nobody has measured yet, in CSS pixels. */
const ROW = 120;

/** Raw and reading text beside each other, a row for each paragraph, whatever differs picked out on both sides. */
export function SideBySide({ paragraphs }: Props): ReactNode {
  const text = useText();
  const { view } = useDesk();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => sideBySide(paragraphs), [paragraphs]);
  const focus = useView((state) => state.focus);
  const reveal = useView((state) => state.readingReveal);
  const here = rows.findIndex(({ span }) => focus !== null && span.start <= focus && focus < span.end);
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
  });

  // Who works in here is not moved about.
  useEffect(() => {
    if (here >= 0 && scroller.current?.contains(document.activeElement) !== true)
      drawn.scrollToIndex(here, { align: 'auto' });
  }, [drawn, here]);
  useEffect(() => {
    if (reveal === null) return;
    view.setState({ readingReveal: null });
    requestAnimationFrame(() => {
      const list = scroller.current;
      (list?.querySelector<HTMLElement>('[data-current] button') ?? list?.querySelector('button'))?.focus();
    });
  }, [view, reveal]);

  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.heads} aria-hidden>
        <span>{text('desk.reading.raw')}</span>
        <span>{text('desk.reading.read')}</span>
      </div>
      <ol
        className={styles.list}
        style={{ height: drawn.getTotalSize() }}
        aria-label={text('desk.reading.rows')}
      >
        {drawn.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <li
              key={`${row.span.start}-${row.paragraph}`}
              ref={drawn.measureElement}
              data-index={index}
              data-current={index === here || undefined}
              data-differs={row.differs || undefined}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
            >
              <Row row={row} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Row({ row }: { readonly row: SideRow }): ReactNode {
  const text = useText();
  const { session, view, index } = useDesk();
  const lines = linesOf(index, row, text);
  return (
    <>
      <button
        type="button"
        className={styles.lines}
        aria-label={text('desk.reading.goToLines', { lines })}
        data-raw={row.span.start}
        onClick={() => {
          goToSpan(session, view, { start: row.span.start, end: row.span.start });
          requestAnimationFrame(focusRawPage);
        }}
      >
        {lines}
      </button>
      <div className={styles.sides}>
        <p className={styles.side} dir="auto">
          {row.pieces.map((piece, i) => (
            <RawSide key={i} piece={piece} />
          ))}
        </p>
        <p className={styles.side} dir="auto">
          {row.pieces.map((piece, i) => (
            <ReadSide key={i} piece={piece} />
          ))}
        </p>
      </div>
    </>
  );
}

/** The lines of a row, without blank ones at its end. */
function linesOf(index: LineIndex, { span }: SideRow, text: Text): string {
  const from = index.lineOf(span.start);
  let to = index.lineOf(Math.max(span.start, span.end - 1));
  while (to > from && index.isBlank(to)) to--;
  return from === to
    ? text('desk.reading.oneLine', { line: from })
    : text('desk.reading.lines', { from, to });
}

function RawSide({ piece }: { readonly piece: Piece }): ReactNode {
  if (piece.kind === 'raw') return brokenText(piece.text);
  const raw = rawOf(piece);
  if (raw === '') return null;
  return (
    <del className={styles.before} data-kind={piece.kind}>
      {breaksShown(raw)}
    </del>
  );
}

function ReadSide({ piece }: { readonly piece: Piece }): ReactNode {
  if (piece.kind === 'raw') return brokenText(piece.text);
  const read = outputOf(piece);
  // A rule that only leaves something out has nothing to show on this side; its place is seen on the other.
  if (read === '') return null;
  return (
    <ins className={styles.after} data-kind={piece.kind}>
      {piece.kind === 'rule' ? breaksShown(read) : brokenText(read)}
    </ins>
  );
}
