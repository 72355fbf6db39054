import type { Table, Transaction } from 'dexie';
import { chainKey, chainOperations } from '#codec/operation-chain';
import type { Head } from '#codec/operation-chain';
import type { ArchiveRecord } from '#domain/archive/record';
import type { NewOperation, Operation } from '#domain/history/operation';
import type { ActorId, DocumentId } from '#domain/page/ids';
import type { ChangeChannel } from './change-channel';
import type { GalleyDatabase } from './database';
import { renewConnection, requireKnownSchema } from './open-database';
import type { StoredWork } from './stored-work';

/** Rows that must be stored together with operations, or not at all. */
export type Companion = {
  readonly tables: readonly Table[];
  /** Runs inside the transaction: awaits nothing but these tables, catches nothing. */
  readonly write: () => Promise<void>;
  /** The same rows for the second copy. */
  readonly records: readonly ArchiveRecord[];
};

const recordOf = (operation: Operation): ArchiveRecord => ({ kind: 'operation', operation });

type Options = { readonly companion?: Companion | undefined; readonly onlyFirst?: boolean };

/** Another writer came between chaining and storing. The transaction is undone and the chain made anew. */
class HeadMovedError extends Error {}

const MAX_ATTEMPTS = 5;

/** A gesture does not wait longer than this for the one before it, in milliseconds: that one may hang for good. */
const PATIENCE = 10_000;

/** Whether a turn has ended well; resolves, too, when it has taken too long. Two turns at once are sound, only slower. */
function over(turn: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    const end = (well: boolean) => (): void => {
      clearTimeout(timer);
      resolve(well);
    };
    turn.then(end(true), end(false));
  });
}

/**
 * Appends operations: one strict transaction over the operations, the heads and their companion rows. Hashes are made
 * before it, because a transaction closes while it waits for anything else.
 */
export class OperationWriter {
  readonly #database: GalleyDatabase;
  readonly #channel: ChangeChannel;
  readonly #stored: StoredWork;
  /** Whether the turn before ended well. */
  #last: Promise<boolean> = Promise.resolve(true);
  #transaction: Transaction | null = null;

  constructor(database: GalleyDatabase, channel: ChangeChannel, stored: StoredWork) {
    this.#database = database;
    this.#channel = channel;
    this.#stored = stored;
  }

  /** One after another, so that gestures of this tab chain in the order they were made. */
  async append(operations: readonly NewOperation[], companion?: Companion): Promise<void> {
    await this.#inTurn(operations, { companion });
  }

  /** Appends to documents without operations; false, and nothing stored, when there are some. */
  appendFirst(operations: readonly NewOperation[]): Promise<boolean> {
    return this.#inTurn(operations, { onlyFirst: true });
  }

  #inTurn(operations: readonly NewOperation[], options: Options): Promise<boolean> {
    const turn = this.#last.then(async (well) => {
      if (!well || !this.#database.isOpen()) await this.#renew();
      return this.#append(operations, options);
    });
    this.#last = over(turn);
    return turn;
  }

  /** A connection that has failed may go on failing for good, and a transaction that hangs holds up all others. */
  async #renew(): Promise<void> {
    this.#transaction?.abort();
    this.#transaction = null;
    await renewConnection(this.#database);
  }

  async #append(operations: readonly NewOperation[], options: Options): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      try {
        if (!(await this.#appendOnce(operations, options))) return false;
        break;
      } catch (error) {
        if (!(error instanceof HeadMovedError) || attempt === MAX_ATTEMPTS) throw error;
      }
    }
    this.#channel.announce(operations.map((operation) => operation.documentId));
    return true;
  }

  async #appendOnce(
    operations: readonly NewOperation[],
    { companion, onlyFirst = false }: Options,
  ): Promise<boolean> {
    const { ops, heads, meta } = this.#database;
    const fresh = await this.#withoutStored(operations);
    const before = await this.#headsOf(fresh);
    const chained = await chainOperations(fresh, new Map(before.map((head) => [chainKey(head), head])));
    const tables: Table[] = [ops, heads, meta, ...(companion?.tables ?? [])];
    const isStored = await this.#database.transaction('rw', tables, async (transaction) => {
      this.#transaction = transaction;
      await requireKnownSchema(this.#database);
      if (onlyFirst && (await this.#hasOperations(operations))) return false;
      const now = await this.#headsOf(fresh);
      if (!haveSameHashes(before, now)) throw new HeadMovedError();
      await ops.bulkAdd(chained.operations);
      await heads.bulkPut(chained.heads);
      await companion?.write();
      return true;
    });
    this.#transaction = null;
    if (isStored)
      this.#stored.tell([...(companion?.records ?? []), ...chained.operations.map(recordOf)], chained.heads);
    return isStored;
  }

  async #hasOperations(operations: readonly NewOperation[]): Promise<boolean> {
    const ids = operations.map(({ documentId }) => documentId);
    return (await this.#database.heads.where('documentId').anyOf(ids).count()) > 0;
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
