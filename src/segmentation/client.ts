// The port Segmenter over a worker of its own.
import { proxy } from 'comlink';
import type { Learner } from '#ports/learner';
import type { Segmenter } from '#ports/segmenter';
import { ownScript } from '#workers/own-script';
import { askWorker, begin, type Started } from '#workers/ask-worker';
import type { SegmentationWorker } from './worker';
import workerAddress from './worker.ts?worker&url';

const startWorker = (): Worker =>
  new Worker(ownScript(workerAddress), { type: 'module', name: 'segmentation' });

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
  let spare: Started<SegmentationWorker> | null = null;
  const take = (): Started<SegmentationWorker> => {
    const taken = spare ?? begin<SegmentationWorker>(start());
    spare = null;
    return taken;
  };
  return {
    prepare: () => {
      if (spare !== null) return;
      const ready = begin<SegmentationWorker>(start());
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
