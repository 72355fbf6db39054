import type { Rank } from '#domain/page/ids';
import { ranksBetween } from '#domain/page/rank';

/** A new record of a list: the one that stays after which it comes (null: before them all), and ranks it would like. */
export type Placed = {
  readonly after: string | null;
  /** The most wished for first; null where there is none. */
  readonly ranks: readonly (Rank | null)[];
};

type Slot = { readonly rank: Rank | null; readonly wishes: readonly (Rank | null)[]; readonly index: number };

/** The list as it shall read: those that stay in their order, each followed by the new ones that come after it. */
function sequence(
  staying: readonly { readonly id: string; readonly rank: Rank }[],
  placed: readonly Placed[],
): Slot[] {
  const behind = new Map<string | null, Slot[]>([[null, []]]);
  for (const { id } of staying) behind.set(id, []);
  placed.forEach(({ after, ranks }, index) => {
    (behind.get(after) ?? behind.get(null))?.push({ rank: null, wishes: ranks, index });
  });
  return [
    ...(behind.get(null) ?? []),
    ...staying.flatMap(({ id, rank }): Slot[] => [
      { rank, wishes: [], index: -1 },
      ...(behind.get(id) ?? []),
    ]),
  ];
}

/** The wishes up to a depth, first ones first; null unless with those that stay they ascend. */
function granted(slots: readonly Slot[], depth: number): (Rank | null)[] | null {
  const ranks = slots.map(
    ({ rank, wishes }) => rank ?? wishes.slice(0, depth).find((w) => w !== null) ?? null,
  );
  let last: Rank | null = null;
  for (const rank of ranks) {
    if (rank === null) continue;
    if (last !== null && rank <= last) return null;
    last = rank;
  }
  return ranks;
}

/**
 * Ranks for new records among those of a list that stay as they are. Wishes are granted where all of them can be, as
 * far down as possible; the others get ranks of their own between their neighbours.
 */
export function ranksAmong(
  staying: readonly { readonly id: string; readonly rank: Rank }[],
  placed: readonly Placed[],
): Rank[] {
  const slots = sequence(staying, placed);
  const most = placed.reduce((longest, { ranks }) => Math.max(longest, ranks.length), 0);
  let ranks: (Rank | null)[] | null = null;
  for (let depth = most; depth >= 0 && ranks === null; depth--) ranks = granted(slots, depth);
  const filled = fill(ranks ?? slots.map(({ rank }) => rank));
  const result: Rank[] = [];
  slots.forEach(({ index }, i) => {
    const rank = filled[i];
    if (index >= 0 && rank !== undefined) result[index] = rank;
  });
  return result;
}

/** Gives each run of missing ranks some between its neighbours. */
function fill(ranks: readonly (Rank | null)[]): Rank[] {
  const filled: Rank[] = [];
  for (let i = 0; i < ranks.length;) {
    const rank = ranks[i];
    if (rank != null) {
      filled.push(rank);
      i++;
      continue;
    }
    let end = i;
    while (end < ranks.length && ranks[end] === null) end++;
    for (const between of ranksBetween(filled.at(-1) ?? null, ranks[end] ?? null, end - i))
      filled.push(between);
    i = end;
  }
  return filled;
}
