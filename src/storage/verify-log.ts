import { chainKey } from '#codec/operation-chain';
import type { Head } from '#codec/operation-chain';
import { followChains } from '#codec/log-chains';
import type { ChainFault } from '#codec/log-chains';
import type { ActorId, DocumentId } from '#domain/page/ids';
import type { GalleyDatabase } from './database';
import type { DexieOperationLog } from './dexie-operation-log';

/** A sign that the store has lost or changed operations behind our back. */
export type LogFault =
  /** Fewer or more operations of an actor than were acknowledged. */
  | { readonly code: 'count'; readonly actor: ActorId; readonly expected: number; readonly found: number }
  | ChainFault
  /** The last operation of an actor is not the one its head names. */
  | { readonly code: 'head'; readonly actor: ActorId };

function compareWithHeads(chains: ReadonlyMap<string, Head>, heads: readonly Head[]): LogFault | null {
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
