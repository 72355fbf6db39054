// The scores of a page under some weights: what the search adds up.
import type { HeadGroup } from './head-groups';
import type { PageCues } from './page-cues';
import { LengthScores } from './titles';
import type { Weights } from './weights';

export type { HeadGroup } from './head-groups';

/** A possible headline with its score. */
export type ScoredGroup = { readonly group: HeadGroup; readonly score: number };

/** Stretches that are so whatever the rest is. */
export type FixedStretches = {
  /** For each unit where such a stretch, and only it, starts: where it ends; else 0. */
  readonly to: Int32Array;
  /** Its kind's number. */
  readonly kind: Int8Array;
  /** For each unit where the next one starts, or the number of units. */
  readonly stop: Int32Array;
};

export type PageModel = PageCues & {
  readonly fixed: FixedStretches | null;
  readonly weights: Weights;
  readonly furniture: Float64Array;
  /** Sums of the scores before each unit, one more than units. */
  readonly bodySum: Float64Array;
  readonly advertSum: Float64Array;
  /** Score of the joint above a unit when both sides are one text. */
  readonly inner: Float64Array;
  /** Scores of a text's first unit, with a headline, without, and as a piece that goes on. */
  readonly startTitled: Float64Array;
  readonly startUntitled: Float64Array;
  readonly piece: Float64Array;
  /** Scores of its last unit. */
  readonly endTitled: Float64Array;
  readonly endUntitled: Float64Array;
  /** Scores of the first unit below a headline, and of the first unit of a headline below its text. */
  readonly seamBelow: Float64Array;
  readonly seamAbove: Float64Array;
  readonly lengths: LengthScores;
  readonly border: Float64Array;
  readonly head: Float64Array;
  /** Longest article that is tried, in units. */
  readonly reach: number;
  /** The headlines worth trying, by their first unit. */
  readonly heads: readonly (readonly ScoredGroup[])[];
};

function sumsOf(...scores: readonly Float64Array[]): Float64Array {
  const length = scores[0]?.length ?? 0;
  const sums = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) {
    let own = 0;
    for (const list of scores) own += list[i] ?? 0;
    sums[i + 1] = (sums[i] ?? 0) + own;
  }
  return sums;
}

/** Score of a headline: its units as headline or byline, and what they say together. */
export function groupScore(
  group: HeadGroup,
  head: Float64Array,
  byline: Float64Array,
  weights: Weights,
): number {
  let score = 0;
  const heads = group.signed ? group.to - 1 : group.to;
  for (let i = group.from; i < heads; i++) score += head[i] ?? 0;
  if (group.signed) score += byline[heads] ?? 0;
  for (let i = 0; i < group.ids.length; i++)
    score += (weights[group.ids[i] ?? 0] ?? 0) * (group.values[i] ?? 0);
  return score;
}

/** Changes to single scores that learning makes; the search itself never does. */
export type Nudges = Partial<
  Record<'head' | 'body' | 'furniture' | 'advert' | 'inner' | 'border' | 'start' | 'piece', Float64Array>
>;

const nudged = (scores: Float64Array, by: Float64Array | undefined): Float64Array =>
  by === undefined ? scores : scores.map((score, i) => score + (by[i] ?? 0));

const plus = (some: Float64Array, more: Float64Array): Float64Array =>
  some.map((score, i) => score + (more[i] ?? 0));

/** Headlines this far below running text of the same units are never the better reading. */
const HEAD_MARGIN = 9;

/** Longest article that is tried in one stretch, in units; a longer one is read as pieces and joined. */
export const REACH = 170;

/** Scores everything a page's cues allow. Linear in the page. */
export function scorePage(
  cues: PageCues,
  weights: Weights,
  { nudges = {}, fixed = null }: { readonly nudges?: Nudges; readonly fixed?: FixedStretches | null } = {},
): PageModel {
  const { tables } = cues;
  const inner = nudged(tables.inner.scores(weights), nudges.inner);
  const head = nudged(tables.head.scores(weights), nudges.head);
  const byline = tables.byline.scores(weights);
  const body = nudged(tables.body.scores(weights), nudges.body);
  const bodySum = sumsOf(body, inner);
  const start = nudged(tables.start.scores(weights), nudges.start);
  const end = tables.end.scores(weights);
  const untitledStart = tables.untitledStart.scores(weights);
  const heads = cues.groups.map((groups) =>
    groups
      .map((group) => ({ group, score: groupScore(group, head, byline, weights) }))
      .filter(
        ({ group, score }) =>
          score > (bodySum[group.to] ?? 0) - (bodySum[group.from] ?? 0) - HEAD_MARGIN && score > -HEAD_MARGIN,
      ),
  );
  return {
    ...cues,
    fixed,
    weights,
    reach: REACH,
    head,
    heads,
    inner,
    bodySum,
    furniture: nudged(tables.furniture.scores(weights), nudges.furniture),
    advertSum: sumsOf(nudged(tables.advert.scores(weights), nudges.advert)),
    startTitled: plus(start, tables.titledStart.scores(weights)),
    startUntitled: plus(start, untitledStart),
    piece: nudged(plus(tables.piece.scores(weights), untitledStart), nudges.piece),
    endTitled: plus(end, tables.titledEnd.scores(weights)),
    endUntitled: plus(end, tables.untitledEnd.scores(weights)),
    seamBelow: tables.seamBelow.scores(weights),
    seamAbove: tables.seamAbove.scores(weights),
    lengths: new LengthScores(weights),
    border: nudged(tables.border.scores(weights), nudges.border),
  };
}
