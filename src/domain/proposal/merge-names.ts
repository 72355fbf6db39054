import type { Article, Column, Page, PageDocument } from '#domain/page/document';
import type { ArticleId, BlockId, ColumnId, OwnerId, PageId } from '#domain/page/ids';
import { FIRST_BLOCK_ID } from '#domain/page/page-document';
import { articleOf, pagesOf, spanOf } from '#domain/page/queries';
import type { KeptParts } from './kept-parts';
import type { Clipped } from './merge-clip';

/** Whose ids new parts get first: those of the present parts they take the place of, or those they came with. */
export type Preference = 'present' | 'incoming';

/** What the parts of an incoming partition are called in the page: a kept id where they are the kept part itself. */
export type Names = {
  /** One for each piece. */
  readonly blocks: readonly BlockId[];
  readonly owner: ReadonlyMap<OwnerId, OwnerId>;
  readonly page: ReadonlyMap<PageId, PageId>;
};

/** Gives out ids no other part has: the one wished for, or the next number of its kind. */
class Namer<Id extends string> {
  readonly #taken: Set<string>;
  readonly #letter: string;
  #last = 0;

  constructor(letter: string, taken: Iterable<string>) {
    this.#letter = letter;
    this.#taken = new Set(taken);
  }

  /** An id that is known to be free. */
  take(id: Id): Id {
    this.#taken.add(id);
    return id;
  }

