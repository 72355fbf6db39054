import { describe, expect, test } from 'vitest';
import type { Correction, PageDocument } from '#domain/page/document';
import type { CorrectionId } from '#domain/page/ids';
import { createLineIndex } from '#domain/text/lines';
import { page } from '#testing/notation';
import { decorateLine } from './decorate-line';

const TEXT = 'a1 body |京北会议\na1 body |召开了\na2 body |本报讯';

/** The page with one mark on a quoted run, and how its lines look then. */
function drawn(quote: string, values: Partial<Correction>) {
  const doc = page(TEXT);
  const start = doc.text.indexOf(quote);
  const mark: Correction = {
    id: 'm' as CorrectionId,
    span: { start, end: start + quote.length },
    original: quote,
    replacement: null,
    code: 'SUB',
    origin: 'print',
    status: 'marked',
    note: '',
    by: '',
    at: '',
    foundBy: 'person',
    ...values,
  };
  const marked: PageDocument = { ...doc, corrections: doc.corrections.add(mark) };
  const index = createLineIndex(doc.text);
  return (line: number) =>
    decorateLine(marked, index, line, { capacity: 40, selection: null, caret: null, suspects: [] });
}

const strokes = (model: ReturnType<ReturnType<typeof drawn>>) => [
  ...model.rows.flat().flatMap((run) => run.strokes),
  ...model.tail,
];

describe('what a line draws of a mark', () => {
  test('a break that is taken out is a curve that leaves one line and comes into the next', () => {
    const line = drawn('会议\n召', { replacement: '会议召', code: 'JOI' });
    expect(line(1).tail.map(({ sign, follows }) => [sign, follows])).toEqual([['run-on', false]]);
    expect(line(2).rows[0]?.[0]?.strokes.map(({ follows }) => follows)).toEqual([true]);
    expect(strokes(line(3))).toEqual([]);
  });

  test('the break alone may be marked', () => {
    const line = drawn('\n召', { span: { start: 4, end: 5 }, original: '\n', replacement: '', code: 'JOI' });
    expect(strokes(line(1)).map(({ at }) => at)).toEqual([4]);
    expect(strokes(line(2)).map(({ at }) => at)).toEqual([5]);
  });

  test('the two parts that change places are told apart, where they part', () => {
    const runs = drawn('京北', { replacement: '北京', code: 'TRN' })(1).rows.flat();
    expect(runs.map((run) => [run.start, run.end, run.mark?.part])).toEqual([
      [0, 1, 'first'],
      [1, 2, 'second'],
      [2, 4, undefined],
    ]);
  });

  test('parts apart change places around what stays between them', () => {
    const runs = drawn('京北会议', { replacement: '会北京议', code: 'TRN' })(1).rows.flat();
    expect(runs.map((run) => [run.start, run.end, run.mark?.part])).toEqual([
      [0, 1, 'first'],
      [1, 2, 'beside'],
      [2, 3, 'second'],
      [3, 4, 'beside'],
    ]);
  });

  test('a deletion across lines curls once, at its end', () => {
    const line = drawn('会议\n召开', { replacement: '', code: 'INS' });
    expect([line(1), line(2)].map((model) => strokes(model).length)).toEqual([0, 1]);
  });

  test('what is missing stands where it belongs, at the end of a line too', () => {
    const line = drawn('了', { span: { start: 8, end: 8 }, original: '', replacement: '。', code: 'DEL' });
    expect(strokes(line(2)).map(({ at, sign }) => [at, sign])).toEqual([[8, 'insert']]);
  });

  test('another pass, another status and another sign are another look', () => {
    const of = (values: Partial<Correction>) =>
      drawn('会议', { replacement: '会意', ...values })(1).signature;
    const looks = [of({}), of({ pass: 'first' }), of({ pass: 'second' }), of({ status: 'accepted' })];
    expect(new Set([...looks, of({ replacement: '' }), of({ code: 'MIS' })]).size).toBe(6);
    expect(of({ note: 'only said in the margin' })).toBe(of({}));
  });
});
