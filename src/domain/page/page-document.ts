import { BlockList } from './block-list';
import { CorrectionList } from './correction-list';
import type { Article, Block, Column, Correction, Page, PageDocument, Partition } from './document';
import type { BlockId, RawPageId } from './ids';
import { compareRanked } from './rank';
import { RecordMap } from './record-map';

/** Id of the block every raw page starts with; the same everywhere, so that logs from several tabs agree on it. */
export const FIRST_BLOCK_ID = 'first' as BlockId;

/** The document of a raw page nobody has worked on: one unassigned block. */
export function createPageDocument(rawPageId: RawPageId, text: string): PageDocument {
  const first: Block = {
    id: FIRST_BLOCK_ID,
    start: 0,
    role: 'unassigned',
    placement: null,
    standing: 'proposed',
  };
  return withPartition(
    {
      rawPageId,
      text,
      blocks: BlockList.from([]),
      pages: RecordMap.empty(),
      articles: RecordMap.empty(),
      columns: RecordMap.empty(),
      corrections: CorrectionList.from([]),
    },
    { blocks: [first], articles: [], columns: [], pages: [] },
  );
}

/** The document with another partition; corrections stay. The caller vouches for the partition. */
export function withPartition(doc: PageDocument, partition: Partition): PageDocument {
  const keyed = <R extends { readonly id: string }>(records: readonly R[]): RecordMap<R['id'], R> =>
    RecordMap.from(records.map((record) => [record.id as R['id'], record]));
  return {
    ...doc,
    blocks: BlockList.from(partition.blocks),
    articles: keyed<Article>(partition.articles),
    columns: keyed<Column>(partition.columns),
    pages: keyed<Page>(partition.pages),
  };
}

/** A partition, its blocks by start already, in its one written form: the rest by rank. */
export const sortedPartition = ({ blocks, articles, columns, pages }: Partition): Partition => ({
  blocks,
  articles: articles.toSorted(compareRanked),
  columns: columns.toSorted(compareRanked),
  pages: pages.toSorted(compareRanked),
});

/** The document's partition in its one written form. */
export const partitionOf = (doc: PageDocument): Partition =>
  sortedPartition({
    blocks: [...doc.blocks],
    articles: [...doc.articles.values()],
    columns: [...doc.columns.values()],
    pages: [...doc.pages.values()],
  });

/** Everything said about the raw page, as plain values: for comparing, storing and printing. */
export type PlainPageDocument = Partition & { readonly corrections: readonly Correction[] };

export const plainPageDocument = (doc: PageDocument): PlainPageDocument => ({
  ...partitionOf(doc),
  corrections: [...doc.corrections],
});

/** The document those plain values describe. */
export const fromPlain = (doc: PageDocument, plain: PlainPageDocument): PageDocument => ({
  ...withPartition(doc, plain),
  corrections: CorrectionList.from(plain.corrections),
});
