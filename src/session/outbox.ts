import type { NewOperation } from '#domain/history/operation';
import type { OperationLog } from '#ports/operation-log';
import { storeFaultOf, type StoreFault } from '#ports/store-fault';
import type { SaveState } from './state';

/** Waits between attempts to store what could not be stored, in milliseconds; the last one repeats. */
const RETRY_AFTER = [200, 1000, 5000, 15000] as const;

/** A store that has not answered after this long has failed, in milliseconds; storing twice is storing once. */
const PATIENCE = 10_000;

/** The same for reading the logs of a whole edition. */
const LONG_PATIENCE = 60_000;

/** What has waited this long is too much to go on adding to, in milliseconds: work is paused until it is stored. */
const PAUSE_AFTER = 60_000;

/**
 * The operations of a gesture in other documents, asked for when it is the gesture's turn to be stored: only then is
 * everything before it in their logs. What it throws is a failure to store, and it is asked again.
 */
export type Elsewhere = () => Promise<readonly NewOperation[]>;

export type Outbox = {
  /**
   * Queues one gesture; gestures are stored in order, each in a transaction of its own, those of its operations that
   * are in other documents with it. Resolves when it is stored.
   */
  readonly add: (gesture: readonly NewOperation[], elsewhere?: Elsewhere) => Promise<void>;
  /** Tries again at once. */
  readonly retry: () => void;
  /** Resolves when everything queued so far is stored. */
  readonly drained: () => Promise<void>;
  /** Operations of the open document that are not stored yet. */
  readonly pending: () => readonly NewOperation[];
  /** The same with those in other documents, as far as they are known by now. */
  readonly unstored: () => readonly NewOperation[];
  readonly isEmpty: () => boolean;
};

type Item = {
  readonly own: readonly NewOperation[];
  readonly elsewhere: Elsewhere | null;
  /** Everything to be stored, once it is known; kept, since an attempt that failed may have stored it after all. */
  whole: readonly NewOperation[] | null;
  /** When it was added, in milliseconds of `performance.now`. */
  readonly since: number;
  readonly stored: () => void;
};

async function store(log: OperationLog, item: Item): Promise<void> {
  if (item.elsewhere !== null) item.whole ??= [...item.own, ...(await soon(item.elsewhere(), LONG_PATIENCE))];
  const operations = item.whole ?? item.own;
  if (operations.length > 0) await soon(log.append(operations), PATIENCE);
}

/** What a store answers, or a failure when it takes too long. */
async function soon<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The store does not answer'));
    }, patience);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps what is not yet stored, stores it in order, and says truthfully how it stands. */
export function createOutbox(
  log: OperationLog,
  now: () => string,
  onState: (state: SaveState) => void,
): Outbox {
  const queue: Item[] = [];
  let waiting: (() => void)[] = [];
  let running = false;
  let failures = 0;
  let fault: StoreFault = 'unknown';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  let isPaused = false;

  const pending = (): readonly NewOperation[] => queue.flatMap(({ own }) => own);
  const unstored = (): readonly NewOperation[] => queue.flatMap(({ own, whole }) => whole ?? own);
  const unsaved = (): SaveState => ({
    kind: 'unsaved',
    operations: queue.reduce((sum, { own, whole }) => sum + Math.max(1, (whole ?? own).length), 0),
    fault,
    isPaused,
  });

  /** Pauses work once the oldest gesture has waited too long; counted anew from each that becomes the oldest. */
  function watchOldest(): void {
    clearTimeout(pausing);
    const [oldest] = queue;
    if (oldest === undefined) isPaused = false;
    if (oldest === undefined || isPaused) return;
    const pause = (): void => {
      isPaused = true;
      onState(unsaved());
    };
    pausing = setTimeout(pause, PAUSE_AFTER - (performance.now() - oldest.since));
  }

  async function run(): Promise<void> {
    if (running || queue.length === 0) return;
    running = true;
    clearTimeout(timer);
    for (let item = queue[0]; item !== undefined; item = queue[0]) {
      onState(failures === 0 && !isPaused ? { kind: 'saving' } : unsaved());
      try {
        await store(log, item);
      } catch (error) {
        running = false;
        fault = storeFaultOf(error);
        // Nothing of this tab will be stored any more.
        if (fault === 'newer') isPaused = true;
        fail();
        return;
      }
      failures = 0;
      queue.shift();
      watchOldest();
      item.stored();
    }
    running = false;
    onState({ kind: 'saved', at: now() });
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve();
  }

  function fail(): void {
    onState(unsaved());
    const wait = RETRY_AFTER[Math.min(failures, RETRY_AFTER.length - 1)];
    failures++;
    timer = setTimeout(() => void run(), wait);
  }

  return {
    add: (own, elsewhere) =>
      new Promise((stored) => {
        const since = performance.now();
        queue.push({ own, elsewhere: elsewhere ?? null, whole: null, since, stored });
        if (queue.length === 1) watchOldest();
        // While an attempt is under way `run` does nothing, but the count of what is unsaved has changed.
        if (running && failures > 0) onState(unsaved());
        void run();
      }),
    retry: () => void run(),
    drained: () =>
      queue.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    pending,
    unstored,
    isEmpty: () => queue.length === 0,
  };
}
