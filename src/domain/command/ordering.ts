import type { Article } from '#domain/page/document';
import type { ArticleId, ColumnId, Rank } from '#domain/page/ids';
import { compareRanked, rankBetween, ranksBetween } from '#domain/page/rank';
import { HEAD_ROLES, type Role } from '#domain/page/roles';
import type { CommandOf, Gap } from './command';
import { refuseCommand, type Draft } from './draft';
import { refuseLocked, refuseLockedOwner } from './guard';
import { rankAfter } from './new-article';
import { placementIn } from './reading-place';

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

/** The gap before an article or column in a list, with the moved ones taken out; null: at the end. */
function gapBefore(
  draft: Draft,
  before: string | null,
  columnId: ColumnId | null,
  moved: ReadonlySet<string>,
): Gap {
  const list: { readonly id: string; readonly rank: Rank }[] = [...draft.doc.articles.values()].filter(
    (a) => a.columnId === columnId,
  );
  if (columnId === null) list.push(...draft.doc.columns.values());
  const rest = list.filter((item) => !moved.has(item.id)).sort(compareRanked);
  const at = before === null ? rest.length : rest.findIndex((item) => item.id === before);
  if (at < 0) refuseCommand('not-there');
  return { low: rest[at - 1]?.rank ?? null, high: rest[at]?.rank ?? null };
}

export function reorderArticles(
  draft: Draft,
  { ids, before, columnId }: CommandOf<'reorder-articles'>,
): void {
  const articles = ids.map((id) => draft.article(id));
  if (articles.length === 0) refuseCommand('nothing-selected');
  if (columnId !== null && !draft.doc.columns.has(columnId)) refuseCommand('not-there');
  const gap = gapBefore(draft, before, columnId, new Set(ids));
  const ranks = ranksBetween(gap.low, gap.high, articles.length);
  articles.forEach((article, i) => {
    moveArticle(draft, article, columnId, ranks[i] ?? article.rank);
  });
  draft.sweep(articles.map((article) => article.columnId));
}

export function reorderColumn(draft: Draft, { id, before }: CommandOf<'reorder-column'>): void {
  const column = draft.doc.columns.get(id) ?? refuseCommand('not-there');
  const gap = gapBefore(draft, before, null, new Set([id]));
  draft.make({
    kind: 'column/set',
    id,
    field: 'rank',
    from: column.rank,
    to: rankBetween(gap.low, gap.high),
  });
}

function moveArticle(draft: Draft, article: Article, columnId: ColumnId | null, rank: Rank): void {
  const { id } = article;
  if (article.columnId !== columnId) {
    draft.make({ kind: 'article/set', id, field: 'columnId', from: article.columnId, to: columnId });
  }
  if (article.rank !== rank)
    draft.make({ kind: 'article/set', id, field: 'rank', from: article.rank, to: rank });
}

export function mergeArticles(draft: Draft, { ids }: CommandOf<'merge-articles'>): void {
  const [into, ...others] = ids.map((id) => draft.article(id));
  if (into === undefined || others.length === 0) refuseCommand('nothing-selected');
  refuseLockedOwner(draft.doc, into.id);
  for (const other of others) {
    refuseLockedOwner(draft.doc, other.id);
    for (const block of draft.doc.blocks.ownedBy(other.id)) {
      refuseLocked(draft.doc, block);
      const role = mergedRole(draft, into.id, block.role);
      draft.assign(block.id, { role, placement: placementIn(draft, into.id, block, role) });
    }
  }
  draft.sweep(others.map((other) => other.id));
}

/** An article has one headline: that of a part merged into it becomes a crosshead. */
function mergedRole(draft: Draft, into: ArticleId, role: Role): Role {
  if (!(HEAD_ROLES as readonly Role[]).includes(role)) return role;
  return draft.doc.blocks.ownedBy(into).some((block) => block.role === role) ? 'crosshead' : role;
}

export function putInColumn(draft: Draft, { ids, column }: CommandOf<'put-in-column'>): void {
  const articles = ids.map((id) => draft.article(id)).sort(compareRanked);
  const first = articles[0] ?? refuseCommand('nothing-selected');
  const columnId =
    column === 'new'
      ? addColumn(draft, first)
      : (draft.doc.columns.get(column)?.id ?? refuseCommand('not-there'));
  const moving = articles.filter((article) => article.columnId !== columnId);
  if (moving.length === 0) refuseCommand('nothing-changes');
  const gap = gapBefore(draft, null, columnId, new Set(ids));
  const ranks = ranksBetween(gap.low, gap.high, moving.length);
  moving.forEach((article, i) => {
    moveArticle(draft, article, columnId, ranks[i] ?? article.rank);
  });
  draft.sweep(moving.map((article) => article.columnId));
}

function addColumn(draft: Draft, first: Article): ColumnId {
  const home = first.columnId === null ? null : draft.doc.columns.get(first.columnId);
  const rank = home === null || home === undefined ? first.rank : rankAfter(draft, home.rank, null);
  const column = { id: draft.newId<ColumnId>(), rank, pageId: first.pageId, name: '' };
  draft.make({ kind: 'column/add', column });
  return column.id;
}

export function takeOutOfColumn(draft: Draft, { ids }: CommandOf<'take-out-of-column'>): void {
  const articles = ids.map((id) => draft.article(id)).filter((article) => article.columnId !== null);
  if (articles.length === 0) refuseCommand('nothing-changes');
  for (const article of articles.toReversed()) {
    const column = article.columnId === null ? undefined : draft.doc.columns.get(article.columnId);
    moveArticle(draft, article, null, rankAfter(draft, column?.rank ?? null, null));
  }
  draft.sweep(articles.map((article) => article.columnId));
}
