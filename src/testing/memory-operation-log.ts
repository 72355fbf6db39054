import { chainKey, chainOperations } from '#codec/operation-chain';
import type { Head } from '#codec/operation-chain';
import { compareOperations } from '#domain/history/operation';
import type { LogPlace, NewOperation, Operation } from '#domain/history/operation';
import type { DocumentId, OperationId } from '#domain/page/ids';
import type { LogTail, OperationLog } from '#ports/operation-log';

/** The log in memory, with the same promises as the real one except that it forgets. */
export class MemoryOperationLog implements OperationLog {
  readonly #operations = new Map<DocumentId, Operation[]>();
  readonly #heads = new Map<string, Head>();
  readonly #listeners = new Set<(documentId: DocumentId) => void>();
  #last: Promise<void> = Promise.resolve();

  read(documentId: DocumentId, known?: ReadonlySet<OperationId>): Promise<readonly Operation[]> {
    const operations = (this.#operations.get(documentId) ?? []).toSorted(compareOperations);
    return Promise.resolve(operations.filter((operation) => known?.has(operation.id) !== true));
  }

  async readTail(documentId: DocumentId, after: LogPlace): Promise<LogTail> {
    const all = await this.read(documentId);
    const operations = all.filter((operation) => compareOperations(operation, after) > 0);
    return { before: all.length - operations.length, operations };
  }

  append(operations: readonly NewOperation[]): Promise<void> {
    return this.#inTurn(() => this.#append(operations));
  }

  appendFirst(operations: readonly NewOperation[]): Promise<boolean> {
    return this.#inTurn(async () => {
      if (operations.some(({ documentId }) => this.#logOf(documentId).length > 0)) return false;
      await this.#append(operations);
      return true;
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  subscribe(listener: (documentId: DocumentId) => void): () => void {
    const own = (documentId: DocumentId): void => listener(documentId);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  documentIds(): readonly DocumentId[] {
    return [...this.#operations.keys()];
  }

  async #append(operations: readonly NewOperation[]): Promise<void> {
    const fresh = operations.filter(
      (each) => !this.#logOf(each.documentId).some((old) => old.id === each.id),
    );
    const chained = await chainOperations(fresh, this.#heads);
    for (const each of chained.operations) {
      if (this.#logOf(each.documentId).some((old) => compareOperations(old, each) === 0)) {
        throw new Error(`Two operations at ${each.lamport} ${each.actor}`);
      }
    }
    for (const head of chained.heads) this.#heads.set(chainKey(head), head);
    for (const each of structuredClone(chained.operations)) {
      this.#operations.set(each.documentId, [...this.#logOf(each.documentId), each]);
    }
    for (const documentId of new Set(operations.map((each) => each.documentId))) {
      for (const listener of this.#listeners) queueMicrotask(() => listener(documentId));
    }
  }

  #logOf(documentId: DocumentId): readonly Operation[] {
    return this.#operations.get(documentId) ?? [];
  }
}
