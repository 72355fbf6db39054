import { randomFrom, type Random } from '#shared/random';
import { between, pick } from '#testing/chance';
import { latinArticle, latinFurniture, latinHabit } from '#testing/texts/latin/latin-article';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { modernFurniture, modernPageTexts } from '#testing/texts/modern/modern-article';
import { oldArticle, oldFurniture } from '#testing/texts/old/old-article';
import { composePage, drawConventions } from './compose';
import type { PageSide } from './compose';
import { drawFurnishing, layOut } from './lay-out';
import type { LineRange, MadeUpGold } from './lay-out';

/** Newspapers made up after their time and script. */
export type MadeUpGroup = 'modern' | 'old' | 'latin';
export type MadeUpPage = {
  readonly name: string;
  readonly group: MadeUpGroup;
  readonly text: string;
  readonly gold: MadeUpGold;
  /** What the page does, in words. */
  readonly conventions: readonly string[];
};

/** Every side as often as it is counted. */
const counted = (counts: Partial<Record<PageSide, number>>): readonly PageSide[] =>
  Object.entries(counts).flatMap(([side, count]) => Array<PageSide>(count).fill(side as PageSide));

/** The sides of headlines that pages of a group have, each as often as it stands here. */
export const PAGE_SIDES: Record<MadeUpGroup, readonly PageSide[]> = {
  modern: counted({
    before: 3,
    after: 3,
    'before-then-after': 1,
    'after-then-before': 1,
    loose: 1,
    'before-then-loose': 1,
    'loose-then-after': 1,
  }),
  old: counted({ before: 7, loose: 1, 'before-then-loose': 1, after: 1 }),
  latin: counted({ before: 8, loose: 1, 'before-then-loose': 1 }),
};

type Writer = {
  readonly texts: (count: number) => readonly MadeUpText[];
  readonly furniture: () => readonly string[];
};

/** Briefs stand together, captions and advertisements anywhere. */
function gatherBriefs(random: Random, texts: readonly MadeUpText[]): readonly MadeUpText[] {
  const briefs = texts.filter(({ type }) => type === 'brief');
  const others = texts.filter(({ type }) => type !== 'brief');
  const at = between(random, 0, others.length);
  return [...others.slice(0, at), ...briefs, ...others.slice(at)];
}

const WRITERS: Record<MadeUpGroup, (random: Random) => Writer> = {
  modern: (random) => ({
    texts: (count) => modernPageTexts(random, count),
    furniture: () => modernFurniture(random),
  }),
  old: (random) => ({
    texts: (count) => Array.from({ length: count }, () => oldArticle(random)),
    furniture: () => oldFurniture(random),
  }),
  latin: (random) => {
    const habit = latinHabit(random);
    return {
      texts: (count) => Array.from({ length: count }, () => latinArticle(random, habit)),
      furniture: () => latinFurniture(random, habit),
    };
  },
};

const MOST_TEXTS: Record<MadeUpGroup, number> = { modern: 22, old: 24, latin: 14 };

/** Printed pages that one raw page holds, each with conventions of its own. */
const PRINTED_PAGES = [1, 1, 1, 1, 2, 3];

/** A made-up page of a group with its true split. The same seed gives the same page on any machine. */
export function madeUpPage(group: MadeUpGroup, seed: number): MadeUpPage {
  const random = randomFrom(seed * 7919 + group.length * 104729);
  const writer = WRITERS[group](random);
  const printed = pick(random, PRINTED_PAGES);
  const parts = Array.from({ length: printed }, () => {
    const count = between(random, 3, Math.round(MOST_TEXTS[group] / printed));
    const texts = gatherBriefs(random, writer.texts(count));
    const conventions = drawConventions(random, texts.length, PAGE_SIDES[group]);
    const chunks = composePage(random, texts, conventions);
    const furnishing = drawFurnishing(random, writer.furniture);
    return {
      ...layOut(random, texts, chunks, { storyGlued: conventions.storyGlued, furnishing }),
      names: conventions.names,
    };
  });
  const { text, gold } = joinPages(parts);
  return {
    name: `made-up-${group}-${seed}`,
    group,
    text,
    gold,
    conventions: [
      ...new Set([...parts.flatMap(({ names }) => names), ...(printed > 1 ? ['printed pages'] : [])]),
    ],
  };
}

/** Pages of one made-up newspaper: other stories under the same conventions, with the same people about. */
export function madeUpNewspaper(group: MadeUpGroup, seed: number, pages: number): readonly MadeUpPage[] {
  const random = randomFrom(seed * 6151 + group.length * 15485863);
  const writer = WRITERS[group](random);
  const stories = MOST_TEXTS[group];
  const conventions = drawConventions(random, stories, PAGE_SIDES[group]);
  const head = writer.furniture();
  return Array.from({ length: pages }, (_, page) => {
    const texts = gatherBriefs(random, writer.texts(between(random, Math.ceil(stories / 2), stories)));
    const chunks = composePage(random, texts, conventions);
    const furnishing = { run: () => head, atTop: 1, atBottom: 0, between: 0 };
    const { text, gold } = layOut(random, texts, chunks, { storyGlued: conventions.storyGlued, furnishing });
    return {
      name: `made-up-${group}-${seed}-${page + 1}`,
      group,
      text,
      gold,
      conventions: conventions.names,
    };
  });
}

/** Printed pages one below the other as one raw page. */
function joinPages(parts: readonly { readonly text: string; readonly gold: MadeUpGold }[]): {
  text: string;
  gold: MadeUpGold;
} {
  const articles: MadeUpGold['articles'][number][] = [];
  const furniture: LineRange[] = [];
  const lines: string[] = [];
  for (const part of parts) {
    const by = lines.length;
    const move = ([from, to]: LineRange): LineRange => [from + by, to + by];
    for (const article of part.gold.articles)
      articles.push({
        ...article,
        lines: article.lines.map(move),
        roles: article.roles.map((one) => ({ ...one, lines: move(one.lines) })),
      });
    furniture.push(...part.gold.furniture.map(move));
    lines.push(...part.text.split(/\r?\n/u));
  }
  return { text: lines.join('\n'), gold: { articles, furniture } };
}
