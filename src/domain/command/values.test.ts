import { describe, expect, test } from 'vitest';
import { NO_IMPRINT } from '#domain/page/document';
import type { ArticleId, ColumnId, PageId } from '#domain/page/ids';
import { pagesOf } from '#domain/page/queries';
import { after, refusalOf } from '#testing/carry-out';
import { page } from '#testing/notation';
import type { Command } from './command';

const doc = page(`
  a1#p1 body        |甲
  a2    body        |乙
  c1#p2 column-sign |栏`);
const a1 = 'a1' as ArticleId;
const ids = [a1, 'a2' as ArticleId];

describe('what is known of articles', () => {
  test('A4 D22 a value is set, set to nothing, or left to the text again', () => {
    const set = (setting: { value: string | null } | null): Command => ({
      kind: 'set-metadata',
      id: a1,
      field: 'headline',
      setting,
    });
    const titled = after(doc, set({ value: '题' }));
    expect(titled.articles.get(a1)?.metadata).toEqual({ headline: { value: '题' } });
    expect(after(titled, set({ value: null })).articles.get(a1)?.metadata).toEqual({
      headline: { value: null },
    });
    expect(after(titled, set(null)).articles.get(a1)?.metadata).toEqual({});
    expect([refusalOf(titled, set({ value: '题' })), refusalOf(doc, set(null))]).toEqual([
      'nothing-changes',
      'nothing-changes',
    ]);
    expect(
      refusalOf(doc, { kind: 'set-metadata', id: 'a9' as ArticleId, field: 'headline', setting: null }),
    ).toBe('not-there');
  });

  test('D22 one field of several articles at once; those that have the value are passed over', () => {
    const brief: Command = { kind: 'set-article', ids, field: 'kind', value: 'brief' };
    const one = after(doc, { ...brief, ids: [a1] });
    expect([...after(one, brief).articles.values()].map(({ kind }) => kind)).toEqual(['brief', 'brief']);
    expect(refusalOf(after(doc, brief), brief)).toBe('nothing-changes');
    expect(refusalOf(doc, { ...brief, ids: ['a9' as ArticleId] })).toBe('not-there');
    const jump = after(doc, { kind: 'set-article', ids, field: 'continuedTo', value: '二版' });
    expect(jump.articles.get(a1)?.continuedTo).toBe('二版');
  });

  test('D22 a column is named', () => {
    const name = (to: string, id = 'c1'): Command => ({
      kind: 'rename-column',
      id: id as ColumnId,
      name: to,
    });
    expect(after(doc, name('百字新闻')).columns.get('c1' as ColumnId)?.name).toBe('百字新闻');
    expect([refusalOf(doc, name('')), refusalOf(doc, name('甲', 'c9'))]).toEqual([
      'nothing-changes',
      'not-there',
    ]);
  });
});

describe('printed pages', () => {
  test('D23 a page is added last, labelled and named', () => {
    const added = after(doc, { kind: 'add-page', label: 'A08', name: '温县新闻' });
    expect(pagesOf(added).at(-1)).toMatchObject({
      id: 'n1',
      label: 'A08',
      name: '温县新闻',
      imprint: NO_IMPRINT,
    });
    expect(pagesOf(added)).toHaveLength(3);
  });

  test('D23 articles stand on a page that is there, or on none', () => {
    const put = (pageId: string | null): Command => ({
      kind: 'set-page',
      ids,
      pageId: pageId as PageId | null,
    });
    expect([...after(doc, put('p1')).articles.values()].map(({ pageId }) => pageId)).toEqual(['p1', 'p1']);
    expect([...after(doc, put(null)).articles.values()].map(({ pageId }) => pageId)).toEqual([null, null]);
    expect(refusalOf(doc, put('p9'))).toBe('not-there');
    expect(refusalOf(after(doc, put(null)), put(null))).toBe('nothing-changes');
  });

  test('D23 a page is edited field by field', () => {
    const p1 = 'p1' as PageId;
    const imprint = { ...NO_IMPRINT, editor: ['刘振毅'] };
    const edited = after(
      doc,
      { kind: 'edit-page', id: p1, field: 'label', value: 'A08' },
      { kind: 'edit-page', id: p1, field: 'imprint', value: imprint },
    );
    expect(edited.pages.get(p1)).toMatchObject({ label: 'A08', imprint });
    expect(refusalOf(edited, { kind: 'edit-page', id: p1, field: 'imprint', value: { ...imprint } })).toBe(
      'nothing-changes',
    );
    expect(refusalOf(doc, { kind: 'edit-page', id: 'p9' as PageId, field: 'label', value: 'A08' })).toBe(
      'not-there',
    );
  });

  test('D23 A2 a page somebody stands on is not removed', () => {
    const remove = (id: string): Command => ({ kind: 'remove-page', id: id as PageId });
    expect([
      refusalOf(doc, remove('p1')),
      refusalOf(doc, remove('p2')),
      refusalOf(doc, remove('p9')),
    ]).toEqual(['in-use', 'in-use', 'not-there']);
    const free = after(doc, { kind: 'set-page', ids, pageId: null });
    expect(after(free, remove('p1')).pages.size).toBe(1);
  });
});
