import { useIntl } from 'react-intl';
import { formatBytes } from '#features/bytes';
import { useText } from '#features/text';
import type { EditionFields } from '#domain/edition/document';
import type { LibraryEdition, LibraryPage } from '#library/shelf';
import { visibleName } from '#library/visible-name';
import { parseDate } from '#library/weekday';

/** What the library calls things, in the interface language. */
export type LibraryWords = {
  readonly bytes: (count: number) => string;
  readonly moment: (at: string) => string;
  readonly editionName: (fields: EditionFields) => string;
  /** Date, weekday and number, as far as they are known. */
  readonly issue: (fields: EditionFields) => readonly string[];
  /** What a page is called, and what else is known of its name. */
  readonly pageTitle: (page: LibraryPage) => { readonly label: string; readonly detail: string };
  /** The whole name in one string, for controls. */
  readonly pageName: (page: LibraryPage) => string;
};

const unique = (values: readonly string[]): readonly string[] => [...new Set(values.filter(Boolean))];

/** Names of printed pages: their labels, and the names under them. */
function printedNames(page: LibraryPage, separator: string): { label: string; detail: string } | null {
  const printed = page.summary?.pages ?? [];
  const labels = unique(printed.map((each) => each.label)).join(separator);
  const names = unique(printed.map((each) => each.name)).join(' · ');
  if (labels === '' && names === '') return null;
  return labels === '' ? { label: names, detail: '' } : { label: labels, detail: names };
}

/** The words of the library. */
export function useLibraryWords(): LibraryWords {
  const intl = useIntl();
  const text = useText();
  const pageTitle: LibraryWords['pageTitle'] = (page) => {
    if (page.name !== '') return { label: visibleName(page.name), detail: '' };
    const printed = printedNames(page, text('common.list.separator'));
    if (printed !== null) return printed;
    // Nearly every raw page is a .txt; other endings are worth seeing.
    const source = visibleName(page.header.sourceName.replace(/\.txt$/iu, ''));
    return { label: source === '' ? text('page.pasted') : source, detail: '' };
  };
  return {
    bytes: (count) => formatBytes(intl, count),
    moment: (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
    editionName: ({ title, titleAlt }) => visibleName(title || titleAlt) || text('edition.untitled'),
    issue: ({ date, weekday, number }) => {
      const parsed = parseDate(date);
      const day =
        parsed === null
          ? [date, weekday].filter(Boolean).join(' ')
          : text('edition.day', {
              day: intl.formatDate(parsed, { dateStyle: 'long', timeZone: 'UTC' }),
              weekday: intl.formatDate(parsed, { weekday: 'long', timeZone: 'UTC' }),
            });
      return [day, number === '' ? '' : text('edition.number', { number })].filter(Boolean);
    },
    pageTitle,
    pageName: (page) => {
      const { label, detail } = pageTitle(page);
      return [label, detail].filter(Boolean).join(' ');
    },
  };
}

/** Sums over the pages of an edition that have been opened. */
export function editionTotals(edition: LibraryEdition): {
  readonly articles: number;
  readonly queries: number;
  readonly openMarks: number;
} {
  let articles = 0;
  let queries = 0;
  let openMarks = 0;
  for (const { summary } of edition.pages) {
    if (summary === null) continue;
    for (const count of Object.values(summary.articlesByStatus)) articles += count;
    queries += summary.articlesByStatus.query;
    openMarks += summary.openMarks;
  }
  return { articles, queries, openMarks };
}
