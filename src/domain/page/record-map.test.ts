import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#testing/check';
import { RecordMap } from './record-map';

const keys = fc.nat(120).map((n) => `k${n}`);
const edits = fc.array(fc.tuple(fc.constantFrom('set', 'delete'), keys, fc.nat(9)), { maxLength: 200 });
const sorted = (entries: Iterable<[string, number]>): [string, number][] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

const ascending = (a: number, b: number): number => a - b;

describe('a record map', () => {
  test('B6 holds what a plain map holds, and every older version stays as it was', () => {
    check(
      fc.property(edits, (list) => {
        let map = RecordMap.empty<string, number>();
        let plain = new Map<string, number>();
        const versions: [RecordMap<string, number>, Map<string, number>][] = [];
        for (const [kind, key, value] of list) {
          plain = new Map(plain);
          if (kind === 'set') {
            map = map.set(key, value);
            plain.set(key, value);
          } else {
            map = map.delete(key);
            plain.delete(key);
          }
          versions.push([map, plain]);
        }
        for (const [version, oracle] of versions) {
          expect(version.size).toBe(oracle.size);
          expect(sorted(version.entries())).toEqual(sorted(oracle.entries()));
        }
        expect([...map.values()].toSorted(ascending)).toEqual([...plain.values()].toSorted(ascending));
        for (const key of ['k0', 'k1', 'k77', 'other']) {
          expect(map.get(key)).toBe(plain.get(key));
          expect(map.has(key)).toBe(plain.has(key));
        }
      }),
      60,
    );
  });

  test('B6 built from entries, the last of equal keys counts', () => {
    const map = RecordMap.from([
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ] as [string, number][]);
    expect([map.size, map.get('a'), map.get('b')]).toEqual([2, 3, 2]);
  });

  test('B6 taking out what is not there gives the same map', () => {
    const map = RecordMap.from([['a', 1]] as [string, number][]);
    expect(map.delete('b')).toBe(map);
  });

  test('B5 an edit among many records copies one bucket of moderate size', () => {
    const map = RecordMap.from(Array.from({ length: 37_700 }, (_, i) => [`block-${i}`, i] as const));
    const edited = map.set('block-20000', -1);
    const copied = edited.buckets.filter((bucket, i) => bucket !== map.buckets[i]);
    expect(copied).toHaveLength(1);
    expect(copied[0]?.size).toBeLessThan(150);
    expect(map.buckets.length).toBeLessThan(2_500);
    expect(map.get('block-20000')).toBe(20_000);
  });
});
