import type { Change } from '#domain/change/change';
import type { Refusal } from '#domain/command/refusal';
import { EMPTY_HISTORY, type History } from '#domain/history/history';
import type { LogPlace, NewOperation } from '#domain/history/operation';
import { Stack } from '#domain/history/stack';
import type { PageDocument, RawPage } from '#domain/page/document';
import type { OperationId, ProposalId } from '#domain/page/ids';
import type { Proposal, StoredProposal } from '#domain/proposal/proposal';
import type { Progress } from '#ports/segmenter';
import type { StoreFault } from '#ports/store-fault';
import type { Preview } from './preview';

/** Where the opening of a raw page stands. Nothing is written before `ready`, but for a first proposal. */
export type SessionPhase = 'loading' | 'proposing' | 'ready' | 'missing' | 'failed';

/** What the save light shows. `saved` means the transaction has completed; there is no other way to get there. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'unsaved';
      readonly operations: number;
      /** Why the last attempt failed. */
      readonly fault: StoreFault;
      /** It has been so for so long that nothing more may be done before it is stored. */
      readonly isPaused: boolean;
    };

/** Something to tell the editor once; each has a number of its own, so that the same news twice is two notices. */
export type Notice =
  | { readonly key: number; readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly key: number; readonly kind: 'merged'; readonly skipped: number }
  | { readonly key: number; readonly kind: 'proposal-failed' }
  | { readonly key: number; readonly kind: 'nothing-to-undo' }
  | { readonly key: number; readonly kind: 'nothing-to-redo' }
  /** Undo went past steps that can no longer be taken back. */
  | { readonly key: number; readonly kind: 'undo-skipped'; readonly steps: number }
  /** A step that is on several pages was undone or redone on others, or could not be everywhere. */
  | {
      readonly key: number;
      readonly kind: 'returned';
      readonly way: 'undo' | 'redo';
      /** Other pages, and marks on them, that went or came again. */
      readonly pages: number;
      readonly marks: number;
      /** Marks left as they are, on any page, because somebody has changed them since. */
      readonly left: number;
      /** Pages that could not be read. */
      readonly unread: number;
    };

type Unkeyed<N> = N extends Notice ? Omit<N, 'key'> : never;
export type NewNotice = Unkeyed<Notice>;

/** The first operations of a log, of which only the outcome is known yet. */
export type Older = { readonly count: number; readonly last: LogPlace };

/** The one open raw page. Everything but the phase and notices is a pure fold of the log. */
export type SessionState = {
  readonly phase: SessionPhase;
  readonly progress: Progress | null;
  /** A provisional split of the first lines while a long page is being proposed; only to be looked at. */
  readonly first: Proposal | null;
  readonly rawPage: RawPage | null;
  readonly doc: PageDocument | null;
  /** In log order, those not yet stored included; without the `older` ones. */
  readonly operations: Stack<NewOperation>;
  /** What a snapshot stands for until it has been read too, a moment after opening. Until then there is no history. */
  readonly older: Older | null;
  readonly skipped: ReadonlySet<OperationId>;
  readonly history: History;
  readonly proposalId: ProposalId | null;
  /** The proposal last adopted, for its reasons and confidences. */
  readonly proposal: StoredProposal | null;
  readonly saving: SaveState;
  readonly notice: Notice | null;
  /** Another split of the page, being looked at. View state: not in the log. */
  readonly preview: Preview | null;
};

export const INITIAL_STATE: SessionState = {
  phase: 'loading',
  progress: null,
  first: null,
  rawPage: null,
  doc: null,
  operations: Stack.from<NewOperation>([]),
  older: null,
  skipped: new Set(),
  history: EMPTY_HISTORY,
  proposalId: null,
  proposal: null,
  saving: { kind: 'saved', at: null },
  notice: null,
  preview: null,
};

/**
 * Whether nothing has said yet how the page is split: nobody has worked on it, but for marks, which are also made from
 * other pages of its edition.
 */
export function isUnsplit({ older, operations }: Pick<SessionState, 'older' | 'operations'>): boolean {
  return older === null && operations.findLast(({ change }) => !isOfMark(change)) === null;
}

/** Whether a change says something of a mark, and so nothing of the split. */
export const isOfMark = (change: Change): boolean => change.kind.startsWith('correction/');

/** How many operations the document is folded from. */
export const operationCount = ({ older, operations }: Pick<SessionState, 'older' | 'operations'>): number =>
  (older?.count ?? 0) + operations.length;
