// An edition reader over a worker of its own.
import { begin } from '#workers/ask-worker';
import { ownScript } from '#workers/own-script';
import type { EditionReader } from './edition-reader';
import type { EditionWorker } from './edition-worker';
import workerAddress from './edition-worker.ts?worker&url';

/** Starts a reader; closing it ends its worker, whatever that is doing. One whose worker dies rejects who waits. */
export function openEditionReader(): EditionReader {
  const worker = new Worker(ownScript(workerAddress), { type: 'module', name: 'edition' });
  const { remote } = begin<EditionWorker>(worker);
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker that reads editions died')));
  });
  died.catch(() => undefined);
  return {
    check: (file, at) => Promise.race([remote.check(file, at), died]),
    place: (placement) => Promise.race([remote.place(placement), died]),
    close: () => worker.terminate(),
  };
}
