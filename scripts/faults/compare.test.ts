import { describe, expect, it } from 'vitest';
import { compare, SHOWS_NOTHING } from './compare';
import { historyOf, type History } from './history';

const withEdits = (edits: number, faults: readonly string[] = []): History => ({
  ...historyOf('{}'),
  edits,
  faults,
});
const outcome = (stored: number, made: number, saved: number, untrue = 0) =>
  compare(withEdits(7), withEdits(7 + stored), { made, saved, untrue }, '1.0');

describe('what was called saved against what is there', () => {
  it('loses what was called saved and is not there, and nothing else', () => {
    expect(outcome(4, 6, 6)).toMatchObject({ acknowledged: 6, lost: 2, faults: [] });
    expect(outcome(4, 6, 4)).toMatchObject({ lost: 0, faults: [] });
  });

  it('lets one edit be stored that was under way, and no more', () => {
    expect(outcome(7, 6, 6).faults).toEqual([]);
    expect(outcome(8, 6, 6).faults).toHaveLength(1);
  });

  it('is a fault when nothing was called saved, or “Saved” stood beside what it was not true of', () => {
    expect(outcome(3, 3, 0).faults).toEqual([SHOWS_NOTHING]);
    expect(outcome(3, 3, 3, 1).faults).toHaveLength(1);
  });

  it('passes on what is wrong with the log', () => {
    expect(
      compare(withEdits(0), withEdits(1, ['torn']), { made: 1, saved: 1, untrue: 0 }, '1.0').faults,
    ).toEqual(['torn']);
  });
});
