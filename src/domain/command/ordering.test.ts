import { describe, expect, test } from 'vitest';
import type { ArticleId, BlockId, ColumnId } from '#domain/page/ids';
import type { PageDocument } from '#domain/page/document';
import { outlineOf } from '#domain/page/queries';
import { after, refusalOf } from '#testing/carry-out';
import { page, readingOf } from '#testing/notation';
import type { Command } from './command';

const doc = page(`
  a1    headline    |甲题
  a1    body        |甲一
  a1    body        |甲二
  a2    headline    |乙题
  a2    deck        |乙副
  a2    body        |乙一
  c1    column-sign |栏
  a3@c1 body        |丙
  a4@c1 body        |丁
  a5    body        |戊
  a1    caption     |甲图`);

/** `a1 c1(a3 a4) a2`: the outline in one line. */
const outline = (of: PageDocument): string =>
  outlineOf(of)
    .map((entry) => {
      if (entry.kind === 'column') return `${entry.column.id}:`;
      return entry.column === null ? entry.article.id : `.${entry.article.id}`;
    })
    .join(' ');
const articles = (...ids: string[]): ArticleId[] => ids as ArticleId[];

describe('reorder-block', () => {
  const reorder = (id: string, before: string | null): Command => ({
    kind: 'reorder-block',
    id: id as BlockId,
    before: before as BlockId | null,
  });

  test('D14 a block reads before another of its article, or last', () => {
    expect(readingOf(after(doc, reorder('b11', 'b2')), 'a1')).toEqual([
      'headline 甲题',
      'caption 甲图',
      'body 甲一',
      'body 甲二',
    ]);
    expect(readingOf(after(doc, reorder('b11', 'first')), 'a1')[0]).toBe('caption 甲图');
    expect(readingOf(after(doc, reorder('first', null)), 'a1').at(-1)).toBe('headline 甲题');
    expect(readingOf(after(doc, reorder('b2', 'b11')), 'a1')).toEqual([
      'headline 甲题',
      'body 甲二',
      'body 甲一',
      'caption 甲图',
    ]);
  });

  test('D2 D3 what stands there already, is elsewhere or belongs to nobody is refused', () => {
    expect(refusalOf(doc, reorder('b2', 'b3'))).toBe('nothing-changes');
    expect(refusalOf(doc, reorder('b11', null))).toBe('nothing-changes');
    expect(refusalOf(doc, reorder('b2', 'b4'))).toBe('not-there');
    expect(refusalOf(page('- ad |广告'), reorder('first', null))).toBe('wrong-role');
  });
});

describe('reorder-articles and reorder-column', () => {
  const reorder = (ids: string[], before: string | null, columnId: string | null = null): Command => ({
    kind: 'reorder-articles',
    ids: ids as ArticleId[],
    before: before as ArticleId | null,
    columnId: columnId as ColumnId | null,
  });

  test('D15 articles go before another article or column, or last, in the order named', () => {
    expect(outline(doc)).toBe('a1 a2 c1: .a3 .a4 a5');
    expect(outline(after(doc, reorder(['a5'], 'a1')))).toBe('a5 a1 a2 c1: .a3 .a4');
    expect(outline(after(doc, reorder(['a5', 'a1'], 'c1')))).toBe('a2 a5 a1 c1: .a3 .a4');
    expect(outline(after(doc, reorder(['a1'], null)))).toBe('a2 c1: .a3 .a4 a5 a1');
  });

  test('D15 A3 they enter a column or leave theirs; a column without sign and articles vanishes', () => {
    expect(outline(after(doc, reorder(['a5'], 'a4', 'c1')))).toBe('a1 a2 c1: .a3 .a5 .a4');
    expect(outline(after(doc, reorder(['a4'], 'a1')))).toBe('a4 a1 a2 c1: .a3 a5');
    const signless = page('a1@c1 body |甲\na2 body |乙');
    expect(outline(after(signless, reorder(['a1'], null)))).toBe('a2 a1');
  });

  test('D15 a column goes with its articles', () => {
    const column = (before: string | null): Command => ({
      kind: 'reorder-column',
      id: 'c1' as ColumnId,
      before: before as ArticleId | null,
    });
    expect(outline(after(doc, column('a1')))).toBe('c1: .a3 .a4 a1 a2 a5');
    expect(outline(after(doc, column(null)))).toBe('a1 a2 a5 c1: .a3 .a4');
    expect(refusalOf(doc, column('a5'))).toBe('nothing-changes');
    expect(refusalOf(doc, column('a3'))).toBe('not-there');
    expect(refusalOf(page('- ad |甲'), column(null))).toBe('not-there');
  });

  test('D2 D3 a move to where they are, or next to what is not in that list, is refused', () => {
    expect(refusalOf(doc, reorder(['a1'], 'a2'))).toBe('nothing-changes');
    expect(refusalOf(doc, reorder(['a1', 'a2'], 'c1'))).toBe('nothing-changes');
    expect(refusalOf(doc, reorder(['a2', 'a1'], 'c1'))).toBe('carried out');
    expect(refusalOf(doc, reorder(['a1'], 'a3'))).toBe('not-there');
    expect(refusalOf(doc, reorder(['a1'], null, 'c9'))).toBe('not-there');
    expect(refusalOf(doc, reorder([], null))).toBe('nothing-selected');
  });
});

