import { describe, expect, it } from 'vitest';
import { confidenceOf } from './confidence';

describe('the confidence of a decision', () => {
  it('grows with its chance and stays between 0 and 1', () => {
    const values = [-0.1, 0, 0.2, 0.5, 0.9, 1, 1.1].map((chance) => confidenceOf('boundary', chance));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
  });
});
