import { describe, expect, it } from 'vitest';
import { joinRuns } from './blocks';
import type { Run } from './blocks';

const stretch = { from: 0, to: 1, kind: 'untitled', group: null, score: 0 } as const;
const run = (start: number, role: Run['role'], article: number | null = 0): Run => ({
  start,
  unit: 0,
  role,
  article,
  column: null,
  stretch,
  inline: false,
});

describe('runs of a page', () => {
  it('become one block where neighbours share role and owner', () => {
    const blocks = joinRuns('甲\n乙\n丙\n丁', [
      run(0, 'body'),
      run(2, 'body'),
      run(4, 'headline'),
      run(6, 'body'),
    ]);
    expect(blocks.map((block) => [block.start, block.role])).toEqual([
      [0, 'body'],
      [4, 'headline'],
      [6, 'body'],
    ]);
  });

  it('start at 0 even where the page opens with blanks', () => {
    expect(joinRuns('\n\n甲', [run(2, 'body')]).map((block) => block.start)).toEqual([0]);
  });

  it('never start inside a grapheme cluster', () => {
    const blocks = joinRuns('甲。\n \u0301乙', [run(0, 'body'), run(4, 'headline')]);
    expect(blocks.map((block) => block.start)).toEqual([0]);
  });

  it('keep one advertisement apart from the next', () => {
    const other = { ...run(2, 'ad', null), stretch: { ...stretch, kind: 'advert' } as const };
    expect(joinRuns('甲\n乙', [run(0, 'ad', null), other])).toHaveLength(2);
  });
});
