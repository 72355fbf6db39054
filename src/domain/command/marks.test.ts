import { describe, expect, test } from 'vitest';
import type { Correction, PageDocument } from '#domain/page/document';
import type { BlockId, CorrectionId, Span } from '#domain/page/ids';
import { after, at, refusalOf, spanAt } from '#testing/carry-out';
import { page } from '#testing/notation';
import type { CommandOf } from './command';
import { crossesArticles } from './marks';

const doc = page(`
  a1 headline |温县召开会议
  a1 body     |本报汛 1月7日，𠮷利主持。
  a2 body     |市领导出席。`);
const mark = (span: Span, rest: Partial<CommandOf<'mark'>> = {}): CommandOf<'mark'> => ({
  kind: 'mark',
  span,
  code: 'SUB',
  origin: 'extraction',
  replacement: '讯',
  status: 'marked',
  note: '',
  ...rest,
});
const typo = spanAt(doc, '汛');
const only = (of: PageDocument): Correction => [...of.corrections][0]!;
const ids = ['n1' as CorrectionId];
const marked = after(doc, mark(typo));

describe('mark', () => {
  test('M3 a mark says what stands there, who made it and when', () => {
    expect(only(marked)).toEqual({
      id: 'n1',
      span: typo,
      original: '汛',
      replacement: '讯',
      code: 'SUB',
      origin: 'extraction',
      status: 'marked',
      note: '',
      by: '校对甲',
      at: '2023-01-10T08:00:00Z',
      foundBy: 'person',
    });
    expect(only(after(doc, mark(typo, { foundBy: 'shape-pairs' }))).foundBy).toBe('shape-pairs');
    expect(marked.text).toBe(doc.text);
    expect(marked.blocks).toBe(doc.blocks);
  });

  test('M4 an empty span is an insertion; an insertion of nothing is refused', () => {
    const place = { start: at(doc, '利'), end: at(doc, '利') };
    expect(only(after(doc, mark(place, { code: 'INS' }))).original).toBe('');
    expect(only(after(doc, mark(place, { replacement: null }))).replacement).toBeNull();
    expect(refusalOf(doc, mark(place, { replacement: '' }))).toBe('nothing-selected');
    const inserted = after(doc, mark(place));
    expect(refusalOf(inserted, { kind: 'change-mark', id: ids[0]!, values: { replacement: '' } })).toBe(
      'nothing-selected',
    );
    expect(refusalOf(inserted, { kind: 'change-mark', id: ids[0]!, values: { replacement: '大' } })).toBe(
      'carried out',
    );
  });

  test('M1 M2 overlapping marks, cut characters and places outside the text are refused', () => {
    expect(refusalOf(marked, mark(spanAt(doc, '报汛')))).toBe('marks-overlap');
    expect(refusalOf(marked, mark(spanAt(doc, '报')))).toBe('carried out');
    expect(refusalOf(doc, mark({ start: at(doc, '𠮷') + 1, end: at(doc, '利') }))).toBe('no-boundary-there');
    expect(refusalOf(doc, mark({ start: 0, end: 999 }))).toBe('no-boundary-there');
    expect(refusalOf(doc, mark({ start: 4, end: 2 }))).toBe('stale');
  });

  test('M1 a rejected mark gives way to a new one, in one step', () => {
    const rejected = after(marked, { kind: 'reject-mark', ids });
    const again = after(rejected, mark(spanAt(doc, '报汛'), { replacement: '报讯' }));
    expect(only(again)).toMatchObject({ original: '报汛', status: 'marked' });
  });

  test('M10 several marks are one step, refused whole when one of them is', () => {
    const marks = [mark(typo), mark(spanAt(doc, '报'))].map(({ kind: _, ...rest }) => rest);
    expect(after(doc, { kind: 'mark-all', marks }).corrections.size).toBe(2);
    expect(refusalOf(doc, { kind: 'mark-all', marks: [...marks, marks[0]!] })).toBe('marks-overlap');
    expect(refusalOf(doc, { kind: 'mark-all', marks: [] })).toBe('nothing-selected');
  });

  test('M9 a query is answered by name and time, and answers are kept in order', () => {
    const asked = after(marked, { kind: 'change-mark', id: ids[0]!, values: { status: 'query' } });
    const once = after(asked, { kind: 'reply', id: ids[0]!, text: ' 照印 ' });
    const twice = after(once, { kind: 'reply', id: ids[0]!, text: '已查' });
    expect(only(twice).replies?.map(({ text }) => text)).toEqual(['照印', '已查']);
    expect(only(twice).replies?.[0]).toMatchObject({ by: '校对甲', at: '2023-01-10T08:00:00Z' });
    expect(refusalOf(asked, { kind: 'reply', id: ids[0]!, text: '　' })).toBe('nothing-changes');
  });

  test('M5 without a reading, or across two articles, a mark is not accepted', () => {
    expect(refusalOf(doc, mark(typo, { replacement: null, status: 'accepted' }))).toBe('no-reading');
    const across = spanAt(doc, '主持。\n市');
    expect(crossesArticles(doc, across)).toBe(true);
    expect(refusalOf(doc, mark(across))).toBe('carried out');
    expect(refusalOf(doc, mark(across, { status: 'accepted' }))).toBe('marks-cross-articles');
    const flagged = after(doc, mark(across));
    expect(refusalOf(flagged, { kind: 'accept-mark', ids })).toBe('marks-cross-articles');
    const mended = after(flagged, { kind: 'join-blocks', id: 'b3' as BlockId });
    expect(refusalOf(mended, { kind: 'accept-mark', ids })).toBe('carried out');
    expect(crossesArticles(doc, spanAt(doc, '会议\n本'))).toBe(false);
    expect(crossesArticles(doc, { start: at(doc, '市'), end: at(doc, '市') })).toBe(false);
  });
});

