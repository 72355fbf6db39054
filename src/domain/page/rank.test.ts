import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#testing/check';
import type { Rank } from './ids';
import { compareRanked, rankBetween, ranksBetween, spreadRanks } from './rank';

const bounds = fc
  .tuple(fc.nat(70), fc.array(fc.nat(9999), { minLength: 1, maxLength: 40 }))
  .map(([count, picks]) => {
    // A list that has seen many insertions, as ranks come to be.
    let ranks: (Rank | null)[] = [null, ...spreadRanks(count), null];
    for (const pick of picks) {
      const gap = pick % (ranks.length - 1);
      ranks = ranks.toSpliced(gap + 1, 0, rankBetween(ranks[gap] ?? null, ranks[gap + 1] ?? null));
    }
    return ranks.slice(1, -1) as Rank[];
  });

describe('ranks', () => {
  test('P3 a rank between two neighbours is strictly between them and never ends in 0', () => {
    check(
      fc.property(bounds, (ranks) => {
        ranks.forEach((rank, i) => {
          expect(rank).not.toBe('');
          expect(rank.endsWith('0')).toBe(false);
          if (i > 0) expect((ranks[i - 1] ?? '') < rank).toBe(true);
        });
      }),
    );
  });

  test('P3 there is room before the first and after the last, any number of times', () => {
    let first = rankBetween(null, null);
    let last = first;
    for (let i = 0; i < 300; i++) {
      const [before, after] = [rankBetween(null, first), rankBetween(last, null)];
      expect(before < first && after > last && !before.endsWith('0')).toBe(true);
      first = before;
      last = after;
    }
  });

  test('P3 neighbours that differ by little leave room, too', () => {
    for (const [low, high] of [
      ['1', '2'],
      ['1', '11'],
      ['1', '1001'],
      ['1z', '2'],
      ['1zz', '2'],
      ['V', 'V1'],
      ['0z', '1'],
    ] as [Rank, Rank][]) {
      const between = rankBetween(low, high);
      expect(low < between && between < high, `${low} ${between} ${high}`).toBe(true);
    }
  });

  test('P4 between equal or disordered neighbours the rank follows the lower side', () => {
    expect(rankBetween('V' as Rank, 'V' as Rank) > 'V').toBe(true);
    expect(rankBetween('k' as Rank, 'V' as Rank) > 'k').toBe(true);
  });

  test('P5 ranks spread over a list ascend, differ and never end in 0', () => {
    for (const count of [0, 1, 2, 14, 15, 61, 62, 63, 1000, 4000]) {
      const ranks = spreadRanks(count);
      expect(ranks).toHaveLength(count);
      expect([...ranks].sort()).toEqual(ranks);
      expect(new Set(ranks).size).toBe(count);
      expect(ranks.some((rank) => rank === '' || rank.endsWith('0'))).toBe(false);
    }
  });

  test('P5 ranks given to several at once ascend between their neighbours', () => {
    const ranks = ranksBetween('8' as Rank, '9' as Rank, 40);
    expect([...ranks].sort()).toEqual(ranks);
    expect(ranks.every((rank) => rank > '8' && rank < '9')).toBe(true);
  });

  test('A1 equal ranks go by id', () => {
    const records = [
      { id: 'b', rank: 'V' as Rank },
      { id: 'a', rank: 'V' as Rank },
      { id: 'c', rank: 'F' as Rank },
    ];
    expect(records.sort(compareRanked).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(compareRanked({ id: 'a', rank: 'V' as Rank }, { id: 'a', rank: 'V' as Rank })).toBe(0);
  });
});
