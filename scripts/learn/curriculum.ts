// What weights are learned from: pages with their true split, the same articles set anew, and made-up pages.
import type { JoinLesson } from '#segmentation/learning/joining';
import { joinLessons } from '#segmentation/learning/joining';
import { barsOf } from '#segmentation/learning/bars';
import type { Lesson } from '#segmentation/learning/train';
import { readPage } from '#segmentation/page-cues';
import { HAND_WEIGHTS } from '#segmentation/weights';
import { madeUpPage } from '#testing/made-up/made-up-page';
import { qualityPage, type QualityPage } from '../quality/pages';
import { furnitureOf, remix, sourcesOf } from './remix';
import { trueSplit } from './true-split';

/** How many pages of each kind there are to learn from. */
export type Sizes = { readonly remixed: number; readonly madeUp: number };
export const SIZES: Sizes = { remixed: 80, madeUp: 100 };

export type Curriculum = { readonly lessons: readonly Lesson[]; readonly joins: readonly JoinLesson[] };

function studied({ name, text, gold }: QualityPage): { lesson: Lesson; joins: readonly JoinLesson[] } {
  const cues = readPage(text, () => undefined);
  const split = trueSplit(gold);
  return { lesson: { name, cues, bars: barsOf(cues, split) }, joins: joinLessons(cues, split, HAND_WEIGHTS) };
}

const gather = (pages: readonly QualityPage[]): Curriculum => {
  const all = pages.map(studied);
  return { lessons: all.map(({ lesson }) => lesson), joins: all.flatMap(({ joins }) => joins) };
};

/** Made-up pages of every group, by seeds from `first` on. */
export const madeUpPages = (first: number, count: number): readonly QualityPage[] =>
  (['modern', 'old', 'latin'] as const).flatMap((group) =>
    Array.from({ length: count }, (_, i) => {
      const { name, text, gold } = madeUpPage(group, first + i);
      return qualityPage(name, `made-up ${group}`, text, gold);
    }),
  );

function remixedPages(pages: readonly QualityPage[], count: number): readonly QualityPage[] {
  const sources = pages.flatMap(sourcesOf);
  const furniture = pages.flatMap(furnitureOf);
  return sources.length === 0
    ? []
    : Array.from({ length: count }, (_, i) => remix(sources, furniture, i + 1));
}

/** Everything to learn from where `pages` are known. */
export const curriculumOf = (pages: readonly QualityPage[], sizes: Sizes): Curriculum =>
  gather([...pages, ...remixedPages(pages, sizes.remixed), ...madeUpPages(1, sizes.madeUp)]);