describe('what becomes of marks', () => {
  test('M6 accepted, rejected and taken away; what is so already is refused', () => {
    const accepted = after(marked, { kind: 'accept-mark', ids });
    expect(only(accepted).status).toBe('accepted');
    expect(refusalOf(accepted, { kind: 'accept-mark', ids })).toBe('nothing-changes');
    expect(only(after(accepted, { kind: 'reject-mark', ids })).status).toBe('rejected');
    expect(after(accepted, { kind: 'remove-mark', ids }).corrections.size).toBe(0);
    expect(refusalOf(doc, { kind: 'accept-mark', ids })).toBe('not-there');
    expect(refusalOf(doc, { kind: 'remove-mark', ids })).toBe('not-there');
    expect(refusalOf(doc, { kind: 'remove-mark', ids: [] })).toBe('nothing-selected');
    expect(refusalOf(doc, { kind: 'reject-mark', ids: [] })).toBe('nothing-changes');
  });

  test('M7 each value a person changes is set, and an accepted mark keeps a reading', () => {
    const change = (values: CommandOf<'change-mark'>['values']): CommandOf<'change-mark'> => ({
      kind: 'change-mark',
      id: ids[0]!,
      values,
    });
    const changed = after(
      marked,
      change({ replacement: '迅', code: 'FCT', origin: 'print', note: '核', status: 'query' }),
    );
    expect(only(changed)).toMatchObject({
      replacement: '迅',
      code: 'FCT',
      origin: 'print',
      note: '核',
      status: 'query',
    });
    expect(refusalOf(marked, change({ replacement: '讯' }))).toBe('nothing-changes');
    expect(refusalOf(marked, change({ replacement: null, status: 'accepted' }))).toBe('no-reading');
    expect(refusalOf(after(marked, change({ status: 'accepted' })), change({ replacement: null }))).toBe(
      'no-reading',
    );
    expect(refusalOf(doc, change({ note: '核' }))).toBe('not-there');
  });

  test('M8 moving boundaries moves no mark', () => {
    const moved = after(marked, { kind: 'split-article', at: at(doc, '汛') });
    expect(moved.corrections).toBe(marked.corrections);
  });
});
