import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isArticleRole, isFurnitureRole } from '#domain/page/roles';
import { isBlockStart } from '#domain/page/start';
import type { Proposal } from '#domain/proposal/proposal';
import { madeUpPage } from './made-up-pages.fixture';
import { propose } from './propose';

const within = (index: number | null, list: readonly unknown[]): boolean =>
  index === null || (Number.isInteger(index) && index >= 0 && index < list.length);

/** Everything that must hold of any proposal. */
function expectSound(text: string, proposal: Proposal): void {
  const { blocks, articles, columns, pages } = proposal;
  expect(blocks[0]?.start).toBe(0);
  blocks.forEach((block, i) => {
    if (i > 0) {
      expect(block.start).toBeGreaterThan(blocks[i - 1]!.start);
      expect(isBlockStart(text, block.start)).toBe(true);
    }
    expect(block.article !== null).toBe(isArticleRole(block.role));
    expect(block.column !== null).toBe(block.role === 'column-sign');
    if (block.article === null && block.column === null)
      expect(isFurnitureRole(block.role) || block.role === 'unassigned').toBe(true);
    expect(within(block.article, articles) && within(block.column, columns)).toBe(true);
    for (const value of [block.boundaryConfidence, block.roleConfidence])
      expect(value >= 0 && value <= 1).toBe(true);
  });
  articles.forEach((article, i) => {
    expect(within(article.column, columns) && within(article.page, pages)).toBe(true);
    const orders = blocks.filter((block) => block.article === i).map((block) => block.order);
    expect(orders.length).toBeGreaterThan(0);
    expect(new Set(orders).size).toBe(orders.length);
  });
  for (const column of columns) expect(within(column.page, pages)).toBe(true);
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
        const text = pieces.join('');
        expectSound(text, propose(text));
      }),
      { numRuns: 80, seed: 3 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => expectSound(text, propose(text))),
      { numRuns: 40, seed: 4 },
    );
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
    for (const text of texts) expectSound(text, propose(text));
    expect(propose('').blocks).toHaveLength(1);
  });

  it('tile a made-up page and the reference page', () => {
    const reference = readFileSync(
      new URL('../../public/samples/jiaozuo-2023-01-10.txt', import.meta.url),
      'utf8',
    );
    for (const text of [madeUpPage({ side: 'before' }), reference, reference.replaceAll('\n', '\r\n')])
      expectSound(text, propose(text));
  });

  it('cost near-linear time, whatever the text', () => {
    const texts = [
      '字'.repeat(2_000_000),
      '\n'.repeat(500_000),
      '县 委 '.repeat(100_000),
      '一\n'.repeat(4000),
      '标题行\n\n'.repeat(1500),
    ];
    for (const text of texts) {
      const before = performance.now();
      expect(propose(text).blocks[0]?.start).toBe(0);
      expect(performance.now() - before, JSON.stringify(text.slice(0, 8))).toBeLessThan(4000);
    }
  });
});
