import { Dexie } from 'dexie';
import { parseOperation } from '#codec/operation-schema';
import type { LogPlace, NewOperation, Operation } from '#domain/history/operation';
import type { DocumentId, OperationId } from '#domain/page/ids';
import type { LogTail, OperationLog } from '#ports/operation-log';
import type { ChangeChannel } from './change-channel';
import { DamagedLogError } from './damaged-log-error';
import type { DamagedRow } from './damaged-log-error';
import type { GalleyDatabase, OperationKey } from './database';
import type { OperationWriter } from './operation-writer';

/** Rows fetched at once: large enough to be quick, small enough not to hold up the tab. */
const CHUNK = 2000;

const nameKey = ([documentId, lamport, actor]: OperationKey): string => `${documentId} ${lamport} ${actor}`;

/** The log in IndexedDB. Every row is checked as it is read; a damaged one is reported with its key, never skipped. */
export class DexieOperationLog implements OperationLog {
  readonly #database: GalleyDatabase;
  readonly #writer: OperationWriter;
  readonly #channel: ChangeChannel;
  /** Which operation stands at which key, as far as read: keys are cheap to list, rows are not. */
  readonly #ids = new Map<string, OperationId>();

  constructor(database: GalleyDatabase, writer: OperationWriter, channel: ChangeChannel) {
    this.#database = database;
    this.#writer = writer;
    this.#channel = channel;
  }

  append(operations: readonly NewOperation[]): Promise<void> {
    return this.#writer.append(operations);
  }

  appendFirst(operations: readonly NewOperation[]): Promise<boolean> {
    return this.#writer.appendFirst(operations);
  }

  subscribe(listener: (documentId: DocumentId) => void): () => void {
    return this.#channel.subscribe(listener);
  }

  /** @throws DamagedLogError with the keys of the rows that are no operations */
  async read(documentId: DocumentId, known?: ReadonlySet<OperationId>): Promise<readonly Operation[]> {
    const all = await this.#database.ops
      .where(':id')
      .between([documentId], [documentId, Dexie.maxKey])
      .primaryKeys();
    const wanted = known === undefined ? all : all.filter((key) => !this.#isKnown(key, known));
    const operations: Operation[] = [];
    const damaged: DamagedRow[] = [];
    for (let i = 0; i < wanted.length; i += CHUNK) {
      const keys = wanted.slice(i, i + CHUNK);
      const rows = await this.#rows(keys, wanted === all);
      this.#sort(keys, rows, operations, damaged);
    }
    if (damaged.length > 0) throw new DamagedLogError(documentId, damaged, operations);
    return known === undefined ? operations : operations.filter((operation) => !known.has(operation.id));
  }

  /**
   * What stands before is counted by the heads, which change in the same transaction as the log and are few.
   * @throws DamagedLogError with the keys of the rows that are no operations
   */
  async readTail(documentId: DocumentId, after: LogPlace): Promise<LogTail> {
    const { heads, ops } = this.#database;
    const from: OperationKey = [documentId, after.lamport, after.actor];
    const [known, rows] = await this.#database.transaction('r', heads, ops, () =>
      Promise.all([
        heads.where('documentId').equals(documentId).toArray(),
        ops.where(':id').between(from, [documentId, Dexie.maxKey], false, true).toArray(),
      ]),
    );
    const operations: Operation[] = [];
    const damaged: DamagedRow[] = [];
    const keys = rows.map((row): OperationKey => [row.documentId, row.lamport, row.actor]);
    this.#sort(keys, rows, operations, damaged);
    if (damaged.length > 0) throw new DamagedLogError(documentId, damaged, operations);
    return { before: known.reduce((sum, { count }) => sum + count, 0) - rows.length, operations };
  }

  #isKnown(key: OperationKey, known: ReadonlySet<OperationId>): boolean {
    const id = this.#ids.get(nameKey(key));
    return id !== undefined && known.has(id);
  }

  /** One range is several times faster than as many single rows. */
  async #rows(keys: OperationKey[], isRange: boolean): Promise<readonly unknown[]> {
    const [first, last] = [keys[0], keys.at(-1)];
    if (!isRange || first === undefined || last === undefined) return this.#database.ops.bulkGet(keys);
    return this.#database.ops.where(':id').between(first, last, true, true).toArray();
  }

  #sort(
    keys: readonly OperationKey[],
    rows: readonly unknown[],
    sound: Operation[],
    damaged: DamagedRow[],
  ): void {
    rows.forEach((row, i) => {
      const parsed = parseOperation(row);
      const key = keys[i];
      if (!parsed.ok) {
        damaged.push({ key: key === undefined ? '?' : nameKey(key), fault: parsed.error });
        return;
      }
      const operation = parsed.value;
      this.#ids.set(nameKey([operation.documentId, operation.lamport, operation.actor]), operation.id);
      sound.push(operation);
    });
  }
}
