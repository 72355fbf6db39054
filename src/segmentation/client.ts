// The port Segmenter over a worker of its own.
import { proxy, releaseProxy, wrap } from 'comlink';
import type { Remote } from 'comlink';
import type { Proposal } from '#domain/proposal/proposal';
import type { Segmenter } from '#ports/segmenter';
import type { SegmentationWorker } from './worker';

const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'segmentation' });

const abortError = (): DOMException => new DOMException('The proposal was stopped.', 'AbortError');

/**
 * A segmenter that works in a web worker, one per page under way: started on demand, ended when its page is done.
 * Aborting ends the worker at once. A worker that dies rejects the promise that waits for it: it would never answer.
 *
 * @param start makes a worker; only tests give their own
 */
export function createWorkerSegmenter(start: () => Worker = startWorker): Segmenter {
  return {
    async propose(text, options = {}) {
      const { signal, onProgress } = options;
      if (signal?.aborted === true) throw abortError();
      const worker = start();
      const remote = wrap<SegmentationWorker>(worker);
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
        return await Promise.race([ask(remote, text, onProgress), ended]);
      } finally {
        signal?.removeEventListener('abort', onAbort);
        remote[releaseProxy]();
        worker.terminate();
      }
    },
  };
}

function deathOf(event: Event): Error {
  const reason = 'message' in event && typeof event.message === 'string' ? event.message : 'no answer';
  return new Error(`The segmentation worker died: ${reason}`);
}

type OnProgress = NonNullable<Parameters<Segmenter['propose']>[1]>['onProgress'];

async function ask(
  remote: Remote<SegmentationWorker>,
  text: string,
  onProgress: OnProgress,
): Promise<Proposal> {
  return remote.propose(
    text,
    proxy((progress) => onProgress?.(progress)),
  );
}
