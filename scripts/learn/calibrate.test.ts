import { describe, expect, it } from 'vitest';
import { randomFrom } from '#shared/random';
import type { CheckedClaim } from '../quality/calibration';
import { plattOf } from './calibrate';

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Claims whose outcomes follow a line of their odds. */
function claimsAlong(slope: number, offset: number, reach: number, count = 4000): CheckedClaim[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const odds = (random() * 2 - 1) * reach;
    return { confidence: chance(odds), isRight: random() < chance(slope * odds + offset) };
  });
}

describe('how chances come true', () => {
  it.each([
    [0.5, -0.4, 6],
    [1, 0, 4],
    [0.1, 1.5, 6.9],
    [2, -1, 2],
  ])('finds slope %d and offset %d', (slope, offset, reach) => {
    const [a, b] = plattOf(claimsAlong(slope, offset, reach));
    expect(a).toBeCloseTo(slope, 0);
    expect(Math.abs(a - slope)).toBeLessThan(0.2);
    expect(Math.abs(b - offset)).toBeLessThan(0.25);
  });

  it('stays in bounds where sure claims are wrong, all are right, or there are few', () => {
    const wrong = Array.from({ length: 200 }, (_, i) => ({ confidence: 0.999, isRight: i % 2 === 0 }));
    const right = Array.from({ length: 200 }, () => ({ confidence: 0.999, isRight: true }));
    const both = [...wrong, ...Array.from({ length: 200 }, () => ({ confidence: 0.001, isRight: true }))];
    for (const claims of [wrong, right, both])
      for (const value of plattOf(claims)) expect(Math.abs(value)).toBeLessThan(20);
    expect(plattOf(right.slice(0, 10))).toEqual([1, 0]);
  });
});
