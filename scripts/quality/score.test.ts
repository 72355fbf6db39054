import { describe, expect, test } from 'vitest';
import { BASELINES } from './baselines';
import { boundariesOf, scoreBoundaries } from './boundaries';
import { scoreClusters } from './clusters';
import { agreement, countedLines, labelLines } from './labels';
import type { FormArticle, Gold, GoldArticle, LineRange } from './page-form';
import { scoreSplit } from './score';

/** Ten lines; the fourth and the eighth are blank. */
const LINES = ['天气', '今日晴', '明日雨', '', '球赛', '主队胜', '客队负', '\u3000', '广告', '第1版'];

const article = (title: string, ...lines: LineRange[]): FormArticle => ({ title, lines });
const more = (one: FormArticle, extra: Partial<GoldArticle>): GoldArticle => ({ ...one, ...extra });

const WEATHER = article('天气', [1, 3]);
const MATCH = article('球赛', [5, 7]);
const AD = article('', [9, 9]);
const GOLD: Gold = { articles: [WEATHER, MATCH, AD], furniture: [[10, 10]] };

const scoreOf = (
  articles: readonly FormArticle[],
  furniture: readonly LineRange[] = [[10, 10]],
  gold = GOLD,
) => scoreSplit(gold, { articles, furniture }, LINES);

describe('lines and owners', () => {
  test('blank lines do not count, those of other white space included', () => {
    expect(countedLines(LINES)).toEqual([1, 2, 3, 5, 6, 7, 9, 10]);
  });

  test('a line claimed twice stays with the first; an unclaimed one is nobody’s; ranges may run over the end', () => {
    const { labels, overlaps } = labelLines(
      { articles: [article('', [1, 2]), article('', [2, 4])], furniture: [[10, 99]] },
      countedLines(LINES),
      'unassigned',
    );
    expect(labels).toEqual([0, 0, 1, 'unassigned', 'unassigned', 'unassigned', 'unassigned', 'furniture']);
    expect(overlaps).toBe(1);
  });

  test('nothing predicted where nothing is to be found is right', () => {
    expect(agreement(0, 0, 0)).toEqual({ precision: 1, recall: 1, f: 1 });
    expect(agreement(0, 0, 2)).toEqual({ precision: 0, recall: 0, f: 0 });
    expect(agreement(1, 2, 1)).toEqual({ precision: 0.5, recall: 1, f: 2 / 3 });
  });
});

describe('boundaries', () => {
  test('stand where the owner changes', () => {
    expect(boundariesOf([0, 0, 1, 'furniture', 'furniture'])).toEqual([false, true, true, false]);
  });

  test('one line off is a miss, but near; each predicted boundary is near to one only', () => {
    const shifted = scoreBoundaries([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 1, 1]);
    expect(shifted).toMatchObject({ precision: 0, recall: 0, f: 0, near: 1 });
    const between = scoreBoundaries([0, 1, 1, 2], [0, 0, 1, 1]);
    expect(between).toMatchObject({ f: 0, near: 2 / 3 });
  });

  test('Pk asks whether a window is parted, WindowDiff how often', () => {
    // Two gold runs of three lines: the window is two wide, and there are four of them.
    expect(scoreBoundaries([0, 0, 0, 1, 1, 1], [0, 0, 0, 0, 0, 0])).toMatchObject({
      pk: 0.5,
      windowDiff: 0.5,
    });
    expect(scoreBoundaries([0, 0, 0, 1, 1, 1], [0, 0, 1, 2, 2, 2])).toMatchObject({
      pk: 0.25,
      windowDiff: 0.5,
    });
  });
});

describe('clusters', () => {
  test('names do not matter, nor does the order of lines', () => {
    const same = scoreClusters([0, 1, 0, 'furniture'], [1, 'furniture', 1, 0]);
    expect(same.ari).toBeCloseTo(1, 12);
    expect(same.v).toBeCloseTo(1, 12);
  });

  test('one heap is worth nothing; two halves crossed are worse than chance', () => {
    expect(scoreClusters([0, 0, 1, 1], [0, 0, 0, 0])).toEqual({ ari: 0, v: 0 });
    expect(scoreClusters([0, 0, 1, 1], [0, 1, 0, 1]).ari).toBeCloseTo(-0.5, 12);
  });

  test('a split too many keeps homogeneity and loses completeness', () => {
    // Homogeneity 1; completeness ln 2 / (1.5 ln 2); ARI: one of two pairs together, 1/3 expected of 1.5.
    const { ari, v } = scoreClusters([0, 0, 1, 1], [0, 0, 1, 2]);
    expect(v).toBeCloseTo((2 * (2 / 3)) / (1 + 2 / 3), 12);
    expect(ari).toBeCloseTo((1 - 1 / 3) / (1.5 - 1 / 3), 12);
  });

  test('a single line is sorted rightly', () => {
    expect(scoreClusters([0], [0])).toEqual({ ari: 1, v: 1 });
  });
});

