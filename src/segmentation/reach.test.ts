import { describe, expect, it } from 'vitest';
import { madeUpPage } from '#testing/made-up/made-up-page';
import { readPage } from './page-cues';
import { REACH, scorePage } from './page-model';
import type { PageModel } from './page-model';
import { withinReach } from './reach';
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
