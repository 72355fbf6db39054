// Short lines that stand alone between articles: signs of columns, and names of pages that have no head of their own.
import { looksLikeSign } from './features/roles';
import { bodyOf } from './drafts';
import type { Draft } from './drafts';
import { lowerBound } from './overlap';
import type { PageModel } from './page-model';
import type { Stretch } from './stretches';
import type { Unit } from './units';

export type FoundColumn = {
  readonly sign: number;
  readonly name: string;
  readonly members: readonly number[];
};
export type Signs = {
  readonly columns: readonly FoundColumn[];
  /** Units that name a page, by their evidence: a place of which the articles below speak and those above do not. */
  readonly pages: readonly number[];
};

const firstUnit = (draft: Draft): number => draft.stretches[0]?.from ?? 0;

/** A lone short line of Han characters. */
const mayBeSign = (unit: Unit): boolean =>
  !unit.vertical &&
  unit.rows === 1 &&
  unit.cells <= 9 &&
  unit.stop === 'none' &&
  /^[\p{Script=Han}·]{2,9}$/u.test(unit.text);

const NEAR = 700;

function textOf(model: PageModel, draft: Draft): string {
  const parts = draft.stretches.map((s) => model.units.slice(s.from, Math.min(s.to, s.from + 40)));
  return parts.flatMap((units) => units.map((unit) => unit.text.slice(0, NEAR))).join('');
}

/** Whether a line names a place most articles below speak of and few above do. */
function namesPage(model: PageModel, unit: Unit, drafts: readonly Draft[]): boolean {
  const below = drafts.filter((draft) => firstUnit(draft) > unit.index).slice(0, 12);
  const above = drafts.filter((draft) => firstUnit(draft) < unit.index).slice(-12);
  if (below.length < 3) return false;
  const share = (some: readonly Draft[], word: string): number =>
    some.length === 0 ? 0 : some.filter((draft) => textOf(model, draft).includes(word)).length / some.length;
  return [4, 3, 2].some((length) => {
    const word = unit.text.slice(0, length);
    return unit.text.length > length && share(below, word) >= 0.6 && share(above, word) <= 0.2;
  });
}

function measureOf(model: PageModel, draft: Draft): number {
  const stretch = draft.stretches[0];
  if (stretch === undefined) return 0;
  const [from, to] = bodyOf(stretch);
  return model.units
    .slice(from, Math.min(to, from + 6))
    .reduce((most, unit) => Math.max(most, unit.measure), 0);
}

const isBrief = (model: PageModel, draft: Draft | undefined): boolean =>
  draft !== undefined && model.units[firstUnit(draft)]?.bullet === true;

/** Longest run of articles a sign above them is taken to cover. */
const COLUMN_LIMIT = 8;

/** First units of the articles, and units of signs and page names; ascending. */
type Around = { readonly starts: readonly number[]; readonly stops: readonly number[] };

/** The briefs directly above a place among the articles. */
function briefsAbove(model: PageModel, drafts: readonly Draft[], below: number): readonly number[] {
  let first = below;
  while (first > 0 && isBrief(model, drafts[first - 1])) first--;
  return Array.from({ length: below - first }, (_, i) => first + i);
}

/** The articles a sign covers: briefs that end at it, else those below it as long as they are set alike. */
function membersOf(
  model: PageModel,
  sign: number,
  drafts: readonly Draft[],
  around: Around,
): readonly number[] {
  const below = lowerBound(around.starts, sign + 1);
  const stop = around.stops[lowerBound(around.stops, sign + 1)] ?? Number.POSITIVE_INFINITY;
  const next = drafts[below];
  const bullets = isBrief(model, next);
  const briefs = briefsAbove(model, drafts, below);
  if (briefs.length > 1 && !bullets) return briefs;
  if (next === undefined) return [];
  const measure = measureOf(model, next);
  const alike = (draft: Draft): boolean =>
    !draft.caption &&
    isBrief(model, draft) === bullets &&
    firstUnit(draft) < stop &&
    Math.abs(measureOf(model, draft) - measure) < 1.5;
  const candidates = drafts.slice(below, below + COLUMN_LIMIT);
  const end = candidates.findIndex((draft) => !alike(draft));
  return candidates.slice(0, end < 0 ? candidates.length : end).map((_, i) => below + i);
}

/** Finds the signs among the stretches outside articles that stand below the first article. */
export function signsOf(model: PageModel, drafts: readonly Draft[], outside: readonly Stretch[]): Signs {
  const first = drafts[0] === undefined ? 0 : firstUnit(drafts[0]);
  const lone = outside.flatMap((stretch) => {
    const unit = model.units[stretch.from];
    const own = stretch.kind === 'furniture' && unit !== undefined && unit.index > first && mayBeSign(unit);
    return own ? [unit] : [];
  });
  const few = lone.slice(0, 60);
  const pages = few.filter((unit) => namesPage(model, unit, drafts)).map((unit) => unit.index);
  const signs = lone.filter((unit) => looksLikeSign(unit) && !pages.includes(unit.index));
  const stops = [...pages, ...signs.map((unit) => unit.index)].sort((a, b) => a - b);
  const around = { starts: drafts.map(firstUnit), stops };
  const taken = new Set<number>();
  const columns = signs.map((unit) => {
    const members = membersOf(model, unit.index, drafts, around).filter((member) => !taken.has(member));
    members.forEach((member) => taken.add(member));
    return { sign: unit.index, name: unit.text.replace(/[\s　]/gu, ''), members };
  });
  return { columns, pages };
}
