import type { Rank } from './ids';

// Fractional ranks: digits after an imagined "0." in base 62, compared as plain strings. A rank never ends in '0',
// so there is always room before it.
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;

const digit = (text: string, index: number): number => DIGITS.indexOf(text.charAt(index));

function midpoint(low: string, high: string | null): string {
  if (high !== null) {
    let common = 0;
    while (common < high.length && (low.charAt(common) || '0') === high.charAt(common)) common++;
    if (common > 0) return high.slice(0, common) + midpoint(low.slice(common), high.slice(common));
  }
  const from = low === '' ? 0 : digit(low, 0);
  const to = high === null ? BASE : digit(high, 0);
  if (to - from > 1) return DIGITS.charAt((from + to) >> 1);
  if (high !== null && high.length > 1) return high.charAt(0);
  return DIGITS.charAt(from) + midpoint(low.slice(1), null);
}

/**
 * A rank strictly between two neighbours; null stands for "before the first" or "after the last". Where the
 * neighbours are equal or out of order (two people chose the same place), the result follows `low`.
 */
export function rankBetween(low: Rank | null, high: Rank | null): Rank {
  const bound = low !== null && high !== null && low >= high ? null : high;
  return midpoint(low ?? '', bound) as Rank;
}

/** `count` ascending ranks, evenly spread, with room between any two. */
export function spreadRanks(count: number): Rank[] {
  let width = 1;
  let space = BASE;
  while (space < (count + 1) * 4) {
    space *= BASE;
    width++;
  }
  const step = Math.floor(space / (count + 1));
  const ranks: Rank[] = [];
  for (let i = 1; i <= count; i++) {
    let value = i * step;
    let text = '';
    for (let k = 0; k < width; k++) {
      text = DIGITS.charAt(value % BASE) + text;
      value = Math.floor(value / BASE);
    }
    ranks.push(text.replace(/0+$/, '') as Rank);
  }
  return ranks;
}

/** `count` ascending ranks between two neighbours, found by halving, so that they stay short. */
export function ranksBetween(low: Rank | null, high: Rank | null, count: number): Rank[] {
  if (count <= 0) return [];
  const middle = rankBetween(low, high);
  const below = (count - 1) >> 1;
  return [...ranksBetween(low, middle, below), middle, ...ranksBetween(middle, high, count - 1 - below)];
}

/** Orders by rank, then by id, so that equal ranks still have one order everywhere. */
export function compareRanked(
  a: { readonly rank: Rank; readonly id: string },
  b: { readonly rank: Rank; readonly id: string },
): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
