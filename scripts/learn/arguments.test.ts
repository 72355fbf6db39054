import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments';

describe('the command line of learning', () => {
  it('learns from three seeds, two at a time, and measures only when asked', () => {
    expect(readArguments([])).toEqual({ kind: 'learn', seeds: 3, jobs: 2, leaveOut: false });
    expect(readArguments(['--seeds', '1', '--jobs', '4', '--leave-out'])).toEqual({
      kind: 'learn',
      seeds: 1,
      jobs: 4,
      leaveOut: true,
    });
    expect(readArguments(['--trial', 'latin', '--seed', '2'])).toEqual({
      kind: 'trial',
      group: 'latin',
      seed: 2,
    });
  });

  it.each(['0', '-1', '1.5', 'three', '', '100'])('takes “%s” for no number of seeds', (seeds) => {
    expect(readArguments([`--seeds=${seeds}`])).toEqual({
      kind: 'misunderstood',
      sentence: `--seeds takes a whole number from 1 to 99, not “${seeds}”.`,
    });
  });

  it('says what it does not know', () => {
    expect(readArguments(['--sedes', '3'])).toEqual({
      kind: 'misunderstood',
      sentence: "Unknown option '--sedes'.",
    });
  });
});
