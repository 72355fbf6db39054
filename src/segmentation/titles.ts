// Features of a whole article: whether its headline fits its text, and how much text it has. They are asked for every
// stretch the search tries, so they go into one small buffer instead of a table.
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
}

/** A broken line: a value between two points counts for both, by how near it is; outside, for the last. */
export class BrokenLine {
  readonly #at: Float64Array;
  readonly #ids: Uint16Array;
  constructor(points: readonly (readonly [number, FeatureName])[]) {
    this.#at = Float64Array.from(points, ([at]) => at);
    this.#ids = Uint16Array.from(points, ([, name]) => featureId(name));
  }
  note(buffer: FeatureBuffer, value: number, strength = 1): void {
    const last = this.#at.length - 1;
    let i = 0;
    while (i < last && value >= (this.#at[i + 1] ?? 0)) i++;
    const from = this.#at[i] ?? 0;
    const to = this.#at[i + 1] ?? from;
    const share = i === last || value <= from ? 0 : (value - from) / (to - from);
    if (share < 1) buffer.add(this.#ids[i] ?? 0, (1 - share) * strength);
    if (share > 0) buffer.add(this.#ids[i + 1] ?? 0, share * strength);
  }
}

export const OVERLAP = new BrokenLine([
  [-0.4, 'title.overlap-low'],
  [0, 'title.overlap-none'],
  [0.2, 'title.overlap-some'],
  [0.4, 'title.overlap-half'],
  [0.6, 'title.overlap-most'],
  [0.9, 'title.overlap-all'],
]);
export const CONTRAST = new BrokenLine([
  [-0.8, 'title.contrast-against'],
  [-0.4, 'title.contrast-less'],
  [0, 'title.contrast-even'],
  [0.4, 'title.contrast-more'],
  [0.8, 'title.contrast-far'],
]);
export const TITLED_CELLS = new BrokenLine([
  [3, 'titled.cells-8'],
  [4.3, 'titled.cells-20'],
  [5.5, 'titled.cells-45'],
  [6.6, 'titled.cells-100'],
  [8, 'titled.cells-250'],
  [9.2, 'titled.cells-600'],
  [10.6, 'titled.cells-1500'],
  [12, 'titled.cells-4000'],
]);
export const UNTITLED_CELLS = new BrokenLine([
  [3, 'untitled.cells-8'],
  [4.3, 'untitled.cells-20'],
  [5.5, 'untitled.cells-45'],
  [6.6, 'untitled.cells-100'],
  [8, 'untitled.cells-250'],
  [9.2, 'untitled.cells-600'],
  [10.6, 'untitled.cells-1500'],
  [12, 'untitled.cells-4000'],
]);
