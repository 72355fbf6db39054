import type { NewOperation, Operation } from '#domain/history/operation';
import type { ActorId, DocumentId } from '#domain/page/ids';
import { hashOperation } from './operation-hash';

/** How far one actor has come in one document: the end of its hash chain. */
export type Head = {
  readonly documentId: DocumentId;
  readonly actor: ActorId;
  readonly count: number;
  /** Of its last operation. */
  readonly lamport: number;
  /** Lower-case hexadecimal SHA-256 of its last operation. */
  readonly hash: string;
};

/** A new operation that does not come after those its actor has already written. A fault of the caller. */
export class OperationOrderError extends Error {
  override readonly name = 'OperationOrderError';
}

/** Names the chain an operation belongs to. Ids hold no spaces. */
export const chainKey = (link: Pick<Operation, 'documentId' | 'actor'>): string =>
  `${link.documentId} ${link.actor}`;

/**
 * Gives new operations their `prevHash` and moves the heads on.
 * @param operations in the order of their lamport time within each document
 * @param heads by `chainKey`; a missing one means that the actor has written nothing there yet
 */
export async function chainOperations(
  operations: readonly NewOperation[],
  heads: ReadonlyMap<string, Head>,
): Promise<{ readonly operations: readonly Operation[]; readonly heads: readonly Head[] }> {
  const moved = new Map<string, Head>();
  const chained: Operation[] = [];
  for (const each of operations) {
    const key = chainKey(each);
    const head = moved.get(key) ?? heads.get(key) ?? null;
    if (head !== null && each.lamport <= head.lamport) {
      throw new OperationOrderError(
        `Operation ${each.id} is not later than ${head.lamport}, already written`,
      );
    }
    const operation: Operation = { ...each, prevHash: head?.hash ?? null };
    chained.push(operation);
    moved.set(key, {
      documentId: each.documentId,
      actor: each.actor,
      count: (head?.count ?? 0) + 1,
      lamport: each.lamport,
      hash: await hashOperation(operation),
    });
  }
  return { operations: chained, heads: [...moved.values()] };
}
