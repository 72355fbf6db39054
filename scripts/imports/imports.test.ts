import { describe, expect, it } from 'vitest';
import { MUTATIONS } from './mutations';
import { FORMS, runTrial } from './trial';

describe('an import', () => {
  it('changes nothing of the work that is there, whatever was done to the file', async () => {
    for (let seed = 0; seed < MUTATIONS.length * FORMS.length; seed++) {
      const { faults, form, mutation } = await runTrial(seed);
      expect([seed, form, mutation, faults]).toEqual([seed, form, mutation, []]);
    }
  });

  it('that trusts its files is found out', async () => {
    const seeds = Array.from({ length: 12 }, (_, seed) => seed);
    const outcomes = await Promise.all(seeds.map((seed) => runTrial(seed, 'careless')));
    expect(outcomes.some(({ faults }) => faults.length > 0)).toBe(true);
  });
});
