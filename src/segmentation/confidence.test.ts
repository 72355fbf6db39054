import { describe, expect, it } from 'vitest';
import { DOUBT_BELOW } from '#domain/proposal/doubts';
import { confidenceOf } from './confidence';

describe('confidence', () => {
  it('grows with the margin, is a half without one and stays within 0 and 1', () => {
    const values = [-1e9, -3, 0, 1, 3, 1e9].map(confidenceOf);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(confidenceOf(0)).toBe(0.5);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
  });

  it('calls a narrow margin doubtful and a wide one not', () => {
    expect(confidenceOf(0.5)).toBeLessThan(DOUBT_BELOW);
    expect(confidenceOf(4)).toBeGreaterThan(0.9);
  });
});
