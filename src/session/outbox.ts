import type { NewOperation } from '#domain/history/operation';
import type { OperationLog } from '#ports/operation-log';
import type { SaveState } from './state';

/** Waits between attempts to store what could not be stored, in milliseconds; the last one repeats. */
const RETRY_AFTER = [200, 1000, 5000, 15000] as const;

export type Outbox = {
  /** Queues one gesture; gestures are stored in order, each in a transaction of its own. */
  readonly add: (gesture: readonly NewOperation[]) => void;
  /** Tries again at once. */
  readonly retry: () => void;
  /** Resolves when everything queued so far is stored. */
  readonly drained: () => Promise<void>;
  readonly pending: () => readonly NewOperation[];
};

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
  let timer: ReturnType<typeof setTimeout> | null = null;

  const pending = (): readonly NewOperation[] => queue.flat();

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    for (let gesture = queue[0]; gesture !== undefined; gesture = queue[0]) {
      if (failures === 0) onState({ kind: 'saving' });
      try {
        await log.append(gesture);
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
      void run();
    },
    retry: () => {
      if (timer !== null) clearTimeout(timer);
      void run();
    },
    drained: () =>
      queue.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    pending,
  };
}
