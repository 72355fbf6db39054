import { describe, expect, test } from 'vitest';
import { spreadRanks } from '#domain/page/rank';
import { ranksAmong, type Placed } from './merge-ranks';

/** More than fits into the arguments of one call. */
const MANY = 200_000;

const ascends = (ranks: readonly string[]): boolean =>
  ranks.every((rank, i) => i === 0 || ranks[i - 1]! < rank);

describe('ranks of the new records of a very long list', () => {
  test('are those wished for, where they can be had', () => {
    const ranks = spreadRanks(MANY);
    const placed = ranks.map((rank): Placed => ({ after: null, ranks: [rank] }));
    expect(ranksAmong([], placed)).toEqual(ranks);
  });

  test('are new ones between those that stay, where nothing is wished for', () => {
    const [first, last] = spreadRanks(2);
    const staying = [
      { id: 'first', rank: first! },
      { id: 'last', rank: last! },
    ];
    const ranks = ranksAmong(
      staying,
      Array.from({ length: MANY }, () => ({ after: 'first', ranks: [null] })),
    );
    expect(ranks).toHaveLength(MANY);
    expect([first! < ranks[0]!, ascends(ranks), ranks.at(-1)! < last!]).toEqual([true, true, true]);
  });
});
