import type { Article, PageDocument } from '#domain/page/document';
import type { ArticleId } from '#domain/page/ids';
import type { DerivedMetadata, MetadataField, MetadataValues } from '#domain/page/metadata';
import { ownedSpans } from '#domain/page/queries';
import { deriveMetadata } from '#domain/text/derive-metadata';
import type { LineIndex } from '#domain/text/lines';
import { buildReading } from '#domain/text/reading';
import { ALL_RULES, type Paragraph, type ReadingBlock, type RuleName } from '#domain/text/reading-types';
import { correctedTextOf } from './corrected-text';
import { pageSources } from './page-sources';

/** The blocks of an article in reading order, as the reading rules take them. */
export const readingBlocksOf = (doc: PageDocument, id: ArticleId): readonly ReadingBlock[] =>
  ownedSpans(doc, id).map(({ block, span }) => ({ span, role: block.role }));

/**
 * What the text of an article says about it, read with its accepted corrections: a name that was misread in raw text
 * is not handed on. Its section is the name of its printed page.
 */
export function derivedMetadataOf(
  doc: PageDocument,
  lineIndex: LineIndex,
  article: Article,
): DerivedMetadata {
  const derived = deriveCorrected(doc, lineIndex, readingBlocksOf(doc, article.id));
  const page = article.pageId === null ? undefined : doc.pages.get(article.pageId);
  const source = page === undefined ? undefined : pageSources(doc, page).get(page.name);
  const sectionSpans = source === undefined ? [] : [source];
  return page === undefined || page.name === ''
    ? derived
    : { ...derived, section: { value: page.name, spans: sectionSpans } };
}

function deriveCorrected(
  doc: PageDocument,
  lineIndex: LineIndex,
  blocks: readonly ReadingBlock[],
): DerivedMetadata {
  const isCorrected = blocks.some(({ span }) =>
    doc.corrections.touching(span).some((each) => each.status === 'accepted'),
  );
  const corrected = isCorrected ? correctedTextOf(doc) : null;
  if (corrected === null) return deriveMetadata({ lineIndex, blocks });
  const derived = deriveMetadata({
    lineIndex: corrected.lineIndex,
    blocks: blocks.map(({ span, role }) => ({ span: corrected.inward(span), role })),
  });
  const outward = Object.entries(derived).map(([field, value]) => [
    field,
    { ...value, spans: value.spans.map(corrected.outward) },
  ]);
  return Object.fromEntries(outward) as DerivedMetadata;
}

/** The value in force: what a person set, else what the text says, else nothing. */
export function valueOf<F extends MetadataField>(
  article: Article,
  derived: DerivedMetadata,
  field: F,
): MetadataValues[F] | null {
  const setting = article.metadata[field];
  if (setting !== undefined) return setting.value;
  return derived[field]?.value ?? null;
}

/** The article as it will be read: joined and corrected, in paragraphs. */
export function readingOf(
  doc: PageDocument,
  lineIndex: LineIndex,
  id: ArticleId,
  rules: ReadonlySet<RuleName> = ALL_RULES,
): readonly Paragraph[] {
  const blocks = readingBlocksOf(doc, id);
  const corrections = blocks.flatMap(({ span }) => doc.corrections.touching(span));
  const once = [...new Map(corrections.map((c) => [c.id, c])).values()].sort(
    (a, b) => a.span.start - b.span.start,
  );
  return buildReading({ lineIndex, blocks, corrections: once, rules });
}
