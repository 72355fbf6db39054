import type { Random } from '#shared/random';
import { Chance } from '#testing/chance';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { NAMES } from '#testing/texts/modern/names';
import { habitOf, writeText } from '#testing/texts/modern/page-texts';
import { Pen } from '#testing/texts/modern/pen';

export { modernFurniture } from '#testing/texts/modern/furniture';

/** A made-up text in the manner of a mainland newspaper of 1980 to 2025. */
export function modernArticle(random: Random): MadeUpText {
  const pen = new Pen(new Chance(random), [NAMES]);
  return writeText(pen, habitOf(pen));
}

/** The texts of one page: they share its habits, and often a place, a campaign or a subject. */
export function modernPageTexts(random: Random, count: number): MadeUpText[] {
  const pen = new Pen(new Chance(random), [NAMES]);
  const habit = habitOf(pen);
  return Array.from({ length: count }, () => writeText(pen, habit));
}
