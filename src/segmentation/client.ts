// The port Segmenter over a worker of its own.
import { proxy, releaseProxy, wrap } from 'comlink';
import type { Remote } from 'comlink';
import type { Learner } from '#ports/learner';
import type { Segmenter } from '#ports/segmenter';
import type { SegmentationWorker } from './worker';

const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'segmentation' });

const abortError = (): DOMException =>
  new DOMException('Nobody waits for the answer any more.', 'AbortError');

type Started = { readonly worker: Worker; readonly remote: Remote<SegmentationWorker> };
type Ask<T> = (remote: Remote<SegmentationWorker>) => Promise<T>;

/** Asks a worker of its own, and ends it when it has answered, when it dies or when `signal` aborts. */
async function askWorker<T>(take: () => Started, ask: Ask<T>, signal?: AbortSignal): Promise<T> {
  if (signal?.aborted === true) throw abortError();
  const { worker, remote } = take();
  let giveUp: (reason: Error) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const onAbort = (): void => giveUp(abortError());
  const onDeath = (event: Event): void => giveUp(deathOf(event));
  signal?.addEventListener('abort', onAbort, { once: true });
  worker.addEventListener('error', onDeath);
  worker.addEventListener('messageerror', onDeath);
  try {
    return await Promise.race([ask(remote), ended]);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    remote[releaseProxy]();
    worker.terminate();
  }
}

/** A segmenter that can have a worker ready before anybody asks. */
export type WorkerSegmenter = Segmenter & Learner & { readonly prepare: () => void };

/**
 * A segmenter that works in web workers, one per page under way: started on demand or kept ready by `prepare`, ended
 * when its page is done. Aborting ends the worker at once. A worker that dies rejects the promise that waits for it:
 * it would never answer.
 *
 * @param start makes a worker; only tests give their own
 */
export function createWorkerSegmenter(start: () => Worker = startWorker): WorkerSegmenter {
  let spare: Started | null = null;
  const begin = (): Started => {
    const worker = start();
    return { worker, remote: wrap<SegmentationWorker>(worker) };
  };
  const take = (): Started => {
    const taken = spare ?? begin();
    spare = null;
    return taken;
  };
  return {
    prepare: () => {
      if (spare !== null) return;
      const ready = begin();
      spare = ready;
      const drop = (): void => {
        if (spare === ready) spare = null;
      };
      ready.worker.addEventListener('error', drop);
      // Its code is compiled while nobody waits.
      void ready.remote.warm().catch(drop);
    },
    propose: (text, { signal, onProgress, onFirst, settled = [], hints = null } = {}) =>
      askWorker(
        take,
        async (remote) =>
          remote.propose(
            text,
            { settled, hints },
            proxy((progress) => onProgress?.(progress)),
            proxy((first) => onFirst?.(first)),
          ),
        signal,
      ),
    study: (input, signal) => askWorker(take, async (remote) => remote.study(input), signal),
  };
}

function deathOf(event: Event): Error {
  const reason = 'message' in event && typeof event.message === 'string' ? event.message : 'no answer';
  return new Error(`The segmentation worker died: ${reason}`);
}
