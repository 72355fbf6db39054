import { describe, expect, it } from 'vitest';
import { madeUpPage } from '#testing/made-up/made-up-page';
import { readPage } from './page-cues';
import { REACH, scorePage } from './page-model';
import type { PageModel } from './page-model';
import { withinReach } from './reach';
import { fixedStretches } from './settled';
import { visitStretches } from './stretches';
import { LEARNED_WEIGHTS } from './weights';

const modelOf = (text: string): PageModel =>
  scorePage(
    readPage(text, () => undefined),
    LEARNED_WEIGHTS,
  );
const headlines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `县委召开第${i}次工作会议`).join('\n\n');

function stretchesOf(model: PageModel): number {
  let count = 0;
  for (let i = 0; i < model.units.length; i++) visitStretches(model, i, () => count++);
  return count;
}

describe('how far the search reaches', () => {
  it('is never less on ordinary pages, however long', { timeout: 60_000 }, () => {
    const page = madeUpPage('modern', 3).text;
    const long = Array.from({ length: Math.ceil(40_000 / page.split('\n').length) }, () => page).join('\n');
    const model = modelOf(long);
    expect(model.units.length).toBeGreaterThan(5000);
    expect(withinReach(model).reach).toBe(REACH);
  });

  it('is never less on pages of usual length, whatever they say', () => {
    expect(withinReach(modelOf(headlines(3000))).reach).toBe(REACH);
  });

  it(
    'is less on long pages of nothing but headlines, so that the work has a bound',
    { timeout: 60_000 },
    () => {
      const all = modelOf(headlines(12_000));
      const within = withinReach(all);
      expect(within.reach).toBeLessThan(REACH);
      expect(stretchesOf(within)).toBeLessThan(15_000_000);
      expect(stretchesOf(all)).toBeGreaterThan(20_000_000);
    },
  );
});

const STORY =
  '县里召开春季农业生产会议\n\n本报讯 昨天上午，县委召开会议，部署第一季度的工作。\n会议要求尽快开工。\n\n';

/** How many stretches the search tries: those that start where some way comes to. */
function triedOn(model: PageModel): number {
  let count = 0;
  const reached = new Set([0]);
  for (let at = 0; at < model.units.length; at++)
    if (reached.has(at))
      visitStretches(model, at, (to) => {
        reached.add(to);
        count++;
      });
  return count;
}

/** The same on a page of so many stories of which all but one are settled. */
function triedAround(stories: number): number {
  const cues = readPage(STORY.repeat(stories), () => undefined);
  const settled = Array.from({ length: stories }, (_, i) => ({
    span: { start: i * STORY.length, end: (i + 1) * STORY.length },
    headline: 'first' as const,
  })).filter((_, i) => i !== 5);
  return triedOn(scorePage(cues, LEARNED_WEIGHTS, { fixed: fixedStretches(cues, settled) }));
}

describe('proposing again around what is settled', () => {
  it('tries what can change, and each settled article once as it is', () => {
    const few = triedAround(10);
    expect(triedAround(100) - few).toBe(90);
    // Nothing is settled: all of it can change.
    expect(triedOn(modelOf(STORY.repeat(10)))).toBeGreaterThan(2 * few);
  });
});
