import type { ReactNode } from 'react';
import type { ErrorRate } from '#domain/figures/error-rate';
import type { ProofFigures } from '#domain/figures/page-figures';
import { pagePath } from '#features/paths';
import { useText } from '#features/text';
import { visibleName } from '#library/visible-name';
import styles from './Figures.module.css';
import { useFiguresWords } from './figures-words';
import { Sheet } from './Sheet.tsx';

/** Every error the reference rate counted, with what it weighs and why. */
export function CountedItems({
  reference,
  pages,
  names,
}: {
  readonly reference: ErrorRate;
  readonly pages: readonly ProofFigures[];
  readonly names: readonly string[];
}): ReactNode {
  const text = useText();
  const words = useFiguresWords();
  if (reference.items.length === 0) return <p className={styles.text}>{text('figures.counted.none')}</p>;
  const heads = [
    text('figures.page'),
    text('figures.error'),
    text('figures.by'),
    text('figures.where'),
    text('figures.weighs'),
  ];
  return (
    <>
      <p className={styles.sum}>
        {text('figures.counted', {
          count: reference.items.length,
          errors: words.count(reference.errors),
          characters: words.count(reference.characters),
          rate: words.rate(reference.rate),
        })}
      </p>
      <Sheet label={text('figures.counted.name')} heads={heads} wordy={4}>
        {reference.items.map(({ page, error, by, factor, weight, limit }) => {
          const home = pages[page];
          return (
            <tr key={`${String(page)} ${error.id}`}>
              <th scope="row">
                {home === undefined ? null : (
                  <a className={styles.link} href={pagePath(home.rawPageId)}>
                    <bdi>{names[page]}</bdi>
                  </a>
                )}
                <span className={styles.note}>{text('figures.line', { line: error.line })}</span>
              </th>
              <td className={styles.reading}>
                {error.before === '' ? null : <del>{visibleName(error.before)}</del>}
                {error.after === null || error.after === '' ? null : <ins>{visibleName(error.after)}</ins>}
              </td>
              <td className={styles.word}>
                {words.weight(by)}
                {limit === null ? null : (
                  <span className={styles.note}>{text(`figures.limit.${limit}`)}</span>
                )}
              </td>
              <td className={styles.word}>
                {text(`role.${error.role}`)}
                {factor === 1 ? null : (
                  <span className={styles.note}>
                    {text('figures.factor', { factor: words.count(factor) })}
                  </span>
                )}
              </td>
              <td>{words.count(weight)}</td>
            </tr>
          );
        })}
      </Sheet>
    </>
  );
}
