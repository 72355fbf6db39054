// Made-up pages: as many as one likes, by seeds that nothing was ever trained on.
import type { Gold } from './page-form';
import { qualityPage, type QualityPage } from './pages';

export const MADE_UP_GROUPS = ['modern', 'old', 'latin'] as const;
export type MadeUpGroup = (typeof MADE_UP_GROUPS)[number];

type MadeUpPage = { readonly name: string; readonly text: string; readonly gold: Gold };
export type MakePage = (group: MadeUpGroup, seed: number) => MadeUpPage;

/** Looked up rather than imported: without the program that makes pages there are none. */
const makers = import.meta.glob<MakePage>('../../src/testing/pages/made-up-page.ts', {
  eager: true,
  import: 'madeUpPage',
});
export const MAKE_PAGE: MakePage | null = Object.values(makers)[0] ?? null;

/** The learner stays below this. */
export const FIRST_SEED = 900_001;
export const DEFAULT_SEEDS = 30;

/** `count` pages of each group. */
export function madeUpPages(make: MakePage | null, count: number): readonly QualityPage[] {
  if (make === null) return [];
  return MADE_UP_GROUPS.flatMap((group) =>
    Array.from({ length: count }, (_, i) => {
      const seed = FIRST_SEED + i;
      const { text, gold } = make(group, seed);
      return qualityPage(`${group}-${seed}`, `made-up ${group}`, text, gold);
    }),
  );
}
