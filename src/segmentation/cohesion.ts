// How new the words below a boundary are, compared with the text above: one weak sign of another subject.
import type { Unit } from './units';

/** Units looked at above a place, and words of each; half as many units below. */
const WINDOW = 8;
const WORDS = 120;

/** For each unit the share of words from it on that stand in the units above; NaN where there are too few. */
function knownShares(units: readonly Unit[], words: readonly (readonly number[])[]): Float64Array {
  const shares = new Float64Array(units.length).fill(Number.NaN);
  /** The last unit above the place at which each word stood. */
  const lastAt = new Map<number, number>();
  for (let index = 1; index < units.length; index++) {
    const above = words[index - 1] ?? [];
    for (let i = Math.max(0, above.length - WORDS); i < above.length; i++)
      lastAt.set(above[i] ?? 0, index - 1);
    let total = 0;
    let known = 0;
    for (let unit = index; unit < Math.min(units.length, index + WINDOW / 2); unit++) {
      const own = words[unit] ?? [];
      for (let i = 0; i < Math.min(WORDS, own.length); i++) {
        total++;
        if ((lastAt.get(own[i] ?? 0) ?? Number.NEGATIVE_INFINITY) >= index - WINDOW) known++;
      }
    }
    if (total >= 12) shares[index] = known / total;
  }
  return shares;
}

/**
 * For each unit, how much of the text from it on is new against the text above: 0 for the page's average, positive
 * for newer words. Looks at a fixed number of units and words on either side, so it is linear in the page.
 */
export function newWordsAt(units: readonly Unit[], words: readonly (readonly number[])[]): Float64Array {
  const shares = knownShares(units, words);
  const counted = shares.filter((share) => !Number.isNaN(share));
  const average = counted.length === 0 ? 0 : counted.reduce((sum, share) => sum + share, 0) / counted.length;
  return shares.map((share) =>
    Number.isNaN(share) || average === 0
      ? 0
      : Math.max(-1, Math.min(1, (average - share) / Math.max(average, 0.05))),
  );
}
