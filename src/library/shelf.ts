// What the library shows: every edition with its pages, folded from the logs and joined with the caches.
import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { EditionFields, EditionPage } from '#domain/edition/document';
import type { EditionId, RawPageId } from '#domain/page/ids';
import type { Bookmark, PageSummary, RawPageHeader } from '#ports/page-store';
import { readEdition } from './edit-edition';
import { pagesInOrder } from './edition-changes';
import type { LibraryPorts } from './ports';

export type LibraryPage = EditionPage & {
  readonly id: RawPageId;
  readonly editionId: EditionId;
  readonly header: RawPageHeader;
  /** Null until the page has been opened once. */
  readonly summary: PageSummary | null;
  readonly bookmark: Bookmark | null;
};

export type LibraryEdition = {
  readonly id: EditionId;
  readonly fields: EditionFields;
  /** In order, without those in the trash. */
  readonly pages: readonly LibraryPage[];
  /** Pages of this edition that are in the trash. */
  readonly trashed: readonly LibraryPage[];
  /** RFC 3339 UTC. */
  readonly createdAt: string;
};

export type Shelf = {
  /** Newest first, without those in the trash. */
  readonly editions: readonly LibraryEdition[];
  /** Editions in the trash, latest first. */
  readonly trashedEditions: readonly LibraryEdition[];
  /** How many editions could not be read. They are not touched. */
  readonly unreadable: number;
};

type Caches = {
  readonly headers: ReadonlyMap<RawPageId, RawPageHeader>;
  readonly summaries: ReadonlyMap<RawPageId, PageSummary>;
  readonly bookmarks: ReadonlyMap<RawPageId, Bookmark>;
};

const byRawPage = <R extends { readonly rawPageId: RawPageId }>(rows: readonly R[]): Map<RawPageId, R> =>
  new Map(rows.map((row) => [row.rawPageId, row]));

async function readCaches({ pages }: LibraryPorts): Promise<Caches> {
  const [headers, summaries, bookmarks] = await Promise.all([
    pages.rawPageHeaders(),
    pages.summaries(),
    pages.bookmarks(),
  ]);
  return {
    headers: new Map(headers.map((header) => [header.id, header])),
    summaries: byRawPage(summaries),
    bookmarks: byRawPage(bookmarks),
  };
}

async function readLibraryEdition(
  ports: LibraryPorts,
  id: EditionId,
  caches: Caches,
): Promise<LibraryEdition | null> {
  const { doc, operations } = await readEdition(ports, id);
  if (doc.fields === null) return null;
  const pages = pagesInOrder(doc).flatMap((page): LibraryPage[] => {
    const header = caches.headers.get(page.id);
    if (header === undefined) return [];
    return [
      {
        ...page,
        editionId: id,
        header,
        summary: caches.summaries.get(page.id) ?? null,
        bookmark: caches.bookmarks.get(page.id) ?? null,
      },
    ];
  });
  return {
    id,
    fields: doc.fields,
    pages: pages.filter((page) => page.trashedAt === null),
    trashed: pages.filter((page) => page.trashedAt !== null),
    createdAt: operations[0]?.at ?? '',
  };
}

const latestFirst = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? 1 : (a ?? '') > (b ?? '') ? -1 : 0;

/** Reads the whole library but for the texts. An edition that cannot be read is counted and left alone. */
export async function readShelf(ports: LibraryPorts): Promise<Shelf> {
  const [ids, caches] = await Promise.all([ports.pages.editionIds(), readCaches(ports)]);
  const read = await Promise.allSettled(ids.map((id) => readLibraryEdition(ports, id, caches)));
  const editions = read.flatMap((each) =>
    each.status === 'fulfilled' && each.value !== null ? [each.value] : [],
  );
  return {
    editions: editions
      .filter((edition) => edition.fields.trashedAt === null)
      .sort((a, b) => latestFirst(a.createdAt, b.createdAt)),
    trashedEditions: editions
      .filter((edition) => edition.fields.trashedAt !== null)
      .sort((a, b) => latestFirst(a.fields.trashedAt, b.fields.trashedAt)),
    unreadable: read.filter((each) => each.status === 'rejected').length,
  };
}

const SHELF_KEY = ['library', 'shelf'] as const;

/** The library as a query. Reading waits for no network: everything is on this computer. */
export const shelfQuery = (ports: LibraryPorts) =>
  queryOptions({
    queryKey: SHELF_KEY,
    queryFn: () => readShelf(ports),
    networkMode: 'always',
    retry: false,
  });

/** Has the library read anew when it is next shown, or at once while it is. */
export const refreshShelf = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: SHELF_KEY });

/** Keeps the library fresh while operations come in, here or in another tab. Returns how to stop. */
export const watchShelf = (client: QueryClient, { log }: Pick<LibraryPorts, 'log'>): (() => void) =>
  log.subscribe(() => void refreshShelf(client));
