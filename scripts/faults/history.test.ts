import { describe, expect, it } from 'vitest';
import { historyOf } from './history';

const operation = (id: number, over: object = {}) => ({
  ...{
    id: `op-${id}`,
    documentId: 'page',
    lamport: id,
    actor: 'a',
    gesture: `gesture-${Math.floor(id / 2)}`,
  },
  prevHash: id === 0 ? null : `hash-${id - 1}`,
  cause: { kind: 'edit', step: 'move-boundary' },
  ...over,
});
const file = (operations: readonly object[], exported = '2024-01-01') =>
  JSON.stringify({ exported, log: { operations } });
const whole = [0, 1, 2, 3].map((id) => operation(id));

describe('what an exported file says of the work in it', () => {
  it('counts gestures, however many operations each has', () => {
    expect(historyOf(file(whole))).toMatchObject({ edits: 2, gestures: 2, faults: [] });
  });

  it('has one hash whatever the date of the export', () => {
    expect(historyOf(file(whole, '2031-05-05')).hash).toBe(historyOf(file(whole)).hash);
    expect(historyOf(file(whole.slice(0, 2))).hash).not.toBe(historyOf(file(whole)).hash);
  });

  it('sees what stands twice, what is torn, what forks and what has lost its beginning', () => {
    const faults = (operations: readonly object[]) => historyOf(file(operations)).faults.join('; ');
    expect(faults([...whole, operation(3, { prevHash: 'hash-9' })])).toContain('stands twice');
    expect(faults(whole.slice(0, 3))).toContain('a part of a gesture is missing');
    expect(faults([...whole.slice(0, 3), operation(3, { prevHash: 'hash-1' })])).toContain(
      'follow the same one',
    );
    expect(faults(whole.slice(2))).toContain('beginning');
  });
});
