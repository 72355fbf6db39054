import type { Article } from '#domain/page/document';
import type { ArticleId, ColumnId, Rank } from '#domain/page/ids';
import { articlesOf } from '#domain/page/queries';
import { compareRanked, rankBetween, ranksBetween } from '#domain/page/rank';
import { HEAD_ROLES, type Role } from '#domain/page/roles';
import type { CommandOf, Gap } from './command';
import { refuseCommand, type Draft } from './draft';
import { refuseLocked, refuseLockedOwner } from './guard';
import { joinAlike } from './join-alike';
import { rankAfter } from './new-article';
import { placementIn } from './reading-place';

/** Moves a block in the reading order of its article or column. */
export function reorderBlock(draft: Draft, { id, before }: CommandOf<'reorder-block'>): void {
  const block = draft.block(id);
  refuseLocked(draft.doc, block);
  const owner = block.placement?.ownerId ?? refuseCommand('wrong-role');
  const others = draft.doc.blocks.ownedBy(owner).filter((other) => other.id !== id);
  const at = before === null ? others.length : others.findIndex((other) => other.id === before);
  if (at < 0) refuseCommand('not-there');
  const order = draft.doc.blocks.ownedBy(owner);
  if (order.findIndex((other) => other.id === id) === at) refuseCommand('nothing-changes');
  const rank = rankBetween(others[at - 1]?.placement?.rank ?? null, others[at]?.placement?.rank ?? null);
  draft.assign(id, { role: block.role, placement: { ownerId: owner, rank } });
}

type Listed = { readonly id: string; readonly rank: Rank };

/** What stands in a column, or at the top (null), in order. */
function listOf({ doc }: Draft, columnId: ColumnId | null): Listed[] {
  const articles = [...doc.articles.values()].filter((article) => article.columnId === columnId);
  const list: Listed[] = columnId === null ? [...articles, ...doc.columns.values()] : articles;
  return list.sort(compareRanked);
}

/**
 * The gap before an article or column in a list, with the moved ones taken out; null: at the end. Refuses a move that
 * would leave all where they are.
 */
function gapBefore(
  draft: Draft,
  before: string | null,
  columnId: ColumnId | null,
  moved: readonly string[],
): Gap {
  const list = listOf(draft, columnId);
  const rest = list.filter((listed) => !moved.includes(listed.id));
  const at = before === null ? rest.length : rest.findIndex((listed) => listed.id === before);
  if (at < 0) refuseCommand('not-there');
  const order = rest.map((listed) => listed.id).toSpliced(at, 0, ...moved);
  if (list.length === order.length && list.every((listed, i) => listed.id === order[i]))
    refuseCommand('nothing-changes');
  return { low: rest[at - 1]?.rank ?? null, high: rest[at]?.rank ?? null };
}

/** Puts articles, in the order named, before another article or column of a list. */
export function reorderArticles(
  draft: Draft,
  { ids, before, columnId }: CommandOf<'reorder-articles'>,
): void {
  const articles = ids.map((id) => draft.article(id));
  if (articles.length === 0) refuseCommand('nothing-selected');
  if (columnId !== null && !draft.doc.columns.has(columnId)) refuseCommand('not-there');
  const gap = gapBefore(draft, before, columnId, ids);
  const ranks = ranksBetween(gap.low, gap.high, articles.length);
  articles.forEach((article, i) => {
    moveArticle(draft, article, columnId, ranks[i] ?? article.rank);
  });
  draft.sweep(articles.map((article) => article.columnId));
}

/** Puts a column, and with it its articles, before another article or column. */
export function reorderColumn(draft: Draft, { id, before }: CommandOf<'reorder-column'>): void {
  const column = draft.doc.columns.get(id) ?? refuseCommand('not-there');
  const gap = gapBefore(draft, before, null, [id]);
  const to = rankBetween(gap.low, gap.high);
  if (to !== column.rank) draft.make({ kind: 'column/set', id, field: 'rank', from: column.rank, to });
}

function moveArticle(draft: Draft, article: Article, columnId: ColumnId | null, rank: Rank): void {
  const { id } = article;
  if (article.columnId !== columnId) {
    draft.make({ kind: 'article/set', id, field: 'columnId', from: article.columnId, to: columnId });
  }
  if (article.rank !== rank)
    draft.make({ kind: 'article/set', id, field: 'rank', from: article.rank, to: rank });
}

/** Gives all blocks of the other articles to the first, each where its role and its place in the raw text put it. */
export function mergeArticles(draft: Draft, { ids }: CommandOf<'merge-articles'>): void {
  const [into, ...others] = ids.map((id) => draft.article(id));
  if (into === undefined || others.length === 0) refuseCommand('nothing-selected');
  refuseLockedOwner(draft.doc, into.id);
  const merged = others.flatMap((other) => draft.doc.blocks.ownedBy(other.id));
  for (const other of others) {
    refuseLockedOwner(draft.doc, other.id);
    for (const block of draft.doc.blocks.ownedBy(other.id)) {
      refuseLocked(draft.doc, block);
      const role = mergedRole(draft, into.id, block.role);
      draft.assign(block.id, { role, placement: placementIn(draft, into.id, block, role) });
    }
  }
  joinAlike(draft, merged);
  draft.sweep(others.map((other) => other.id));
}

/** An article has one headline: that of a part merged into it becomes a crosshead. */
function mergedRole(draft: Draft, into: ArticleId, role: Role): Role {
  if (!(HEAD_ROLES as readonly Role[]).includes(role)) return role;
  return draft.doc.blocks.ownedBy(into).some((block) => block.role === role) ? 'crosshead' : role;
}

/** The named articles in the order they are read. */
function inReadingOrder(draft: Draft, ids: readonly ArticleId[]): readonly Article[] {
  const named = new Set(ids.map((id) => draft.article(id).id));
  return articlesOf(draft.doc).filter((article) => named.has(article.id));
}

/** Puts articles at the end of a column, or into a new one that takes the place of the first of them. */
export function putInColumn(draft: Draft, { ids, column }: CommandOf<'put-in-column'>): void {
  const articles = inReadingOrder(draft, ids);
  const first = articles[0] ?? refuseCommand('nothing-selected');
  const columnId =
    column === 'new'
      ? addColumn(draft, first)
      : (draft.doc.columns.get(column)?.id ?? refuseCommand('not-there'));
  const moving = articles.filter((article) => article.columnId !== columnId);
  const ranks = ranksBetween(listOf(draft, columnId).at(-1)?.rank ?? null, null, moving.length);
  moving.forEach((article, i) => {
    moveArticle(draft, article, columnId, ranks[i] ?? article.rank);
  });
  draft.sweep(moving.map((article) => article.columnId));
}

function addColumn(draft: Draft, first: Article): ColumnId {
  const home = first.columnId === null ? undefined : draft.doc.columns.get(first.columnId);
  const rank = home === undefined ? first.rank : rankAfter(draft, home.rank, null);
  const column = { id: draft.newId<ColumnId>(), rank, pageId: first.pageId, name: '' };
  draft.make({ kind: 'column/add', column });
  return column.id;
}

/** Puts articles of columns right after their column, in the order they were read. */
export function takeOutOfColumn(draft: Draft, { ids }: CommandOf<'take-out-of-column'>): void {
  const articles = inReadingOrder(draft, ids).filter((article) => article.columnId !== null);
  for (const article of articles.toReversed()) {
    const column = article.columnId === null ? undefined : draft.doc.columns.get(article.columnId);
    moveArticle(draft, article, null, rankAfter(draft, column?.rank ?? null, null));
  }
  draft.sweep(articles.map((article) => article.columnId));
}
