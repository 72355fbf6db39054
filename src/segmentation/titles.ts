// Features of a whole article: whether its headline fits its text, and how much text it has. They are asked for every
// stretch the search tries, so they are few, and numbers.
import type { HeadGroup } from './head-groups';
import type { FeatureSink } from './feature-table';
import { featureId } from './weights';
import type { FeatureName, Weights } from './weights';

/** Features as numbers, used again for every stretch. */
export class FeatureBuffer implements FeatureSink {
  readonly ids = new Uint16Array(64);
  readonly values = new Float64Array(64);
  length = 0;

  note(name: FeatureName, value: boolean | number): this {
    return this.add(featureId(name), Number(value));
  }
  add(id: number, value: number): this {
    if (value === 0) return this;
    this.ids[this.length] = id;
    this.values[this.length++] = value;
    return this;
  }
  clear(): this {
    this.length = 0;
    return this;
  }
  score(weights: Weights): number {
    let sum = 0;
    for (let i = 0; i < this.length; i++) sum += (weights[this.ids[i] ?? 0] ?? 0) * (this.values[i] ?? 0);
    return sum;
  }
  /** Adds the features, times `share`, to a vector over all features. */
  addTo(vector: Float64Array, share: number): void {
    for (let i = 0; i < this.length; i++) {
      const id = this.ids[i] ?? 0;
      vector[id] = (vector[id] ?? 0) + share * (this.values[i] ?? 0);
    }
  }
}

