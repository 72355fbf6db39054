/** Choices read off a list of numbers, so that fast-check can shrink whatever is decided with them. */
export class Dice {
  readonly #numbers: readonly number[];
  #thrown = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A number from 0 to `count - 1`; 0 when there is nothing to choose from. */
  below(count: number): number {
    const length = Math.max(1, this.#numbers.length);
    const round = Math.floor(this.#thrown / length);
    const number = (this.#numbers[this.#thrown % length] ?? 0) + round * 7919;
    this.#thrown++;
    return count <= 0 ? 0 : number % count;
  }

  /** Whether something happens that does so once in `times`. */
  oneIn(times: number): boolean {
    return this.below(times) === times - 1;
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** One of a list that cannot be empty. */
  among<T>(list: readonly [T, ...(readonly T[])]): T {
    return this.pick(list) ?? list[0];
  }

  /** Up to `most` different ones, at least one where there is any. */
  some<T>(list: readonly T[], most: number): T[] {
    const chosen = new Set<T>();
    for (let left = 1 + this.below(most); left > 0; left--) {
      const one = this.pick(list);
      if (one !== undefined) chosen.add(one);
    }
    return [...chosen];
  }
}
