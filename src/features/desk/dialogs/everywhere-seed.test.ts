import { expect, test } from 'vitest';
import type { CorrectionId } from '#domain/page/ids';
import { after, spanAt } from '#testing/carry-out';
import { page } from '#testing/notation';
import { seedOf } from './everywhere-seed';

const start = page(`
  a1 headline |璩敬东主持会议
  a1 body     |市长璩敬东出席，杨雷主持。`);
const marked = after(start, {
  kind: 'mark',
  span: spanAt(start, '璩敬东'),
  ...{ code: 'TRN', origin: 'print', replacement: '瞿敬东', status: 'marked', note: '' },
});
const [mark] = [...marked.corrections];
const selecting = (quote: string) => {
  const { start: anchor, end: focus } = spanAt(marked, quote);
  return { anchor, focus, selectedMark: null };
};
const NOWHERE = { anchor: null, focus: null, selectedMark: null };

test('the error is that of the chosen mark, with what the mark says', () => {
  const seed = { wrong: '璩敬东', right: '瞿敬东', code: 'TRN', origin: 'print' };
  const selectedMark = mark?.id as CorrectionId;
  expect(seedOf(marked, { ...NOWHERE, selectedMark })).toEqual(seed);
  expect(seedOf(marked, { ...selecting('敬东主持'), selectedMark })).toEqual(seed);
  expect(seedOf(marked, { ...selecting('杨雷'), selectedMark })).toMatchObject({
    wrong: '杨雷',
    right: '杨雷',
  });
});

test('selected words take over what a mark of the same words says', () => {
  const second = marked.text.lastIndexOf('璩敬东');
  const view = { anchor: second + 3, focus: second, selectedMark: null };
  expect(seedOf(marked, view)).toMatchObject({ wrong: '璩敬东', right: '瞿敬东', code: 'TRN' });
});

test('a caret, blanks and long text say nothing', () => {
  expect(seedOf(marked, NOWHERE)).toBeNull();
  expect(seedOf(marked, { anchor: 3, focus: 3, selectedMark: null })).toBeNull();
  const blank = page('a1 body |温　　县' + '长'.repeat(300));
  expect(seedOf(blank, { anchor: 1, focus: 3, selectedMark: null })).toBeNull();
  expect(seedOf(blank, { anchor: 3, focus: 300, selectedMark: null })).toBeNull();
});
