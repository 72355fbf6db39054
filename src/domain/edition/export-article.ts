import { assertNever } from '#shared/assert-never';
import type { Article, PageDocument } from '#domain/page/document';
import type { RawPageId, Span } from '#domain/page/ids';
import { ownedSpans } from '#domain/page/queries';
import { isArticleRole, type ArticleRole } from '#domain/page/roles';
import { findDateline } from '#domain/text/dateline';
import type { LineIndex } from '#domain/text/lines';
import { charCount } from '#domain/text/reading';
import { outputOf, type Paragraph, type Piece, type RuleName } from '#domain/text/reading-types';
import type {
  DatelineKind,
  ExportedArticle,
  ExportedHeadline,
  ExportedParagraph,
  HeadlineRole,
  Normalisation,
} from './corrected-edition';
import { derivedMetadataOf, readingOf, valueOf } from './describe-article';
import type { ArticleCore } from './export-parts';
import type { Renaming } from './exported-ids';

/** What an article is read from. */
export type ArticleSource = {
  readonly doc: PageDocument;
  readonly lineIndex: LineIndex;
  readonly rules: ReadonlySet<RuleName>;
  readonly renaming: Renaming;
};

const HEADS = [
  { role: 'kicker', field: 'kicker', printed: 'kicker' },
  { role: 'main', field: 'headline', printed: 'headline' },
  { role: 'deck', field: 'deck', printed: 'deck' },
] as const satisfies readonly { role: HeadlineRole; field: string; printed: ArticleRole }[];

/** Roles that leave the article's text for a field of their own. */
const OUT_OF_TEXT: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'byline']);

/**
 * A space between two blocks that do not follow each other in raw text stands nowhere there. It is told of at the
 * character it stands before, since an insertion belongs to the character behind it.
 */
function anchorInsertions(pieces: readonly Piece[]): readonly Piece[] {
  const anchored: Piece[] = [];
  let waiting: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'rule' && piece.span.start === piece.span.end) {
      waiting.push(piece);
      continue;
    }
    if (outputOf(piece) !== '') {
      const { start } = piece.span;
      for (const each of waiting) anchored.push({ ...each, span: { start, end: start } });
      waiting = [];
    }
    anchored.push(piece);
  }
  return [...anchored, ...waiting];
}

/** The raw slices of a paragraph, neighbours as one. */
function slicesOf(pieces: readonly Piece[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { span } of pieces) {
    const last = spans.at(-1);
    if (last !== undefined && last.end === span.start)
      spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
  }
  // An insertion that was moved past what is not read leaves nothing where it stood.
  return spans.filter((span, i) => span.start < span.end || spans.length === 1 || i === spans.length - 1);
}

const toParagraph = ({ role, text, pieces }: Paragraph): readonly ExportedParagraph[] =>
  text === '' || !isArticleRole(role) || OUT_OF_TEXT.has(role)
    ? []
    : [{ role, text, from: slicesOf(pieces) }];

/** The kind of a dateline, by the same rules that find one in the text. */
function datelineKind(printed: string): DatelineKind {
  const found = findDateline(printed, { start: 0, end: printed.length });
  if (found === null) return 'other';
  switch (found.kind) {
    case 'report':
      return 'staff';
    case 'wire':
      return 'agency';
    case 'place':
      return 'other';
    default:
      return assertNever(found.kind);
  }
}

/** Everything one article says outside, and what the rules changed on the way to its reading text. */
export function exportArticle(
  { doc, lineIndex, rules, renaming }: ArticleSource,
  article: Article,
  core: ArticleCore,
): { readonly article: ExportedArticle; readonly normalisations: readonly Normalisation[] } {
  const derived = derivedMetadataOf(doc, lineIndex, article);
  const reading = readingOf(doc, lineIndex, article.id, rules).map((paragraph) => ({
    ...paragraph,
    pieces: anchorInsertions(paragraph.pieces),
  }));
  const owned = ownedSpans(doc, article.id);
  const headlines = HEADS.flatMap(({ role, field, printed }): ExportedHeadline[] => {
    const value = valueOf(article, derived, field);
    if (value === null || value === '') return [];
    const isTyped = article.metadata[field] !== undefined;
    const from = isTyped ? [] : owned.filter(({ block }) => block.role === printed);
    return [{ role, value, blocks: from.map(({ block }) => renaming.part(doc.rawPageId, block.id)) }];
  });
  const people = valueOf(article, derived, 'people') ?? [];
  const printed = reading
    .filter(({ role, text }) => role === 'byline' && text.trim() !== '')
    .map(({ text }) => text.trim())
    .join(' ');
  const dateline = valueOf(article, derived, 'dateline') ?? '';
  const section = valueOf(article, derived, 'section') ?? '';
  const { blocks, continuedFrom, continuedTo, ...head } = core;
  return {
    article: {
      ...head,
      headlines,
      byline: printed === '' && people.length === 0 ? null : { printed, people },
      dateline: dateline === '' ? null : { printed: dateline, kind: datelineKind(dateline) },
      section: section === '' ? null : section,
      continuedFrom,
      continuedTo,
      blocks,
      charCount: charCount(reading),
      paragraphs: reading.flatMap(toParagraph),
    },
    normalisations: reading.flatMap(({ pieces }) => normalisationsIn(pieces, core.rawPageId)),
  };
}

const normalisationsIn = (pieces: readonly Piece[], rawPageId: RawPageId): readonly Normalisation[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'rule'
      ? [{ rule: piece.rule, rawPageId, span: piece.span, before: piece.before, after: piece.after }]
      : [],
  );
