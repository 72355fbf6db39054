// The stretches of units that could be one article, a headline on its own, an advertisement or furniture, with the
// score of each. The search puts a page together from them.
import type { HeadGroup, PageModel } from './page-model';
import { Tally, WEIGHTS } from './weights';
import type { FeatureSink } from './weights';

export const STRETCH_KINDS = [
  'head-first',
  'head-last',
  'untitled',
  'heads-only',
  'advert',
  'furniture',
] as const;
export type StretchKind = (typeof STRETCH_KINDS)[number];

/** Units `[from, to)` read as one thing. `group` is its headline, if it has one. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly kind: StretchKind;
  readonly group: HeadGroup | null;
  readonly score: number;
};

/** Longest article, in units. */
const REACH = 160;
const ADVERT_REACH = 14;

/** On a page with its headlines first, few texts have one of their own as well. */
const titledToo = (model: PageModel): number => (model.looseHeads > 0 ? WEIGHTS['loose.titled-too'] : 0);

const get = (values: Float64Array, index: number): number => values[index] ?? 0;
const cellsIn = (model: PageModel, from: number, to: number): number =>
  get(model.words.cellsBefore, to) - get(model.words.cellsBefore, from);

/** So much against being running text that no longer stretch from here can be an article. */
const HOPELESS = -18;
const isHopeless = (model: PageModel, from: number, to: number): boolean =>
  get(model.bodySum, to) - get(model.bodySum, from) < HOPELESS;

/** Score of units `[from, to)` as one running text. */
function bodyScore(model: PageModel, from: number, to: number): number {
  const sum = get(model.bodySum, to) - get(model.bodySum, from) - get(model.inner, from);
  return sum + get(model.start, from) + get(model.end, to - 1);
}

/** What a longer text covers of any headline by chance. */
const byChance = (cells: number): number => Math.min(0.42, 0.06 + 0.045 * Math.log2(1 + cells / 40));

/** Features of a headline with its text. */
export function titleFeatures(
  sink: FeatureSink,
  model: PageModel,
  group: HeadGroup,
  from: number,
  to: number,
): void {
  const below = group.to === from;
  const { fit } = group;
  const cells = cellsIn(model, from, to);
  const share = below ? fit.below(to) : fit.above(from);
  const other = below ? fit.nearAbove : fit.nearBelow;
  const first = model.units[from];
  const weight = (1.2 * fit.words) / (fit.words + 2.5);
  sink
    .note('title.overlap', (share - byChance(cells)) * weight)
    .note('title.contrast', (share - other) * weight)
    .note('title.few-words', fit.words < 3)
    .note('titled.bullet', first?.bullet ?? false)
    .note('titled.credit', model.units[to - 1]?.credit ?? false)
    .note('titled.short-body', cells < 30 && cells >= 14)
    .note('titled.tiny-body', cells < 14);
}

/** Features of a text without a headline. */
export function untitledFeatures(sink: FeatureSink, model: PageModel, from: number, to: number): void {
  const cells = cellsIn(model, from, to);
  const last = model.units[to - 1];
  sink
    .note('untitled.bullet', model.units[from]?.bullet ?? false)
    .note('untitled.credit', last?.credit ?? false)
    .note('untitled.byline', last !== undefined && (last.byline || last.closes))
    .note('untitled.tiny-body', cells < 14)
    .note('untitled.long-body', cells > 600);
}

const tally = new Tally();
function titleScore(model: PageModel, group: HeadGroup, from: number, to: number): number {
  titleFeatures(tally, model, group, from, to);
  return tally.take();
}
function untitledScore(model: PageModel, from: number, to: number): number {
  untitledFeatures(tally, model, from, to);
  return tally.take();
}

type Visit = (stretch: Stretch) => void;

function headFirst(model: PageModel, from: number, visit: Visit): void {
  if (from < model.looseHeads) {
    const group = model.groups[from]?.[0];
    if (group !== undefined) visit({ from, to: group.to, kind: 'heads-only', group, score: group.score });
    return;
  }
  for (const group of model.groups[from] ?? []) {
    visit({
      from,
      to: group.to,
      kind: 'heads-only',
      group,
      score: group.score + WEIGHTS['article.heads-only'],
    });
    const last = Math.min(model.units.length, group.to + REACH);
    for (let to = group.to + 1; to <= last; to++) {
      if (isHopeless(model, group.to, to)) break;
      const score = group.score + bodyScore(model, group.to, to) + titleScore(model, group, group.to, to);
      visit({
        from,
        to,
        kind: 'head-first',
        group,
        score: score + WEIGHTS['article.head-first'] + titledToo(model),
      });
    }
  }
}

function headLast(model: PageModel, from: number, bodyStop: number, visit: Visit): void {
  const groups = model.groups[bodyStop] ?? [];
  if (groups.length === 0) return;
  const old = model.style.latin || model.style.clausal ? WEIGHTS['article.head-last-in-old-print'] : 0;
  const body = bodyScore(model, from, bodyStop) + WEIGHTS['article.head-last'] + old + titledToo(model);
  for (const group of groups) {
    const score = group.score + body + titleScore(model, group, from, bodyStop);
    visit({ from, to: group.to, kind: 'head-last', group, score });
  }
}

/** Calls `visit` with every stretch that starts at a unit. At most a fixed number of them. */
export function visitStretches(model: PageModel, from: number, visit: Visit): void {
  const count = model.units.length;
  visit({
    from,
    to: from + 1,
    kind: 'furniture',
    group: null,
    score: get(model.furniture, from) + WEIGHTS['article.furniture'],
  });
  headFirst(model, from, visit);
  if (from < model.looseHeads) return;
  const last = Math.min(count, from + REACH);
  const untitled = WEIGHTS[model.looseHeads > 0 ? 'article.head-elsewhere' : 'article.untitled'];
  for (let to = from + 1; to <= last; to++) {
    if (isHopeless(model, from, to) && to - from > ADVERT_REACH) break;
    const score = bodyScore(model, from, to) + untitledScore(model, from, to) + untitled;
    visit({ from, to, kind: 'untitled', group: null, score });
    headLast(model, from, to, visit);
    if (to - from <= ADVERT_REACH) {
      const advert = get(model.advertSum, to) - get(model.advertSum, from) + WEIGHTS['article.advert'];
      visit({ from, to, kind: 'advert', group: null, score: advert });
    }
  }
}
