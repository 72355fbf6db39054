import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#testing/check';
import { Stack } from './stack';

describe('Stack', () => {
  test('is empty, and stays what it was when something is put on it', () => {
    const none = Stack.from<number>([]);
    const one = none.with([1]);
    const [left, right] = [one.with([2]), one.with([3, 4])];
    expect([none.length, none.last, [...none]]).toEqual([0, null, []]);
    expect([one, left, right].map((stack) => [...stack])).toEqual([[1], [1, 2], [1, 3, 4]]);
    expect([...right.newestFirst()]).toEqual([4, 3, 1]);
    expect(one.with([])).toBe(one);
  });

  test('takes out the newest that matches, and nothing where none does', () => {
    const stack = Stack.from([1, 2, 3, 2]);
    expect([...stack.without((value) => value === 2)]).toEqual([1, 2, 3]);
    expect([...stack.without((value) => value === 1)]).toEqual([2, 3, 2]);
    expect(stack.without((value) => value === 9)).toBe(stack);
    expect([stack.findLast((value) => value < 3), stack.findLast((value) => value > 3)]).toEqual([2, null]);
  });

  test('does what an array does', () => {
    const acts = fc.array(fc.oneof(fc.array(fc.nat(9), { maxLength: 3 }), fc.nat(9)));
    check(
      fc.property(acts, (session) => {
        let stack = Stack.from<number>([]);
        let plain: readonly number[] = [];
        for (const act of session) {
          if (typeof act !== 'number') {
            stack = stack.with(act);
            plain = [...plain, ...act];
          } else {
            stack = stack.without((value) => value === act);
            const at = plain.lastIndexOf(act);
            plain = plain.filter((_, i) => i !== at);
          }
          expect([...stack]).toEqual(plain);
          expect([stack.length, stack.last]).toEqual([plain.length, plain.at(-1) ?? null]);
        }
      }),
    );
  });
});
