import { describe, expect, it } from 'vitest';
import type { NewOperation } from '#domain/history/operation';
import type { OperationLog } from '#ports/operation-log';
import { watchUnsaved } from './unsaved-watch';

const operation = (id: string): NewOperation => ({ id }) as unknown as NewOperation;

/** A log whose answers the test gives. */
function answeringLog() {
  const answers: { readonly keep: () => void; readonly fail: () => void }[] = [];
  const append = (): Promise<void> =>
    new Promise((resolve, reject) => {
      answers.push({ keep: resolve, fail: () => reject(new Error('full')) });
    });
  return { log: { append } as unknown as OperationLog, answers };
}

describe('what is unsaved', () => {
  it('is what an attempt is under way for', async () => {
    const { log, answers } = answeringLog();
    const { log: watched, unsaved } = watchUnsaved(log);
    expect(unsaved.isClear()).toBe(true);
    const storing = watched.append([operation('a')]);
    expect(unsaved.isClear()).toBe(false);
    answers[0]?.keep();
    await storing;
    expect(unsaved.isClear()).toBe(true);
  });

  it('stays unsaved while attempts fail or never end, until one succeeds', async () => {
    const { log, answers } = answeringLog();
    const { log: watched, unsaved } = watchUnsaved(log);
    const failing = watched.append([operation('a')]);
    answers[0]?.fail();
    await expect(failing).rejects.toThrow('full');
    expect(unsaved.isClear()).toBe(false);
    void watched.append([operation('a')]);
    const third = watched.append([operation('a')]);
    answers[2]?.keep();
    await third;
    expect(unsaved.isClear()).toBe(true);
  });

  it('is told to whoever listens, until they do not', async () => {
    const { log, answers } = answeringLog();
    const { log: watched, unsaved } = watchUnsaved(log);
    const seen: boolean[] = [];
    const stop = unsaved.subscribe(() => seen.push(unsaved.isClear()));
    const storing = watched.append([operation('a')]);
    answers[0]?.keep();
    await storing;
    stop();
    void watched.append([operation('b')]);
    expect(seen).toEqual([false, true]);
  });
});
