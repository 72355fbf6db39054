import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { useLibraryPorts } from '#features/library-ports';
import { goTo, pagePath } from '#features/paths';
import { useText } from '#features/text';
import { bookmarkLine, searchQuery } from '#library/search';
import type { PageHits } from '#library/search';
import type { LibraryEdition } from '#library/shelf';
import type { Progress } from '#ports/segmenter';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './SearchResults.module.css';
import { useLibraryWords } from './use-words';

const countOf = (hits: PageHits): number => hits.headlines.length + hits.lines.length + hits.moreLines;

/** What was found in one page; each place is a link that opens the page there. */
function PageResult({ hits }: { readonly hits: PageHits }): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const ports = useLibraryPorts();
  const { page, edition } = hits;
  const open = (line: number | null): void => {
    const go = (): void => goTo(pagePath(page.id));
    if (line === null) go();
    else void bookmarkLine(ports, page.id, line).then(go, go);
  };
  const link = (line: number | null, children: ReactNode): ReactNode => (
    <a
      className={styles.hit}
      href={pagePath(page.id)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        open(line);
      }}
    >
      <span className={styles.line}>{line === null ? '' : text('library.search.line', { line })}</span>
      {children}
    </a>
  );
  return (
    <div role="group" className={styles.page} aria-label={words.pageName(page)}>
      <h2 className={styles.title}>
        <bdi>{words.editionName(edition.fields)}</bdi>
        <Icon name="chevron" size={12} />
        <bdi>{words.pageName(page)}</bdi>
      </h2>
      <ul>
        {hits.headlines.map(({ headline, line }, at) => (
          <li key={`headline ${String(at)}`}>
            {link(line, <strong className={styles.headline}>{headline}</strong>)}
          </li>
        ))}
        {hits.lines.map(({ line, excerpt: [before, match, after] }) => (
          <li key={line}>
            {link(
              line,
              <bdi className={styles.excerpt}>
                {before}
                <mark className={styles.match}>{match}</mark>
                {after}
              </bdi>,
            )}
          </li>
        ))}
      </ul>
      {hits.moreLines === 0 ? null : (
        <p className={styles.more}>{text('library.search.more', { count: hits.moreLines })}</p>
      )}
    </div>
  );
}

/** Headlines and lines of all editions that hold what was typed. */
export function SearchResults({
  query,
  editions,
}: {
  readonly query: string;
  readonly editions: readonly LibraryEdition[];
}): ReactNode {
  const text = useText();
  const ports = useLibraryPorts();
  const settled = useDeferredValue(query);
  const [progress, setProgress] = useState<Progress | null>(null);
  const search = useQuery(searchQuery(ports.pages, editions, settled, setProgress));
  const found = search.data ?? [];
  if (search.isPending) {
    return (
      <ProgressBar
        label={text('library.search.progress')}
        value={progress?.done ?? null}
        maxValue={progress?.total ?? 1}
        valueLabel={progress === null ? '' : text('library.search.pages', progress)}
      />
    );
  }
  if (found.length === 0) {
    return (
      <EmptyState icon="search" title={text('library.search.none', { query: settled })}>
        {text('library.search.noneText')}
      </EmptyState>
    );
  }
  const count = found.reduce((sum, hits) => sum + countOf(hits), 0);
  return (
    <>
      <h1 className={styles.count}>
        <span role="status">{text('library.search.found', { count })}</span>
      </h1>
      {found.map((hits) => (
        <PageResult key={hits.page.id} hits={hits} />
      ))}
    </>
  );
}
