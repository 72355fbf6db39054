// What a person has settled, in the terms of the search: runs of units that are one stretch whatever else is.
import type { Settled } from '#domain/proposal/settled';
import { lowerBound } from './overlap';
import type { PageCues } from './page-cues';
import { FURNITURE, HEAD_FIRST, HEAD_LAST, UNTITLED } from './stretches';
import type { FixedStretches } from './page-model';

const KINDS: Record<Settled['headline'], number> = {
  first: HEAD_FIRST,
  last: HEAD_LAST,
  none: UNTITLED,
  outside: FURNITURE,
};

/** The places at which settled runs part the lines they begin or end in; UTF-16, ascending. */
export const cutsOf = (settled: readonly Settled[]): readonly number[] =>
  [...new Set(settled.flatMap(({ span }) => [span.start, span.end]))].sort((a, b) => a - b);

/** The settled runs as stretches that the search must take. Runs without a non-blank line are left out. */
export function fixedStretches(cues: PageCues, settled: readonly Settled[]): FixedStretches {
  const count = cues.units.length;
  const starts = Float64Array.from(cues.units, (unit) => cues.rows[unit.first]?.start ?? 0);
  const to = new Int32Array(count);
  const kind = new Int8Array(count);
  for (const { span, headline } of settled) {
    const from = lowerBound(starts, span.start);
    const stop = lowerBound(starts, span.end);
    if (from >= stop || from >= count) continue;
    to[from] = stop;
    kind[from] = KINDS[headline];
  }
  const stop = new Int32Array(count + 1).fill(count);
  for (let at = count - 1; at >= 0; at--)
    stop[at] = at + 1 < count && (to[at + 1] ?? 0) > 0 ? at + 1 : (stop[at + 1] ?? count);
  return { to, kind, stop };
}

/** How many settled headlines stand before their texts, and after them. */
export function settledSides(settled: readonly Settled[]): {
  readonly before: number;
  readonly after: number;
} {
  const count = (side: Settled['headline']): number =>
    settled.filter(({ headline }) => headline === side).length;
  return { before: count('first'), after: count('last') };
}
