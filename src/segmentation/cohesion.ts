// How new the words below a boundary are, compared with the text above: one weak sign of another subject.
import type { Unit } from './units';

const WINDOW = 8;

/**
 * For each unit, how much of the text from it on is new against the text above: 0 for the page's average, positive
 * for newer words. Looks at a fixed number of units and words on either side, so it is linear in the page.
 */
export function newWordsAt(units: readonly Unit[], words: readonly (readonly number[])[]): Float64Array {
  const shares = new Float64Array(units.length);
  let sum = 0;
  let counted = 0;
  for (let index = 1; index < units.length; index++) {
    const known = new Set<number>();
    for (let i = Math.max(0, index - WINDOW); i < index; i++)
      for (const word of (words[i] ?? []).slice(-120)) known.add(word);
    let total = 0;
    let old = 0;
    for (let i = index; i < Math.min(units.length, index + WINDOW / 2); i++) {
      for (const word of (words[i] ?? []).slice(0, 120)) {
        total++;
        if (known.has(word)) old++;
      }
    }
    if (total < 12) shares[index] = Number.NaN;
    else {
      shares[index] = old / total;
      sum += old / total;
      counted++;
    }
  }
  const average = counted === 0 ? 0 : sum / counted;
  return shares.map((share) =>
    Number.isNaN(share) || average === 0
      ? 0
      : Math.max(-1, Math.min(1, (average - share) / Math.max(average, 0.05))),
  );
}
