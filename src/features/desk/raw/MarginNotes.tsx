import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Correction, PageDocument } from '#domain/page/document';
import { MARK_LOOKS } from '#features/desk/mark-look';
import { useDesk, useView } from '#features/desk/context';
import { cx } from '#ui/cx';
import { Icon } from '#ui/Icon.tsx';
import { topOf, type Geometry } from './geometry';
import styles from './MarginNotes.module.css';

type Props = {
  readonly doc: PageDocument;
  readonly geometry: Geometry;
  readonly first: number;
  readonly last: number;
};

/** The proof marks of the lines on screen, in the margin at their line. Several on one line stand side by side. */
export function MarginNotes({ doc, geometry, first, last }: Props): ReactNode {
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
}

function MarginNote({ mark }: { readonly mark: Correction }): ReactNode {
  const intl = useIntl();
  const { view } = useDesk();
  const isSelected = useView((state) => state.selectedMark === mark.id);
  const look = MARK_LOOKS[mark.status];
  const reading = mark.replacement ?? mark.note;
  const status = intl.formatMessage({ id: `markStatus.${mark.status}` });
  return (
    <button
      type="button"
      className={cx(styles.note, styles[look.tone])}
      aria-pressed={isSelected}
      aria-label={intl.formatMessage(
        { id: 'desk.marks.name' },
        {
          code: intl.formatMessage({ id: `error.${mark.code}` }),
          original: mark.original,
          reading,
          status,
        },
      )}
      onClick={() => {
        view.setState({ selectedMark: mark.id, tab: 'marks' });
      }}
    >
      <Icon name={look.icon} size={12} />
      <span>{mark.status === 'marked' ? intl.formatMessage({ id: `error.${mark.code}` }) : status}</span>
      {reading === '' && mark.replacement === null ? null : (
        <span className={styles.reading}>
          {reading === '' ? intl.formatMessage({ id: 'desk.marks.deleted' }) : reading}
        </span>
      )}
    </button>
  );
}
