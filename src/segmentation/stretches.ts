// The stretches of units that could be one article, a piece of one, headlines on their own, an advertisement or
// furniture, with the score of each. The search puts a page together from them.
import type { HeadGroup, PageModel, ScoredGroup } from './page-model';
import { CONTRAST, FeatureBuffer, OVERLAP, TITLED_CELLS, UNTITLED_CELLS } from './titles';
import { featureId } from './weights';

/** What a stretch can be; the order is the number of the kind. */
export const STRETCH_KINDS = [
  'head-first',
  'head-last',
  'untitled',
  'piece',
  'heads-only',
  'advert',
  'furniture',
] as const;
export type StretchKind = (typeof STRETCH_KINDS)[number];
export const HEAD_FIRST = 0;
export const HEAD_LAST = 1;
export const UNTITLED = 2;
export const PIECE = 3;
export const HEADS_ONLY = 4;
export const ADVERT = 5;
export const FURNITURE = 6;

/** Units `[from, to)` read as one thing. `group` is its headline, if it has one. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly kind: StretchKind;
  readonly group: HeadGroup | null;
};

/** Longest article and longest advertisement, in units. */
const REACH = 200;
const ADVERT_REACH = 14;

const HEAD_FIRST_BIAS = featureId('article.head-first');
const HEAD_LAST_BIAS = featureId('article.head-last');
const ADVERT_BIAS = featureId('article.advert');
const FURNITURE_BIAS = featureId('article.furniture');

const get = (values: Float64Array, index: number): number => values[index] ?? 0;
const cellsIn = (model: PageModel, from: number, to: number): number =>
  get(model.words.cellsBefore, to) - get(model.words.cellsBefore, from);

/** So much against being running text that no longer stretch from here can be an article. */
const HOPELESS = -25;

/** Score of units `[from, to)` as running text, without its beginning. */
const textScore = (model: PageModel, from: number, to: number): number =>
  get(model.bodySum, to) - get(model.bodySum, from) - get(model.inner, from) + get(model.end, to - 1);

/** What a longer text covers of any headline by chance. */
const byChance = (cells: number): number => Math.min(0.42, 0.06 + 0.045 * Math.log2(1 + cells / 40));

/** Features of a headline with its text in units `[from, to)`, which ends or begins where the headline does. */
export function titledFeatures(
  buffer: FeatureBuffer,
  model: PageModel,
  group: HeadGroup,
  from: number,
  to: number,
): void {
  const below = group.to === from;
  const { fit } = group;
  const { units, style } = model;
  const cells = cellsIn(model, from, to);
  const share = below ? fit.below(to) : fit.above(from);
  const other = below ? fit.nearAbove : fit.nearBelow;
  const strength = (1.2 * fit.words) / (fit.words + 2.5);
  const first = units[from];
  const last = units[to - 1];
  buffer.clear().add(below ? HEAD_FIRST_BIAS : HEAD_LAST_BIAS, 1);
  OVERLAP.note(buffer, (share - byChance(cells)) * strength);
  CONTRAST.note(buffer, (share - other) * strength);
  TITLED_CELLS.note(buffer, Math.log2(1 + cells));
  buffer
    .note('title.few-words', fit.words < 3)
    .note('titled.bullet', first?.bullet ?? false)
    .note('titled.dateline', (first?.dateline ?? null) !== null)
    .note('titled.credit', last?.credit ?? false)
    .note('titled.byline-end', last !== undefined && (last.byline || last.closes))
    .note('titled.glued-below', below && first?.blankAbove === false)
    .note('titled.glued-above', !below && units[to]?.blankAbove === false)
    .note('titled.old-print', style.clausal)
    .note('titled.latin', style.latin)
    .note('article.head-last-in-old-print', !below && (style.clausal || style.latin));
}

/** Features of a text without a headline. */
export function untitledFeatures(buffer: FeatureBuffer, model: PageModel, from: number, to: number): void {
  const { units, style } = model;
  const first = units[from];
  const last = units[to - 1];
  buffer.clear();
  UNTITLED_CELLS.note(buffer, Math.log2(1 + cellsIn(model, from, to)));
  buffer
    .note('untitled.bullet', first?.bullet ?? false)
    .note('untitled.dateline', (first?.dateline ?? null) !== null)
    .note('untitled.credit', last?.credit ?? false)
    .note('untitled.byline', last !== undefined && (last.byline || last.closes))
    .note('untitled.old-print', style.clausal)
    .note('untitled.latin', style.latin);
}

/** Told of every stretch that starts at a unit: where it ends, its kind's number, its headline, its score. */
export type Visit = (to: number, kind: number, head: ScoredGroup | null, score: number) => void;

const buffer = new FeatureBuffer();

function headFirst(model: PageModel, from: number, visit: Visit): void {
  for (const head of model.heads[from] ?? []) {
    const { group, score } = head;
    if (model.looseFrom[from] === 1) visit(group.to, HEADS_ONLY, head, score);
    const start = score + get(model.start, group.to);
    const last = Math.min(model.units.length, group.to + REACH);
    for (let to = group.to + 1; to <= last; to++) {
      const text = textScore(model, group.to, to);
      if (text < HOPELESS) break;
      titledFeatures(buffer, model, group, group.to, to);
      visit(to, HEAD_FIRST, head, start + text + buffer.score(model.weights));
    }
  }
}

function headLast(model: PageModel, from: number, bodyStop: number, text: number, visit: Visit): void {
  for (const head of model.heads[bodyStop] ?? []) {
    titledFeatures(buffer, model, head.group, from, bodyStop);
    visit(head.group.to, HEAD_LAST, head, head.score + text + buffer.score(model.weights));
  }
}

/** Calls `visit` with every stretch that starts at a unit and ends at `stop` at the latest. A bounded number. */
export function visitStretches(model: PageModel, from: number, stop: number, visit: Visit): void {
  const { weights } = model;
  visit(from + 1, FURNITURE, null, get(model.furniture, from) + get(weights, FURNITURE_BIAS));
  headFirst(model, from, (to, kind, head, score) => {
    if (to <= stop) visit(to, kind, head, score);
  });
  const last = Math.min(stop, from + REACH);
  const start = get(model.start, from);
  const piece = get(model.piece, from);
  const advert = get(weights, ADVERT_BIAS);
  for (let to = from + 1; to <= last; to++) {
    const text = textScore(model, from, to);
    if (to - from <= ADVERT_REACH)
      visit(to, ADVERT, null, get(model.advertSum, to) - get(model.advertSum, from) + advert);
    else if (text < HOPELESS) break;
    untitledFeatures(buffer, model, from, to);
    const untitled = text + buffer.score(weights);
    visit(to, UNTITLED, null, untitled + start);
    visit(to, PIECE, null, untitled + piece);
    headLast(model, from, to, text + start, (end, kind, head, score) => {
      if (end <= stop) visit(end, kind, head, score);
    });
  }
}
