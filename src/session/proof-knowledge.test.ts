import { describe, expect, test } from 'vitest';
import { emptyProfile, proofLists, withRule } from '#domain/proposal/profile';

describe('what proofreading takes from a newspaper', () => {
  const profile = withRule(emptyProfile('焦作日报'), 'weekday', false);

  test('rules switched off one by one, and on again without a trace', () => {
    expect(proofLists(profile).off).toEqual(['weekday']);
    expect(withRule(withRule(profile, 'weekday', false), 'weekday', true)).toEqual(emptyProfile('焦作日报'));
  });

  test('nothing of one that is switched off, or that is not there', () => {
    expect(proofLists({ ...profile, enabled: false }).off).toEqual([]);
    expect(proofLists(null).words).toEqual({ good: [], bad: [], names: [] });
  });
});