describe('articles and titles', () => {
  test('everything right', () => {
    expect(scoreOf([WEATHER, MATCH, AD])).toMatchObject({
      ...{ lines: 8, goldArticles: 3, predictedArticles: 3, boundaryF: 1, pk: 0, windowDiff: 0 },
      ...{ article90: 1, article50: 1, meanIou: 1, exact: 1, title: 1, furnitureF1: 1 },
      ...{ operations: 0, structure: 0, titles: 0, scratch: 6, saved: 1, overlaps: 0 },
    });
  });

  test('an article with one line too many is found at .5, not at .9', () => {
    const { article90, article50, meanIou, exact } = scoreOf([WEATHER, article('球赛', [5, 9])]);
    expect(article90).toBeCloseTo((2 * (1 / 2) * (1 / 3)) / (1 / 2 + 1 / 3), 12);
    expect(article50).toBeCloseTo((2 * 1 * (2 / 3)) / (1 + 2 / 3), 12);
    expect(meanIou).toBeCloseTo((1 + 3 / 4 + 1 / 4) / 3, 12);
    expect(exact).toBeCloseTo(1 / 3, 12);
  });

  test('predicted articles without lines do not count', () => {
    expect(scoreOf([WEATHER, MATCH, AD, article('空', [4, 4])])).toMatchObject({
      predictedArticles: 3,
      article90: 1,
    });
  });

  test('titles are compared without white space, and variants count', () => {
    expect(scoreOf([article('天\u3000气 ', [1, 3]), article('球', [5, 7]), AD]).title).toBe(0.5);
    const gold = { ...GOLD, articles: [more(WEATHER, { titleVariants: ['今日天气'] }), MATCH, AD] };
    expect(scoreOf([article('今日天气', [1, 3]), MATCH, AD], [[10, 10]], gold).title).toBe(1);
  });

  test('a page without titles has no title figure, and titles cost nothing', () => {
    const gold = { ...GOLD, articles: [article('', [1, 3]), article('', [5, 9])] };
    expect(scoreOf([WEATHER, article('球赛', [5, 9])], [[10, 10]], gold)).toMatchObject({
      ...{ title: null, titles: 0, operations: 0, scratch: 3 },
    });
  });

  test('furniture is measured by lines', () => {
    expect(scoreOf([WEATHER, MATCH], [[9, 10]]).furnitureF1).toBeCloseTo(2 / 3, 12);
  });
});

describe('operations', () => {
  const costs = (articles: readonly FormArticle[], furniture?: readonly LineRange[], gold?: Gold) => {
    const { structure, titles, scratch } = scoreOf(articles, furniture, gold);
    return { structure, titles, scratch };
  };

  test('no proposal: each stretch and each title', () => {
    expect(costs([], [])).toEqual({ structure: 4, titles: 2, scratch: 6 });
    expect(scoreOf([], []).saved).toBe(0);
  });

  test('two articles joined: one stretch to select, and its title to set', () => {
    expect(costs([article('天气', [1, 7]), AD])).toEqual({ structure: 1, titles: 1, scratch: 6 });
  });

  test('an article in two: one merge, whichever part has the title', () => {
    expect(costs([article('天气', [1, 2]), article('', [3, 3]), MATCH, AD])).toMatchObject({
      ...{ structure: 1, titles: 0 },
    });
    expect(costs([article('', [1, 2]), article('天气', [3, 3]), MATCH, AD])).toMatchObject({
      ...{ structure: 1, titles: 1 },
    });
  });

  test('an article in many parts is selected afresh', () => {
    const parts = [1, 2, 3].map((line) => article('', [line, line]));
    expect(costs([...parts, MATCH, AD])).toMatchObject({ structure: 1 });
  });

  test('a border one line off: one stretch to select', () => {
    expect(costs([article('天气', [1, 5]), article('球赛', [6, 7]), AD])).toMatchObject({
      ...{ structure: 1, titles: 0 },
    });
  });

  test('furniture taken for an article: one operation to mark it', () => {
    expect(costs([WEATHER, MATCH, AD, article('', [10, 10])], [])).toMatchObject({ structure: 1, titles: 0 });
  });

  test('a title on an item without one is an operation, so that no proposal would have been better', () => {
    const gold: Gold = {
      articles: [WEATHER, ...[5, 6, 7, 9, 10].map((line) => article('', [line, line]))],
      furniture: [],
    };
    const titled = gold.articles.map((one) => ({ ...one, title: '错题' }));
    expect(costs(titled, [], gold)).toEqual({ structure: 0, titles: 6, scratch: 7 });
    const crossed = [
      article('错题', [1, 1]),
      article('错题', [2, 2]),
      article('错题', [3, 5]),
      article('错题', [6, 6]),
    ];
    expect(scoreOf(crossed, [], gold).saved).toBeLessThan(0.3);
  });

  test('an article in two pieces costs a stretch for each', () => {
    const gold: Gold = { articles: [article('天气', [1, 3], [9, 9]), MATCH], furniture: [[10, 10]] };
    expect(costs([], [], gold)).toEqual({ structure: 4, titles: 2, scratch: 6 });
    expect(costs([WEATHER, MATCH, AD], [[10, 10]], gold)).toMatchObject({ structure: 1, titles: 0 });
    expect(scoreOf([article('天气', [1, 3], [9, 9]), MATCH], [[10, 10]], gold).saved).toBe(1);
  });
});

