import { describe, expect, it } from 'vitest';
import { heldOutPage, type HeldOutGroup } from './held-out-page';

const GROUPS: readonly HeldOutGroup[] = ['modern', 'old', 'latin'];
const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const closed = (text: string) => text.replace(/\s/gu, '');

describe.each(GROUPS)('a made-up %s page', (group) => {
  it('has every non-blank line in exactly one place', { timeout: 30_000 }, () => {
    for (const seed of seeds(30)) {
      const { text, gold } = heldOutPage(group, seed);
      const times = text.split('\n').map(() => 0);
      for (const [from, to] of [...gold.furniture, ...gold.articles.flatMap(({ lines }) => lines)])
        for (let line = from; line <= to; line++) times[line - 1] = (times[line - 1] ?? 0) + 1;
      const wrong = text
        .split('\n')
        .flatMap((line, i) => (line.trim() !== '' && times[i] !== 1 ? [`${seed}: ${i + 1} ${line}`] : []));
      expect(wrong).toEqual([]);
    }
  });

  it('has the characters of each headline in the lines of its article', () => {
    for (const seed of seeds(30)) {
      const { text, gold } = heldOutPage(group, seed);
      const raw = text.split('\n');
      for (const { title, lines } of gold.articles)
        expect(closed(lines.map(([from, to]) => raw.slice(from - 1, to).join('')).join(''))).toContain(
          closed(title),
        );
    }
  });

  it('is the same for the same seed', () => {
    for (const seed of seeds(5)) expect(heldOutPage(group, seed)).toEqual(heldOutPage(group, seed));
    expect(heldOutPage(group, 1).text).not.toBe(heldOutPage(group, 2).text);
  });
});

describe('over two hundred pages', () => {
  const sure: Record<HeldOutGroup, readonly string[]> = {
    modern: [
      'headlines: before',
      'headlines: after',
      'headlines: switched',
      'headlines: mixed',
      'headlines: heads first',
      'headlines: heads last',
      'article in pieces',
      'jump lines',
      'story round an inset',
      'columns of two stories by turns',
      'several printed pages',
      'page heads all at the top',
      'captions after all stories',
      'vertical headline in two runs',
      'letter-spaced headline',
      'letter-spaced lines',
      'text round a picture',
      'false box',
      'glued starts',
      'column breaks',
      'kicker',
      'deck',
      'crosshead',
      'column sign first',
      'column sign last',
      'briefs with headlines',
      'briefs without headlines',
      'byline glued to the last line',
      'byline line at the end',
      'recognition noise',
      'blank lines: none',
      'blank lines: every',
      'blank lines: double',
      'item: advert',
      'item: notice',
      'item: weather',
      'item: poem',
      'item: serial',
      'item: table',
      'item: letter',
      'item: comment',
      'dateline: none',
      'byline: none',
      'running head in mid-page',
      'page head at the bottom',
      'furniture at the bottom',
      'same measure',
      'own measures',
      'few measures',
      'headline of three or more lines',
      'texts in another order than their headlines',
    ],
    old: [
      'headlines: before',
      'headlines: after',
      'headlines: heads first',
      'article in pieces',
      'jump lines',
      'item: advert',
      'item: telegrams',
      'item: serial',
      'item: poem',
      'item: headless',
      'points: comma',
      'points: stop',
      'points: none',
      'points: modern',
      'crosshead',
      'vertical headline',
      'recognition noise',
      'authors named',
      'blank lines: none',
    ],
    latin: [
      'headlines: before',
      'article in pieces',
      'jump lines',
      'item: advert',
      'item: items',
      'item: prices',
      'item: notice',
      'rest of a story at the top',
      'garbage lines',
      'run-in headlines',
      'headlines in capitals',
      'headlines in small letters',
      'word breaks: kept',
      'word breaks: lost',
      'recognition noise 0',
      'recognition noise 1',
      'recognition noise 2',
      'recognition noise 3',
    ],
  };

  it.each(GROUPS)(
    'every convention of %s pages occurs',
    (group) => {
      const found = new Set(seeds(200).flatMap((seed) => [...heldOutPage(group, seed).conventions]));
      expect(sure[group].filter((name) => !found.has(name))).toEqual([]);
    },
    120_000,
  );
});
