import type { PageDocument } from '#domain/page/document';
import type { ArticleId, ColumnId } from '#domain/page/ids';
import { outlineOf, type OutlineItem } from '#domain/page/queries';
import type { Doubt } from '#domain/proposal/doubts';
import type { ListFilter } from '#features/desk/view-state';

type Doubts = ReadonlyMap<string, Doubt>;

/** Whether an article still wants work: not proofread, not validated. */
const isToDo = (item: Extract<OutlineItem, { kind: 'article' }>): boolean =>
  item.article.status !== 'proofread' && item.article.status !== 'validated';

/** How many articles each filter leaves. */
export function filterCounts(doc: PageDocument, doubts: Doubts): { readonly [F in ListFilter]: number } {
  const articles = outlineOf(doc).flatMap((item) => (item.kind === 'article' ? [item] : []));
  return {
    all: articles.length,
    doubtful: articles.filter((item) => doubts.has(item.article.id)).length,
    todo: articles.filter(isToDo).length,
  };
}

/**
 * The rows of the list: columns keep their sign while any of their articles is shown; a folded column hides its
 * articles. The doubtful ones come out of their columns, the least certain first.
 */
export function outlineRows(
  doc: PageDocument,
  filter: ListFilter,
  doubts: Doubts,
  folded: ReadonlySet<ColumnId>,
): readonly OutlineItem[] {
  const outline = outlineOf(doc);
  if (filter === 'doubtful') return byDoubt(outline, doubts);
  const shown = outline.filter((item) => item.kind === 'column' || filter === 'all' || isToDo(item));
  const inUse = new Set(
    shown.flatMap((item) => (item.kind === 'article' && item.column !== null ? [item.column.id] : [])),
  );
  return shown.filter((item) => {
    if (item.kind === 'column') return filter === 'all' || inUse.has(item.column.id);
    return item.column === null || !folded.has(item.column.id);
  });
}

function byDoubt(outline: readonly OutlineItem[], doubts: Doubts): readonly OutlineItem[] {
  const certainty = (item: OutlineItem): number => doubts.get(idOf(item))?.certainty ?? 1;
  return outline
    .flatMap((item) =>
      item.kind === 'article' && doubts.has(item.article.id) ? [{ ...item, column: null }] : [],
    )
    .sort((a, b) => certainty(a) - certainty(b) || a.number - b.number);
}

/** Where dropped articles go: before what, and in which column. */
export type DropPlace = { readonly before: ArticleId | ColumnId | null; readonly columnId: ColumnId | null };

/** The place a drop between two rows means: in the list of the row it is next to. */
export function dropPlace(doc: PageDocument, key: string, position: 'before' | 'after'): DropPlace | null {
  const outline = outlineOf(doc);
  const at = outline.findIndex((item) => idOf(item) === key);
  const item = outline[at];
  if (item === undefined) return null;
  const columnId =
    item.kind === 'article' ? (item.column?.id ?? null) : position === 'after' ? item.column.id : null;
  if (position === 'before') return { before: idOf(item), columnId };
  const next = outline.slice(at + 1).find((other) => {
    if (columnId !== null) return other.kind === 'article' && other.column?.id === columnId;
    return other.kind === 'column' || other.column === null;
  });
  return { before: next === undefined ? null : idOf(next), columnId };
}

export const idOf = (item: OutlineItem): ArticleId | ColumnId =>
  item.kind === 'article' ? item.article.id : item.column.id;
