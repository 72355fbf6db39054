import type { ArticleField, PageField } from '#domain/change/change';
import type {
  Article,
  Correction,
  CorrectionOrigin,
  CorrectionStatus,
  ErrorCode,
  Page,
  Partition,
  Pass,
} from '#domain/page/document';
import type {
  ArticleId,
  BlockId,
  ColumnId,
  CorrectionId,
  Offset,
  PageId,
  ProposalId,
  Rank,
  Span,
} from '#domain/page/ids';
import type { MetadataField, Setting } from '#domain/page/metadata';
import type { ArticleRole, FurnitureRole, Role } from '#domain/page/roles';
import type { Edited } from '#domain/proposal/edited';
import type { StoredProposal } from '#domain/proposal/proposal';

/** Where blocks go: into an article, into a new one before another (null: last), into a column as its sign, or to nobody. */
export type Destination =
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'new-article' }
  | { readonly kind: 'column'; readonly id: ColumnId }
  | { readonly kind: 'nobody'; readonly role: FurnitureRole | 'unassigned' };

type FieldSetting<R, K extends keyof R> = { [F in K]: { readonly field: F; readonly value: R[F] } }[K];

/** A mark to be made. `foundBy` is the name of the rule that found the place; left out for a person. */
export type NewMark = {
  readonly span: Span;
  readonly code: ErrorCode;
  readonly origin: CorrectionOrigin;
  readonly replacement: string | null;
  readonly status: CorrectionStatus;
  readonly note: string;
  readonly foundBy?: string;
};

/** What an editor means to do to a raw page. */
export type Command =
  /** Moves the boundary at a block's start. Past the next start, an article boundary swallows whole blocks. */
  | { readonly kind: 'move-boundary'; readonly id: BlockId; readonly to: Offset }
  /** Starts a new block at a place, with the same role and owner. */
  | { readonly kind: 'split-block'; readonly at: Offset }
  /** Starts a new article at a place: its article's blocks from there on go with it. */
  | { readonly kind: 'split-article'; readonly at: Offset }
  /** Removes the boundary at a block's start; the block above takes its text. */
  | { readonly kind: 'join-blocks'; readonly id: BlockId }
  | { readonly kind: 'place-blocks'; readonly ids: readonly BlockId[]; readonly to: Destination }
  /** The same for a run of raw text, which is cut out of its blocks first. */
  | { readonly kind: 'place-text'; readonly span: Span; readonly to: Destination }
  /** Puts a block of an article before another of its blocks; null: last. */
  | { readonly kind: 'reorder-block'; readonly id: BlockId; readonly before: BlockId | null }
  /** Puts articles before another article or column; null: last. They leave their column, or enter `columnId`. */
  | {
      readonly kind: 'reorder-articles';
      readonly ids: readonly ArticleId[];
      readonly before: ArticleId | ColumnId | null;
      readonly columnId: ColumnId | null;
    }
  /** Puts a column, with its articles, before another article or column; null: last. */
  | { readonly kind: 'reorder-column'; readonly id: ColumnId; readonly before: ArticleId | ColumnId | null }
  /** All blocks of the others go to the first; the others vanish. */
  | { readonly kind: 'merge-articles'; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'put-in-column'; readonly ids: readonly ArticleId[]; readonly column: ColumnId | 'new' }
  | { readonly kind: 'take-out-of-column'; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'rename-column'; readonly id: ColumnId; readonly name: string }
  | { readonly kind: 'set-role'; readonly ids: readonly BlockId[]; readonly role: Role }
  /** Makes selected text the headline (kicker, deck, byline, caption …) of its own article, or of the one before or after. */
  | {
      readonly kind: 'make-role';
      readonly span: Span;
      readonly role: ArticleRole;
      readonly of: 'own' | 'before' | 'after' | ArticleId;
    }
  | { readonly kind: 'set-page'; readonly ids: readonly ArticleId[]; readonly pageId: PageId | null }
  | { readonly kind: 'add-page'; readonly label: string; readonly name: string }
  | ({ readonly kind: 'edit-page'; readonly id: PageId } & FieldSetting<Page, Exclude<PageField, 'rank'>>)
  | { readonly kind: 'remove-page'; readonly id: PageId }
  /** `setting: null` goes back to what the text says. */
  | {
      readonly kind: 'set-metadata';
      readonly id: ArticleId;
      readonly field: MetadataField;
      readonly setting: Setting | null;
    }
  | ({ readonly kind: 'set-article'; readonly ids: readonly ArticleId[] } & FieldSetting<
      Article,
      Extract<ArticleField, 'kind' | 'status' | 'continuedFrom' | 'continuedTo'>
    >)
  | ({ readonly kind: 'mark' } & NewMark)
  | {
      readonly kind: 'change-mark';
      readonly id: CorrectionId;
      readonly values: Partial<Pick<Correction, 'replacement' | 'code' | 'origin' | 'note' | 'status'>>;
    }
  | { readonly kind: 'accept-mark'; readonly ids: readonly CorrectionId[] }
  | { readonly kind: 'reject-mark'; readonly ids: readonly CorrectionId[] }
  | { readonly kind: 'remove-mark'; readonly ids: readonly CorrectionId[] }
  /** Answers a query. */
  | { readonly kind: 'reply'; readonly id: CorrectionId; readonly text: string }
  /** Marks several places in one step, as when one error is mended wherever it stands. */
  | { readonly kind: 'mark-all'; readonly marks: readonly NewMark[] }
  /** Adopts a proposal for everything that nobody has confirmed, locked or edited. */
  | {
      readonly kind: 'adopt-proposal';
      readonly proposal: StoredProposal;
      /** What people have worked on, read off the history; left out where nobody can have. */
      readonly edited?: Edited;
    }
  /** Brings back what an earlier proposal made of the page, for everything that is not locked. */
  | {
      readonly kind: 'restore-proposal';
      readonly proposalId: ProposalId | null;
      readonly partition: Partition;
    }
  /** Confirms, locks or unlocks single boundaries, or whole articles with their boundaries. */
  | {
      readonly kind: 'set-standing';
      readonly ids: readonly (BlockId | ArticleId)[];
      readonly standing: 'proposed' | 'confirmed' | 'locked';
    };

export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { readonly kind: K }>;

/** What a command may not make up itself: ids, the time and the person. */
export type CommandContext = {
  readonly newId: () => string;
  readonly at: string;
  readonly by: string;
  readonly pass?: Pass | null;
};

/** Neighbouring ranks; null at the ends. */
export type Gap = { readonly low: Rank | null; readonly high: Rank | null };
