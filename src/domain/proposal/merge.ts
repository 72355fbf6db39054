import type { Article, Block, Column, Page, PageDocument, Partition } from '#domain/page/document';
import type { ArticleId, ColumnId, OwnerId, PageId } from '#domain/page/ids';
import { partitionOf, sortedPartition, withPartition } from '#domain/page/page-document';
import { outlineOf } from '#domain/page/queries';
import type { KeptParts } from './kept-parts';
import { clip, type Clipped } from './merge-clip';
import { nameParts, type Names, type Preference } from './merge-names';
import { ranksAmong, type Placed } from './merge-ranks';

/**
 * A page's partition with everything but the kept parts replaced by another partition of the same text. Kept parts
 * come out identical. Blocks of the other are cut at the edges of what is kept; articles and columns of which nothing
 * is left do not come in; new articles are listed among the kept ones where the other partition would have them.
 * @param prefer whose ids the new parts have: those of what they take the place of, so that an editor finds an article
 * again, or those they came with, so that what is brought back is what it was
 */
export function mergePartition(
  doc: PageDocument,
  kept: KeptParts,
  incoming: Partition,
  prefer: Preference,
): Partition {
  const clipped = clip(doc, kept, sortedPartition(incoming));
  const names = nameParts(doc, kept, clipped, prefer);
  const present = partitionOf(doc);
  const pages = mergePages(present.pages, kept, clipped, names, prefer);
  const listing = new Listing(doc, kept, clipped, names, prefer);
  return sortedPartition({
    blocks: mergeBlocks(doc, present, kept, clipped, names, prefer),
    articles: [...present.articles.filter(({ id }) => kept.articles.has(id)), ...listing.articles()],
    columns: [...present.columns.filter(({ id }) => kept.columns.has(id)), ...listing.columns()],
    pages,
  });
}

function mergeBlocks(
  doc: PageDocument,
  present: Partition,
  kept: KeptParts,
  { pieces }: Clipped,
  names: Names,
  prefer: Preference,
): Block[] {
  const fresh = pieces.map((piece, i): Block => {
    const { role, placement, standing } = piece.block;
    const ownerId = placement === null ? undefined : names.owner.get(placement.ownerId);
    return {
      id: names.blocks[i] ?? piece.block.id,
      start: piece.start,
      role,
      placement: placement === null || ownerId === undefined ? null : { ownerId, rank: placement.rank },
      standing: prefer === 'incoming' ? standing : 'proposed',
    };
  });
  if (prefer === 'present') keepReadingOrder(doc, fresh);
  const staying = present.blocks.filter(({ id }) => kept.blocks.has(id));
  return [...staying, ...fresh].sort((a, b) => a.start - b.start);
}

/** An article whose blocks read as they did keeps their ranks, so that what does not change is not changed. */
function keepReadingOrder(doc: PageDocument, fresh: Block[]): void {
  const byOwner = new Map<OwnerId, number[]>();
  fresh.forEach(({ placement }, i) => {
    if (placement === null) return;
    const own = byOwner.get(placement.ownerId);
    if (own === undefined) byOwner.set(placement.ownerId, [i]);
    else own.push(i);
  });
  for (const [owner, indexes] of byOwner) {
    const before = doc.blocks.ownedBy(owner);
    const now = indexes.toSorted((a, b) => byReading(fresh[a], fresh[b]));
    const same = before.length === now.length && now.every((index, i) => fresh[index]?.id === before[i]?.id);
    if (!same) continue;
    now.forEach((index, i) => {
      const [block, placement] = [fresh[index], before[i]?.placement];
      if (block !== undefined && placement != null) fresh[index] = { ...block, placement };
    });
  }
}

function byReading(a: Block | undefined, b: Block | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left === right) return a.start - b.start;
  return left < right ? -1 : 1;
}

const rankOf = ({ placement }: Block): string => placement?.rank ?? '';

