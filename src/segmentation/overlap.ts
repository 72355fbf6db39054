// Whether a headline fits a text: the share of its words, rare ones counting more, that the text has too.
import type { Unit } from './units';
import { wordsOf } from './words';

/** Where the words of headlines stand in the page. */
export type WordIndex = {
  /** Units in which a word stands, ascending. Only words of possible headlines are kept. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** Cells of text before each unit, one more than units. */
  readonly cellsBefore: Float64Array;
  readonly words: readonly (readonly number[])[];
  readonly units: number;
};

/** Cells of text on the other side of a headline that it is compared with. */
const CONTRAST_CELLS = 420;

/** Words that begin in one unit and end in the next belong to the next: lines break inside words. */
function wordsWithJoin(units: readonly Unit[], index: number): number[] {
  const unit = units[index];
  const above = units[index - 1];
  if (unit === undefined) return [];
  const joined = above !== undefined && !unit.latin && !above.vertical ? above.text.slice(-1) : '';
  return wordsOf(joined + unit.text);
}

/** Builds the index of a page from the words of its units. `isHead` says which may be headlines. Linear. */
export function indexWords(
  units: readonly Unit[],
  words: readonly (readonly number[])[],
  isHead: (index: number) => boolean,
): WordIndex {
  const wanted = new Map<number, number[]>();
  words.forEach((list, index) => {
    if (isHead(index)) for (const word of list) if (!wanted.has(word)) wanted.set(word, []);
  });
  const cellsBefore = new Float64Array(units.length + 1);
  units.forEach((unit, index) => {
    cellsBefore[index + 1] = (cellsBefore[index] ?? 0) + unit.cells;
    for (const word of wordsWithJoin(units, index)) {
      const places = wanted.get(word);
      if (places !== undefined && places.at(-1) !== index) places.push(index);
    }
  });
  return { places: wanted, cellsBefore, words, units: units.length };
}

/** The first position in an ascending list whose value is at least `value`. */
export function lowerBound(values: ArrayLike<number>, value: number, length = values.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a headline by their distance from it on one side: how much of it a text of any length covers. */
type Reach = { readonly at: Float64Array; readonly covered: Float64Array };

export type TitleFit = {
  /** Share of the headline found in units `[headline end, stop)`. */
  readonly below: (stop: number) => number;
  /** Share found in units `[start, headline start)`. */
  readonly above: (start: number) => number;
  /** Shares found in the nearest 420 cells of either side. */
  readonly nearBelow: number;
  readonly nearAbove: number;
  /** How far its words are enough to go by, 0 to 1.2. */
  readonly strength: number;
};

function reachOf(hits: (readonly [number, number])[], total: number): Reach {
  hits.sort((a, b) => a[0] - b[0]);
  const at = new Float64Array(hits.length);
  const covered = new Float64Array(hits.length + 1);
  hits.forEach(([distance, weight], i) => {
    at[i] = distance;
    covered[i + 1] = (covered[i] ?? 0) + weight / total;
  });
  return { at, covered };
}

const within = (reach: Reach, distance: number): number =>
  reach.covered[lowerBound(reach.at, distance + 1)] ?? 0;

/** How the headline in units `[from, to)` fits the texts below and above it. */
export function fitOf(index: WordIndex, from: number, to: number): TitleFit {
  const below: (readonly [number, number])[] = [];
  const above: (readonly [number, number])[] = [];
  const seen = new Set<number>();
  let total = 0;
  for (let unit = from; unit < to; unit++) {
    for (const word of index.words[unit] ?? []) {
      if (seen.has(word)) continue;
      seen.add(word);
      const places = index.places.get(word) ?? [];
      const weight = Math.log((index.units + 2) / (places.length + 1)) + 0.2;
      total += weight;
      const next = places[lowerBound(places, to)];
      if (next !== undefined) below.push([next - to, weight]);
      const last = places[lowerBound(places, from) - 1];
      if (last !== undefined) above.push([from - 1 - last, weight]);
    }
  }
  const down = reachOf(below, total);
  const up = reachOf(above, total);
  const { cellsBefore } = index;
  const nearStop = lowerBound(cellsBefore, (cellsBefore[to] ?? 0) + CONTRAST_CELLS);
  const nearStart = Math.max(0, lowerBound(cellsBefore, (cellsBefore[from] ?? 0) - CONTRAST_CELLS));
  return {
    below: (stop) => within(down, stop - to - 1),
    above: (start) => within(up, from - start - 1),
    nearBelow: within(down, Math.max(0, nearStop - to - 1)),
    nearAbove: within(up, Math.max(0, from - nearStart - 1)),
    strength: (1.2 * seen.size) / (seen.size + 2.5),
  };
}

/** Share of the words of headline units `[head.from, head.to)` that stand in units `[from, to)`. */
export function shareIn(
  index: WordIndex,
  head: { readonly from: number; readonly to: number },
  from: number,
  to: number,
): number {
  let total = 0;
  let found = 0;
  const seen = new Set<number>();
  for (const word of index.words.slice(head.from, head.to).flat()) {
    if (seen.has(word)) continue;
    seen.add(word);
    const places = index.places.get(word) ?? [];
    const weight = Math.log((index.units + 2) / (places.length + 1)) + 0.2;
    total += weight;
    if ((places[lowerBound(places, from)] ?? to) < to) found += weight;
  }
  return total === 0 ? 0 : found / total;
}
