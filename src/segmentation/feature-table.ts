// The features that apply to each unit, kept as numbers, so that a page is read once and scored by any weights.
import { FEATURE_NAMES, featureId } from './weights';
import type { FeatureName, Weights } from './weights';

/** A feature that applies, and how strongly. */
export type Fired = { readonly name: FeatureName; readonly value: number };

/** Takes the features that apply, one by one. `true` counts as 1; `false` and 0 leave no trace. */
export type FeatureSink = { note(name: FeatureName, value: boolean | number): FeatureSink };

/** Rows of features. A row is closed by `end`; rows are numbered from 0 in the order they are closed. */
export class FeatureTable implements FeatureSink {
  #ids = new Uint16Array(256);
  #values = new Float32Array(256);
  #length = 0;
  readonly #ends: number[] = [];

  note(name: FeatureName, value: boolean | number): this {
    const number = Number(value);
    if (number === 0) return this;
    if (this.#length === this.#ids.length) this.#grow();
    this.#ids[this.#length] = featureId(name);
    this.#values[this.#length++] = number;
    return this;
  }

  end(): void {
    this.#ends.push(this.#length);
  }

  get rows(): number {
    return this.#ends.length;
  }

  #grow(): void {
    const ids = new Uint16Array(this.#ids.length * 2);
    const values = new Float32Array(this.#values.length * 2);
    ids.set(this.#ids);
    values.set(this.#values);
    this.#ids = ids;
    this.#values = values;
  }

  /** The score of every row. */
  scores(weights: Weights): Float64Array {
    const scores = new Float64Array(this.#ends.length);
    let at = 0;
    for (let row = 0; row < scores.length; row++) {
      const end = this.#ends[row] ?? 0;
      let sum = 0;
      for (; at < end; at++) sum += (weights[this.#ids[at] ?? 0] ?? 0) * (this.#values[at] ?? 0);
      scores[row] = sum;
    }
    return scores;
  }

  /** Adds every row, times its share, to a vector over all features. */
  addTo(vector: Float64Array, shares: ArrayLike<number>): void {
    let at = 0;
    this.#ends.forEach((end, row) => {
      const share = shares[row] ?? 0;
      if (share === 0) at = end;
      for (; at < end; at++) {
        const id = this.#ids[at] ?? 0;
        vector[id] = (vector[id] ?? 0) + share * (this.#values[at] ?? 0);
      }
    });
  }

  /** The features of one row, by name. */
  row(index: number): readonly Fired[] {
    const fired: Fired[] = [];
    for (let at = index === 0 ? 0 : (this.#ends[index - 1] ?? 0); at < (this.#ends[index] ?? 0); at++) {
      const name = FEATURE_NAMES[this.#ids[at] ?? 0];
      if (name !== undefined) fired.push({ name, value: this.#values[at] ?? 0 });
    }
    return fired;
  }
}