describe('merge-articles', () => {
  const merge = (...ids: string[]): Command => ({ kind: 'merge-articles', ids: ids as ArticleId[] });

  test('D16 the first takes all blocks, the others vanish; a second headline becomes a crosshead', () => {
    const merged = after(doc, merge('a1', 'a2'));
    expect(readingOf(merged, 'a1')).toEqual([
      'headline 甲题',
      'deck 乙副',
      'body 甲一',
      'body 甲二',
      'crosshead 乙题',
      'body 乙一',
      'caption 甲图',
    ]);
    expect(outline(merged)).toBe('a1 c1: .a3 .a4 a5');
  });

  test('D16 A3 a headline goes to an article without one, and an emptied column without a sign vanishes', () => {
    expect(readingOf(after(doc, merge('a5', 'a2')), 'a5')).toEqual([
      'headline 乙题',
      'deck 乙副',
      'body 乙一',
      'body 戊',
    ]);
    const signless = page('a1@c1 body |甲\na2 body |乙');
    expect(outline(after(signless, merge('a2', 'a1')))).toBe('a2');
    expect(outline(after(doc, merge('a1', 'a3', 'a4')))).toBe('a1 a2 c1: a5');
  });

  test('D2 one article is not merged with itself, nor with none', () => {
    expect(refusalOf(doc, merge('a1', 'a1'))).toBe('nothing-selected');
    expect(refusalOf(doc, merge('a1'))).toBe('nothing-selected');
    expect(refusalOf(doc, merge('a1', 'a9'))).toBe('not-there');
  });
});

describe('put-in-column and take-out-of-column', () => {
  const put = (ids: ArticleId[], column: string): Command => ({
    kind: 'put-in-column',
    ids,
    column: column as ColumnId,
  });
  const takeOut = (...ids: string[]): Command => ({ kind: 'take-out-of-column', ids: articles(...ids) });

  test('D17 articles go to the end of a column in reading order', () => {
    expect(outline(after(doc, put(articles('a5', 'a1'), 'c1')))).toBe('a2 c1: .a3 .a4 .a1 .a5');
    expect(outline(after(doc, put(articles('a4', 'a2'), 'c1')))).toBe('a1 c1: .a3 .a4 .a2 a5');
  });

  test('D17 a new column takes the place of the first of them', () => {
    expect(outline(after(doc, put(articles('a5', 'a2'), 'new')))).toBe('a1 n1: .a2 .a5 c1: .a3 .a4');
    expect(outline(after(doc, put(articles('a4'), 'new')))).toBe('a1 a2 c1: .a3 n1: .a4 a5');
  });

  test('D18 A3 articles taken out stand right after their column, in reading order', () => {
    expect(outline(after(doc, takeOut('a4', 'a3')))).toBe('a1 a2 c1: a3 a4 a5');
    expect(outline(after(doc, takeOut('a3', 'a1')))).toBe('a1 a2 c1: .a4 a3 a5');
    expect(outline(after(page('a1@c1 body |甲\na2 body |乙'), takeOut('a1')))).toBe('a1 a2');
  });

  test('D2 D3 what is in the column already, or in none, is refused', () => {
    expect(refusalOf(doc, put(articles('a3'), 'c1'))).toBe('nothing-changes');
    expect(refusalOf(doc, put([], 'c1'))).toBe('nothing-selected');
    expect(refusalOf(doc, put(articles('a1'), 'c9'))).toBe('not-there');
    expect(refusalOf(doc, takeOut('a1'))).toBe('nothing-changes');
    expect(refusalOf(doc, takeOut('a9'))).toBe('not-there');
  });
});
