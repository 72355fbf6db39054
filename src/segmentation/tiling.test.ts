import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { madeUpPage } from './made-up-pages.fixture';
import { propose } from './propose';
import { faultsOf } from './sound-proposal.fixture';

function expectSound(text: string): void {
  expect(faultsOf(text, propose(text))).toEqual([]);
}

const piece = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '\u3000',
  '县',
  '本报讯 ',
  '●',
  '。',
  '（王芳）',
  '□高 亢',
  'A08│温县新闻2023年1月10日',
  '校对：姬祥',
  '百 字 新 闻',
  '温县县委常委会召开会议',
  '会议传达学习了重要讲话精神，听取了工作情况的汇报；',
  '徐宏星 摄',
  'LATEST NEWS.',
  'The King was shot at with a pistol, by',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧',
  '\u0301',
  '（下转2版）',
);

describe('blocks of a proposal', () => {
  it('tile any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expectSound(pieces.join(''));
      }),
      { numRuns: 80, seed: 3 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), expectSound), {
      numRuns: 40,
      seed: 4,
    });
  });

  it('tile texts that are hardly pages at all', () => {
    const texts = [
      '',
      ' ',
      '\n\n\n',
      '\u3000\r\n',
      '字',
      '\ud800',
      '\u0301字',
      '一\n'.repeat(300),
      '县\n\n'.repeat(200),
      '本报讯 今天。\n'.repeat(200),
    ];
    for (const text of texts) expectSound(text);
    expect(propose('').blocks).toHaveLength(1);
  });

  it('tile a made-up page and the reference page', () => {
    const reference = readFileSync(
      new URL('../../public/samples/jiaozuo-2023-01-10.txt', import.meta.url),
      'utf8',
    );
    for (const text of [madeUpPage({ side: 'before' }), reference, reference.replaceAll('\n', '\r\n')])
      expectSound(text);
  });

  it('are found in texts of one kind of line', () => {
    const texts = [
      '字'.repeat(2_000_000),
      '\n'.repeat(500_000),
      '县 委 '.repeat(100_000),
      '一\n'.repeat(4000),
    ];
    for (const text of texts) expect(propose(text).blocks[0]?.start).toBe(0);
  }, 60_000);
});
