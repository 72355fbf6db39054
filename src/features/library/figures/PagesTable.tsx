import type { ReactNode } from 'react';
import { errorRateOfPage, type ErrorRate } from '#domain/figures/error-rate';
import type { ProofFigures } from '#domain/figures/page-figures';
import { shareOf } from '#domain/figures/sum-figures';
import { pagePath } from '#features/paths';
import { useText } from '#features/text';
import styles from './Figures.module.css';
import { useFiguresWords } from './figures-words';
import { Sheet } from './Sheet.tsx';

/** One row for each page of the edition. */
export function PagesTable({
  pages,
  names,
  rates,
  reference,
}: {
  readonly pages: readonly ProofFigures[];
  readonly names: readonly string[];
  readonly rates: readonly (number | null)[];
  readonly reference: ErrorRate;
}): ReactNode {
  const text = useText();
  const words = useFiguresWords();
  const heads = [
    text('figures.page'),
    text('figures.progress'),
    text('figures.characters'),
    text('markStatus.marked'),
    text('markStatus.query'),
    text('markStatus.accepted'),
    text('markStatus.rejected'),
    text('figures.perTenThousand'),
    text('figures.cer'),
    text('figures.cerNonBlank'),
    text('figures.reference'),
  ];
  return (
    <Sheet label={text('figures.pages')} heads={heads} wordy={2}>
      {pages.map((page, i) => (
        <tr key={page.rawPageId}>
          <th scope="row">
            <span className={styles.number}>{i + 1}</span>
            <a className={styles.link} href={pagePath(page.rawPageId)}>
              <bdi>{names[i]}</bdi>
            </a>
          </th>
          <td className={styles.whole}>
            {page.progress === null ? (
              '–'
            ) : (
              <>
                {text(`status.${page.progress}`)}
                <span className={styles.note}>
                  {text('figures.articles', { count: page.articles.length })}
                </span>
              </>
            )}
          </td>
          <td>{words.count(page.characters.whole)}</td>
          <td>{words.count(page.byStatus.marked)}</td>
          <td>{words.count(page.byStatus.query)}</td>
          <td>{words.count(page.byStatus.accepted)}</td>
          <td>{words.count(page.byStatus.rejected)}</td>
          <td>{words.rate(rates[i] ?? null)}</td>
          <td>{words.percent(shareOf(page.cer.all))}</td>
          <td>{words.percent(shareOf(page.cer.nonBlank))}</td>
          <td>{words.rate(errorRateOfPage(reference, i, { characters: page.characters.whole }).rate)}</td>
        </tr>
      ))}
    </Sheet>
  );
}
