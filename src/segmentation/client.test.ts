import { describe, expect, it, vi } from 'vitest';
import type { RawPageId } from '#domain/page/ids';
import type { Progress } from '#ports/segmenter';
import { fakeWorker } from '#testing/fake-worker';
import { createWorkerSegmenter } from './client';
import { propose } from './propose';

type Answer = (text: string, given: unknown, onProgress: (progress: Progress) => void) => unknown;

const workerOf = (answer: Answer) => fakeWorker({ propose: answer, study: answer, warm: () => undefined });
const silent = (): Promise<never> => new Promise(() => undefined);

describe('the worker segmenter', () => {
  it('gives the proposal the worker makes, reports progress, and ends the worker', async () => {
    const { worker, terminate } = workerOf((text, _, onProgress) => {
      onProgress({ done: 1, total: 2 });
      return propose(text);
    });
    const seen: Progress[] = [];
    const proposal = await createWorkerSegmenter(() => worker).propose('标题\n\n正文。', {
      onProgress: (p) => seen.push(p),
    });
    expect(proposal).toEqual(propose('标题\n\n正文。'));
    await vi.waitFor(() => expect(seen).toEqual([{ done: 1, total: 2 }]));
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('has one worker ready, and uses it once', async () => {
    const started: ReturnType<typeof workerOf>[] = [];
    const segmenter = createWorkerSegmenter(() => {
      const next = workerOf((text) => propose(text));
      started.push(next);
      return next.worker;
    });
    segmenter.prepare();
    segmenter.prepare();
    expect(started).toHaveLength(1);
    await segmenter.propose('字');
    expect(started).toHaveLength(1);
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
    await segmenter.propose('字');
    expect(started).toHaveLength(2);
  });

  it('does without the worker it had ready when that has died', async () => {
    const started: ReturnType<typeof workerOf>[] = [];
    const segmenter = createWorkerSegmenter(() => {
      const next = workerOf((text) => propose(text));
      started.push(next);
      return next.worker;
    });
    segmenter.prepare();
    started[0]?.events.dispatchEvent(new Event('error'));
    await segmenter.propose('字');
    expect(started).toHaveLength(2);
    expect(started[1]?.terminate).toHaveBeenCalledOnce();
  });

  it('rejects with AbortError and ends the worker when the signal aborts', async () => {
    const { worker, terminate } = workerOf(silent);
    const abort = new AbortController();
    const waiting = createWorkerSegmenter(() => worker).propose('字', { signal: abort.signal });
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('ends the study of a page that nobody waits for any more', async () => {
    const { worker, terminate } = workerOf(silent);
    const abort = new AbortController();
    const page = { rawPageId: 'raw-1' as RawPageId, text: '字', blocks: [], hints: null };
    const waiting = createWorkerSegmenter(() => worker).study(page, abort.signal);
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('starts no worker for a signal that has aborted', async () => {
    const start = vi.fn();
    await expect(
      createWorkerSegmenter(start).propose('字', { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(start).not.toHaveBeenCalled();
  });

  it('rejects when the worker dies, and ends it', async () => {
    const { worker, events, terminate } = workerOf(silent);
    const waiting = createWorkerSegmenter(() => worker).propose('字');
    events.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(waiting).rejects.toThrow('out of memory');
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('hands on what the worker throws', async () => {
    const { worker } = workerOf(() => {
      throw new Error('no such page');
    });
    await expect(createWorkerSegmenter(() => worker).propose('字')).rejects.toThrow('no such page');
  });
});
