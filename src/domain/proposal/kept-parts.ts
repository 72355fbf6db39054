import type { Article, Block, PageDocument } from '#domain/page/document';
import type { ArticleId, BlockId, ColumnId, Offset, PageId } from '#domain/page/ids';
import type { Edited } from './edited';
import type { Settled } from './settled';

/** The parts of a page that stay exactly as they are when the rest is proposed anew. */
export type KeptParts = {
  readonly blocks: ReadonlySet<BlockId>;
  readonly articles: ReadonlySet<ArticleId>;
  readonly columns: ReadonlySet<ColumnId>;
  readonly pages: ReadonlySet<PageId>;
};

type Judge = {
  readonly block: (block: Block) => boolean;
  readonly article: (article: Article) => boolean;
  readonly columns: ReadonlySet<ColumnId>;
  readonly pages: ReadonlySet<PageId>;
};

/** What only a person brings about, whoever it was and whether or not the history tells of it. */
const isWorkedOn = ({ standing, status, metadata }: Article): boolean =>
  standing !== 'proposed' || (status !== 'segmented' && status !== 'raw') || Object.keys(metadata).length > 0;

/**
 * The blocks on both sides of the places where boundaries have moved, come or gone. Text that is unassigned waits for
 * somebody to say what it is: that something was cut out of it settles nothing.
 */
function blocksAt(doc: PageDocument, places: Iterable<Offset>): Set<BlockId> {
  const found = new Set<BlockId>();
  for (const place of places) {
    const below = doc.blocks.containing(place);
    const above = below?.start === place ? doc.blocks.previous(below) : undefined;
    for (const block of [above, below])
      if (block !== undefined && block.role !== 'unassigned') found.add(block.id);
  }
  return found;
}

const settledIn = new WeakMap<PageDocument, { readonly edited: Edited; readonly parts: KeptParts }>();

/**
 * What a person has settled: whole articles of which any part is confirmed, locked or edited, and whatever else has
 * been confirmed, locked or edited. A page nobody has worked on has nothing settled.
 */
export function settledParts(doc: PageDocument, edited: Edited): KeptParts {
  const cached = settledIn.get(doc);
  if (cached?.edited === edited) return cached.parts;
  const touched = blocksAt(doc, edited.places);
  const parts = close(doc, {
    block: ({ id, standing }) => standing !== 'proposed' || edited.blocks.has(id) || touched.has(id),
    article: (article) => isWorkedOn(article) || edited.articles.has(article.id),
    columns: edited.columns,
    pages: edited.pages,
  });
  settledIn.set(doc, { edited, parts });
  return parts;
}

const NONE: ReadonlySet<never> = new Set<never>();

/** What is locked, and what belongs to the same articles. */
export const lockedParts = (doc: PageDocument): KeptParts =>
  close(doc, {
    block: ({ standing }) => standing === 'locked',
    article: ({ standing }) => standing === 'locked',
    columns: NONE,
    pages: NONE,
  });

/** An article is kept whole or not at all, with the column and the printed page it stands in. */
function close(doc: PageDocument, judge: Judge): KeptParts {
  const own = [...doc.blocks].filter(judge.block);
  const owners = new Set<string>(own.flatMap(({ placement }) => placement?.ownerId ?? []));
  const homeless = new Set(unsignedOf(doc, judge.columns));
  const articles = new Set<ArticleId>();
  const columns = new Set<ColumnId>();
  for (const article of doc.articles.values())
    if (owners.has(article.id) || homeless.has(article.columnId) || judge.article(article))
      articles.add(article.id);
  for (const { id } of doc.columns.values()) if (owners.has(id) || judge.columns.has(id)) columns.add(id);
  const blocks = new Set(own.map(({ id }) => id));
  for (const id of [...articles, ...columns])
    for (const block of doc.blocks.ownedBy(id)) blocks.add(block.id);
  for (const id of columnsOf(doc, articles)) columns.add(id);
  return { blocks, articles, columns, pages: pagesNeeded(doc, articles, columns, judge.pages) };
}

const columnsOf = (doc: PageDocument, articles: ReadonlySet<ArticleId>): ColumnId[] =>
  [...articles].flatMap((id) => doc.articles.get(id)?.columnId ?? []);

/** A column that a person has named and that has no sign lives by its articles. */
const unsignedOf = (doc: PageDocument, columns: ReadonlySet<ColumnId>): (ColumnId | null)[] =>
  [...columns].filter((id) => doc.columns.has(id) && doc.blocks.ownedBy(id).length === 0);

function pagesNeeded(
  doc: PageDocument,
  articles: ReadonlySet<ArticleId>,
  columns: ReadonlySet<ColumnId>,
  edited: ReadonlySet<PageId>,
): Set<PageId> {
  const needed = [
    ...[...articles].map((id) => doc.articles.get(id)?.pageId),
    ...[...columns].map((id) => doc.columns.get(id)?.pageId),
    ...edited,
  ];
  return new Set(needed.filter((id): id is PageId => id != null && doc.pages.has(id)));
}

const HEADINGS: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck']);
const TEXTS: ReadonlySet<string> = new Set(['lead', 'body', 'crosshead', 'caption']);

type Piece = { readonly owner: string | null; readonly blocks: readonly Block[]; readonly end: Offset };

/** Maximal runs of kept blocks of one owner, in raw order. */
function piecesOf(doc: PageDocument, parts: KeptParts): Piece[] {
  const pieces: { owner: string | null; blocks: Block[]; end: Offset }[] = [];
  let open: (typeof pieces)[number] | null = null;
  for (const block of doc.blocks) {
    const kept = parts.blocks.has(block.id);
    const articleId = block.placement?.ownerId as ArticleId | undefined;
    const owner = articleId !== undefined && doc.articles.has(articleId) ? articleId : null;
    if (open !== null && kept && open.owner === owner) {
      open.blocks.push(block);
      continue;
    }
    if (open !== null) open.end = block.start;
    open = kept ? { owner, blocks: [block], end: doc.text.length } : null;
    if (open !== null) pieces.push(open);
  }
  return pieces;
}

/** Where the headline stands in a piece of an article; a headline by itself goes by the rest of its article. */
function headlineSide(doc: PageDocument, { owner, blocks }: Piece): Settled['headline'] {
  if (owner === null) return 'outside';
  const head =
    blocks.find(({ role }) => role === 'headline') ?? blocks.find(({ role }) => HEADINGS.has(role));
  if (head === undefined) return 'none';
  const length = (block: Block): number => (doc.blocks.next(block)?.start ?? doc.text.length) - block.start;
  const balance = (among: readonly Block[]): number =>
    among
      .filter(({ role }) => TEXTS.has(role))
      .reduce((sum, block) => sum + (block.start > head.start ? length(block) : -length(block)), 0);
  const own = balance(blocks) || balance(doc.blocks.ownedBy(owner as ArticleId));
  if (own === 0) return 'none';
  return own > 0 ? 'first' : 'last';
}

/** The kept parts as runs of raw text, for a proposal to work around and to learn from. */
export const settledRuns = (doc: PageDocument, parts: KeptParts): Settled[] =>
  piecesOf(doc, parts).map((piece) => ({
    span: { start: piece.blocks[0]?.start ?? 0, end: piece.end },
    headline: headlineSide(doc, piece),
  }));