/** A broken line: a value between two points counts for both, by how near it is; outside, for the last. */
export class BrokenLine {
  readonly #at: Float64Array;
  readonly #ids: Uint16Array;
  constructor(points: readonly (readonly [number, FeatureName])[]) {
    this.#at = Float64Array.from(points, ([at]) => at);
    this.#ids = Uint16Array.from(points, ([, name]) => featureId(name));
  }
  /** The point at or below a value, and how far the value is towards the next, 0 to 1. */
  #place(value: number): number {
    const last = this.#at.length - 1;
    let i = 0;
    while (i < last && value >= (this.#at[i + 1] ?? 0)) i++;
    const from = this.#at[i] ?? 0;
    const to = this.#at[i + 1] ?? from;
    return i === last ? last : i + Math.max(0, (value - from) / (to - from));
  }
  note(buffer: FeatureBuffer, value: number): void {
    const place = this.#place(value);
    const i = Math.floor(place);
    const share = place - i;
    buffer.add(this.#ids[i] ?? 0, 1 - share);
    if (share > 0) buffer.add(this.#ids[i + 1] ?? 0, share);
  }
  /** The weight at a value. */
  weigh(weights: Weights, value: number): number {
    const place = this.#place(value);
    const i = Math.floor(place);
    const here = weights[this.#ids[i] ?? 0] ?? 0;
    const next = weights[this.#ids[i + 1] ?? 0] ?? 0;
    return place === i ? here : here + (place - i) * (next - here);
  }
}

const OVERLAP = new BrokenLine([
  [-0.4, 'title.overlap-low'],
  [0, 'title.overlap-none'],
  [0.2, 'title.overlap-some'],
  [0.4, 'title.overlap-half'],
  [0.6, 'title.overlap-most'],
  [0.9, 'title.overlap-all'],
]);
const CONTRAST = new BrokenLine([
  [-0.8, 'title.contrast-against'],
  [-0.4, 'title.contrast-less'],
  [0, 'title.contrast-even'],
  [0.4, 'title.contrast-more'],
  [0.8, 'title.contrast-far'],
]);
const TITLED_CELLS = new BrokenLine([
  [3, 'titled.cells-8'],
  [4.3, 'titled.cells-20'],
  [5.5, 'titled.cells-45'],
  [6.6, 'titled.cells-100'],
  [8, 'titled.cells-250'],
  [9.2, 'titled.cells-600'],
  [10.6, 'titled.cells-1500'],
  [12, 'titled.cells-4000'],
]);
const UNTITLED_CELLS = new BrokenLine([
  [3, 'untitled.cells-8'],
  [4.3, 'untitled.cells-20'],
  [5.5, 'untitled.cells-45'],
  [6.6, 'untitled.cells-100'],
  [8, 'untitled.cells-250'],
  [9.2, 'untitled.cells-600'],
  [10.6, 'untitled.cells-1500'],
  [12, 'untitled.cells-4000'],
]);

/** What a longer text covers of any headline by chance. */
const byChance = (logCells: number): number => Math.min(0.42, 0.06 + 0.045 * Math.max(0, logCells - 5.3));

/** How a headline fits the text of units `[from, to)`, which begins or ends where the headline does. */
function fitAt(group: HeadGroup, logCells: number, from: number, to: number): readonly [number, number] {
  const { fit } = group;
  const below = group.to === from;
  const share = below ? fit.below(to) : fit.above(from);
  return [
    (share - byChance(logCells)) * fit.strength,
    (share - (below ? fit.nearAbove : fit.nearBelow)) * fit.strength,
  ];
}

/** Features of a headline with its text in units `[from, to)`; `cells` is how much text that is. */
export function titledFeatures(
  buffer: FeatureBuffer,
  group: HeadGroup,
  cells: number,
  from: number,
  to: number,
): void {
  const logCells = Math.log2(1 + cells);
  const [overlap, contrast] = fitAt(group, logCells, from, to);
  OVERLAP.note(buffer.clear(), overlap);
  CONTRAST.note(buffer, contrast);
  TITLED_CELLS.note(buffer, logCells);
}

/**
 * What a headline that stands apart from its text gains by the share of its words that the text has, and by how much
 * more that is than `other`, the share that the next best text has.
 */
export function apartScore(
  weights: Weights,
  strength: number,
  cells: number,
  { share, other }: { readonly share: number; readonly other: number },
): number {
  return (
    OVERLAP.weigh(weights, (share - byChance(Math.log2(1 + cells))) * strength) +
    CONTRAST.weigh(weights, (share - other) * strength)
  );
}

/** Features of a text without a headline. */
export function untitledFeatures(buffer: FeatureBuffer, cells: number): void {
  UNTITLED_CELLS.note(buffer.clear(), Math.log2(1 + cells));
}

/** What a broken line weighs at the logarithm of a length, each length worked out once. */
class ByLength {
  readonly #line: BrokenLine;
  readonly #weights: Weights;
  readonly #known = new Float64Array(MOST_CELLS + 1).fill(Number.NaN);
  constructor(line: BrokenLine, weights: Weights) {
    this.#line = line;
    this.#weights = weights;
  }
  at(cells: number): number {
    const known = this.#known[cells] ?? 0;
    if (known === known) return known;
    return (this.#known[cells] = this.#line.weigh(this.#weights, Math.log2(1 + cells)));
  }
}
/** A text longer than this is as this. */
const MOST_CELLS = 8000;

/** The same scores under some weights, looked up where they depend on length only. */
export class LengthScores {
  readonly #weights: Weights;
  readonly #titled: ByLength;
  readonly #untitled: ByLength;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#titled = new ByLength(TITLED_CELLS, weights);
    this.#untitled = new ByLength(UNTITLED_CELLS, weights);
  }
  untitled(cells: number): number {
    return this.#untitled.at(Math.min(MOST_CELLS, Math.round(cells)));
  }
  titled(group: HeadGroup, cells: number, from: number, to: number): number {
    const whole = Math.min(MOST_CELLS, Math.round(cells));
    const [overlap, contrast] = fitAt(group, Math.log2(1 + whole), from, to);
    return (
      OVERLAP.weigh(this.#weights, overlap) + CONTRAST.weigh(this.#weights, contrast) + this.#titled.at(whole)
    );
  }
}
