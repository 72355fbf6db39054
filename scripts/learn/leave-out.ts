// How weights do on pages of a group that nothing was learned from: every group left out in turn.
import type { Proposal } from '#domain/proposal/proposal';
import { UNCALIBRATED } from '#segmentation/confidence';
import { propose } from '#segmentation/propose';
import { HAND_WEIGHTS, type Weights } from '#segmentation/weights';
import type { CheckedClaim } from '../quality/calibration';
import { claimsOf } from '../quality/claims';
import { scoreProposal } from '../quality/evaluate';
import { figuresOf, type Figures } from '../quality/figures';
import type { QualityPage } from '../quality/pages';
import type { PageScore } from '../quality/score';

export type ScoredPage = PageScore & { readonly name: string };
export type Trial = {
  readonly group: string;
  readonly seed: number;
  readonly pages: readonly ScoredPage[];
  readonly hand: readonly ScoredPage[];
  readonly claims: Record<'boundary' | 'role' | 'article', readonly CheckedClaim[]>;
};

const proposeWith = (page: QualityPage, weights: Weights): Proposal =>
  propose(page.text, { weights, calibration: UNCALIBRATED });

const scored = (page: QualityPage, proposal: Proposal): ScoredPage => ({
  name: page.name,
  ...scoreProposal(page, proposal),
});

/** One group scored by weights that know none of its pages, beside the hand weights. */
export function tryOn(group: string, seed: number, pages: readonly QualityPage[], weights: Weights): Trial {
  const own = pages.map((page) => ({ page, proposal: proposeWith(page, weights) }));
  const claims = own.map(({ page, proposal }) => claimsOf(page, proposal));
  return {
    group,
    seed,
    pages: own.map(({ page, proposal }) => scored(page, proposal)),
    hand: pages.map((page) => scored(page, proposeWith(page, HAND_WEIGHTS))),
    claims: {
      boundary: claims.flatMap(({ boundaries }) => boundaries),
      role: claims.flatMap(({ headlines }) => headlines),
      article: claims.flatMap(({ articles }) => articles),
    },
  };
}

/** The figures of a group that are kept with the weights. */
export function summarise(pages: readonly ScoredPage[]): Pick<Figures, 'saved' | 'article90' | 'title'> {
  const { saved, article90, title } = figuresOf(pages);
  return { saved, article90, title };
}
