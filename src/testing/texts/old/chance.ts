/** A source of chance in [0,1), and what is drawn from it. */
export type Chance = () => number;

export function below(random: Chance, count: number): number {
  return Math.min(count - 1, Math.floor(random() * count));
}

/** A whole number from `low` to `high`, both possible. */
export function between(random: Chance, low: number, high: number): number {
  return low + below(random, high - low + 1);
}

export function pick<T>(random: Chance, items: readonly T[]): T {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** Like `pick`, but the first items come up far more often than the last: a page keeps to a few names. */
export function early<T>(random: Chance, items: readonly T[]): T {
  const item = items[Math.min(items.length - 1, Math.floor(random() ** 2 * items.length))];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

export function happens(random: Chance, share: number): boolean {
  return random() < share;
}

/** The items in a new order, at most `count` of them. */
export function draw<T>(random: Chance, items: readonly T[], count = items.length): T[] {
  const rest = [...items];
  const drawn: T[] = [];
  while (drawn.length < count && rest.length > 0) {
    drawn.push(...rest.splice(below(random, rest.length), 1));
  }
  return drawn;
}

/** One of the values, by weight. */
export function weighted<T>(random: Chance, choices: readonly (readonly [number, T])[]): T {
  const total = choices.reduce((sum, [weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [weight, value] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  const last = choices.at(-1);
  if (last === undefined) throw new Error('Nothing to choose from');
  return last[1];
}
