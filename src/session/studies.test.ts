import { describe, expect, test } from 'vitest';
import { Studies } from './studies';

const ALOUD = { asked: true, quiet: false };
const QUIET = { asked: false, quiet: true };

describe('studies of one page', () => {
  test('are one at a time: the newest', () => {
    const studies = new Studies();
    const first = studies.begin(QUIET);
    const second = studies.begin(QUIET);
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
    // The end of one that was stopped is not the end of the one that stopped it.
    first.end();
    const third = studies.begin(QUIET);
    expect([second.signal.aborted, third.signal.aborted]).toEqual([true, false]);
  });

  test('answer whoever asked for the one they stop, and nobody for one that has ended', () => {
    const studies = new Studies();
    studies.begin(ALOUD);
    const instead = studies.begin(QUIET);
    expect(instead).toMatchObject(ALOUD);
    instead.end();
    const later = studies.begin(QUIET);
    expect(later).toMatchObject(QUIET);
    expect(instead.signal.aborted).toBe(false);
  });
});
