import { isArticleRole } from '#domain/page/roles';
import type { Assignment, PageDocument, Partition } from '#domain/page/document';
import { isBlockStart } from '#domain/page/start';

/** Whether role and placement agree: article roles in an article, the column sign in a column, the rest nowhere. */
export function assignmentHolds(
  assignment: Assignment,
  owners: { readonly isArticle: (id: string) => boolean; readonly isColumn: (id: string) => boolean },
): boolean {
  const { role, placement } = assignment;
  if (isArticleRole(role)) return placement !== null && owners.isArticle(placement.ownerId);
  if (role === 'column-sign') return placement !== null && owners.isColumn(placement.ownerId);
  return placement === null;
}

/** The same against a document's articles and columns. */
export const assignmentHoldsIn = (doc: PageDocument, assignment: Assignment): boolean =>
  assignmentHolds(assignment, {
    isArticle: (id) => doc.articles.has(id as never),
    isColumn: (id) => doc.columns.has(id as never),
  });

/** Whether a partition tiles a text: first block at 0, starts valid and ascending, ids unique, owners present. */
export function checkPartition(text: string, partition: Partition): boolean {
  const articles = new Set<string>(partition.articles.map((article) => article.id));
  const columns = new Set<string>(partition.columns.map((column) => column.id));
  const pages = new Set<string | null>([null, ...partition.pages.map((page) => page.id)]);
  const owners = { isArticle: (id: string) => articles.has(id), isColumn: (id: string) => columns.has(id) };
  const blockIds = new Set(partition.blocks.map((block) => block.id));
  const unique =
    blockIds.size === partition.blocks.length &&
    articles.size === partition.articles.length &&
    columns.size === partition.columns.length &&
    pages.size === partition.pages.length + 1 &&
    !partition.articles.some((article) => columns.has(article.id));
  if (!unique) return false;
  const tiles = partition.blocks.every((block, i) => {
    const before = partition.blocks[i - 1];
    if (before === undefined) return block.start === 0;
    return block.start > before.start && isBlockStart(text, block.start);
  });
  return (
    partition.blocks.length > 0 &&
    tiles &&
    partition.blocks.every((block) => assignmentHolds(block, owners)) &&
    partition.articles.every(
      (a) => pages.has(a.pageId) && (a.columnId === null || columns.has(a.columnId)),
    ) &&
    partition.columns.every((c) => pages.has(c.pageId))
  );
}
