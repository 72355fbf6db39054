import type { ReactNode } from 'react';
import { errorRateOf, rateOf } from '#domain/figures/error-rate';
import type { ProofFigures } from '#domain/figures/page-figures';
import { shareOf, sumFigures } from '#domain/figures/sum-figures';
import { useText } from '#features/text';
import { useLibraryWords } from '#features/library/use-words';
import type { LibraryEdition } from '#library/shelf';
import { CodesTable } from './CodesTable.tsx';
import { CountedItems } from './CountedItems.tsx';
import styles from './Figures.module.css';
import { FiguresPlot } from './FiguresPlot.tsx';
import { useFiguresWords } from './figures-words';
import { PagesTable } from './PagesTable.tsx';
import { useWeights } from './use-figures';
import { WeightsTable } from './WeightsTable.tsx';

function Fact({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        {value}
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  );
}

/** Totals, the pages as a plot and as a table, marks by code, what the reference rate counted and by which table. */
export function FiguresBody({
  edition,
  pages,
}: {
  readonly edition: LibraryEdition;
  readonly pages: readonly ProofFigures[];
}): ReactNode {
  const text = useText();
  const libraryWords = useLibraryWords();
  const words = useFiguresWords();
  const [weights, setWeights] = useWeights();
  const all = sumFigures(pages);
  const toCount = pages.map(({ characters, print }) => ({ characters: characters.whole, errors: print }));
  const reference = errorRateOf(toCount, weights);
  const names = pages.map(({ rawPageId }) => {
    const page = edition.pages.find(({ id }) => id === rawPageId);
    return page === undefined ? '' : libraryWords.pageName(page);
  });
  const perPage = pages.map((page) => rateOf(page.errors, page.characters.whole));
  return (
    <>
      <dl className={styles.facts}>
        <Fact
          name={text('figures.characters')}
          value={words.count(all.characters.whole)}
          note={text('figures.inBody', { count: all.characters.body })}
        />
        <Fact
          name={text('figures.open')}
          value={words.count(all.byStatus.marked + all.byStatus.query)}
          note={text('figures.ofQueries', { count: all.byStatus.query })}
        />
        <Fact name={text('markStatus.accepted')} value={words.count(all.byStatus.accepted)} />
        <Fact name={text('markStatus.rejected')} value={words.count(all.byStatus.rejected)} />
        <Fact
          name={text('figures.perTenThousand')}
          value={words.rate(rateOf(all.errors, all.characters.whole))}
        />
        <Fact
          name={text('figures.cer')}
          value={words.percent(shareOf(all.cer.all))}
          note={text('figures.withoutBlanks', { rate: words.percent(shareOf(all.cer.nonBlank)) })}
        />
        <Fact
          name={text('figures.reference')}
          value={words.rate(reference.rate)}
          note={text('figures.referenceOnly')}
        />
      </dl>
      <section className={styles.section} aria-labelledby="figures-pages">
        <h2 id="figures-pages" className={styles.title}>
          {text('figures.pages')}
        </h2>
        <div className={styles.beside}>
          <FiguresPlot pages={pages} rates={perPage} />
          <PagesTable pages={pages} names={names} rates={perPage} reference={reference} />
        </div>
      </section>
      <section className={styles.section} aria-labelledby="figures-codes">
        <h2 id="figures-codes" className={styles.title}>
          {text('figures.codes')}
        </h2>
        <CodesTable marks={all.marks} />
      </section>
      <section className={styles.section} aria-labelledby="figures-reference">
        <h2 id="figures-reference" className={styles.title}>
          {text('figures.reference')}
        </h2>
        <p className={styles.text}>{text('figures.reference.text')}</p>
        <CountedItems reference={reference} pages={pages} names={names} />
      </section>
      <WeightsTable weights={weights} onChange={setWeights} />
    </>
  );
}
