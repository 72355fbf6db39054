import type { Brand } from '#shared/brand';

/** A place in a raw page's text, in UTF-16 code units from its start. Outside Galley offsets are code points. */
export type Offset = number;

/** A half-open run of raw text, `[start, end)`, in UTF-16 code units. Empty when `start === end`. */
export type Span = { readonly start: Offset; readonly end: Offset };

export type EditionId = Brand<string, 'EditionId'>;
export type RawPageId = Brand<string, 'RawPageId'>;
/** A document is what has a log of its own: a raw page or an edition. Its id is that of the raw page or edition. */
export type DocumentId = Brand<string, 'DocumentId'>;
export type PageId = Brand<string, 'PageId'>;
export type BlockId = Brand<string, 'BlockId'>;
export type ArticleId = Brand<string, 'ArticleId'>;
export type ColumnId = Brand<string, 'ColumnId'>;
/** Who a block can belong to. Ids are unique over articles and columns, so one string names either. */
export type OwnerId = ArticleId | ColumnId;
export type CorrectionId = Brand<string, 'CorrectionId'>;
export type ProposalId = Brand<string, 'ProposalId'>;
export type OperationId = Brand<string, 'OperationId'>;
export type GestureId = Brand<string, 'GestureId'>;
/** One load of the app (one tab, once). */
export type ActorId = Brand<string, 'ActorId'>;

/** A fractional rank: sorts as a plain string; between any two there is room for another (see rank.ts). */
export type Rank = Brand<string, 'Rank'>;

/** The ids of documents and of what they describe are the same strings. */
export const documentOfRawPage = (id: RawPageId): DocumentId => id as unknown as DocumentId;
export const documentOfEdition = (id: EditionId): DocumentId => id as unknown as DocumentId;
