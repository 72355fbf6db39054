import { expose } from 'comlink';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import type { RawPageId } from '#domain/page/ids';
import type { Progress } from '#ports/segmenter';
import { createWorkerSegmenter } from './client';
import { propose } from './propose';

type Answer = (text: string, given: unknown, onProgress: (progress: Progress) => void) => unknown;

/** A worker in name: the other end of a channel, with the events and the end a worker has. */
function fakeWorker(answer: Answer): {
  readonly worker: Worker;
  readonly events: EventTarget;
  readonly terminate: () => void;
} {
  const { port1, port2 } = new MessageChannel();
  expose({ propose: answer, study: answer, warm: () => undefined }, port2 as never);
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

describe('the worker segmenter', () => {
  it('gives the proposal the worker makes, reports progress, and ends the worker', async () => {
    const { worker, terminate } = fakeWorker((text, _, onProgress) => {
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
    const started: ReturnType<typeof fakeWorker>[] = [];
    const segmenter = createWorkerSegmenter(() => {
      const next = fakeWorker((text) => propose(text));
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
    const started: ReturnType<typeof fakeWorker>[] = [];
    const segmenter = createWorkerSegmenter(() => {
      const next = fakeWorker((text) => propose(text));
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
    const { worker, terminate } = fakeWorker(silent);
    const abort = new AbortController();
    const waiting = createWorkerSegmenter(() => worker).propose('字', { signal: abort.signal });
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('ends the study of a page that nobody waits for any more', async () => {
    const { worker, terminate } = fakeWorker(silent);
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
    const { worker, events, terminate } = fakeWorker(silent);
    const waiting = createWorkerSegmenter(() => worker).propose('字');
    events.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(waiting).rejects.toThrow('out of memory');
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('hands on what the worker throws', async () => {
    const { worker } = fakeWorker(() => {
      throw new Error('no such page');
    });
    await expect(createWorkerSegmenter(() => worker).propose('字')).rejects.toThrow('no such page');
  });
});
