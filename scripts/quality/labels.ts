// The unit of every figure: the non-blank line, and to whom it is given.
import type { LineRange, Segmentation } from './page-form';

/** An article by its index, page furniture, or nobody. */
export type Label = number | 'furniture' | 'unassigned';

/** Numbers (1-based) of the lines that count. */
export function countedLines(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
}

export type Labelling = {
  /** One per counted line. */
  readonly labels: readonly Label[];
  /** How often a line was claimed that already had an owner; the first owner keeps it. */
  readonly overlaps: number;
};

/** Gives each counted line to its first owner; lines that nobody claims get `unclaimed`. */
export function labelLines(
  { articles, furniture }: Segmentation,
  counted: readonly number[],
  unclaimed: 'furniture' | 'unassigned',
): Labelling {
  const owners = new Map<number, Label | null>(counted.map((line) => [line, null]));
  const last = counted.at(-1) ?? 0;
  let overlaps = 0;
  const claim = ([from, to]: LineRange, label: Label): void => {
    for (let line = Math.max(1, from); line <= Math.min(to, last); line++) {
      const owner = owners.get(line);
      if (owner === null) owners.set(line, label);
      else if (owner !== undefined) overlaps++;
    }
  };
  articles.forEach((article, i) => {
    for (const range of article.lines) claim(range, i);
  });
  for (const range of furniture) claim(range, 'furniture');
  return { labels: counted.map((line) => owners.get(line) ?? unclaimed), overlaps };
}

/** For each of `count` articles the places (among the counted lines) that it holds. */
export function placesOf(labels: readonly Label[], count: number): readonly ReadonlySet<number>[] {
  const places = Array.from({ length: count }, () => new Set<number>());
  labels.forEach((label, i) => {
    if (typeof label === 'number') places[label]?.add(i);
  });
  return places;
}

export type Agreement = { readonly precision: number; readonly recall: number; readonly f: number };

/** Precision, recall and F1. Nothing predicted where nothing is to be found is right. */
export function agreement(hits: number, predicted: number, gold: number): Agreement {
  const precision = predicted > 0 ? hits / predicted : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? hits / gold : 1;
  const sum = precision + recall;
  return { precision, recall, f: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

export const sumOf = (numbers: Iterable<number>): number => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};

/** Adds one to the count of a key. */
export function tally<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
