// The true split of a page, as learning takes it.
import type { TrueSplit, Truth } from '#segmentation/learning/bars';
import type { FormArticle, Gold } from '../quality/page-form';

const HEAD_ROLES = new Set(['headline', 'kicker', 'subtitle', 'overline']);
const NOWHERE: Truth = { owner: -1, head: 'no' };

/**
 * Whether a true split says which lines of an article are its headline, or that none are. It does not where a title
 * stands without its lines, nor anywhere on a page without a single title or role.
 */
export function toldHeads({ articles }: Gold): (article: FormArticle) => boolean {
  const saysNothing = articles.every(({ title, roles }) => title === '' && roles === undefined);
  return ({ title, roles }) => !saysNothing && (roles !== undefined || title === '');
}

/** The true split of a page from its gold, which counts lines. Where no headline is given, none is told. */
export function trueSplit(gold: Gold): TrueSplit {
  const truths = new Map<number, Truth>();
  const isTold = toldHeads(gold);
  gold.articles.forEach((article, owner) => {
    const head = isTold(article) ? 'no' : 'untold';
    for (const [from, to] of article.lines)
      for (let line = from; line <= to; line++) truths.set(line, { owner, head });
    for (const { role, lines: range } of article.roles ?? [])
      for (let line = range[0]; line <= range[1]; line++)
        truths.set(line, { owner, head: HEAD_ROLES.has(role) ? 'yes' : 'no' });
  });
  return {
    of: (row) => truths.get(row.line + 1) ?? NOWHERE,
    isAdvert: (owner) => gold.articles[owner]?.type === 'advert',
  };
}
