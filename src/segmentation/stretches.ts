// The stretches of units that could be one article, a piece of one, headlines on their own, an advertisement or
// furniture, with the score of each. The search puts a page together from them.
import type { HeadGroup, PageModel, ScoredGroup } from './page-model';
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

/** Longest advertisement, in units. */
const ADVERT_REACH = 40;

const ADVERT_BIAS = featureId('article.advert');
const FURNITURE_BIAS = featureId('article.furniture');

const get = (values: Float64Array, index: number): number => values[index] ?? 0;

/** Cells of text in units `[from, to)`. */
export const cellsIn = (model: PageModel, from: number, to: number): number =>
  get(model.words.cellsBefore, to) - get(model.words.cellsBefore, from);

/** So much against being running text that no longer stretch from here can be an article. */
const HOPELESS = -25;

/** Told of every stretch that starts at a unit: where it ends, its kind's number, its headline, its score. */
export type Visit = (to: number, kind: number, head: ScoredGroup | null, score: number) => void;

function headFirst(model: PageModel, from: number, stop: number, visit: Visit): void {
  const { bodySum, lengths } = model;
  for (const head of model.heads[from] ?? []) {
    const { group, score } = head;
    if (group.to > stop) break;
    if (model.looseFrom[from] === 1) visit(group.to, HEADS_ONLY, head, score);
    if (group.to === stop) break;
    const base = get(bodySum, group.to) + get(model.inner, group.to);
    const start = score + get(model.startTitled, group.to) + get(model.seamBelow, group.to);
    const last = Math.min(stop, group.to + model.reach);
    for (let to = group.to + 1; to <= last; to++) {
      const text = get(bodySum, to) - base;
      if (text < HOPELESS) break;
      const fits = lengths.titled(group, cellsIn(model, group.to, to), group.to, to);
      visit(to, HEAD_FIRST, head, start + text + get(model.endTitled, to - 1) + fits);
    }
  }
}

function headLast(
  model: PageModel,
  from: number,
  bodyStop: number,
  stop: number,
  text: number,
  visit: Visit,
): void {
  const cells = cellsIn(model, from, bodyStop);
  const seam = get(model.seamAbove, bodyStop);
  for (const head of model.heads[bodyStop] ?? []) {
    if (head.group.to > stop) break;
    const fits = model.lengths.titled(head.group, cells, from, bodyStop);
    visit(head.group.to, HEAD_LAST, head, head.score + text + seam + fits);
  }
}

/** Advertisements that start at a unit. */
function adverts(model: PageModel, from: number, stop: number, visit: Visit): void {
  const { advertSum, weights } = model;
  const base = get(advertSum, from) - get(weights, ADVERT_BIAS);
  const last = Math.min(stop, from + Math.min(ADVERT_REACH, model.reach));
  for (let to = from + 1; to <= last; to++) {
    const score = get(advertSum, to) - base;
    if (score < HOPELESS) break;
    visit(to, ADVERT, null, score);
  }
}

/** Texts that start at a unit: without a headline, as a piece that goes on, and with a headline below them. */
function texts(model: PageModel, from: number, stop: number, visit: Visit): void {
  const { bodySum, lengths } = model;
  const base = get(bodySum, from) + get(model.inner, from);
  const startTitled = get(model.startTitled, from);
  const startUntitled = get(model.startUntitled, from);
  const piece = get(model.piece, from);
  const last = Math.min(stop, from + model.reach);
  for (let to = from + 1; to <= last; to++) {
    const text = get(bodySum, to) - base;
    if (text < HOPELESS) break;
    const untitled = text + get(model.endUntitled, to - 1) + lengths.untitled(cellsIn(model, from, to));
    visit(to, UNTITLED, null, untitled + startUntitled);
    visit(to, PIECE, null, untitled + piece);
    if (to < stop) headLast(model, from, to, stop, text + startTitled + get(model.endTitled, to - 1), visit);
  }
}

/** Calls `visit` with every stretch that may start at a unit: a bounded number. */
export function visitStretches(model: PageModel, from: number, visit: Visit): void {
  const { fixed, weights } = model;
  const fixedTo = fixed?.to[from] ?? 0;
  if (fixedTo > 0) return visit(fixedTo, fixed?.kind[from] ?? UNTITLED, null, 0);
  const stop = fixed?.stop[from] ?? model.units.length;
  visit(from + 1, FURNITURE, null, get(model.furniture, from) + get(weights, FURNITURE_BIAS));
  headFirst(model, from, stop, visit);
  adverts(model, from, stop, visit);
  texts(model, from, stop, visit);
}
