import type { Article } from '#domain/page/document';
import type { ArticleId, ColumnId, Offset, Rank } from '#domain/page/ids';
import { articleBefore, articleOf } from '#domain/page/queries';
import { rankBetween } from '#domain/page/rank';
import type { Draft } from './draft';

/** The rank after an article and before whatever follows it in the same list. */
export function rankAfter(draft: Draft, rank: Rank | null, columnId: ColumnId | null): Rank {
  let high: Rank | null = null;
  const consider = (other: Rank): void => {
    if ((rank === null || other > rank) && (high === null || other < high)) high = other;
  };
  for (const article of draft.doc.articles.values())
    if (article.columnId === columnId) consider(article.rank);
  if (columnId === null) for (const column of draft.doc.columns.values()) consider(column.rank);
  return rankBetween(rank, high);
}

/**
 * Adds an empty article. It reads right after `model`, on its printed page and in its column; without a model, after
 * the article nearest above in the raw text.
 */
export function newArticleBeside(draft: Draft, at: Offset, model?: Article): Article {
  const block = draft.doc.blocks.containing(at);
  const beside =
    model ??
    (block === undefined ? undefined : (articleOf(draft.doc, block) ?? articleBefore(draft.doc, block)));
  const columnId = beside?.columnId ?? null;
  const article: Article = {
    id: draft.newId<ArticleId>(),
    columnId,
    rank: rankAfter(draft, beside?.rank ?? null, columnId),
    pageId: beside?.pageId ?? null,
    kind: beside?.kind ?? 'news',
    metadata: {},
    status: 'segmented',
    standing: 'proposed',
    continuedFrom: null,
    continuedTo: null,
  };
  draft.make({ kind: 'article/add', article });
  return article;
}
