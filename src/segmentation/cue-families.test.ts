import { describe, expect, it } from 'vitest';
import { CUE_FAMILIES, familyOf, withoutFamily } from './cue-families';
import { FEATURE_NAMES, LEARNED_WEIGHTS, featureId } from './weights';

describe('families of cues', () => {
  it('hold every feature once, and none is empty', () => {
    const found = new Set(FEATURE_NAMES.map(familyOf));
    expect([...found].toSorted()).toEqual([...CUE_FAMILIES].toSorted());
  });

  it('fall silent one at a time, biases apart', () => {
    const silent = withoutFamily(LEARNED_WEIGHTS, 'headline fits text');
    expect(silent[featureId('title.overlap-all')]).toBe(0);
    expect(silent[featureId('border.bias')]).toBe(LEARNED_WEIGHTS[featureId('border.bias')]);
    expect(familyOf('join.bias')).toBe('pieces');
    expect(withoutFamily(LEARNED_WEIGHTS, 'pieces')[featureId('join.bias')]).toBe(
      LEARNED_WEIGHTS[featureId('join.bias')],
    );
  });
});
