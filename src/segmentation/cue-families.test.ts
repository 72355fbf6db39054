import { describe, expect, it } from 'vitest';
import { CUE_FAMILIES, familyOf, featuresOf, withoutFamily } from './cue-families';
import { FEATURE_NAMES, LEARNED_WEIGHTS, featureId } from './weights';

describe('families of cues', () => {
  it('hold every feature once, and none is empty', () => {
    expect(CUE_FAMILIES.flatMap(featuresOf).toSorted()).toEqual([...FEATURE_NAMES].toSorted());
    for (const family of CUE_FAMILIES) expect(featuresOf(family)).not.toEqual([]);
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
