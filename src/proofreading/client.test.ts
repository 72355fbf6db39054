import { expose } from 'comlink';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import type { Progress } from '#ports/segmenter';
import type { ProofInput } from '#ports/proofreader';
import { createWorkerProofreader } from './client';
import { findSuspects } from './find-suspects';
import { bodyOf } from './proof.fixture';

type Answer = (input: ProofInput, onProgress: (progress: Progress) => void) => unknown;

/** A worker in name: the other end of a channel, with the events and the end a worker has. */
function fakeWorker(answer: Answer) {
  const { port1, port2 } = new MessageChannel();
  expose({ find: answer }, port2 as never);
  const events = new EventTarget();
  const terminate = vi.fn(() => {
    port1.close();
    port2.close();
  });
  const worker = {
    postMessage: (message: unknown, transfer: never) => port1.postMessage(message, transfer),
    addEventListener: (type: string, listener: never) =>
      type === 'message' ? port1.addEventListener(type, listener) : events.addEventListener(type, listener),
    removeEventListener: (type: string, listener: never) => {
      if (type === 'message') port1.removeEventListener(type, listener);
    },
    start: () => port1.start(),
    terminate,
  };
  return { worker: worker as unknown as Worker, events, terminate };
}

const silent = (): Promise<never> => new Promise(() => undefined);
const INPUT = bodyOf('会议\u200b强调');

describe('the worker proofreader', () => {
  it('gives the suspects the worker finds, reports progress, and ends the worker', async () => {
    const { worker, terminate } = fakeWorker((input, onProgress) => {
      onProgress({ done: 1, total: 2 });
      return findSuspects(input);
    });
    const seen: Progress[] = [];
    const found = await createWorkerProofreader(() => worker).find(INPUT, {
      onProgress: (p) => seen.push(p),
    });
    expect(found).toEqual(findSuspects(INPUT));
    expect(found).toHaveLength(1);
    await vi.waitFor(() => expect(seen).toEqual([{ done: 1, total: 2 }]));
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('rejects with AbortError and ends the worker when the signal aborts', async () => {
    const { worker, terminate } = fakeWorker(silent);
    const abort = new AbortController();
    const waiting = createWorkerProofreader(() => worker).find(INPUT, { signal: abort.signal });
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('starts no worker for a signal that has aborted', async () => {
    const start = vi.fn();
    const waiting = createWorkerProofreader(start).find(INPUT, { signal: AbortSignal.abort() });
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(start).not.toHaveBeenCalled();
  });

  it('rejects when the worker dies, and ends it', async () => {
    const { worker, events, terminate } = fakeWorker(silent);
    const waiting = createWorkerProofreader(() => worker).find(INPUT);
    events.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(waiting).rejects.toThrow('out of memory');
    expect(terminate).toHaveBeenCalledOnce();
  });
});
