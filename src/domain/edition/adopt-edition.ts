import type { Change } from '#domain/change/change';
import { equalValues } from '#domain/change/equal';
import { CorrectionList } from '#domain/page/correction-list';
import type { Article, Block, Column, Page, Partition } from '#domain/page/document';
import { documentOfEdition, documentOfRawPage, type DocumentId, type RawPageId } from '#domain/page/ids';
import type { Metadata, MetadataField, MetadataValues } from '#domain/page/metadata';
import { createPageDocument, partitionOf, withPartition } from '#domain/page/page-document';
import { spreadRanks } from '#domain/page/rank';
import { createLineIndex } from '#domain/text/lines';
import type { CorrectedEdition, ExportedArticle, HeadlineRole } from './corrected-edition';
import { derivedMetadataOf } from './describe-article';

/** The changes that bring one document to what an edition says of it. */
export type DocumentChanges = { readonly documentId: DocumentId; readonly changes: readonly Change[] };

/**
 * What to do so that an edition without a log comes to the state it describes: it is created, its raw pages are put
 * in, and each of them adopts the partition and the marks of the file. All ids are those of the file; metadata that
 * the text does not say by itself count as set by a person.
 */
export function adoptEdition(edition: CorrectedEdition): readonly DocumentChanges[] {
  const { id, ...fields } = edition.edition;
  const pages = edition.rawPages.toSorted((a, b) => a.order - b.order);
  const ranks = spreadRanks(pages.length);
  const changes: Change[] = [
    { kind: 'edition/create', id, from: null, to: { ...fields, trashedAt: null } },
    ...pages.flatMap((page, i): Change[] => {
      const rank = ranks[i];
      if (rank === undefined) return [];
      return [{ kind: 'edition/page', id: page.id, from: null, to: { rank, name: '', trashedAt: null } }];
    }),
  ];
  return [
    { documentId: documentOfEdition(id), changes },
    ...pages.map((page) => ({
      documentId: documentOfRawPage(page.id),
      changes: adoptRawPage(edition, page.id, page.text),
    })),
  ];
}

function adoptRawPage(edition: CorrectedEdition, home: RawPageId, text: string): readonly Change[] {
  const empty = createPageDocument(home, text);
  const marks = edition.corrections.filter((correction) => correction.rawPageId === home);
  const adds = marks.map(
    ({ rawPageId: _, ...correction }) => ({ kind: 'correction/add', correction }) as const,
  );
  const to = partitionIn(edition, home, text);
  return [{ kind: 'document/adopt', proposalId: null, from: partitionOf(empty), to }, ...adds];
}

const ofPage = <T extends { readonly rawPageId: RawPageId }>(
  list: readonly T[],
  home: RawPageId,
): readonly T[] => list.filter((each) => each.rawPageId === home);

const byOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order;

/** The partition the file describes; ranks of articles and columns are made anew from their order. */
function partitionIn(edition: CorrectedEdition, home: RawPageId, text: string): Partition {
  const blocks = ofPage(edition.blocks, home).map(({ id, span, role, ownerId, rank, standing }): Block => ({
    id,
    start: span.start,
    role,
    placement: ownerId === null || rank === null ? null : { ownerId, rank },
    standing,
  }));
  const outline = [...ofPage(edition.articles, home), ...ofPage(edition.columns, home)].sort(byOrder);
  const ranks = spreadRanks(outline.length);
  const rankOf = new Map(outline.map(({ id }, i) => [id as string, ranks[i]]));
  const printed = ofPage(edition.pages, home).toSorted(byOrder);
  const pageRanks = spreadRanks(printed.length);
  const columns = ofPage(edition.columns, home).map(({ id, pageId, name }): Column => ({
    id,
    rank: rankOf.get(id) as never,
    pageId,
    name,
  }));
  const pages = printed.map(({ id, label, name, imprint }, i): Page => ({
    id,
    rank: pageRanks[i] as never,
    label,
    name,
    imprint,
  }));
  const articles = ofPage(edition.articles, home).map((article): Article => {
    const { id, columnId, pageId, kind, status, standing, continuedFrom, continuedTo } = article;
    const rank = rankOf.get(id) as never;
    return { id, columnId, rank, pageId, kind, metadata: {}, status, standing, continuedFrom, continuedTo };
  });
  const sorted = blocks.sort((a, b) => a.start - b.start);
  const partition: Partition = { blocks: sorted, articles, columns, pages };
  return { ...partition, articles: withMetadata(edition, home, text, partition) };
}

/** Articles with those values set that the text itself does not give. */
function withMetadata(
  edition: CorrectedEdition,
  home: RawPageId,
  text: string,
  partition: Partition,
): readonly Article[] {
  const corrections = CorrectionList.from(ofPage(edition.corrections, home));
  const doc = { ...withPartition(createPageDocument(home, text), partition), corrections };
  const lineIndex = createLineIndex(text);
  const described = new Map(ofPage(edition.articles, home).map((article) => [article.id, article]));
  return partition.articles.map((article) => {
    const said = described.get(article.id);
    if (said === undefined) return article;
    const derived = derivedMetadataOf(doc, lineIndex, article);
    const metadata = Object.fromEntries(
      FIELDS.flatMap(({ field, value, isTyped }) => {
        const wanted = value(said);
        const given = derived[field]?.value ?? null;
        const isSame = equalValues(wanted, given) || (isNothing(wanted) && isNothing(given));
        return isSame && !isTyped(said) ? [] : [[field, { value: isNothing(wanted) ? null : wanted }]];
      }),
    ) as Metadata;
    return { ...article, metadata };
  });
}

const isNothing = (value: MetadataValues[MetadataField] | null): boolean =>
  value === null || value.length === 0;

type Reader = {
  readonly field: MetadataField;
  readonly value: (article: ExportedArticle) => MetadataValues[MetadataField] | null;
  /** Whether the file says that a person set it. */
  readonly isTyped: (article: ExportedArticle) => boolean;
};

const head = (role: HeadlineRole, field: 'headline' | 'kicker' | 'deck'): Reader => ({
  field,
  value: (article) => article.headlines.find((each) => each.role === role)?.value ?? null,
  isTyped: (article) => article.headlines.find((each) => each.role === role)?.blocks.length === 0,
});
const never = (): boolean => false;

const FIELDS: readonly Reader[] = [
  head('main', 'headline'),
  head('kicker', 'kicker'),
  head('deck', 'deck'),
  { field: 'people', value: (article) => article.byline?.people ?? null, isTyped: never },
  { field: 'dateline', value: (article) => article.dateline?.printed ?? null, isTyped: never },
  { field: 'section', value: (article) => article.section, isTyped: never },
];
