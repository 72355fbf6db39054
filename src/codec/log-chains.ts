import { compareOperations, type Operation } from '#domain/history/operation';
import type { OperationId } from '#domain/page/ids';
import { err, ok, type Result } from '#shared/result';
import { chainKey, type Head } from './operation-chain';
import { hashOperation } from './operation-hash';

/** This operation does not follow the one before it in its actor's chain. */
export type ChainFault = { readonly code: 'chain'; readonly operation: OperationId };

const headAfter = async (head: Head | undefined, operation: Operation): Promise<Head> => ({
  documentId: operation.documentId,
  actor: operation.actor,
  count: (head?.count ?? 0) + 1,
  lamport: operation.lamport,
  hash: await hashOperation(operation),
});

const follows = (head: Head | undefined, { lamport, prevHash }: Operation): boolean =>
  prevHash === (head?.hash ?? null) && lamport > (head?.lamport ?? -1);

/**
 * Follows every hash chain, each from its first operation on.
 * @param operations in their total order within each document
 * @returns the heads by `chainKey`, or the first operation that does not follow
 */
export async function followChains(
  operations: readonly Operation[],
): Promise<Result<ReadonlyMap<string, Head>, ChainFault>> {
  const heads = new Map<string, Head>();
  for (const operation of operations) {
    const key = chainKey(operation);
    const head = heads.get(key);
    if (!follows(head, operation)) return err({ code: 'chain', operation: operation.id });
    heads.set(key, await headAfter(head, operation));
  }
  return ok(heads);
}

export type SoundChains = {
  /** In their total order, document by document; each once. */
  readonly operations: readonly Operation[];
  readonly heads: readonly Head[];
  /** How many others there were: twice the same is not counted. */
  readonly left: number;
};

/**
 * The sound beginning of every chain among operations from several places, in any order and any number of times: each
 * chain as far as one operation follows the other without a gap.
 */
export async function soundChains(operations: Iterable<Operation>): Promise<SoundChains> {
  const unique = new Map<string, Operation>();
  for (const each of operations) unique.set(`${chainKey(each)} ${each.id}`, each);
  const sorted = [...unique.values()].sort(
    (a, b) =>
      (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0) || compareOperations(a, b),
  );
  const heads = new Map<string, Head>();
  const sound: Operation[] = [];
  for (const operation of sorted) {
    const key = chainKey(operation);
    const head = heads.get(key);
    if (!follows(head, operation)) continue;
    heads.set(key, await headAfter(head, operation));
    sound.push(operation);
  }
  return { operations: sound, heads: [...heads.values()], left: sorted.length - sound.length };
}
