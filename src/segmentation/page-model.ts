// The scores of a page under some weights: what the search adds up.
import type { HeadGroup } from './head-groups';
import type { PageCues } from './page-cues';
import type { Weights } from './weights';

export type { HeadGroup } from './head-groups';

/** A possible headline with its score. */
export type ScoredGroup = { readonly group: HeadGroup; readonly score: number };

export type PageModel = PageCues & {
  readonly weights: Weights;
  readonly furniture: Float64Array;
  /** Sums of the scores before each unit, one more than units. */
  readonly bodySum: Float64Array;
  readonly advertSum: Float64Array;
  /** Score of the joint above a unit when both sides are one text. */
  readonly inner: Float64Array;
  readonly start: Float64Array;
  readonly piece: Float64Array;
  readonly end: Float64Array;
  readonly border: Float64Array;
  readonly head: Float64Array;
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
export type Nudges = Partial<Record<'head' | 'body' | 'furniture' | 'advert' | 'inner' | 'border', Float64Array>>;

const nudged = (scores: Float64Array, by: Float64Array | undefined): Float64Array =>
  by === undefined ? scores : scores.map((score, i) => score + (by[i] ?? 0));

/** Headlines this far below running text of the same units are never the better reading. */
const HEAD_MARGIN = 9;

/** Scores everything a page's cues allow. Linear in the page. */
export function scorePage(cues: PageCues, weights: Weights, nudges: Nudges = {}): PageModel {
  const { tables } = cues;
  const inner = nudged(tables.inner.scores(weights), nudges.inner);
  const head = nudged(tables.head.scores(weights), nudges.head);
  const byline = tables.byline.scores(weights);
  const body = nudged(tables.body.scores(weights), nudges.body);
  const bodySum = sumsOf(body, inner);
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
    weights,
    head,
    heads,
    inner,
    bodySum,
    furniture: nudged(tables.furniture.scores(weights), nudges.furniture),
    advertSum: sumsOf(nudged(tables.advert.scores(weights), nudges.advert)),
    start: tables.start.scores(weights),
    piece: tables.piece.scores(weights),
    end: tables.end.scores(weights),
    border: nudged(tables.border.scores(weights), nudges.border),
  };
}
