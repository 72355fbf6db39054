import type { EditionChange } from '#domain/change/change';
import { OPERATION_VERSION } from '#domain/history/operation';
import type { Cause, NewOperation } from '#domain/history/operation';
import { documentOfEdition } from '#domain/page/ids';
import type { ActorId, EditionId, GestureId, OperationId } from '#domain/page/ids';

export type OperationContext = {
  readonly actor: ActorId;
  readonly gesture: GestureId;
  /** RFC 3339 UTC. */
  readonly at: string;
  readonly cause: Cause;
  readonly nextId: () => string;
};

/** The last lamport time of a log; 0 when it is empty. */
export function lastLamport(operations: readonly Pick<NewOperation, 'lamport'>[]): number {
  return operations.reduce((last, operation) => Math.max(last, operation.lamport), 0);
}

/**
 * One gesture on an edition, as operations that come after everything in its log.
 * @param after the edition's log as read
 */
export function editionOperations(
  editionId: EditionId,
  after: readonly Pick<NewOperation, 'lamport'>[],
  changes: readonly EditionChange[],
  { actor, gesture, at, cause, nextId }: OperationContext,
): readonly NewOperation[] {
  const last = lastLamport(after);
  return changes.map((change, index) => ({
    id: nextId() as OperationId,
    documentId: documentOfEdition(editionId),
    lamport: last + 1 + index,
    actor,
    at,
    version: OPERATION_VERSION,
    gesture,
    cause,
    change,
  }));
}
