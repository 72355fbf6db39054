import type { Change } from '#domain/change/change';
import type { Pass } from '#domain/page/document';
import type { ActorId, DocumentId, GestureId, OperationId } from '#domain/page/ids';
import { OPERATION_VERSION, type Cause, type NewOperation } from './operation';

/** What all operations of one gesture have in common, in whichever documents they are. */
export type Stamp = {
  readonly actor: ActorId;
  readonly gesture: GestureId;
  readonly cause: Cause;
  /** RFC 3339 UTC. */
  readonly at: string;
  /** Name of the person at work, and the pass; absent when not given. */
  readonly by?: string;
  readonly pass?: Pass;
  readonly nextId: () => string;
};

/** The last lamport time of a log; 0 when it is empty. */
export function lastLamport(operations: readonly Pick<NewOperation, 'lamport'>[]): number {
  return operations.reduce((last, operation) => Math.max(last, operation.lamport), 0);
}

/** The part of a gesture that lies in one document, as operations that come after everything up to `lamport`. */
export function makeOperations(
  documentId: DocumentId,
  lamport: number,
  changes: readonly Change[],
  { actor, gesture, cause, at, by, pass, nextId }: Stamp,
): readonly NewOperation[] {
  return changes.map((change, i) => ({
    id: nextId() as OperationId,
    documentId,
    lamport: lamport + 1 + i,
    actor,
    at,
    ...(by === undefined || by === '' ? {} : { by }),
    ...(pass === undefined ? {} : { pass }),
    version: OPERATION_VERSION,
    gesture,
    cause,
    change,
  }));
}
