import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewOperation } from '#domain/history/operation';
import { createOutbox } from './outbox';
import type { SaveState } from './state';

const gesture = (id: string, length = 1): readonly NewOperation[] =>
  Array.from({ length }, (_, i) => ({ id: `${id}${i}` }) as unknown as NewOperation);

/** A store whose answers a test gives one by one. */
function outboxOver(answers: readonly ('ok' | 'no' | 'silent')[]) {
  const asked: string[] = [];
  const seen: SaveState[] = [];
  const append = (operations: readonly NewOperation[]): Promise<void> => {
    const answer = answers[asked.length] ?? 'ok';
    asked.push(operations[0]?.id ?? '');
    if (answer === 'silent') return new Promise(() => undefined);
    return answer === 'ok' ? Promise.resolve() : Promise.reject(new Error('no'));
  };
  const outbox = createOutbox(
    { append } as never,
    () => 'now',
    (state) => seen.push(state),
  );
  const states = (): string[] =>
    seen.map((state) => (state.kind === 'unsaved' ? `unsaved ${state.operations}` : state.kind));
  return { asked, states, outbox };
}

describe('the outbox', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

  test('stores gestures one after another, in order, and says saved once all are', async () => {
    const { asked, states, outbox } = outboxOver([]);
    for (const id of ['a', 'b', 'c']) void outbox.add(gesture(id));
    expect([asked, outbox.pending().length]).toEqual([['a0'], 3]);
    await outbox.drained();
    expect([asked, outbox.pending()]).toEqual([['a0', 'b0', 'c0'], []]);
    expect(states()).toEqual(['saving', 'saving', 'saving', 'saved']);
  });

  test('tries again after 0.2, 1, 5 and 15 seconds, over and over, and stays unsaved meanwhile', async () => {
    const { asked, states, outbox } = outboxOver(['no', 'no', 'no', 'no', 'no', 'no']);
    void outbox.add(gesture('a', 2));
    for (const [wait, calls] of [
      [0, 1],
      [200, 2],
      [999, 2],
      [1, 3],
      [5000, 4],
      [15_000, 5],
      [15_000, 6],
    ] as const) {
      await pass(wait);
      expect([asked.length, states().at(-1)]).toEqual([calls, 'unsaved 2']);
    }
    await pass(15_000);
    expect([asked.length, states().at(-1), outbox.pending()]).toEqual([7, 'saved', []]);
    await pass(60_000);
    expect(asked.length).toBe(7);
  });

  test('counts what is added while unsaved, tries it at once, and does not try twice at a time', async () => {
    const { asked, states, outbox } = outboxOver(['no', 'no']);
    void outbox.add(gesture('a'));
    await pass(0);
    void outbox.add(gesture('b', 3));
    await pass(0);
    expect([asked, states().at(-1)]).toEqual([['a0', 'a0'], 'unsaved 4']);
    await pass(999);
    expect(asked.length).toBe(2);
    await pass(1);
    expect([asked, states().at(-1)]).toEqual([['a0', 'a0', 'a0', 'b0'], 'saved']);
  });

  test('says when the disk is full, however the browser wraps it, and what is not stored yet', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    const seen: SaveState[] = [];
    const outbox = createOutbox(
      { append: () => Promise.reject(Object.assign(new Error('aborted'), { inner: full })) } as never,
      () => 'now',
      (state) => seen.push(state),
    );
    void outbox.add(gesture('a'), () => Promise.resolve(gesture('elsewhere')));
    await pass(0);
    expect(seen.at(-1)).toEqual({ kind: 'unsaved', operations: 2, fault: 'full', isPaused: false });
    expect(outbox.unstored().map(({ id }) => id)).toEqual(['a0', 'elsewhere0']);
  });

  test('takes a store that does not answer for one that fails', async () => {
    const { asked, states, outbox } = outboxOver(['silent']);
    void outbox.add(gesture('a'));
    await pass(9_999);
    expect(states()).toEqual(['saving']);
    await pass(1);
    expect(states().at(-1)).toBe('unsaved 1');
    outbox.retry();
    await outbox.drained();
    expect([asked, states().at(-1)]).toEqual([['a0', 'a0'], 'saved']);
  });

  test('pauses work once the oldest gesture has waited for a minute, and no longer than until it is stored', async () => {
    let works = false;
    const seen: SaveState[] = [];
    const append = (): Promise<void> => (works ? Promise.resolve() : Promise.reject(new Error('no')));
    const outbox = createOutbox(
      { append } as never,
      () => 'now',
      (state) => seen.push(state),
    );
    const isPaused = (): boolean => {
      const last = seen.at(-1);
      return last?.kind === 'unsaved' && last.isPaused;
    };
    void outbox.add(gesture('a'));
    await pass(30_000);
    void outbox.add(gesture('b'));
    await pass(29_999);
    expect(isPaused()).toBe(false);
    await pass(1);
    expect(isPaused()).toBe(true);
    await pass(60_000);
    expect(isPaused()).toBe(true);
    works = true;
    outbox.retry();
    await outbox.drained();
    expect(seen.at(-1)?.kind).toBe('saved');
    works = false;
    void outbox.add(gesture('c'));
    await pass(59_999);
    expect(isPaused()).toBe(false);
    await pass(1);
    expect(isPaused()).toBe(true);
  });

  test('pauses at once when a newer Galley has taken over', async () => {
    const newer = Object.assign(new Error('newer'), { name: 'NewerSchemaError' });
    const seen: SaveState[] = [];
    const append = (): Promise<void> => Promise.reject(newer);
    void createOutbox(
      { append } as never,
      () => 'now',
      (state) => seen.push(state),
    ).add(gesture('a'));
    await pass(0);
    expect(seen.at(-1)).toEqual({ kind: 'unsaved', operations: 1, fault: 'newer', isPaused: true });
  });

  test('says nothing of saving when there is nothing to store', async () => {
    const { states, outbox } = outboxOver([]);
    outbox.retry();
    await outbox.drained();
    expect(states()).toEqual([]);
  });
});
