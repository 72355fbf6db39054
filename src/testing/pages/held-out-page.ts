import { randomFrom } from '#shared/random';
import { Chance } from '#testing/chance';
import { goldOf } from './gold';
import { latinPage } from './latin-page';
import { modernPage } from './modern-page';
import { oldPage } from './old-page';
import type { HeldOutGroup, HeldOutPage } from './types';

export type { HeldOutArticle, HeldOutGold, HeldOutGroup, HeldOutPage, HeldOutRole } from './types';

const MAKERS = { modern: modernPage, old: oldPage, latin: latinPage };
const SALT = { modern: 0, old: 1, latin: 2 };

/** Chance from a seed; neighbouring seeds have nothing in common. */
function chanceFrom(seed: number): Chance {
  const chance = new Chance(randomFrom(Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995));
  chance.next();
  return chance;
}

/**
 * A made-up page with its true split, kept to measure on: nothing is learned from the pages of this maker (those to
 * learn from are `madeUpPage`'s). The same seed gives the same page, on any machine.
 */
export function heldOutPage(group: HeldOutGroup, seed: number): HeldOutPage {
  const { rows, stories, used } = MAKERS[group](chanceFrom(seed * 3 + SALT[group]));
  const { text, gold } = goldOf(rows, stories, group === 'latin' ? ' ' : '');
  return { name: `${group}-${seed}`, group, text, gold, conventions: [...used].sort() };
}
