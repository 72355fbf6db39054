// Made-up pages: as many as one likes. They come from another maker than those that weights are learned from
// (src/testing/made-up), with other words and another hand at the make-up.
import { heldOutPage } from '#testing/pages/held-out-page';
import { qualityPage, type QualityPage } from './pages';

export const MADE_UP_GROUPS = ['modern', 'old', 'latin'] as const;

/** The kept figures are of the pages from this seed on. */
export const FIRST_SEED = 900_001;
export const DEFAULT_SEEDS = 30;

/** `count` pages of each group. */
export function heldOutPages(count: number): readonly QualityPage[] {
  return MADE_UP_GROUPS.flatMap((group) =>
    Array.from({ length: count }, (_, i) => {
      const seed = FIRST_SEED + i;
      const { text, gold } = heldOutPage(group, seed);
      return qualityPage(`${group}-${seed}`, `made-up ${group}`, text, gold);
    }),
  );
}
