import { chainKey } from '#codec/operation-chain';
import type { Head } from '#codec/operation-chain';
import { hashOperation } from '#codec/operation-hash';
import type { Operation } from '#domain/history/operation';
import type { ActorId, DocumentId, OperationId } from '#domain/page/ids';
import { err, ok } from '#shared/result';
import type { Result } from '#shared/result';
import type { GalleyDatabase } from './database';
import type { DexieOperationLog } from './dexie-operation-log';

/** A sign that the store has lost or changed operations behind our back. */
export type LogFault =
  /** Fewer or more operations of an actor than were acknowledged. */
  | { readonly code: 'count'; readonly actor: ActorId; readonly expected: number; readonly found: number }
  /** This operation does not follow the one before it in its actor's chain. */
  | { readonly code: 'chain'; readonly operation: OperationId }
  /** The last operation of an actor is not the one its head names. */
  | { readonly code: 'head'; readonly actor: ActorId };

/** How far an actor's operations go, and what the next would have to carry. */
type Chain = { count: number; hash: string | null; actor: ActorId };

async function followChains(
  operations: readonly Operation[],
): Promise<Result<ReadonlyMap<string, Chain>, LogFault>> {
  const chains = new Map<string, Chain>();
  for (const operation of operations) {
    const key = chainKey(operation);
    const chain = chains.get(key) ?? { count: 0, hash: null, actor: operation.actor };
    if (operation.prevHash !== chain.hash) return err({ code: 'chain', operation: operation.id });
    chains.set(key, { ...chain, count: chain.count + 1, hash: await hashOperation(operation) });
  }
  return ok(chains);
}

function compareWithHeads(chains: ReadonlyMap<string, Chain>, heads: readonly Head[]): LogFault | null {
  const byKey = new Map(heads.map((head) => [chainKey(head), head]));
  for (const [key, { actor, count }] of chains) {
    if (!byKey.has(key)) return { code: 'count', actor, expected: 0, found: count };
  }
  for (const [key, { actor, count, hash }] of byKey) {
    const chain = chains.get(key);
    if (chain?.count !== count) return { code: 'count', actor, expected: count, found: chain?.count ?? 0 };
    if (chain.hash !== hash) return { code: 'head', actor };
  }
  return null;
}

/**
 * Follows every hash chain of a document and compares its ends with the heads: what was acknowledged must all be
 * there, unchanged. Costs one hash per operation, so it is for opening and for export, not for every read.
 */
export async function verifyLog(
  database: GalleyDatabase,
  log: DexieOperationLog,
  documentId: DocumentId,
): Promise<LogFault | null> {
  const [heads, operations] = await database.transaction('r', database.heads, database.ops, () =>
    Promise.all([database.heads.where('documentId').equals(documentId).toArray(), log.read(documentId)]),
  );
  const chains = await followChains(operations);
  return chains.ok ? compareWithHeads(chains.value, heads) : chains.error;
}
