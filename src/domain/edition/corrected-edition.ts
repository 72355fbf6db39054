import type { Operation } from '#domain/history/operation';
import type {
  ArticleStatus,
  Correction,
  EncodingName,
  ErrorCode,
  Imprint,
  Kind,
  Standing,
} from '#domain/page/document';
import type {
  ArticleId,
  BlockId,
  ColumnId,
  EditionId,
  OwnerId,
  PageId,
  Rank,
  RawPageId,
  Span,
} from '#domain/page/ids';
import type { Person } from '#domain/page/metadata';
import type { ArticleRole, Role } from '#domain/page/roles';
import type { EditionFields } from './document';

// The corrected edition as a value: what an edition file says, with offsets still in UTF-16 and bytes
// still bytes. The domain builds it; the codec turns it into the file and back.

export const HEADLINE_ROLES = ['kicker', 'main', 'deck'] as const;
/** Part of a headline group: 引题, 主题, 副题. */
export type HeadlineRole = (typeof HEADLINE_ROLES)[number];

export const DATELINE_KINDS = ['staff', 'agency', 'other'] as const;
/** `staff`: 讯头 such as 本报讯. `agency`: 电头 such as 新华社北京1月9日电. */
export type DatelineKind = (typeof DATELINE_KINDS)[number];

export type ExportedRawPage = {
  readonly id: RawPageId;
  /** Place in the edition, from 0. */
  readonly order: number;
  readonly sourceName: string;
  readonly encoding: EncodingName;
  /** Lower-case hexadecimal, of `bytes`. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly text: string;
};

export type ExportedPage = {
  readonly id: PageId;
  readonly rawPageId: RawPageId;
  /** Place in the raw page, from 0. */
  readonly order: number;
  readonly label: string;
  readonly name: string;
  readonly imprint: Imprint;
};

export type ExportedColumn = {
  readonly id: ColumnId;
  readonly rawPageId: RawPageId;
  readonly name: string;
  readonly pageId: PageId | null;
  /** Place among all articles and columns of the raw page, from 0. */
  readonly order: number;
};

export type ExportedBlock = {
  readonly id: BlockId;
  readonly rawPageId: RawPageId;
  readonly span: Span;
  readonly role: Role;
  /** Null: furniture or `unassigned`; `rank` is null exactly then. */
  readonly ownerId: OwnerId | null;
  readonly rank: Rank | null;
  readonly standing: Standing;
};

export type ExportedHeadline = {
  readonly role: HeadlineRole;
  readonly value: string;
  /** The blocks it was printed in; empty when a person typed it. */
  readonly blocks: readonly BlockId[];
};

/**
 * A paragraph as it reads. `text` is what the raw slices `from` become, one after another, once the accepted
 * corrections and the listed normalisations that start in them are carried out.
 */
export type ExportedParagraph = {
  readonly role: ArticleRole;
  readonly text: string;
  readonly from: readonly Span[];
};

export type ExportedArticle = {
  readonly id: ArticleId;
  readonly rawPageId: RawPageId;
  readonly columnId: ColumnId | null;
  readonly pageId: PageId | null;
  /** Place among all articles and columns of the raw page, from 0. */
  readonly order: number;
  readonly kind: Kind;
  readonly status: ArticleStatus;
  readonly standing: Standing;
  readonly headlines: readonly ExportedHeadline[];
  readonly byline: { readonly printed: string; readonly people: readonly Person[] } | null;
  readonly dateline: { readonly printed: string; readonly kind: DatelineKind } | null;
  readonly section: string | null;
  readonly continuedFrom: string | null;
  readonly continuedTo: string | null;
  /** In reading order: by rank, then start, then id. */
  readonly blocks: readonly BlockId[];
  /** Code points of the body's reading text. */
  readonly charCount: number;
  readonly paragraphs: readonly ExportedParagraph[];
};

export type ExportedCorrection = Correction & { readonly rawPageId: RawPageId };

/** What a rule changed on the way from raw to reading text. Never overlaps another, nor an accepted correction. */
export type Normalisation = {
  /** Name of the rule, e.g. `join-lines`. */
  readonly rule: string;
  readonly rawPageId: RawPageId;
  readonly span: Span;
  /** The raw slice at `span`, exactly. */
  readonly before: string;
  readonly after: string;
};

export type Quality = {
  /** Share of non-blank characters that are in a block; 1 in every sound edition. */
  readonly coverage: number;
  readonly byCode: { readonly [C in ErrorCode]?: number };
  /** Character error rate of raw against corrected text; null when it was not measured. */
  readonly cer: number | null;
};

/** One edition, or some of its raw pages, as it leaves Galley. */
export type CorrectedEdition = {
  readonly generator: { readonly name: string; readonly version: string };
  /** RFC 3339 UTC. */
  readonly exported: string;
  readonly edition: { readonly id: EditionId } & Omit<EditionFields, 'trashedAt'>;
  readonly rawPages: readonly ExportedRawPage[];
  readonly pages: readonly ExportedPage[];
  readonly columns: readonly ExportedColumn[];
  readonly blocks: readonly ExportedBlock[];
  readonly articles: readonly ExportedArticle[];
  readonly corrections: readonly ExportedCorrection[];
  readonly normalisations: readonly Normalisation[];
  readonly quality: Quality;
  /** The whole log of the edition and of the raw pages above; null when it was left out. */
  readonly log: { readonly operations: readonly Operation[] } | null;
};
