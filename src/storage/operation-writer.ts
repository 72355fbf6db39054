import type { Table } from 'dexie';
import { chainKey, chainOperations } from '#codec/operation-chain';
import type { Head } from '#codec/operation-chain';
import type { NewOperation } from '#domain/history/operation';
import type { ActorId, DocumentId } from '#domain/page/ids';
import type { ChangeChannel } from './change-channel';
import type { GalleyDatabase } from './database';
import { requireKnownSchema } from './open-database';

/** Rows that must be stored together with operations, or not at all. */
export type Companion = {
  readonly tables: readonly Table[];
  /** Runs inside the transaction: awaits nothing but these tables, catches nothing. */
  readonly write: () => Promise<void>;
};

/** Another writer came between chaining and storing. The transaction is undone and the chain made anew. */
class HeadMovedError extends Error {}

const MAX_ATTEMPTS = 5;

/**
 * Appends operations: one strict transaction over the operations, the heads and their companion rows. Hashes are made
 * before it, because a transaction closes while it waits for anything else.
 */
export class OperationWriter {
  readonly #database: GalleyDatabase;
  readonly #channel: ChangeChannel;
  #last: Promise<void> = Promise.resolve();

  constructor(database: GalleyDatabase, channel: ChangeChannel) {
    this.#database = database;
    this.#channel = channel;
  }

  /** One after another, so that gestures of this tab chain in the order they were made. */
  append(operations: readonly NewOperation[], companion?: Companion): Promise<void> {
    const turn = this.#last.then(() => this.#append(operations, companion));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #append(operations: readonly NewOperation[], companion?: Companion): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#appendOnce(operations, companion);
        break;
      } catch (error) {
        if (!(error instanceof HeadMovedError) || attempt === MAX_ATTEMPTS) throw error;
      }
    }
    this.#channel.announce(operations.map((operation) => operation.documentId));
  }

  async #appendOnce(operations: readonly NewOperation[], companion?: Companion): Promise<void> {
    const { ops, heads, meta } = this.#database;
    const fresh = await this.#withoutStored(operations);
    const before = await this.#headsOf(fresh);
    const chained = await chainOperations(fresh, new Map(before.map((head) => [chainKey(head), head])));
    const tables: Table[] = [ops, heads, meta, ...(companion?.tables ?? [])];
    await this.#database.transaction('rw', tables, async () => {
      await requireKnownSchema(this.#database);
      const now = await this.#headsOf(fresh);
      if (!haveSameHashes(before, now)) throw new HeadMovedError();
      await ops.bulkAdd(chained.operations);
      await heads.bulkPut(chained.heads);
      await companion?.write();
    });
  }

  async #withoutStored(operations: readonly NewOperation[]): Promise<readonly NewOperation[]> {
    const ids = operations.map(({ documentId, id }) => [documentId, id]);
    const stored = await this.#database.ops.where('[documentId+id]').anyOf(ids).toArray();
    const known = new Set(stored.map(({ documentId, id }) => `${documentId} ${id}`));
    return operations.filter(({ documentId, id }) => !known.has(`${documentId} ${id}`));
  }

  async #headsOf(operations: readonly NewOperation[]): Promise<readonly Head[]> {
    const keys = new Map<string, [DocumentId, ActorId]>(
      operations.map((each) => [chainKey(each), [each.documentId, each.actor]]),
    );
    const found = await this.#database.heads.bulkGet([...keys.values()]);
    return found.filter((head) => head !== undefined);
  }
}

function haveSameHashes(before: readonly Head[], now: readonly Head[]): boolean {
  const hashes = new Map(now.map((head) => [chainKey(head), head.hash]));
  return before.length === now.length && before.every((head) => hashes.get(chainKey(head)) === head.hash);
}
