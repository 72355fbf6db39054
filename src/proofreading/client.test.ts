import { describe, expect, it, vi } from 'vitest';
import type { Progress } from '#ports/segmenter';
import type { ProofInput } from '#ports/proofreader';
import { fakeWorker } from '#testing/fake-worker';
import { createWorkerProofreader } from './client';
import { findSuspects } from './find-suspects';
import { bodyOf } from './proof.fixture';

type Answer = (input: ProofInput, onProgress: (progress: Progress) => void) => unknown;

const workerOf = (answer: Answer) => fakeWorker({ find: answer });
const silent = (): Promise<never> => new Promise(() => undefined);
const INPUT = bodyOf('会议\u200b强调');

describe('the worker proofreader', () => {
  it('gives the suspects the worker finds, reports progress, and ends the worker', async () => {
    const { worker, terminate } = workerOf((input, onProgress) => {
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
    const { worker, terminate } = workerOf(silent);
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
    const { worker, events, terminate } = workerOf(silent);
    const waiting = createWorkerProofreader(() => worker).find(INPUT);
    events.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(waiting).rejects.toThrow('out of memory');
    expect(terminate).toHaveBeenCalledOnce();
  });
});
