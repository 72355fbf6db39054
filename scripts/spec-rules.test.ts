import { describe, expect, it } from 'vitest';
import { ruleIds, testNames } from './spec-rules.mjs';

describe('rules of a specification', () => {
  it('are the ids that begin a list item', () => {
    const markdown =
      '# A08\n- B1. Blocks tile.\n* **C12** Marks.\n1. `H3`: undo\nB9 in a sentence\n- A rule\n';
    expect(ruleIds(markdown)).toEqual(['B1', 'C12', 'H3']);
  });

  it('are looked for in names of tests only', () => {
    const source = [
      '// B1 in a comment',
      `describe('B2: blocks', () => {`,
      `  it('tiles (B3)', () => { expect('B4').toBe('B4'); });`,
      `  it.each([['B5']])('holds B6 for %s', () => undefined);`,
      '  test.skip(`B7 ${1}`, () => undefined);',
      '});',
    ].join('\n');
    expect(testNames('x.test.ts', source)).toEqual([
      'B2: blocks',
      'tiles (B3)',
      'holds B6 for %s',
      'B7 ${1}',
    ]);
  });
});
