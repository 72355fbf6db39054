import { expect, test } from 'vitest';
import { at } from '#testing/carry-out';
import { Desk } from '#testing/desk';
import { page } from '#testing/notation';
import { expectSame } from '#testing/sound';
import type { CorrectionId } from '#domain/page/ids';
import { isManyMarks, partOf, returnMarks } from './take-back';

const start = page(`
  a1 headline |温县召开会议
  a1 body     |本报讯 1月7日，杨磊主持。
  a2 body     |市领导出席。`);

const mark = (quote: string) => ({
  span: { start: at(start, quote), end: at(start, quote) + quote.length },
  code: 'SUB' as const,
  origin: 'extraction' as const,
  replacement: '某',
  status: 'marked' as const,
  note: '',
});

/** A desk where three places were marked in one step. */
function marked() {
  const desk = new Desk(start);
  desk.command({ kind: 'mark-all', marks: [mark('温县'), mark('杨磊'), mark('领导')] });
  const [step] = [...desk.history.done];
  const ids = [...desk.doc.corrections].map(({ id }) => id);
  return { desk, step: step!, ids: ids as [CorrectionId, CorrectionId, CorrectionId] };
}

test('H10 all marks of a step go and come again when nobody has changed them', () => {
  const { desk, step } = marked();
  const undone = returnMarks(desk.doc, step, 'undo');
  expect([undone.marks, undone.left]).toEqual([3, 0]);
  expectSame(undone.doc, start);
  const redone = returnMarks(undone.doc, step, 'redo');
  expect([redone.marks, redone.left]).toEqual([3, 0]);
  expectSame(redone.doc, desk.doc);
});

test('H10 a mark decided on since stays, and one taken away since is not missed', () => {
  const { desk, step, ids } = marked();
  desk.command({ kind: 'accept-mark', ids: [ids[1]] });
  desk.command({ kind: 'remove-mark', ids: [ids[2]] });
  const undone = returnMarks(desk.doc, step, 'undo');
  expect([undone.marks, undone.left]).toEqual([1, 1]);
  expect([...undone.doc.corrections].map(({ id }) => id)).toEqual([ids[1]]);
  const redone = returnMarks(undone.doc, step, 'redo');
  expect([redone.marks, redone.left]).toEqual([2, 0]);
});

test('H10 a mark does not come again where another stands by then', () => {
  const { desk, step } = marked();
  const undone = new Desk(returnMarks(desk.doc, step, 'undo').doc, 'z');
  undone.command({ kind: 'mark', ...mark('磊') });
  const redone = returnMarks(undone.doc, step, 'redo');
  expect([redone.marks, redone.left, redone.doc.corrections.size]).toEqual([2, 1, 3]);
});

test('H10 a rejected mark that had given way comes back with the undo', () => {
  const desk = new Desk(start);
  desk.command({ kind: 'mark', ...mark('磊'), status: 'rejected' });
  const before = desk.doc;
  desk.command({ kind: 'mark-all', marks: [mark('杨磊')] });
  const step = desk.history.done.last!;
  expectSame(returnMarks(desk.doc, step, 'undo').doc, before);
});

test('H10 a step’s part in a log is what made it, not what took it back', () => {
  const { desk, step } = marked();
  desk.undo();
  expect(partOf(step.id, desk.operations).map(({ cause }) => isManyMarks(cause))).toEqual([true, true, true]);
  expect(partOf('nobody' as never, desk.operations)).toEqual([]);
});
