// What made-up texts and pages draw from chance.
import type { Random } from '#shared/random';

/** A whole number from 0 to `count - 1`. */
export const below = (random: Random, count: number): number => Math.floor(random() * count);

/** A whole number from `low` to `high`, both possible. */
export const between = (random: Random, low: number, high: number): number =>
  low + below(random, high - low + 1);

export const happens = (random: Random, share: number): boolean => random() < share;

const at = <T>(list: readonly T[], place: number): T => {
  const one = list[place];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
};

export const pick = <T>(random: Random, list: readonly T[]): T => at(list, below(random, list.length));

/** Like `pick`, but the first come up far more often than the last: a page keeps to a few names. */
export const early = <T>(random: Random, list: readonly T[]): T =>
  at(list, Math.floor(random() ** 2 * list.length));

/** Up to `count` of them, in a new order. */
export function draw<T>(random: Random, list: readonly T[], count: number = list.length): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(below(random, left.length), 1));
  return drawn;
}

/** One of the values, by weight. */
export function weighted<T>(random: Random, choices: readonly (readonly [T, number])[]): T {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  return at(choices, choices.length - 1)[0];
}

/** A source of chance that is handed about, with what is drawn from it. */
export class Chance {
  /** In [0, 1). */
  readonly next: Random;

  constructor(next: Random) {
    this.next = next;
  }

  below(count: number): number {
    return below(this.next, count);
  }

  between(low: number, high: number): number {
    return between(this.next, low, high);
  }

  happens(share: number): boolean {
    return happens(this.next, share);
  }

  pick<T>(list: readonly T[]): T {
    return pick(this.next, list);
  }

  draw<T>(list: readonly T[], count?: number): T[] {
    return draw(this.next, list, count);
  }

  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    return weighted(this.next, choices);
  }
}
