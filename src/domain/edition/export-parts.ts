import type { PageDocument } from '#domain/page/document';
import type { RawPageId } from '#domain/page/ids';
import { outlineOf, ownedSpans, pagesOf, spanOf } from '#domain/page/queries';
import type {
  ExportedArticle,
  ExportedBlock,
  ExportedColumn,
  ExportedCorrection,
  ExportedPage,
} from './corrected-edition';
import type { PartId, Renaming } from './exported-ids';

/** What a raw page's document says by itself: its partition and its marks, without anything read from the text. */
export type ExportedParts = {
  readonly pages: readonly ExportedPage[];
  readonly columns: readonly ExportedColumn[];
  readonly blocks: readonly ExportedBlock[];
  readonly articles: readonly ArticleCore[];
  readonly corrections: readonly ExportedCorrection[];
};

/** The part of an exported article that is stored rather than derived. */
export type ArticleCore = Pick<
  ExportedArticle,
  | 'id'
  | 'rawPageId'
  | 'columnId'
  | 'pageId'
  | 'order'
  | 'kind'
  | 'status'
  | 'standing'
  | 'continuedFrom'
  | 'continuedTo'
  | 'blocks'
>;

/** The partition and marks of one raw page under the ids they have outside. */
export function exportParts(doc: PageDocument, renaming: Renaming): ExportedParts {
  const home = doc.rawPageId;
  const rawPageId: RawPageId = renaming.document(home);
  const name = <Id extends PartId>(id: Id): Id => renaming.part(home, id);
  const nameOrNull = <Id extends PartId>(id: Id | null): Id | null => (id === null ? null : name(id));

  const columns: ExportedColumn[] = [];
  const articles: ArticleCore[] = [];
  for (const [order, item] of outlineOf(doc).entries()) {
    if (item.kind === 'column') {
      const { id, name: sign, pageId } = item.column;
      columns.push({ id: name(id), rawPageId, name: sign, pageId: nameOrNull(pageId), order });
      continue;
    }
    const { id, columnId, pageId, kind, status, standing, continuedFrom, continuedTo } = item.article;
    articles.push({
      ...{ id: name(id), rawPageId, columnId: nameOrNull(columnId), pageId: nameOrNull(pageId), order },
      ...{ kind, status, standing, continuedFrom, continuedTo },
      blocks: ownedSpans(doc, id).map(({ block }) => name(block.id)),
    });
  }
  return {
    pages: pagesOf(doc).map(({ id, label, name: title, imprint }, order) => ({
      ...{ id: name(id), rawPageId, order, label, name: title, imprint },
    })),
    columns,
    blocks: [...doc.blocks].flatMap((block): ExportedBlock[] => {
      const span = spanOf(doc, block);
      const { role, placement, standing } = block;
      // An empty text has one empty block, which says nothing.
      if (span.start === span.end) return [];
      const ownerId = placement === null ? null : name(placement.ownerId);
      return [
        { id: name(block.id), rawPageId, span, role, ownerId, rank: placement?.rank ?? null, standing },
      ];
    }),
    articles,
    corrections: [...doc.corrections].map((correction) => ({
      ...correction,
      id: name(correction.id),
      rawPageId,
    })),
  };
}
