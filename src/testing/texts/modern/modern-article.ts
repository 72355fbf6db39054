import type { MadeUpText } from '#testing/texts/modern/made-up-text';
import { Ink } from '#testing/texts/modern/ink';
import { NAMES } from '#testing/texts/modern/names';
import { habitOf, writeText } from '#testing/texts/modern/page-texts';

export type { MadeUpText } from '#testing/texts/modern/made-up-text';
export { modernFurniture } from '#testing/texts/modern/furniture';

/** A made-up text in the manner of a mainland newspaper of 1980 to 2025. */
export function modernArticle(random: () => number): MadeUpText {
  const ink = new Ink(random, [NAMES]);
  return writeText(ink, habitOf(ink));
}

/** The texts of one page: they share its habits, and often a place, a campaign or a subject. */
export function modernPageTexts(random: () => number, count: number): MadeUpText[] {
  const ink = new Ink(random, [NAMES]);
  const habit = habitOf(ink);
  return Array.from({ length: count }, () => writeText(ink, habit));
}
