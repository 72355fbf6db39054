import { randomFrom } from '#shared/random';
import { Chance } from '#testing/chance';
import { goldOf } from './gold';
import { latinPage } from './latin-page';
import { modernPage } from './modern-page';
import { oldPage } from './old-page';
import type { MadeUpGroup, MadeUpPage } from './types';

export type { MadeUpArticle, MadeUpGold, MadeUpGroup, MadeUpPage, MadeUpRole } from './types';

const MAKERS = { modern: modernPage, old: oldPage, latin: latinPage };
const SALT = { modern: 0, old: 1, latin: 2 };

/** Chance from a seed; neighbouring seeds have nothing in common. */
function chanceFrom(seed: number): Chance {
  const chance = new Chance(randomFrom(Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995));
  chance.next();
  return chance;
}

/** A made-up newspaper page with how it really splits. The same seed gives the same page, on any machine. */
export function madeUpPage(group: MadeUpGroup, seed: number): MadeUpPage {
  const { rows, stories, used } = MAKERS[group](chanceFrom(seed * 3 + SALT[group]));
  const { text, gold } = goldOf(rows, stories, group === 'latin' ? ' ' : '');
  return { name: `${group}-${seed}`, group, text, gold, conventions: [...used].sort() };
}
