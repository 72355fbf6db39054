// How weights do on pages of a group that nothing was learned from: every group left out in turn.
import { UNCALIBRATED } from '#segmentation/confidence';
import { propose } from '#segmentation/propose';
import { HAND_WEIGHTS, type Weights } from '#segmentation/weights';
import type { Claim } from '../quality/calibration';
import { claimsOf } from '../quality/claims';
import { scoreProposal } from '../quality/evaluate';
import type { QualityPage } from '../quality/pages';

export type PageFigures = {
  readonly name: string;
  readonly operations: number;
  readonly scratch: number;
  readonly article90: number;
  readonly title: number | null;
};
export type Trial = {
  readonly group: string;
  readonly seed: number;
  readonly pages: readonly PageFigures[];
  readonly hand: readonly PageFigures[];
  readonly claims: Record<'boundary' | 'role' | 'article', readonly Claim[]>;
};

function figuresOf(
  page: QualityPage,
  weights: Weights,
): PageFigures & { claims: ReturnType<typeof claimsOf> } {
  const proposal = propose(page.text, { weights, calibration: UNCALIBRATED });
  const { operations, scratch, article90, title } = scoreProposal(page, proposal);
  return { name: page.name, operations, scratch, article90, title, claims: claimsOf(page, proposal) };
}
const withoutClaims = ({ claims: _, ...figures }: ReturnType<typeof figuresOf>): PageFigures => figures;

/** One group scored by weights that know none of its pages, beside the hand weights. */
export function tryOn(group: string, seed: number, pages: readonly QualityPage[], weights: Weights): Trial {
  const own = pages.map((page) => figuresOf(page, weights));
  return {
    group,
    seed,
    pages: own.map(withoutClaims),
    hand: pages.map((page) => withoutClaims(figuresOf(page, HAND_WEIGHTS))),
    claims: {
      boundary: own.flatMap(({ claims }) => claims.boundaries),
      role: own.flatMap(({ claims }) => claims.headlines),
      article: own.flatMap(({ claims }) => claims.articles),
    },
  };
}

export type GroupSummary = {
  readonly saved: number;
  readonly article90: number;
  readonly title: number | null;
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** A group's figures: operations and scratch are summed, the rest averaged over pages. */
export function summarise(pages: readonly PageFigures[]): GroupSummary {
  const titles = pages.flatMap(({ title }) => (title === null ? [] : [title]));
  const sum = (name: 'operations' | 'scratch'): number => pages.reduce((all, page) => all + page[name], 0);
  return {
    saved: 1 - sum('operations') / sum('scratch'),
    article90: mean(pages.map((page) => page.article90)),
    title: titles.length === 0 ? null : mean(titles),
  };
}
