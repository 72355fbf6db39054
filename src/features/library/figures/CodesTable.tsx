import type { ReactNode } from 'react';
import type { CorrectionStatus } from '#domain/page/document';
import type { MarkCount } from '#domain/figures/page-figures';
import { useText } from '#features/text';
import styles from './Figures.module.css';
import { useFiguresWords } from './figures-words';
import { Sheet } from './Sheet.tsx';

const STATUSES = ['marked', 'query', 'accepted', 'rejected'] as const satisfies readonly CorrectionStatus[];

/** Marks by code and origin, and what became of them. */
export function CodesTable({ marks }: { readonly marks: readonly MarkCount[] }): ReactNode {
  const text = useText();
  const words = useFiguresWords();
  const rows = new Map<string, MarkCount[]>();
  for (const mark of marks) {
    const key = `${mark.code} ${mark.origin}`;
    rows.set(key, [...(rows.get(key) ?? []), mark]);
  }
  const heads = [
    text('figures.code'),
    text('figures.origin'),
    ...STATUSES.map((status) => text(`markStatus.${status}`)),
    text('figures.total'),
  ];
  return (
    <Sheet label={text('figures.codes')} heads={heads} wordy={2}>
      {[...rows].map(([key, counts]) => {
        const [first] = counts;
        if (first === undefined) return null;
        const of = (status: CorrectionStatus): number =>
          counts.find((each) => each.status === status)?.count ?? 0;
        return (
          <tr key={key}>
            <th scope="row">
              {text(`error.${first.code}`)} <span className={styles.code}>{first.code}</span>
            </th>
            <td className={styles.word}>{text(`origin.${first.origin}`)}</td>
            {STATUSES.map((status) => (
              <td key={status}>{words.count(of(status))}</td>
            ))}
            <td>{words.count(counts.reduce((sum, { count }) => sum + count, 0))}</td>
          </tr>
        );
      })}
    </Sheet>
  );
}
