import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts';
import { REPORTS, headlinesOf, wrap } from './made-up-pages.fixture';
import { fitOf, indexWords, lowerBound, shareIn } from './overlap';
import { propose } from './propose';
import { rowsOf } from './rows';
import { unitsOf } from './units';
import { wordsOf } from './words';

const [canal, choir] = [REPORTS[0]!, REPORTS[1]!];
const body = (text: string): string => wrap(text, 15).join('\n');

describe('whether a headline fits a text', () => {
  const rows = rowsOf(`${canal.text}\n\n${canal.head[0]!}\n\n${choir.text}`);
  const units = unitsOf(rows, factsOf(rows));
  const at = units.findIndex((unit) => unit.text === canal.head[0]);
  const index = indexWords(
    units,
    units.map((unit) => wordsOf(unit.text)),
    (unit) => unit === at,
  );
  const fit = fitOf(index, at, at + 1);

  it('is the share of its words that stand in the text, above or below', () => {
    expect(fit.above(0)).toBeGreaterThan(0.5);
    expect(fit.below(units.length)).toBeLessThan(0.2);
    expect(fit.nearAbove).toBeCloseTo(fit.above(0));
    expect(shareIn(index, { from: at, to: at + 1 }, 0, at)).toBeCloseTo(fit.above(0));
  });

  it('never shrinks as the text grows', () => {
    const shares = units.slice(0, at).map((unit) => fit.above(unit.index));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('decides which of two texts a headline between them belongs to', () => {
    for (const [head, owner] of [
      [canal.head[0]!, '本报讯青石镇'],
      [choir.head[0]!, '本报讯市少年宫'],
    ] as const) {
      const text = `${body(`本报讯 ${canal.text}`)}\n\n${head}\n\n${body(`本报讯 ${choir.text}`)}`;
      const proposal = propose(text);
      const article = headlinesOf(text, proposal).indexOf(head);
      const own = proposal.blocks.find((block) => block.article === article && block.role === 'body');
      expect(text.slice(own!.start).replace(/\s/gu, '').startsWith(owner), head).toBe(true);
    }
  });
});

describe('looking up a place', () => {
  it('gives the first position not below a value', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.nat(31), (numbers, value) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(lowerBound(sorted, value)).toBe(sorted.filter((number) => number < value).length);
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});
