import type { LogPlace, NewOperation, Operation } from '#domain/history/operation';
import { documentOfRawPage, type DocumentId, type OperationId, type RawPageId } from '#domain/page/ids';
import type { NewspaperHints } from '#domain/proposal/profile';
import type { LogTail, OperationLog } from '#ports/operation-log';
import type { Segmenter, SegmenterOptions } from '#ports/segmenter';
import { proposalFor } from './arbitraries/proposals';
import { Dice } from './dice';
import { rawPageOf } from './edition-library';
import { MemoryOperationLog } from './memory-operation-log';
import { MemoryPageStore } from './memory-page-store';
import { MemoryProfileStore } from './memory-profile-store';
import { MemorySnapshotStore } from './memory-snapshot-store';

export const PAGE_ID = 'raw-1' as RawPageId;
export const PAGE_LOG = documentOfRawPage(PAGE_ID);

/** A log that fails where a test says so. `calls` counts appends, those that fail included. */
export class FaultyLog implements OperationLog {
  readonly #log: OperationLog;
  calls = 0;
  reads = 0;
  /** What befalls the n-th append, counted from 1: refused, never answered, or stored without a good answer. */
  fault: (call: number) => 'refused' | 'silent' | 'stored' | null = () => null;
  /** Awaited by every read. */
  beforeRead: () => Promise<void> = () => Promise.resolve();

  constructor(log: OperationLog) {
    this.#log = log;
  }

  async read(documentId: DocumentId, known?: ReadonlySet<OperationId>): Promise<readonly Operation[]> {
    this.reads++;
    await this.beforeRead();
    return this.#log.read(documentId, known);
  }

  async readTail(documentId: DocumentId, after: LogPlace): Promise<LogTail> {
    await this.beforeRead();
    return this.#log.readTail(documentId, after);
  }

  append(operations: readonly NewOperation[]): Promise<void> {
    return this.#withFault(() => this.#log.append(operations));
  }

  appendFirst(operations: readonly NewOperation[]): Promise<boolean> {
    return this.#withFault(() => this.#log.appendFirst(operations));
  }

  subscribe(listener: (documentId: DocumentId) => void): () => void {
    return this.#log.subscribe(listener);
  }

  async #withFault<T>(append: () => Promise<T>): Promise<T> {
    const fault = this.fault(++this.calls);
    if (fault === 'refused') throw new Error('refused');
    if (fault === 'silent') return new Promise<T>(() => undefined);
    const answer = await append();
    if (fault === 'stored') throw new Error('stored, but said otherwise');
    return answer;
  }
}

/** Proposes what the dice say, when told to. */
export class DiceSegmenter implements Segmenter {
  asked = 0;
  /** What was known of the newspaper each time. */
  readonly hints: (NewspaperHints | null)[] = [];
  ready: Promise<void> = Promise.resolve();
  readonly #numbers: readonly number[];

  constructor(numbers: readonly number[] = [3, 1, 4, 1, 5, 9, 2, 6]) {
    this.#numbers = numbers;
  }

  async propose(text: string, { signal, hints = null }: SegmenterOptions = {}) {
    this.asked++;
    this.hints.push(hints);
    await Promise.race([
      this.ready,
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new DOMException('stopped', 'AbortError'));
        });
      }),
    ]);
    signal?.throwIfAborted();
    return proposalFor(text, new Dice(this.#numbers));
  }
}

/** A store with one raw page, and the ports of any number of tabs over it. */
export async function storeWithPage(text: string) {
  let ticks = 0;
  const clock = { now: () => new Date(1_700_000_000_000 + ++ticks * 1000).toISOString() };
  const log = new MemoryOperationLog();
  const pages = new MemoryPageStore(log, clock);
  const snapshots = new MemorySnapshotStore();
  const profiles = new MemoryProfileStore();
  await pages.addRawPages([await rawPageOf(PAGE_ID, text)], []);
  let tabs = 0;
  return {
    log,
    pages,
    snapshots,
    profiles,
    /** One load of the app: ids of its own, a segmenter of its own, faults of its own. */
    tab: (name = `t${++tabs}`) => {
      let made = 0;
      const ids = { next: () => `${name}-${++made}` };
      return {
        log: new FaultyLog(log),
        pages,
        snapshots,
        profiles,
        clock,
        ids,
        segmenter: new DiceSegmenter(),
      };
    },
  };
}
export type StoreWithPage = Awaited<ReturnType<typeof storeWithPage>>;