  give(wished: Id): Id {
    let id: string = wished;
    while (this.#taken.has(id)) id = `${this.#letter}${++this.#last}`;
    return this.take(id as Id);
  }
}

/** Names everything an incoming partition brings, the same whoever does so. */
export function nameParts(doc: PageDocument, kept: KeptParts, clipped: Clipped, prefer: Preference): Names {
  const isPresent = prefer === 'present';
  const taken = <Id extends string>(all: Iterable<Id>, keeps: ReadonlySet<Id>): Id[] =>
    [...all].filter((id) => isPresent || keeps.has(id));
  const ownerIds = [
    ...taken(ids(doc.articles.values()), kept.articles),
    ...taken(ids(doc.columns.values()), kept.columns),
  ];
  const owner = new Map<OwnerId, OwnerId>();
  const columns = matchColumns(doc, kept, clipped, isPresent);
  const articles = isPresent ? matchArticles(doc, kept, clipped) : new Map<ArticleId, ArticleId>();
  const articleNames = new Namer<ArticleId>('a', ownerIds);
  for (const { id } of clipped.articles) owner.set(id, articles.get(id) ?? articleNames.give(id));
  const columnNames = new Namer<ColumnId>('c', [...ownerIds, ...owner.values()]);
  for (const { id } of clipped.columns) owner.set(id, columns.get(id) ?? columnNames.give(id));
  return {
    blocks: nameBlocks(doc, kept, clipped, isPresent),
    owner,
    page: matchPages(doc, kept, clipped, isPresent),
  };
}

const ids = <R extends { readonly id: string }>(records: Iterable<R>): R['id'][] =>
  [...records].map(({ id }) => id as R['id']);

/** A block that starts where one has started is that one. */
function nameBlocks(doc: PageDocument, kept: KeptParts, { pieces }: Clipped, isPresent: boolean): BlockId[] {
  const present = ids(doc.blocks);
  const names = new Namer<BlockId>('b', [FIRST_BLOCK_ID, ...(isPresent ? present : kept.blocks)]);
  return pieces.map(({ block, start }) => {
    if (start === 0) return FIRST_BLOCK_ID;
    const there = isPresent ? doc.blocks.containing(start) : undefined;
    return there?.start === start ? there.id : names.give(block.id);
  });
}

type Share = { readonly now: ArticleId; readonly was: ArticleId; length: number };

/** How much text each incoming article shares with each present one that is not kept. */
function sharesOf(doc: PageDocument, kept: KeptParts, { pieces }: Clipped): Share[] {
  const shares = new Map<ArticleId, Map<ArticleId, Share>>();
  const add = (now: ArticleId, was: ArticleId, length: number): void => {
    const own = shares.get(now) ?? new Map<ArticleId, Share>();
    shares.set(now, own);
    const known = own.get(was);
    if (known === undefined) own.set(was, { now, was, length });
    else known.length += length;
  };
  for (const { block, start, end } of pieces) {
    if (block.placement === null) continue;
    for (const there of doc.blocks.from(doc.blocks.indexAt(start))) {
      if (there.start >= end && there.start > start) break;
      const was = articleOf(doc, there)?.id;
      if (was === undefined || kept.articles.has(was)) continue;
      const shared = Math.min(end, spanOf(doc, there).end) - Math.max(start, there.start);
      add(block.placement.ownerId as ArticleId, was, shared);
    }
  }
  return [...shares.values()].flatMap((own) => [...own.values()]);
}

/** An article takes the place of the one with which it shares the most text, if nobody shares more with that one. */
function matchArticles(doc: PageDocument, kept: KeptParts, clipped: Clipped): Map<ArticleId, ArticleId> {
  const incoming = new Set(ids(clipped.articles));
  const matched = new Map<ArticleId, ArticleId>();
  const used = new Set<ArticleId>();
  for (const { now, was } of sharesOf(doc, kept, clipped).sort((a, b) => b.length - a.length)) {
    if (!incoming.has(now) || matched.has(now) || used.has(was)) continue;
    matched.set(now, was);
    used.add(was);
  }
  return matched;
}

/** Which present column an incoming one is: by a sign in the same place, by its name, or by an article in both. */
function matchColumns(
  doc: PageDocument,
  kept: KeptParts,
  clipped: Clipped,
  isPresent: boolean,
): Map<ColumnId, ColumnId> {
  const matched = new Map<ColumnId, ColumnId>();
  const used = new Set<ColumnId>();
  const match = (now: ColumnId, was: ColumnId | undefined): void => {
    if (was === undefined || matched.has(now) || used.has(was)) return;
    if (!isPresent && !kept.columns.has(was)) return;
    matched.set(now, was);
    used.add(was);
  };
  const { whole } = clipped;
  const isColumn = new Set<string>(ids(whole.columns));
  for (const { placement, start } of whole.blocks) {
    if (placement === null || !isColumn.has(placement.ownerId)) continue;
    const there = doc.blocks.containing(start)?.placement?.ownerId as ColumnId | undefined;
    if (there !== undefined && doc.columns.has(there)) match(placement.ownerId as ColumnId, there);
  }
  const named = [...doc.columns.values()].filter(({ name }) => name !== '');
  for (const { id, name } of whole.columns) match(id, sameName(named, name, used)?.id);
  for (const { id, columnId } of whole.articles) {
    if (columnId === null) continue;
    match(columnId, columnWhere(doc, clipped, id));
  }
  return matched;
}

const sameName = (among: readonly Column[], name: string, used: ReadonlySet<ColumnId>): Column | undefined =>
  among.find((column) => column.name === name && !used.has(column.id));

/** The column of the article that stands where an incoming one starts. */
function columnWhere(doc: PageDocument, { from }: Clipped, id: Article['id']): ColumnId | undefined {
  const start = from.get(id);
  const there = start === undefined ? undefined : doc.blocks.containing(start);
  return articleOf(doc, there)?.columnId ?? undefined;
}

/** Printed pages are the same when label and name are; of several that read alike, by id, else by their order. */
function matchPages(
  doc: PageDocument,
  kept: KeptParts,
  { pages }: Clipped,
  isPresent: boolean,
): Map<PageId, PageId> {
  const free = pagesOf(doc).filter(({ id }) => isPresent || kept.pages.has(id));
  const names = new Namer<PageId>('p', ids(free));
  const used = new Set<PageId>();
  const matched = new Map<PageId, PageId>();
  const match = (page: Page, among: readonly Page[]): void => {
    const same = among.find(
      ({ id, label, name }) => !used.has(id) && label === page.label && name === page.name,
    );
    if (same === undefined) return;
    used.add(same.id);
    matched.set(page.id, same.id);
  };
  for (const page of pages)
    match(
      page,
      free.filter(({ id }) => id === page.id),
    );
  for (const page of pages) if (!matched.has(page.id)) match(page, free);
  return new Map(pages.map(({ id }) => [id, matched.get(id) ?? names.give(id)]));
}
