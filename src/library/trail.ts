import { queryOptions } from '@tanstack/react-query';
import type { EditionId, RawPageId } from '#domain/page/ids';
import type { OperationLog } from '#ports/operation-log';
import type { PageStore, PageSummary } from '#ports/page-store';
import { readEdition } from './edit-edition';
import { pagesInOrder } from './edition-changes';

/** Where a raw page stands: its edition's title and date, and the edition's pages by name. */
export type Trail = {
  readonly title: string;
  readonly date: string;
  readonly weekday: string;
  /** Raw pages that lie in the trash; all of them when the edition does. */
  readonly trashed: ReadonlySet<RawPageId>;
  readonly pages: readonly {
    readonly id: RawPageId;
    readonly name: string;
    /** Whether a person gave the name. */
    readonly isNamed?: boolean;
  }[];
};

type Ports = { readonly log: OperationLog; readonly pages: PageStore };

/** The printed labels of a raw page, each once; empty when none is known. */
const labelsOf = (summary: PageSummary | undefined): string =>
  [...new Set((summary?.pages ?? []).map((page) => page.label).filter((label) => label !== ''))].join(' ');

async function readTrail({ log, pages }: Ports, id: EditionId): Promise<Trail> {
  const [{ doc }, headers, summaries] = await Promise.all([
    readEdition({ log }, id),
    pages.rawPageHeaders(),
    pages.summaries(),
  ]);
  return {
    title: doc.fields?.title || (doc.fields?.titleAlt ?? ''),
    date: doc.fields?.date ?? '',
    weekday: doc.fields?.weekday ?? '',
    trashed: new Set(
      pagesInOrder(doc)
        .filter((page) => page.trashedAt !== null || (doc.fields?.trashedAt ?? null) !== null)
        .map((page) => page.id),
    ),
    pages: pagesInOrder(doc)
      .filter((page) => page.trashedAt === null)
      .map((page) => {
        const source = headers.find((header) => header.id === page.id)?.sourceName ?? '';
        const name =
          page.name || labelsOf(summaries.find((summary) => summary.rawPageId === page.id)) || source;
        return { id: page.id, name, isNamed: page.name !== '' };
      }),
  };
}

/** The trail as a query. It waits for no network: everything is on this computer. */
export const trailQuery = (ports: Ports, id: EditionId) =>
  queryOptions({
    queryKey: ['library', 'trail', id],
    queryFn: () => readTrail(ports, id),
    networkMode: 'always',
    retry: false,
  });
