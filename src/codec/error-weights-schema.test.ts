import { describe, expect, test } from 'vitest';
import { DEFAULT_WEIGHTS, weightFault } from '#domain/figures/error-weights';
import { readErrorWeights, writeErrorWeights } from './error-weights-schema';

describe('a table of weights', () => {
  test('is read back as it was kept', () => {
    expect(readErrorWeights(writeErrorWeights(DEFAULT_WEIGHTS))).toEqual({
      ok: true,
      value: DEFAULT_WEIGHTS,
    });
  });

  test.each([
    ['PUN', -1, 'too-small'],
    ['PUN', 101, 'too-large'],
    ['PUN', Number.NaN, 'not-a-number'],
    ['head-factor', 0.5, 'too-small'],
    ['most-repeats', 2.5, 'not-whole'],
    ['most-repeats', 2, null],
  ] as const)('with %s of %d: %s', (id, value, fault) => {
    expect(weightFault(id, value)).toBe(fault);
    const read = readErrorWeights(writeErrorWeights({ ...DEFAULT_WEIGHTS, [id]: value }));
    expect(read.ok).toBe(fault === null);
    if (!read.ok) expect(read.error).toContain(id);
  });

  test.each(['', 'null', '{"schema":"galley-error-weights/1","weights":{}}'])('%j is none', (text) => {
    expect(readErrorWeights(text).ok).toBe(false);
  });
});
