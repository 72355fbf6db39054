/**
 * The best value ever offered for each place, when values are offered for whole ranges at a time: a sparse table
 * pushed down once. Offering is O(1), reading all is O(n log n).
 */
export class RangeBest {
  readonly #levels: Float64Array[] = [];
  readonly #length: number;

  constructor(length: number) {
    this.#length = length;
    for (let size = 1; size <= Math.max(1, length); size *= 2) {
      this.#levels.push(new Float64Array(length).fill(Number.NEGATIVE_INFINITY));
    }
  }

  /** Offers a value for every place in `[from, to)`. An empty range is left alone. */
  offer(from: number, to: number, value: number): void {
    if (to <= from) return;
    const level = 31 - Math.clz32(to - from);
    const table = this.#levels[level];
    if (table === undefined) return;
    const other = to - 2 ** level;
    if (value > (table[from] ?? 0)) table[from] = value;
    if (value > (table[other] ?? 0)) table[other] = value;
  }

  /** The best value offered for each place; minus infinity where none was. */
  best(): Float64Array {
    for (let level = this.#levels.length - 1; level > 0; level--) {
      const table = this.#levels[level];
      const lower = this.#levels[level - 1];
      if (table === undefined || lower === undefined) continue;
      const half = 2 ** (level - 1);
      for (let at = 0; at < this.#length; at++) {
        const value = table[at] ?? 0;
        if (value > (lower[at] ?? 0)) lower[at] = value;
        const next = at + half;
        if (next < this.#length && value > (lower[next] ?? 0)) lower[next] = value;
      }
    }
    return this.#levels[0] ?? new Float64Array(0);
  }
}
