import type { NewOperation } from '#domain/history/operation';
import type { OperationLog } from '#ports/operation-log';
import type { SaveState } from './state';

/** Waits between attempts to store what could not be stored, in milliseconds; the last one repeats. */
const RETRY_AFTER = [200, 1000, 5000, 15000] as const;

/** A store that has not answered after this long has failed, in milliseconds; storing twice is storing once. */
const PATIENCE = 10_000;

export type Outbox = {
  /** Queues one gesture; gestures are stored in order, each in a transaction of its own. */
  readonly add: (gesture: readonly NewOperation[]) => void;
  /** Tries again at once. */
  readonly retry: () => void;
  /** Resolves when everything queued so far is stored. */
  readonly drained: () => Promise<void>;
  readonly pending: () => readonly NewOperation[];
};

async function appendSoon(log: OperationLog, gesture: readonly NewOperation[]): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The store does not answer'));
    }, PATIENCE);
  });
  try {
    await Promise.race([log.append(gesture), tooLate]);
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
  const queue: (readonly NewOperation[])[] = [];
  let waiting: (() => void)[] = [];
  let running = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pending = (): readonly NewOperation[] => queue.flat();

  async function run(): Promise<void> {
    if (running || queue.length === 0) return;
    running = true;
    clearTimeout(timer);
    for (let gesture = queue[0]; gesture !== undefined; gesture = queue[0]) {
      onState(failures === 0 ? { kind: 'saving' } : { kind: 'unsaved', operations: pending().length });
      try {
        await appendSoon(log, gesture);
      } catch {
        running = false;
        fail();
        return;
      }
      failures = 0;
      queue.shift();
    }
    running = false;
    onState({ kind: 'saved', at: now() });
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve();
  }

  function fail(): void {
    onState({ kind: 'unsaved', operations: pending().length });
    const wait = RETRY_AFTER[Math.min(failures, RETRY_AFTER.length - 1)];
    failures++;
    timer = setTimeout(() => void run(), wait);
  }

  return {
    add: (gesture) => {
      queue.push(gesture);
      // While an attempt is under way `run` does nothing, but the count of what is unsaved has changed.
      if (running && failures > 0) onState({ kind: 'unsaved', operations: pending().length });
      void run();
    },
    retry: () => void run(),
    drained: () =>
      queue.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    pending,
  };
}
