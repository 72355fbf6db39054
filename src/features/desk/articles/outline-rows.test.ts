import { describe, expect, test } from 'vitest';
import type { ArticleId, ColumnId } from '#domain/page/ids';
import { after } from '#testing/carry-out';
import { page } from '#testing/notation';
import { nextChoice } from './choice';
import { dropPlace, filterCounts, idOf, outlineRows } from './outline-rows';
import { rowKey } from './row-keys';

const doc = page(`
  a1 body        |一
  c1 column-sign |栏目
  a2@c1 body     |二
  a3@c1 body     |三
  a4 body        |四`);
const NONE = new Set<ColumnId>();
const shown = (...args: Parameters<typeof outlineRows>): readonly string[] => outlineRows(...args).map(idOf);
const order = shown(doc, 'all', new Map(), NONE);

describe('the rows of the article list', () => {
  test('a column is followed by its articles, and hides them when folded', () => {
    expect(order.indexOf('a2')).toBe(order.indexOf('c1') + 1);
    expect(shown(doc, 'all', new Map(), new Set(['c1' as ColumnId]))).not.toContain('a2');
  });

  test('the doubtful filter keeps doubtful articles, the least certain first', () => {
    const doubts = new Map([
      ['a1', { count: 2, certainty: 0.6 }],
      ['a3', { count: 1, certainty: 0.4 }],
      ['a4', { count: 1, certainty: 0.6 }],
    ]);
    expect(shown(doc, 'doubtful', doubts, new Set(['c1' as ColumnId]))).toEqual(['a3', 'a1', 'a4']);
    expect(filterCounts(doc, doubts)).toEqual({ all: 4, doubtful: 3, todo: 4 });
  });

  test('a drop beside an article of a column stays in the column; after its last article it is the last there', () => {
    expect(dropPlace(doc, 'a2', 'after')).toEqual({ before: 'a3', columnId: 'c1' });
    expect(dropPlace(doc, 'a3', 'after')).toEqual({ before: null, columnId: 'c1' });
  });

  test('what a drop place says is where the article then stands', () => {
    const place = dropPlace(doc, 'a2', 'before');
    if (place === null) throw new Error('No place');
    const moved = after(doc, { kind: 'reorder-articles', ids: ['a4' as ArticleId], ...place });
    const rows = shown(moved, 'all', new Map(), NONE);
    expect(rows.indexOf('a4')).toBe(rows.indexOf('a2') - 1);
    expect(moved.articles.get('a4' as ArticleId)?.columnId).toBe('c1');
  });
});

describe('choosing rows', () => {
  test('alone, toggled, and as a run from the last one', () => {
    const one = nextChoice({ ids: new Set(), active: null }, order, 'a1', { extend: false, toggle: false });
    const run = nextChoice(one, order, 'a4', { extend: true, toggle: false });
    expect([...run.ids]).toEqual(order);
    const less = nextChoice(run, order, 'c1', { extend: false, toggle: true });
    expect(less.ids.has('c1')).toBe(false);
  });

  test('arrows stay in the list, and fold a column sideways', () => {
    const rows = outlineRows(doc, 'all', new Map(), NONE);
    expect(rowKey({ key: 'ArrowUp' }, 0, rows, NONE)).toEqual({ kind: 'go', to: 0 });
    expect(rowKey({ key: 'End' }, 0, rows, NONE)).toEqual({ kind: 'go', to: rows.length - 1 });
    const sign = rows.findIndex((row) => row.kind === 'column');
    expect(rowKey({ key: 'ArrowLeft' }, sign, rows, NONE)).toEqual({
      kind: 'fold',
      id: 'c1',
      isFolded: true,
    });
    expect(rowKey({ key: 'x' }, 0, rows, NONE)).toBe(null);
  });
});