function mergePages(
  present: readonly Page[],
  kept: KeptParts,
  { pages }: Clipped,
  names: Names,
  prefer: Preference,
): Page[] {
  const staying = present.filter(({ id }) => kept.pages.has(id));
  const before = new Map(present.map((page) => [page.id, page]));
  const after = (at: number): string | null => {
    for (let i = at - 1; i >= 0; i--) {
      const name = names.page.get(pages[i]?.id as PageId);
      if (name !== undefined && kept.pages.has(name)) return name;
    }
    return null;
  };
  const fresh = pages.flatMap((page, i) => {
    const id = names.page.get(page.id);
    if (id === undefined || kept.pages.has(id)) return [];
    const ranks = prefer === 'incoming' ? [page.rank] : [before.get(id)?.rank ?? null, page.rank];
    return [{ record: { ...page, id }, placed: { after: after(i), ranks } satisfies Placed }];
  });
  const ranks = ranksAmong(
    staying,
    fresh.map(({ placed }) => placed),
  );
  return [...staying, ...fresh.map(({ record }, i) => ({ ...record, rank: ranks[i] ?? record.rank }))];
}

type Entry = {
  readonly id: string;
  readonly rank: Article['rank'];
  /** Where it first stands in the raw text. */
  readonly from: number;
  /** Its place in the order of the incoming partition. */
  readonly place: number;
};

const isBefore = (a: Entry, b: Entry): boolean =>
  a.place < b.place || (a.place === b.place && a.from < b.from);

/** The last of a list in the order of `isBefore` that comes before an entry. */
function lastBefore(list: readonly Entry[], entry: Entry): Entry | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each !== undefined && isBefore(each, entry)) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

/** In which order an incoming partition lists its articles and columns, and what it would say of a place. */
class IncomingOrder {
  readonly #blocks: readonly Block[];
  readonly #places = new Map<string, number>();

  constructor(doc: PageDocument, whole: Partition) {
    this.#blocks = whole.blocks;
    // The order of articles and columns asks nothing of blocks: a document of all of them would cost as much again.
    const listed = withPartition(doc, { ...whole, blocks: [] });
    outlineOf(listed).forEach((item, i) => {
      this.#places.set(item.kind === 'article' ? item.article.id : item.column.id, i);
    });
  }

  of(id: string): number {
    return this.#places.get(id) ?? 0;
  }

  /** The place in the order of whatever has the text at an offset; of nobody's text, right after what stands above. */
  at(offset: number): number {
    const here = this.#indexAt(offset);
    for (let i = here; i >= 0; i--) {
      const place = this.#places.get(this.#blocks[i]?.placement?.ownerId ?? '');
      if (place !== undefined) return i === here ? place : place + 0.5;
    }
    return -1;
  }

