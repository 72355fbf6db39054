import { describe, expect, it } from 'vitest';
import { SUSPECT_CODES } from '#domain/proof/suspect';
import { damagePage } from '#testing/damage/damage-page';
import { referencePage } from './pages';
import { cleanPages, drawSuspects, inputOf, measureSuspects } from './suspects';

const REFERENCE = referencePage();

describe('planted errors', () => {
  it('are where they are said to be, and the same for the same seed', () => {
    const input = inputOf(REFERENCE);
    const { input: damaged, planted } = damagePage(input, 3, 2);
    expect(planted.length).toBeGreaterThan(30);
    expect(damaged.text).not.toBe(input.text);
    for (const { spans, rule } of planted) {
      expect(SUSPECT_CODES[rule]).toBeDefined();
      for (const { start, end } of spans) expect(start <= end && end <= damaged.text.length).toBe(true);
    }
    expect(damagePage(input, 3, 2)).toEqual({ input: damaged, planted });
  });

  it('are found on the reference page, which itself gives no false alarm', () => {
    const figures = measureSuspects([REFERENCE], 4);
    const sum = (of: (one: (typeof figures)[number]) => number): number =>
      figures.reduce((all, one) => all + of(one), 0);
    expect(sum((one) => one.right) / sum((one) => one.told)).toBeGreaterThan(0.95);
    expect(sum((one) => one.found) / sum((one) => one.planted)).toBeGreaterThan(0.85);
    expect(sum((one) => one.falsePer1000)).toBeLessThan(0.3);
  });
});

it('clean pages are drawn from every group, and the report is a table', () => {
  expect(cleanPages(1)).toHaveLength(3);
  expect(drawSuspects(0)).toContain('by rule');
});
