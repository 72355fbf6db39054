import { memo, type ReactNode } from 'react';
import type { Correction, PageDocument } from '#domain/page/document';
import { signOf } from '#domain/proof/sign';
import { useDesk, useView } from '#features/desk/context';
import { useAfterFrame } from '#features/desk/later.tsx';
import { useText } from '#features/text';
import { Icon } from '#ui/Icon.tsx';
import { topOf, type Geometry } from './geometry';
import { visibleText } from './visible-text';
import styles from './MarginNotes.module.css';

type Props = {
  readonly doc: PageDocument;
  readonly geometry: Geometry;
  readonly first: number;
  readonly last: number;
};

/**
 * The proof marks of the lines on screen, in the margin at their line, a moment after their signs in the text. Several
 * on one line stand side by side.
 */
export function MarginNotes(props: Props): ReactNode {
  return <Notes {...useAfterFrame(props)} />;
}

const Notes = memo(function Notes({ doc, geometry, first, last }: Props): ReactNode {
  const { index } = geometry;
  const span = { start: index.lineStart(first), end: index.lineSpan(last).end };
  const byLine = new Map<number, Correction[]>();
  for (const mark of doc.corrections.touching(span)) {
    const line = index.lineOf(mark.span.start);
    if (line >= first) byLine.set(line, [...(byLine.get(line) ?? []), mark]);
  }
  return (
    <>
      {[...byLine].map(([line, marks]) => (
        <div key={line} className={styles.notes} style={{ top: topOf(geometry, line) }}>
          {marks.map((mark) => (
            <MarginNote key={mark.id} mark={mark} />
          ))}
        </div>
      ))}
    </>
  );
});

/** The sign with its word, the reading or what is asked, and the pass, in its pen; what is decided has a sign of its own. */
const MarginNote = memo(function MarginNote({ mark }: { readonly mark: Correction }): ReactNode {
  const text = useText();
  const { view, index } = useDesk();
  const isSelected = useView((state) => state.selectedMark === mark.id);
  const sign = signOf(mark, index.text);
  const isRejected = mark.status === 'rejected';
  const reading = isRejected ? '' : noteText(mark);
  const status = text(`markStatus.${mark.status}`);
  const code = text(`error.${mark.code}`);
  const name = text('desk.marks.name', { code, original: mark.original, reading, status });
  return (
    <button
      type="button"
      className={styles.note}
      data-pass={mark.pass ?? 'none'}
      data-status={mark.status}
      aria-pressed={isSelected}
      aria-label={name}
      title={name}
      onClick={() => {
        view.setState({ selectedMark: mark.id, tab: 'marks' });
      }}
    >
      <Icon name={`sign-${sign}`} size={13} />
      <span className={styles.word}>{text(`sign.${sign}`)}</span>
      {reading === '' ? null : (
        <span className={styles.reading} dir="auto">
          {visibleText(reading)}
        </span>
      )}
      {mark.pass === undefined ? null : <span className={styles.pass}>{text(`passSign.${mark.pass}`)}</span>}
      {mark.status === 'accepted' ? <Icon name="check" size={12} /> : null}
    </button>
  );
});

/** What a note says beside the sign: that something goes, or a break or a space comes, the sign says by itself. */
function noteText({ replacement, note }: Correction): string {
  if (replacement === null) return note;
  return replacement.trim() === '' ? '' : replacement;
}