describe('roles, people, types', () => {
  const role = (name: string, from: number, to: number) => ({ role: name, lines: [from, to] as const });
  const withRoles = (...roles: ReturnType<typeof role>[]) => [more(WEATHER, { roles }), MATCH, AD];

  test('roles by line, over the lines whose role is known', () => {
    const gold = { ...GOLD, articles: withRoles(role('headline', 1, 1), role('body', 2, 3)) };
    const scores = scoreOf(withRoles(role('headline', 1, 2), role('body', 3, 7)), [[10, 10]], gold);
    expect(scores.roleAccuracy).toBeCloseTo(2 / 3, 12);
    expect(scores.roleF1['headline']).toBeCloseTo(2 / 3, 12);
    // One of four predicted body lines, of two in truth.
    expect(scores.roleF1['body']).toBeCloseTo((2 * (1 / 4) * (1 / 2)) / (1 / 4 + 1 / 2), 12);
    expect(scoreOf([WEATHER, MATCH, AD], [[10, 10]], gold).roleAccuracy).toBeNull();
  });

  test('people of articles that were found, by name and by name and role', () => {
    const people = (...names: string[]) => names.map((name) => ({ name, role: '记者' }));
    const gold: Gold = {
      ...GOLD,
      articles: [
        more(WEATHER, { people: people('王一', '李二') }),
        more(MATCH, { people: people('赵三') }),
        AD,
      ],
    };
    const scores = scoreOf(
      [
        more(WEATHER, {
          people: [
            { name: '王 一', role: '记者' },
            { name: '李二', role: '摄' },
          ],
        }),
        more(article('球赛', [5, 5]), { people: people('赵三') }),
        AD,
      ],
      [[10, 10]],
      gold,
    );
    // The match is not found (one line of three), so its reporter is not either.
    expect(scores.peopleF1).toBeCloseTo((2 * 1 * (2 / 3)) / (1 + 2 / 3), 12);
    expect(scores.peopleWithRoleF1).toBeCloseTo((2 * (1 / 2) * (1 / 3)) / (1 / 2 + 1 / 3), 12);
    expect(scoreOf([WEATHER, MATCH, AD], [[10, 10]], gold).peopleF1).toBeNull();
  });

  test('types of articles that were found', () => {
    const typed = (...types: string[]) =>
      [WEATHER, MATCH, AD].map((one, i) => more(one, { type: types[i] ?? '' }));
    const gold = { ...GOLD, articles: typed('news', 'news', 'advert') };
    expect(scoreOf(typed('news', 'brief', 'advert'), [[10, 10]], gold).typeAccuracy).toBeCloseTo(2 / 3, 12);
    expect(scoreOf([WEATHER, MATCH, AD], [[10, 10]], gold).typeAccuracy).toBeNull();
  });
});

describe('baselines', () => {
  const propose = (name: string, lines: readonly string[]) =>
    BASELINES.find((baseline) => baseline.name === name)?.propose(lines);

  test('none, one, blocks', () => {
    expect(propose('none', LINES)?.articles).toEqual([]);
    expect(propose('one', LINES)?.articles).toEqual([article('', [1, 10])]);
    expect(propose('blocks', LINES)?.articles).toEqual(
      [
        [1, 3],
        [5, 7],
        [9, 10],
      ].map(([from = 0, to = 0]) => article('', [from, to])),
    );
  });

  test('a cut before each 本报讯 and ●, the last line above it for a title', () => {
    const lines = ['本报讯 一', '二', '标题甲', '', ' ●三', '标题乙', ''];
    expect(propose('benbaoxun', lines)?.articles).toEqual([
      article('标题甲', [1, 3]),
      article('标题乙', [5, 6]),
    ]);
  });
});
