// Figures that may rise but not fall: kept in ratchet.json for the reference page and each group of made-up pages.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Propose } from './engine';
import { scoreProposal } from './evaluate';
import { figuresOf } from './figures';
import { DEFAULT_SEEDS } from './held-out';
import { GROUPS, type QualityPage } from './pages';
import { PROJECT } from './project';
import { formatShare } from './table';

export const KEPT_FIGURES = ['saved', 'article90', 'title'] as const;
export type KeptFigure = (typeof KEPT_FIGURES)[number];

/** By group, then by figure. */
export type KeptFigures = Readonly<Record<string, Readonly<Record<KeptFigure, number>>>>;

/** `full` is what `--check` compares, `quick` what `npm test` does: fewer made-up pages give other figures. */
export const SIZES = { full: DEFAULT_SEEDS, quick: 6 } as const;
export type Size = keyof typeof SIZES;
export type Ratchet = Readonly<Record<Size, KeptFigures>>;

/** A figure may fall by this much: the same work differs a little in how ties fall. */
const LEEWAY = 0.002;
const ROUNDING = 1e-9;

const share = z.number().min(-10).max(1);
const keptSchema = z.record(z.string(), z.object({ saved: share, article90: share, title: share }));
const ratchetSchema = z.object({ full: keptSchema, quick: keptSchema });

const FILE = join(PROJECT, 'scripts/quality/ratchet.json');

export const readRatchet = (): Ratchet => ratchetSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
export const writeRatchet = (ratchet: Ratchet): void =>
  writeFileSync(FILE, `${JSON.stringify(ratchet, null, 2)}\n`);

const roundDown = (figure: number): number => Math.floor(figure * 1000 + ROUNDING) / 1000;

/** The figures to keep, as they are now, rounded down to three decimals. */
export function measure(pages: readonly QualityPage[], propose: Propose): KeptFigures {
  const groups = GROUPS.filter((group) => pages.some((page) => page.group === group));
  return Object.fromEntries(
    groups.map((group) => {
      const own = pages.filter((page) => page.group === group);
      const figures = figuresOf(own.map((page) => scoreProposal(page, propose(page.text))));
      const kept = KEPT_FIGURES.map((name) => [name, roundDown(figures[name] ?? 1)] as const);
      return [group, Object.fromEntries(kept) as Record<KeptFigure, number>];
    }),
  );
}

export type Step = {
  readonly group: string;
  readonly figure: KeptFigure;
  readonly from: number;
  /** Null: it was not measured. */
  readonly to: number | null;
};
export type Comparison = { readonly fallen: readonly Step[]; readonly risen: readonly Step[] };

/** Which figures are worse than was kept by more than the leeway, and which are better. */
export function compare(kept: KeptFigures, now: KeptFigures): Comparison {
  const steps = Object.entries(kept).flatMap(([group, figures]) =>
    KEPT_FIGURES.map((figure): Step => {
      return { group, figure, from: figures[figure], to: now[group]?.[figure] ?? null };
    }),
  );
  return {
    fallen: steps.filter(({ from, to }) => to === null || to < from - LEEWAY - ROUNDING),
    risen: steps.filter(({ from, to }) => to !== null && to > from),
  };
}

export const sentenceOf = ({ group, figure, from, to }: Step): string =>
  to === null
    ? `${group}: ${figure} was ${formatShare(from)} and was not measured.`
    : `${group}: ${figure} ${to < from ? 'fell' : 'rose'} from ${formatShare(from)} to ${formatShare(to)}.`;

/** What to keep from now on: of each figure the better one, or with `lower` the one of now. */
export function turn(kept: KeptFigures, now: KeptFigures, lower: boolean): KeptFigures {
  const entries = Object.entries(now).map(([group, figures]) => {
    const before = kept[group];
    if (before === undefined || lower) return [group, figures] as const;
    const best = KEPT_FIGURES.map((name) => [name, Math.max(before[name], figures[name])] as const);
    return [group, Object.fromEntries(best) as Record<KeptFigure, number>] as const;
  });
  return { ...kept, ...Object.fromEntries(entries) };
}
