// The true split of a page, as learning takes it.
import type { TrueSplit, Truth } from '#segmentation/learning/bars';
import type { Gold } from '../quality/page-form';

const HEAD_ROLES = new Set(['headline', 'kicker', 'subtitle', 'overline']);
const NOWHERE: Truth = { owner: -1, head: 'no' };

/** The true split of a page from its gold, which counts lines. Where no headline is given, none is told. */
export function trueSplit(gold: Gold): TrueSplit {
  const truths = new Map<number, Truth>();
  const titleless = gold.articles.every(({ title, roles }) => title === '' && roles === undefined);
  gold.articles.forEach(({ title, lines, roles }, owner) => {
    const head = titleless || (roles === undefined && title !== '') ? 'untold' : 'no';
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
