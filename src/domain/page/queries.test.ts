import { describe, expect, test } from 'vitest';
import { after, at } from '#testing/carry-out';
import { blocksOf, lines, page, readingOf } from '#testing/notation';
import type { ArticleId, BlockId, ColumnId } from './ids';
import { createPageDocument, fromPlain, plainPageDocument } from './page-document';
import {
  articleAfter,
  articleBefore,
  articleOf,
  articlesOf,
  isArticleBoundary,
  outlineOf,
  ownedSpans,
  pagesOf,
  spanOf,
} from './queries';

const NOTATION = `
  -     page-head   |A08│温县新闻
  -     ad          |广告
  a1#p2 headline    |温县召开会议
  a1    body        |本报讯 1月7日，
                    |杨磊主持。
  a2@c1 body        ¦市领导出席。
  -     unassigned  |不明
  c1    column-sign |百字新闻
  a3@c1#p1 body+    |简讯
  a1    caption!    |图为现场`;
const doc = page(NOTATION);

describe('reading a page', () => {
  test('B4 the notation of the tests says what a page says', () => {
    expect(blocksOf(doc)).toBe(lines(NOTATION).replace(/[@#]\w+/g, ''));
    expect(blocksOf(page(blocksOf(doc)))).toBe(blocksOf(doc));
    expect(readingOf(doc, 'a1')).toEqual([
      'headline 温县召开会议',
      'body 本报讯 1月7日，/杨磊主持。',
      'caption 图为现场',
    ]);
  });

  test('B1 a page nobody has worked on is one unassigned block', () => {
    const fresh = createPageDocument('raw-1' as never, '\n温县');
    expect(blocksOf(fresh)).toBe('- unassigned |\n|温县');
    expect([...fresh.blocks].map(({ id, start }) => [id, start])).toEqual([['first', 0]]);
  });

  test('B3 a block ends where the next starts, the last at the end of the text', () => {
    const spans = [...doc.blocks].map((block) => spanOf(doc, block));
    expect(spans.map(({ start, end }) => doc.text.slice(start, end)).join('')).toBe(doc.text);
    expect(ownedSpans(doc, 'a1' as ArticleId).map(({ block, span }) => [block.id, span.end])).toEqual([
      ['b3', at(doc, '本报讯')],
      ['b4', at(doc, '市领导')],
      ['b9', doc.text.length],
    ]);
  });

  test('B7 a boundary divides articles where the owner changes, or furniture meets what is unassigned', () => {
    const dividing = [...doc.blocks].filter((block) => isArticleBoundary(doc, block)).map(({ id }) => id);
    expect(dividing).toEqual(['b3', 'b5', 'b6', 'b7', 'b8', 'b9']);
    const nobodys = page(`
      - ad         |甲
      - unassigned |乙
      - unassigned |丙
      - page-head  |丁
      - ad         |戊`);
    const between = [...nobodys.blocks].filter((block) => isArticleBoundary(nobodys, block));
    expect(between.map(({ id }) => id)).toEqual(['b2', 'b4']);
  });

  test('A1 columns stand among the articles, their own follow them; articles are numbered, columns not', () => {
    expect(
      outlineOf(doc).map((entry) =>
        entry.kind === 'column'
          ? `${entry.column.id} (${entry.articles})`
          : `${entry.number} ${entry.article.id}`,
      ),
    ).toEqual(['1 a1', 'c1 (2)', '2 a2', '3 a3']);
    expect(outlineOf(doc)).toBe(outlineOf(doc));
    expect(articlesOf(doc).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  });

  test('A1 the outline follows every change of articles and of columns', () => {
    const named = after(doc, { kind: 'rename-column', id: 'c1' as ColumnId, name: '百字' });
    const [, entry] = outlineOf(named);
    expect(entry?.kind === 'column' && entry.column.name).toBe('百字');
    const moved = after(doc, { kind: 'reorder-column', id: 'c1' as ColumnId, before: 'a1' as ArticleId });
    expect(articlesOf(moved).map(({ id }) => id)).toEqual(['a2', 'a3', 'a1']);
  });

  test('A1 printed pages have an order of their own; two may bear one label', () => {
    const twice = after(
      doc,
      { kind: 'add-page', label: 'A08', name: '温县新闻' },
      { kind: 'add-page', label: 'A08', name: '孟州新闻' },
    );
    expect(pagesOf(twice).map(({ name }) => name)).toEqual(['', '', '温县新闻', '孟州新闻']);
  });

  test('B7 the articles nearest above and below a block are not its own, nor a column', () => {
    const block = (id: string) => doc.blocks.get(id as BlockId)!;
    expect(articleOf(doc, block('b4'))?.id).toBe('a1');
    expect([articleOf(doc, block('b7')), articleOf(doc, block('first')), articleOf(doc, undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([articleBefore(doc, block('b3'))?.id, articleAfter(doc, block('b3'))?.id]).toEqual([
      undefined,
      'a2',
    ]);
    expect([articleBefore(doc, block('b7'))?.id, articleAfter(doc, block('b7'))?.id]).toEqual(['a2', 'a3']);
    expect([articleBefore(doc, block('b9'))?.id, articleAfter(doc, block('b9'))?.id]).toEqual([
      'a3',
      undefined,
    ]);
  });

  test('C3 plain values and the document they describe are the same', () => {
    const marked = after(doc, {
      kind: 'mark',
      span: { start: 0, end: 1 },
      code: 'SUB',
      origin: 'print',
      replacement: null,
      status: 'marked',
      note: '',
    });
    expect(plainPageDocument(fromPlain(doc, plainPageDocument(marked)))).toEqual(plainPageDocument(marked));
  });
});
