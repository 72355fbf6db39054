// The true split of a page, as learning takes it.
import type { TrueSplit, Truth } from '#segmentation/learning/bars';
import type { Gold } from '../quality/page-form';

const HEAD_ROLES = new Set(['headline', 'kicker', 'subtitle', 'overline']);
const NOWHERE: Truth = { owner: -1, head: 'no' };

/**
 * For each article whether its gold says which lines are its headline: by roles, or by an empty title where other
 * articles of the page have one. On a page without any, no headline is told.
 */
export function toldHeads({ articles }: Gold): readonly boolean[] {
  const titleless = articles.every(({ title, roles }) => title === '' && roles === undefined);
  return articles.map(({ title, roles }) => roles !== undefined || (title === '' && !titleless));
}

/** The true split of a page from its gold, which counts lines. */
export function trueSplit(gold: Gold): TrueSplit {
  const truths = new Map<number, Truth>();
  const told = toldHeads(gold);
  gold.articles.forEach(({ lines, roles }, owner) => {
    const head = told[owner] === true ? 'no' : 'untold';
    for (const [from, to] of lines)
      for (let line = from; line <= to; line++) truths.set(line, { owner, head });
    for (const { role, lines: range } of roles ?? [])
      for (let line = range[0]; line <= range[1]; line++)
        truths.set(line, { owner, head: HEAD_ROLES.has(role) ? 'yes' : 'no' });
  });
  return {
    of: (row) => truths.get(row.line + 1) ?? NOWHERE,
    isAdvert: (owner) => gold.articles[owner]?.type === 'advert',
  };
}
