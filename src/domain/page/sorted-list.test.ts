import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#testing/check';
import { SortedList } from './sorted-list';

const ascending = (a: number, b: number): number => a - b;

describe('a sorted list', () => {
  const edits = fc.tuple(
    fc.uniqueArray(fc.nat(5000), { maxLength: 60 }),
    fc.array(fc.tuple(fc.boolean(), fc.nat(5000)), { maxLength: 80 }),
  );

  test('B6 holds what a plain sorted array holds, and finds the same', () => {
    check(
      fc.property(edits, ([first, list]) => {
        let plain = first.toSorted(ascending);
        let sorted = SortedList.from(ascending, first);
        for (const [isInsertion, number] of list) {
          const there = plain.includes(number);
          if (isInsertion && !there) {
            sorted = sorted.insert(number);
            plain = [...plain, number].sort(ascending);
          } else if (!isInsertion) {
            const without = sorted.remove(number);
            if (!there) expect(without).toBe(sorted);
            sorted = without;
            plain = plain.filter((other) => other !== number);
          }
        }
        expect([...sorted]).toEqual(plain);
        expect(sorted.size).toBe(plain.length);
        for (const number of [0, 17, 2500, ...plain.slice(0, 5)]) {
          const bound = plain.findIndex((other) => other >= number);
          expect(sorted.lowerBound((other) => other - number)).toBe(bound < 0 ? plain.length : bound);
          expect(sorted.at(number % 70)).toBe(plain[number % 70]);
          expect([...sorted.from(number % 70)]).toEqual(plain.slice(number % 70));
        }
      }),
    );
  });

  test('B6 chunks are cut before they grow large, and emptied ones vanish', () => {
    let list = SortedList.from(ascending, []);
    for (let i = 0; i < 3000; i++) list = list.insert((i * 7) % 3000);
    expect([...list]).toEqual(Array.from({ length: 3000 }, (_, i) => i));
    expect(list.chunks.every((chunk) => chunk.length > 0 && chunk.length <= 512)).toBe(true);
    for (let i = 0; i < 3000; i++) list = list.remove(i);
    expect([list.size, list.chunks.length, list.at(0), list.lowerBound(() => -1)]).toEqual([
      0,
      0,
      undefined,
      0,
    ]);
    expect([...list.insert(4)]).toEqual([4]);
  });

  test('B6 two versions differ where they were edited, and nothing far from there is looked at', () => {
    const item = (at: number): { readonly at: number } => ({ at });
    const byPlace = (a: { at: number }, b: { at: number }): number => a.at - b.at;
    check(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(4000)), { maxLength: 30 }), (list) => {
        const first = SortedList.from(
          byPlace,
          Array.from({ length: 2000 }, (_, i) => item(2 * i)),
        );
        let sorted = first;
        for (const [isInsertion, at] of list) {
          const found = [...sorted].find((other) => other.at === at);
          if (found !== undefined) sorted = sorted.remove(found);
          if (isInsertion) sorted = sorted.insert(item(at));
        }
        const { now, before } = sorted.difference(first);
        const [old, fresh] = [new Set(first), new Set(sorted)];
        const isIn = (of: readonly object[], each: object): boolean => of.includes(each);
        expect([...sorted].filter((each) => !old.has(each)).every((each) => isIn(now, each))).toBe(true);
        expect([...first].filter((each) => !fresh.has(each)).every((each) => isIn(before, each))).toBe(true);
      }),
      60,
    );
    const long = SortedList.from(
      byPlace,
      Array.from({ length: 5000 }, (_, i) => item(2 * i)),
    );
    const added = item(4001);
    expect(long.insert(added).difference(long)).toEqual({ now: [added], before: [] });
    expect(long.difference(long)).toEqual({ now: [], before: [] });
  });

  test('B6 equal ones stay in the order given', () => {
    const pairs = [
      [2, 'a'],
      [1, 'b'],
      [2, 'c'],
    ] as const;
    const list = SortedList.from<readonly [number, string]>((a, b) => a[0] - b[0], pairs);
    expect([...list].map(([, name]) => name)).toEqual(['b', 'a', 'c']);
  });

  test('B6 indexes outside the list have nothing', () => {
    const list = SortedList.from(ascending, [1, 2]);
    expect([list.at(-1), list.at(2)]).toEqual([undefined, undefined]);
  });
});
