import type { Article, Block, Column, Page, PageDocument } from './document';
import type { ArticleId, ColumnId, OwnerId, Span } from './ids';
import { compareRanked } from './rank';
import { isFurnitureRole } from './roles';

/** What the list of articles shows: articles and columns in order, a column followed by its articles. */
export type OutlineItem =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly number: number;
      readonly column: Column | null;
    }
  | { readonly kind: 'column'; readonly column: Column; readonly articles: number };

const outlines = new WeakMap<
  PageDocument['articles'],
  { columns: PageDocument['columns']; outline: readonly OutlineItem[] }
>();

/** Articles and columns in the order they are read; articles are numbered from 1, columns are not counted. */
export function outlineOf(doc: PageDocument): readonly OutlineItem[] {
  const cached = outlines.get(doc.articles);
  if (cached?.columns === doc.columns) return cached.outline;
  const outline = buildOutline(doc);
  outlines.set(doc.articles, { columns: doc.columns, outline });
  return outline;
}

function buildOutline(doc: PageDocument): OutlineItem[] {
  const within = new Map<ColumnId | null, Article[]>();
  for (const article of doc.articles.values()) {
    const group = within.get(article.columnId);
    if (group === undefined) within.set(article.columnId, [article]);
    else group.push(article);
  }
  for (const group of within.values()) group.sort(compareRanked);
  const top = [...(within.get(null) ?? []), ...doc.columns.values()].sort(compareRanked);
  const outline: OutlineItem[] = [];
  let number = 0;
  for (const item of top) {
    if ('kind' in item) {
      outline.push({ kind: 'article', article: item, number: ++number, column: null });
      continue;
    }
    const inside = within.get(item.id) ?? [];
    outline.push({ kind: 'column', column: item, articles: inside.length });
    for (const article of inside) outline.push({ kind: 'article', article, number: ++number, column: item });
  }
  return outline;
}

/** Articles in the order they are read, columns left out. */
export const articlesOf = (doc: PageDocument): readonly Article[] =>
  outlineOf(doc).flatMap((item) => (item.kind === 'article' ? [item.article] : []));

/** Printed pages in their order. */
export const pagesOf = (doc: PageDocument): readonly Page[] => [...doc.pages.values()].sort(compareRanked);

/** The raw text a block covers: to the next block's start, or to the end. */
export function spanOf(doc: PageDocument, block: Block): Span {
  return { start: block.start, end: doc.blocks.next(block)?.start ?? doc.text.length };
}

/** The blocks of an article or column in reading order, with what they cover. */
export const ownedSpans = (
  doc: PageDocument,
  ownerId: OwnerId,
): readonly { readonly block: Block; readonly span: Span }[] =>
  doc.blocks.ownedBy(ownerId).map((block) => ({ block, span: spanOf(doc, block) }));

/** Whether the boundary at a block's start divides two owners (or owned text from what belongs to nobody). */
export function isArticleBoundary(doc: PageDocument, block: Block): boolean {
  const above = doc.blocks.previous(block);
  if (above === undefined) return false;
  return dividesOwners(above, block);
}

/** The same for two blocks that follow each other. Furniture beside furniture, of whatever role, divides nothing. */
export function dividesOwners(above: Block, below: Block): boolean {
  if (above.placement?.ownerId !== below.placement?.ownerId) return true;
  return above.placement === null && isFurnitureRole(above.role) !== isFurnitureRole(below.role);
}

/** The article a block belongs to, if any. */
export const articleOf = (doc: PageDocument, block: Block | undefined): Article | undefined =>
  block?.placement === undefined || block.placement === null
    ? undefined
    : doc.articles.get(block.placement.ownerId as ArticleId);

/** The article nearest above an offset in raw order, not counting the one that contains it. */
export function articleBefore(doc: PageDocument, block: Block): Article | undefined {
  const own = block.placement?.ownerId;
  for (let i = doc.blocks.indexOf(block) - 1; i >= 0; i--) {
    const article = articleOf(doc, doc.blocks.at(i));
    if (article !== undefined && article.id !== own) return article;
  }
  return undefined;
}

/** The article nearest below a block in raw order, not counting its own. */
export function articleAfter(doc: PageDocument, block: Block): Article | undefined {
  const own = block.placement?.ownerId;
  for (let i = doc.blocks.indexOf(block) + 1; i < doc.blocks.size; i++) {
    const article = articleOf(doc, doc.blocks.at(i));
    if (article !== undefined && article.id !== own) return article;
  }
  return undefined;
}