  /** Index of the block that contains an offset; 0 for anything before the first. */
  #indexAt(offset: number): number {
    let [low, high] = [1, this.#blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#blocks[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Puts the new articles and columns in order among those that stay, list by list. */
class Listing {
  readonly #doc: PageDocument;
  readonly #kept: KeptParts;
  readonly #clipped: Clipped;
  readonly #names: Names;
  readonly #prefer: Preference;
  readonly #order: IncomingOrder;
  readonly #ranks = new Map<string, Article['rank']>();

  constructor(doc: PageDocument, kept: KeptParts, clipped: Clipped, names: Names, prefer: Preference) {
    this.#doc = doc;
    this.#kept = kept;
    this.#clipped = clipped;
    this.#names = names;
    this.#prefer = prefer;
    this.#order = new IncomingOrder(doc, clipped.whole);
    const lists = new Map<ColumnId | null, Entry[]>([[null, []]]);
    for (const article of clipped.articles) {
      const column = this.#columnOf(article);
      const list = lists.get(column) ?? [];
      lists.set(column, list);
      list.push(this.#incoming(article));
    }
    for (const column of clipped.columns)
      if (!this.#stays(column.id)) lists.get(null)?.push(this.#incoming(column));
    for (const [column, list] of lists) this.#rank(column, list);
  }

  articles(): Article[] {
    return this.#clipped.articles.map((article) => ({
      ...article,
      id: this.#names.owner.get(article.id) as ArticleId,
      columnId: this.#columnOf(article),
      rank: this.#ranks.get(article.id) ?? article.rank,
      pageId: article.pageId === null ? null : (this.#names.page.get(article.pageId) ?? null),
    }));
  }

  columns(): Column[] {
    return this.#clipped.columns
      .filter(({ id }) => !this.#stays(id))
      .map((column) => ({
        ...column,
        id: this.#names.owner.get(column.id) as ColumnId,
        rank: this.#ranks.get(column.id) ?? column.rank,
        pageId: column.pageId === null ? null : (this.#names.page.get(column.pageId) ?? null),
      }));
  }

  #incoming({ id, rank }: Article | Column): Entry {
    return { id, rank, from: this.#clipped.from.get(id) ?? 0, place: this.#order.of(id) };
  }

  #stays(column: ColumnId): boolean {
    return this.#kept.columns.has(this.#names.owner.get(column) as ColumnId);
  }

  #columnOf({ columnId }: Article): ColumnId | null {
    return columnId === null ? null : ((this.#names.owner.get(columnId) as ColumnId | undefined) ?? null);
  }

  #rank(column: ColumnId | null, list: readonly Entry[]): void {
    const sorted = list.toSorted((a, b) =>
      a.rank !== b.rank ? (a.rank < b.rank ? -1 : 1) : a.id < b.id ? -1 : 1,
    );
    const staying = this.#staying(column);
    const byPlace = staying.toSorted((a, b) => a.place - b.place || a.from - b.from);
    const placed = sorted.map((entry): Placed => {
      const nearest = lastBefore(byPlace, entry);
      const ranks =
        this.#prefer === 'incoming' ? [entry.rank] : [this.#presentRank(column, entry.id), entry.rank];
      return { after: nearest?.id ?? null, ranks };
    });
    ranksAmong(staying, placed).forEach((rank, i) => {
      const entry = sorted[i];
      if (entry !== undefined) this.#ranks.set(entry.id, rank);
    });
  }

  /** The rank that what an entry takes the place of has in the same list. */
  #presentRank(column: ColumnId | null, id: string): Article['rank'] | null {
    const name = this.#names.owner.get(id as OwnerId);
    const article = this.#doc.articles.get(name as ArticleId);
    if (article !== undefined) return article.columnId === column ? article.rank : null;
    return this.#doc.columns.get(name as ColumnId)?.rank ?? null;
  }

  #staying(column: ColumnId | null): readonly Entry[] {
    const { articles, columns } = this.#doc;
    // Only what stays says where a list stands: the rest of it is about to go.
    const start = (id: OwnerId): number => lowest(this.#doc, this.#kept, id);
    const staying: Entry[] = [];
    const add = (record: Pick<Entry, 'id' | 'rank'>, from: number): void => {
      staying.push({ ...record, from, place: this.#order.at(from) });
    };
    const least = new Map<ColumnId, number>();
    for (const { id, rank, columnId } of articles.values()) {
      if (columnId === column) {
        if (this.#kept.articles.has(id)) add({ id, rank }, start(id));
      } else if (column === null && columnId !== null && this.#kept.columns.has(columnId))
        least.set(columnId, Math.min(least.get(columnId) ?? Infinity, start(id)));
    }
    if (column === null)
      for (const { id, rank } of columns.values())
        if (this.#kept.columns.has(id)) add({ id, rank }, Math.min(start(id), least.get(id) ?? Infinity));
    return staying.sort((a, b) => (a.rank !== b.rank ? (a.rank < b.rank ? -1 : 1) : a.id < b.id ? -1 : 1));
  }
}

const lowest = (doc: PageDocument, kept: KeptParts, ownerId: OwnerId): number =>
  doc.blocks
    .ownedBy(ownerId)
    .reduce((least, { id, start }) => (kept.blocks.has(id) ? Math.min(least, start) : least), Infinity);
