// Looking for words in all editions: headlines from the summaries, text by reading one page after the other.
import { queryOptions } from '@tanstack/react-query';
import type { RawPageId } from '#domain/page/ids';
import { createLineIndex } from '#domain/text/lines';
import type { PageStore } from '#ports/page-store';
import type { Progress } from '#ports/segmenter';
import { findAll, toSearchable } from './searchable';
import type { LibraryEdition, LibraryPage } from './shelf';

/** A line of the raw text that holds what was looked for, or its beginning. */
export type LineHit = {
  /** 1-based. */
  readonly line: number;
  /** The raw line, cut around the place where it is long, in three: before, the place itself, after. */
  readonly excerpt: readonly [string, string, string];
};

export type PageHits = {
  readonly page: LibraryPage;
  readonly edition: LibraryEdition;
  readonly headlines: readonly { readonly headline: string; readonly line: number | null }[];
  readonly lines: readonly LineHit[];
  /** Lines found beyond those listed. */
  readonly moreLines: number;
};

const LINES_LISTED = 8;
const LINES_COUNTED = 500;
const EXCERPT = 120;

/** The part of a line around a span of it. */
function excerptAt(lineText: string, start: number, end: number): LineHit['excerpt'] {
  const from = lineText.length <= EXCERPT ? 0 : Math.max(0, start - 30);
  const to = Math.min(lineText.length, from + EXCERPT);
  return [
    `${from > 0 ? '…' : ''}${lineText.slice(from, start)}`.trimStart(),
    lineText.slice(start, Math.min(end, to)),
    `${lineText.slice(Math.min(end, to), to)}${to < lineText.length ? '…' : ''}`.trimEnd(),
  ];
}

function hitsInText(text: string, query: string): { lines: LineHit[]; more: number } {
  const found = findAll(toSearchable(text), query, LINES_COUNTED);
  if (found.length === 0) return { lines: [], more: 0 };
  const index = createLineIndex(text);
  const lines = new Map<number, LineHit>();
  for (const { start, end } of found) {
    const line = index.lineOf(start);
    if (lines.has(line)) continue;
    const lineStart = index.lineStart(line);
    lines.set(line, { line, excerpt: excerptAt(index.lineText(line), start - lineStart, end - lineStart) });
  }
  const all = [...lines.values()];
  return { lines: all.slice(0, LINES_LISTED), more: Math.max(0, all.length - LINES_LISTED) };
}

/** Headlines of a page that hold the query, and the line each can be found at. */
function headlineHits(page: LibraryPage, text: string, query: string): PageHits['headlines'] {
  const headlines = page.summary?.headlines ?? [];
  const found = headlines.filter((headline) => findAll(toSearchable(headline), query, 1).length > 0);
  if (found.length === 0) return [];
  const searchable = toSearchable(text);
  const index = createLineIndex(text);
  return found.map((headline) => {
    const [place] = findAll(searchable, headline, 1);
    return { headline, line: place === undefined ? null : index.lineOf(place.start) };
  });
}

/** Looks for a query in one page whose text was read. */
export function searchPage(
  edition: LibraryEdition,
  page: LibraryPage,
  text: string,
  query: string,
): PageHits | null {
  const headlines = headlineHits(page, text, query);
  const { lines, more } = hitsInText(text, query);
  if (headlines.length === 0 && lines.length === 0) return null;
  return { page, edition, headlines, lines, moreLines: more };
}

/**
 * Looks for a query in all pages given, one text in memory at a time.
 * @throws DOMException `AbortError` when `signal` aborts
 */
export async function searchEditions(
  pages: Pick<PageStore, 'rawPage'>,
  editions: readonly LibraryEdition[],
  query: string,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void } = {},
): Promise<readonly PageHits[]> {
  const places = editions.flatMap((edition) => edition.pages.map((page) => ({ edition, page })));
  const found: PageHits[] = [];
  for (const [done, { edition, page }] of places.entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ done, total: places.length });
    const text = (await pages.rawPage(page.id))?.text ?? '';
    const hits = searchPage(edition, page, text, query);
    if (hits !== null) found.push(hits);
  }
  options.onProgress?.({ done: places.length, total: places.length });
  return found;
}

/** The search as a query: typing on cancels what is under way. */
export const searchQuery = (
  pages: Pick<PageStore, 'rawPage'>,
  editions: readonly LibraryEdition[],
  query: string,
  onProgress: (progress: Progress) => void,
) =>
  queryOptions({
    queryKey: ['library', 'search', query, editions.map((edition) => [edition.id, edition.pages.length])],
    queryFn: ({ signal }) => searchEditions(pages, editions, query, { signal, onProgress }),
    networkMode: 'always',
    retry: false,
    staleTime: 10_000,
    enabled: query !== '',
  });

/** Has a page open at a line, by leaving a bookmark there. */
export async function bookmarkLine(
  ports: { readonly pages: Pick<PageStore, 'putBookmark'>; readonly clock: { now(): string } },
  rawPageId: RawPageId,
  line: number,
): Promise<void> {
  await ports.pages.putBookmark({ rawPageId, line, articleId: null, at: ports.clock.now() });
}
