import { assertNever } from '#shared/assert-never';
import type { Change, PageChange } from '#domain/change/change';
import type { NewOperation } from '#domain/history/operation';
import type { Article, Assignment, Block, Column, Partition } from '#domain/page/document';
import type { RawPageId } from '#domain/page/ids';
import type { PartId, Renaming } from './exported-ids';

type Rename = <Id extends PartId>(id: Id) => Id;

const optional = <Id extends PartId>(id: Id | null, rename: Rename): Id | null =>
  id === null ? null : rename(id);

const renameAssignment = <A extends Assignment>(assignment: A, rename: Rename): A => ({
  ...assignment,
  placement:
    assignment.placement === null
      ? null
      : { ...assignment.placement, ownerId: rename(assignment.placement.ownerId) },
});
const renameBlock = (block: Block, rename: Rename): Block =>
  renameAssignment({ ...block, id: rename(block.id) }, rename);
const renameArticle = (article: Article, rename: Rename): Article => ({
  ...article,
  id: rename(article.id),
  columnId: optional(article.columnId, rename),
  pageId: optional(article.pageId, rename),
});
const renameColumn = (column: Column, rename: Rename): Column => ({
  ...column,
  id: rename(column.id),
  pageId: optional(column.pageId, rename),
});
const renamePartition = (partition: Partition, rename: Rename): Partition => ({
  blocks: partition.blocks.map((block) => renameBlock(block, rename)),
  articles: partition.articles.map((article) => renameArticle(article, rename)),
  columns: partition.columns.map((column) => renameColumn(column, rename)),
  pages: partition.pages.map((page) => ({ ...page, id: rename(page.id) })),
});

/** Only two fields hold the id of something else. */
function renameArticleSet(change: Extract<PageChange, { kind: 'article/set' }>, rename: Rename): PageChange {
  const id = rename(change.id);
  if (change.field === 'columnId')
    return { ...change, id, from: optional(change.from, rename), to: optional(change.to, rename) };
  if (change.field === 'pageId')
    return { ...change, id, from: optional(change.from, rename), to: optional(change.to, rename) };
  return { ...change, id };
}

function renameColumnSet(change: Extract<PageChange, { kind: 'column/set' }>, rename: Rename): PageChange {
  const id = rename(change.id);
  if (change.field !== 'pageId') return { ...change, id };
  return { ...change, id, from: optional(change.from, rename), to: optional(change.to, rename) };
}

function renameChange(change: Change, renaming: Renaming, rename: Rename): Change {
  switch (change.kind) {
    case 'block/add':
    case 'block/remove':
      return { ...change, block: renameBlock(change.block, rename) };
    case 'block/assign':
      return {
        ...change,
        id: rename(change.id),
        from: renameAssignment(change.from, rename),
        to: renameAssignment(change.to, rename),
      };
    case 'block/move-start':
    case 'block/set-standing':
    case 'article/set-metadata':
    case 'page/set':
    case 'correction/set':
      return { ...change, id: rename(change.id as PartId) } as Change;
    case 'article/add':
    case 'article/remove':
      return { ...change, article: renameArticle(change.article, rename) };
    case 'article/set':
      return renameArticleSet(change, rename);
    case 'column/add':
    case 'column/remove':
      return { ...change, column: renameColumn(change.column, rename) };
    case 'column/set':
      return renameColumnSet(change, rename);
    case 'page/add':
    case 'page/remove':
      return { ...change, page: { ...change.page, id: rename(change.page.id) } };
    case 'correction/add':
    case 'correction/remove':
      return { ...change, correction: { ...change.correction, id: rename(change.correction.id) } };
    case 'document/adopt':
      return {
        ...change,
        from: renamePartition(change.from, rename),
        to: renamePartition(change.to, rename),
      };
    case 'edition/create':
    case 'edition/page':
      return { ...change, id: renaming.document(change.id) } as Change;
    case 'edition/set':
      return change;
    default:
      return assertNever(change);
  }
}

/** The same operation with every id of a document or of a part of one in the names of the other side. */
export function renameOperation<O extends NewOperation>(operation: O, renaming: Renaming): O {
  const home = operation.documentId as unknown as RawPageId;
  const rename: Rename = (id) => renaming.part(home, id);
  return {
    ...operation,
    documentId: renaming.document(operation.documentId),
    change: renameChange(operation.change, renaming, rename),
  };
}
