// The port Proofreader over a worker of its own.
import { proxy, releaseProxy, wrap } from 'comlink';
import type { Proofreader } from '#ports/proofreader';
import type { ProofreadingWorker } from './worker';

const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'proofreading' });

const abortError = (): DOMException => new DOMException('The proofreading was stopped.', 'AbortError');

function deathOf(event: Event): Error {
  const reason = 'message' in event && typeof event.message === 'string' ? event.message : 'no answer';
  return new Error(`The proofreading worker died: ${reason}`);
}

/** What the worker is given; a caller's object may hold more than can be sent. */
function sendable<T extends Parameters<Proofreader['find']>[0]>(
  input: T,
): Parameters<Proofreader['find']>[0] {
  const { text, blocks, edition, off, words, elsewhere } = input;
  return {
    text,
    blocks: blocks.map(({ start, role, ownerId }) => ({ start, role, ownerId })),
    edition: { date: edition.date, weekday: edition.weekday },
    off: [...off],
    words: { good: [...words.good], bad: [...words.bad], names: [...words.names] },
    elsewhere: [...elsewhere],
  };
}

/**
 * A proofreader that works in web workers, one per page under way: started on demand, ended when its page is done.
 * Aborting ends the worker at once. A worker that dies rejects the promise that waits for it: it would never answer.
 *
 * @param start makes a worker; only tests give their own
 */
export function createWorkerProofreader(start: () => Worker = startWorker): Proofreader {
  return {
    find: async (input, { signal, onProgress } = {}) => {
      if (signal?.aborted === true) throw abortError();
      const worker = start();
      const remote = wrap<ProofreadingWorker>(worker);
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
        const answer = remote.find(
          sendable(input),
          proxy((progress) => onProgress?.(progress)),
        );
        return await Promise.race([answer, ended]);
      } finally {
        signal?.removeEventListener('abort', onAbort);
        remote[releaseProxy]();
        worker.terminate();
      }
    },
  };
}
