// Everything the search asks about a page, worked out once per unit and kept as sums.
import { newWordsAt } from './cohesion';
import { factsOf } from './facts';
import type { RowFacts } from './facts';
import { borderFeatures, endFeatures, innerFeatures, startFeatures } from './features/edges';
import {
  advertFeatures,
  bodyFeatures,
  furnitureFeatures,
  headBylineFeatures,
  headFeatures,
} from './features/roles';
import { placeOf } from './features/surroundings';
import type { Place } from './features/surroundings';
import { fitOf, indexWords } from './overlap';
import type { TitleFit, WordIndex } from './overlap';
import { rowsOf } from './rows';
import type { Row } from './rows';
import { styleOf } from './style';
import type { PageStyle } from './style';
import { unitsOf } from './units';
import type { Unit } from './units';
import { Tally, WEIGHTS } from './weights';
import type { FeatureSink } from './weights';

/** Units in a row that may form one headline: kicker, headline, deck, byline. */
export type HeadGroup = {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly fit: TitleFit;
};

export type PageModel = {
  readonly rows: readonly Row[];
  readonly facts: readonly RowFacts[];
  readonly units: readonly Unit[];
  readonly style: PageStyle;
  readonly head: Float64Array;
  readonly furniture: Float64Array;
  /** Sums of the scores before each unit, one more than units. */
  readonly bodySum: Float64Array;
  readonly advertSum: Float64Array;
  /** Score of the joint above a body unit when both sides are one body. */
  readonly inner: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly border: Float64Array;
  readonly newWords: Float64Array;
  /** Headline groups by their first unit. */
  readonly groups: readonly (readonly HeadGroup[])[];
  readonly words: WordIndex;
  /** Units at the top read as headlines whose texts stand further down; 0 on ordinary pages. */
  readonly looseHeads: number;
};

/** Below this a unit is not tried as a headline at all. */
const HEAD_FLOOR = -2.6;
const GROUP_FLOOR = -4;
const GROUP_LIMIT = 6;
const GROUP_CELLS = 110;

type Scores = { readonly head: Float64Array; readonly byline: Float64Array };

/** What another unit adds to a headline group; minus infinity when it cannot belong to one. */
function groupStep(unit: Unit, scores: Scores, heads: number): number {
  if (unit.byline) return heads === 0 ? Number.NEGATIVE_INFINITY : (scores.byline[unit.index] ?? 0);
  const own = scores.head[unit.index] ?? 0;
  if (own < HEAD_FLOOR) return Number.NEGATIVE_INFINITY;
  return own + (heads > 0 ? WEIGHTS['group.another'] : 0) + (heads > 2 ? WEIGHTS['group.crowded'] : 0);
}

/** The groups that start at a unit, the shortest first. A byline ends a group. */
function groupsFrom(
  units: readonly Unit[],
  scores: Scores,
  words: WordIndex,
  from: number,
): readonly HeadGroup[] {
  const groups: HeadGroup[] = [];
  let score = 0;
  let heads = 0;
  let cells = 0;
  for (const unit of units.slice(from, from + GROUP_LIMIT)) {
    const step = groupStep(unit, scores, heads);
    cells += unit.cells;
    if (step === Number.NEGATIVE_INFINITY || cells > GROUP_CELLS || score + step < GROUP_FLOOR) break;
    score += step;
    heads++;
    groups.push({ from, to: unit.index + 1, score, fit: fitOf(words, from, unit.index + 1) });
    if (unit.byline) break;
  }
  return groups;
}

const tally = new Tally();
function score(notes: (sink: FeatureSink) => void): number {
  notes(tally);
  return tally.take();
}

/** Reads a page: rows, units and the scores of every reading of each. Near-linear in the text. */
export function readPage(text: string, step: (share: number) => void): PageModel {
  const rows = rowsOf(text);
  const facts = factsOf(rows);
  step(0.15);
  const units = unitsOf(rows, facts);
  const style = styleOf(units);
  step(0.3);
  const count = units.length;
  const arrays = () => new Float64Array(count);
  const head = arrays();
  const byline = arrays();
  const furniture = arrays();
  const [inner, start, end, border] = [arrays(), arrays(), arrays(), arrays()];
  const bodySum = new Float64Array(count + 1);
  const advertSum = new Float64Array(count + 1);
  const places = units
    .map((_, index) => placeOf(units, style, index))
    .filter((place): place is Place => place !== null);
  places.forEach((place, i) => {
    head[i] = score((sink) => headFeatures(sink, place));
    byline[i] = score((sink) => headBylineFeatures(sink, place));
    furniture[i] = score((sink) => furnitureFeatures(sink, place));
    inner[i] = i === 0 ? 0 : score((sink) => innerFeatures(sink, place));
    start[i] = score((sink) => startFeatures(sink, place));
    end[i] = score((sink) => endFeatures(sink, place));
    bodySum[i + 1] =
      (bodySum[i] ?? 0) + score((sink) => bodyFeatures(sink, place, head[i] ?? 0)) + (inner[i] ?? 0);
    advertSum[i + 1] = (advertSum[i] ?? 0) + score((sink) => advertFeatures(sink, place));
  });
  step(0.6);
  const words = indexWords(units, (index) => (head[index] ?? 0) >= HEAD_FLOOR);
  const newWords = newWordsAt(units, words.words);
  places.forEach(
    (place, i) => (border[i] = i === 0 ? 0 : score((sink) => borderFeatures(sink, place, newWords[i] ?? 0))),
  );
  step(0.8);
  const groups = units.map((unit) =>
    unit.byline || (head[unit.index] ?? 0) < HEAD_FLOOR
      ? []
      : groupsFrom(units, { head, byline }, words, unit.index),
  );
  step(1);
  return {
    rows,
    facts,
    units,
    style,
    head,
    furniture,
    bodySum,
    advertSum,
    inner,
    start,
    end,
    border,
    newWords,
    groups,
    words,
    looseHeads: 0,
  };
}
