// Runs every way to propose over pages.
import { segmentationForm } from '#cli/segmentation-form';
import type { Proposal } from '#domain/proposal/proposal';
import { propose } from '#segmentation/propose';
import { BASELINES } from './baselines';
import { OTHER_WEIGHTS } from './engine';
import { figuresOf, type Figures } from './figures';
import { GROUPS, type Group, type QualityPage } from './pages';
import { scoreSplit, type PageScore } from './score';

export const GALLEY = 'Galley';

export type Evaluated = {
  readonly page: QualityPage;
  readonly proposal: Proposal;
  /** By the name of what proposed; Galley first. */
  readonly scores: ReadonlyMap<string, PageScore>;
};

/** Scores one proposal of a page. */
export function scoreProposal({ text, gold, lines }: QualityPage, proposal: Proposal): PageScore {
  return scoreSplit(gold, segmentationForm(text, proposal), lines);
}

export function evaluate(page: QualityPage): Evaluated {
  const proposal = propose(page.text);
  const baselines = BASELINES.map(
    (baseline) => [baseline.name, scoreSplit(page.gold, baseline.propose(page.lines), page.lines)] as const,
  );
  const others = OTHER_WEIGHTS.map(
    (other) => [other.name, scoreProposal(page, other.propose(page.text))] as const,
  );
  const own = [GALLEY, scoreProposal(page, proposal)] as const;
  return { page, proposal, scores: new Map([own, ...others, ...baselines]) };
}

export type GroupFigures = {
  readonly group: Group;
  readonly pages: number;
  /** By the name of what proposed; Galley first. */
  readonly figures: ReadonlyMap<string, Figures>;
};

/** The figures of each group that has pages. */
export function groupFigures(evaluated: readonly Evaluated[]): readonly GroupFigures[] {
  return GROUPS.flatMap((group) => {
    const own = evaluated.filter(({ page }) => page.group === group);
    const names = [...(own[0]?.scores.keys() ?? [])];
    if (own.length === 0) return [];
    const figures = names.map((name) => {
      const scores = own.flatMap((one) => one.scores.get(name) ?? []);
      return [name, figuresOf(scores)] as const;
    });
    return [{ group, pages: own.length, figures: new Map(figures) }];
  });
}
