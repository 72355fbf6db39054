import type {
  ArticleId,
  BlockId,
  ColumnId,
  CorrectionId,
  EditionId,
  Offset,
  OwnerId,
  PageId,
  Rank,
  RawPageId,
  Span,
} from './ids';
import type { RecordMap } from './record-map';
import type { Role } from './roles';
import type { BlockList } from './block-list';
import type { CorrectionList } from './correction-list';
import type { Metadata } from './metadata';

/** How bytes became text. `label` is a WHATWG encoding label. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

/** One text as received. It never changes after import; everything an editor does is said about it from outside. */
export type RawPage = {
  readonly id: RawPageId;
  readonly editionId: EditionId;
  /** File name as received, without a path; empty for pasted text. */
  readonly sourceName: string;
  readonly encoding: EncodingName;
  /** The bytes as received. */
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string;
  /** `bytes` decoded with `encoding`, a leading byte order mark dropped, line endings kept. */
  readonly text: string;
};

/** Whether a person has looked: `locked` parts refuse a person's own changes until unlocked. */
export type Standing = 'proposed' | 'confirmed' | 'locked';

/** Which article or column a block belongs to, and where in its reading order. */
export type Placement = { readonly ownerId: OwnerId; readonly rank: Rank };

/** A run of raw text from `start` to the next block's start. Blocks tile the raw page, so no end is stored. */
export type Block = {
  readonly id: BlockId;
  /** First non-blank character of a line (0 for the first block), or a grapheme boundary inside a line. */
  readonly start: Offset;
  readonly role: Role;
  /** Null exactly when the role is a furniture role or `unassigned`. */
  readonly placement: Placement | null;
  /** Of the boundary at `start`. */
  readonly standing: Standing;
};

/** What a block is and whom it belongs to; the two change together, so neither can contradict the other. */
export type Assignment = Pick<Block, 'role' | 'placement'>;

/** A printed page found in a raw page. The label is display data, not a key: two pages may both read A08. */
export type Page = {
  readonly id: PageId;
  readonly rank: Rank;
  readonly label: string;
  readonly name: string;
  readonly imprint: Imprint;
};

/** Page credits (版面责任信息). */
export type Imprint = {
  readonly hotline: string;
  readonly editor: readonly string[];
  readonly proofreader: readonly string[];
  readonly layout: readonly string[];
};

export const KINDS = [
  'news',
  'feature',
  'commentary',
  'brief',
  'photo-news',
  'close-up',
  'round-up',
  'notice',
  'supplement',
  'other',
] as const;
/** Genre of an article. */
export type Kind = (typeof KINDS)[number];

export const ARTICLE_STATUSES = ['raw', 'segmented', 'query', 'proofread', 'validated'] as const;
/** Progress of an article. */
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** Blocks that belong together plus what is known about them. Which blocks: the blocks say so themselves. */
export type Article = {
  readonly id: ArticleId;
  readonly columnId: ColumnId | null;
  /** Place among all articles and columns of the raw page. */
  readonly rank: Rank;
  readonly pageId: PageId | null;
  readonly kind: Kind;
  /** Only what a person set; the rest is derived from cues (metadata.ts). */
  readonly metadata: Metadata;
  readonly status: ArticleStatus;
  readonly standing: Standing;
  /** Printed page label this article is continued from (上接), or null. */
  readonly continuedFrom: string | null;
  /** Printed page label this article is continued on (下转), or null. */
  readonly continuedTo: string | null;
};

/** A container of articles with a sign of its own (栏目); not itself an article and not counted as one. */
export type Column = {
  readonly id: ColumnId;
  readonly rank: Rank;
  readonly pageId: PageId | null;
  readonly name: string;
};

export const ERROR_CODES = [
  'SUB',
  'NUM',
  'INS',
  'DEL',
  'TRN',
  'ORD',
  'SPX',
  'SPM',
  'JOI',
  'PAR',
  'HYP',
  'WID',
  'PUN',
  'MIS',
  'DUP',
  'GAP',
  'VRT',
  'ILL',
  'COD',
  'VAR',
  'FCT',
  'STY',
  'QRY',
  'STET',
] as const;
/** What kind of error a mark claims. RUL is not here: rules make normalisations, not corrections. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** `extraction`: the machine text differs from the printed page. `print`: the paper itself is wrong. */
export type CorrectionOrigin = 'extraction' | 'print';
export type CorrectionStatus = 'marked' | 'accepted' | 'rejected' | 'query';

export const PASSES = ['first', 'second', 'third', 'read-through'] as const;
/** Which reading of the proofs a person is at: 一校, 二校, 三校 or 通读. */
export type Pass = (typeof PASSES)[number];

/** What somebody answered to a query. */
export type Reply = {
  /** Name of the person, empty when not given. */
  readonly by: string;
  /** RFC 3339 UTC. */
  readonly at: string;
  readonly text: string;
};

/** A claim that a span of raw text is wrong. An empty span is an insertion before the following character. */
export type Correction = {
  readonly id: CorrectionId;
  readonly span: Span;
  /** The raw slice at `span`, exactly. */
  readonly original: string;
  /** The corrected reading; null when none is offered; empty to delete. */
  readonly replacement: string | null;
  readonly code: ErrorCode;
  readonly origin: CorrectionOrigin;
  readonly status: CorrectionStatus;
  readonly note: string;
  /** Name of the person, empty when not given. */
  readonly by: string;
  /** The pass it was made in; absent when not given. */
  readonly pass?: Pass;
  /** RFC 3339 UTC. */
  readonly at: string;
  /** Answers to a query, oldest first; absent where there are none. */
  readonly replies?: readonly Reply[];
  /** `person`, or the name of the rule that found it. */
  readonly foundBy: string;
};

/** Everything said about one raw page. A value: it is replaced, never changed. */
export type PageDocument = {
  readonly rawPageId: RawPageId;
  readonly text: string;
  readonly blocks: BlockList;
  readonly pages: RecordMap<PageId, Page>;
  readonly articles: RecordMap<ArticleId, Article>;
  readonly columns: RecordMap<ColumnId, Column>;
  readonly corrections: CorrectionList;
};

/** The part of a document a proposal replaces. Blocks sorted by start, the first at 0. */
export type Partition = {
  readonly blocks: readonly Block[];
  readonly articles: readonly Article[];
  readonly columns: readonly Column[];
  readonly pages: readonly Page[];
};

export const NO_IMPRINT: Imprint = { hotline: '', editor: [], proofreader: [], layout: [] };
