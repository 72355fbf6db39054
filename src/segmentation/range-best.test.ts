import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RangeBest } from './range-best';

describe('the best value offered for ranges', () => {
  it('is for each place the greatest of the values whose range holds it', () => {
    const offers = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: -50, max: 50 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(offers, (list) => {
        const best = new RangeBest(20);
        const plain = new Array<number>(20).fill(Number.NEGATIVE_INFINITY);
        for (const [a, b, value] of list) {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          best.offer(from, to, value);
          for (let i = from; i < to; i++) plain[i] = Math.max(plain[i]!, value);
        }
        expect([...best.best()]).toEqual(plain);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it('is nothing for a page of no units', () => {
    expect([...new RangeBest(0).best()]).toEqual([]);
  });
});
