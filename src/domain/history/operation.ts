import type { Change } from '#domain/change/change';
import type { Pass } from '#domain/page/document';
import type { ActorId, DocumentId, GestureId, OperationId, ProposalId } from '#domain/page/ids';

/** Version of the operation format; code that meets a higher one must not write. */
export const OPERATION_VERSION = 2;

/** What an editor did, in the words of the command that did it; the History tab names steps by it. */
export const STEP_NAMES = [
  'move-boundary',
  'split-block',
  'join-blocks',
  'place-blocks',
  'reorder-blocks',
  'reorder-articles',
  'merge-articles',
  'split-article',
  'put-in-column',
  'take-out-of-column',
  'set-role',
  'make-role',
  'set-page',
  'edit-page',
  'set-metadata',
  'set-article',
  'edit-column',
  'mark',
  'change-mark',
  'accept-mark',
  'reject-mark',
  'remove-mark',
  'reply',
  'mark-all',
  'adopt-proposal',
  'restore-proposal',
  'confirm',
  'lock',
  'unlock',
  'edit-edition',
  'import',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** Why an operation is in the log. Undo and redo name the gesture they take back or bring again. */
export type Cause =
  | { readonly kind: 'edit'; readonly step: StepName }
  | { readonly kind: 'undo'; readonly of: GestureId }
  | { readonly kind: 'redo'; readonly of: GestureId }
  | { readonly kind: 'proposal'; readonly proposalId: ProposalId }
  | { readonly kind: 'import' };

/**
 * One line of the log: immutable, totally ordered in its document by (lamport, actor). Operations with one `gesture`
 * undo together. `prevHash` chains the operations of one actor in one document; the store fills it in.
 */
export type Operation = {
  readonly id: OperationId;
  readonly documentId: DocumentId;
  readonly lamport: number;
  readonly actor: ActorId;
  /** RFC 3339 UTC; never used for ordering. */
  readonly at: string;
  /** Name of the person at work, and the pass; absent when not given. */
  readonly by?: string;
  readonly pass?: Pass;
  readonly version: number;
  readonly gesture: GestureId;
  readonly cause: Cause;
  readonly change: Change;
  /** Lower-case hexadecimal SHA-256 of the same actor's previous operation in this document; null for its first. */
  readonly prevHash: string | null;
};

/** An operation before the store has chained it. */
export type NewOperation = Omit<Operation, 'prevHash'>;

/** Where an operation stands in the total order of its document's log. */
export type LogPlace = Pick<Operation, 'lamport' | 'actor'>;

/** The total order of the log: lamport, then actor, by code units. */
export function compareOperations(a: LogPlace, b: LogPlace): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport;
  return a.actor < b.actor ? -1 : a.actor > b.actor ? 1 : 0;
}
