import type {
  Article,
  Assignment,
  Block,
  Column,
  Correction,
  Page,
  Partition,
  Standing,
} from '#domain/page/document';
import type {
  ArticleId,
  BlockId,
  ColumnId,
  CorrectionId,
  Offset,
  PageId,
  ProposalId,
} from '#domain/page/ids';
import type { MetadataField, Setting } from '#domain/page/metadata';
import type { EditionFields, EditionPage } from '#domain/edition/document';
import type { EditionId, RawPageId } from '#domain/page/ids';

/** Fields of a record that may change one by one; identity and what has a change of its own are left out. */
export type ArticleField = Exclude<keyof Article, 'id' | 'metadata'>;
export type ColumnField = Exclude<keyof Column, 'id'>;
export type PageField = Exclude<keyof Page, 'id'>;
export type CorrectionField = 'replacement' | 'code' | 'origin' | 'status' | 'note' | 'replies';
/** A mark with the answers it has, none where nobody has answered. */
export type AnsweredCorrection = Correction & Required<Pick<Correction, 'replies'>>;

/** One field set from one value to another; the compiler ties the values to the field. */
export type FieldChange<R, K extends keyof R> = {
  [F in K]: { readonly field: F; readonly from: R[F]; readonly to: R[F] };
}[K];

/**
 * One fact about a raw page, with both sides. `from` is what must hold for it to apply; swapping the sides gives the
 * inverse, for which no document is needed.
 */
export type PageChange =
  | { readonly kind: 'block/add'; readonly block: Block }
  | { readonly kind: 'block/remove'; readonly block: Block }
  | { readonly kind: 'block/move-start'; readonly id: BlockId; readonly from: Offset; readonly to: Offset }
  | {
      readonly kind: 'block/assign';
      readonly id: BlockId;
      readonly from: Assignment;
      readonly to: Assignment;
    }
  | {
      readonly kind: 'block/set-standing';
      readonly id: BlockId;
      readonly from: Standing;
      readonly to: Standing;
    }
  | { readonly kind: 'article/add'; readonly article: Article }
  | { readonly kind: 'article/remove'; readonly article: Article }
  | ({ readonly kind: 'article/set'; readonly id: ArticleId } & FieldChange<Article, ArticleField>)
  | {
      readonly kind: 'article/set-metadata';
      readonly id: ArticleId;
      readonly field: MetadataField;
      /** Null: not set by a person. */
      readonly from: Setting | null;
      readonly to: Setting | null;
    }
  | { readonly kind: 'column/add'; readonly column: Column }
  | { readonly kind: 'column/remove'; readonly column: Column }
  | ({ readonly kind: 'column/set'; readonly id: ColumnId } & FieldChange<Column, ColumnField>)
  | { readonly kind: 'page/add'; readonly page: Page }
  | { readonly kind: 'page/remove'; readonly page: Page }
  | ({ readonly kind: 'page/set'; readonly id: PageId } & FieldChange<Page, PageField>)
  | { readonly kind: 'correction/add'; readonly correction: Correction }
  | { readonly kind: 'correction/remove'; readonly correction: Correction }
  | ({ readonly kind: 'correction/set'; readonly id: CorrectionId } & FieldChange<
      AnsweredCorrection,
      CorrectionField
    >)
  /** The one compound change: a whole partition for another, by a proposal or its undoing. */
  | {
      readonly kind: 'document/adopt';
      readonly proposalId: ProposalId | null;
      readonly from: Partition;
      readonly to: Partition;
    };

/** One fact about an edition. */
export type EditionChange =
  | {
      readonly kind: 'edition/create';
      readonly id: EditionId;
      readonly from: EditionFields | null;
      readonly to: EditionFields | null;
    }
  | ({ readonly kind: 'edition/set' } & FieldChange<EditionFields, keyof EditionFields>)
  /** A raw page joins (from null), leaves (to null), is renamed, reordered, trashed or restored. */
  | {
      readonly kind: 'edition/page';
      readonly id: RawPageId;
      readonly from: EditionPage | null;
      readonly to: EditionPage | null;
    };

export type Change = PageChange | EditionChange;
