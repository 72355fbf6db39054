import { releaseProxy, wrap } from 'comlink';
import type { Remote } from 'comlink';

/** A worker under way, and what it can be asked. */
export type Started<Api> = { readonly worker: Worker; readonly remote: Remote<Api> };

/** Takes a worker for what it can be asked. */
export const begin = <Api>(worker: Worker): Started<Api> => ({ worker, remote: wrap<Api>(worker) });

function deathOf(event: Event): Error {
  const reason = 'message' in event && typeof event.message === 'string' ? event.message : 'no answer';
  return new Error(`A worker died: ${reason}`);
}

const abortError = (): DOMException =>
  new DOMException('Nobody waits for the answer any more.', 'AbortError');

/**
 * Asks a worker of its own, and ends it when it has answered, when it dies or when `signal` aborts: one that dies
 * would never answer, and one that nobody waits for holds nothing that could be lost.
 *
 * @param take gives the worker; not called for a signal that has aborted
 * @throws DOMException `AbortError` when `signal` aborts
 */
export async function askWorker<Api, T>(
  take: () => Started<Api>,
  ask: (remote: Remote<Api>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
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
