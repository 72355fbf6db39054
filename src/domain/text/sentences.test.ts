import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#testing/check';
import { nextSentenceStart, previousSentenceStart } from './sentences';

/** Puts a bar before every sentence start. */
const marked = (text: string): string => {
  const limit = { start: 0, end: text.length };
  let out = text;
  const starts: number[] = [];
  for (let at = nextSentenceStart(text, -1, limit); at !== null; at = nextSentenceStart(text, at, limit))
    starts.push(at);
  for (const at of starts.reverse()) out = `${out.slice(0, at)}|${out.slice(at)}`;
  return out;
};

describe('sentences', () => {
  it.each([
    ['|会议召开。|县领导出席！|好？|是……|完'],
    ['|“党和政府真好！|一直惦记着咱！”|2022年12月'],
    ['|会议传达了精神；|听取了汇报。\n\n　|会议还研究了（事项）。'],
    ['|The King is dead. |Long live the King! |"So be it." |He said so.'],
    ['|Mr. Smith met M. Carini at 9.30 a.m. in Rome. |They left.'],
    ['|增长3.5%，达140.7亿元。|完'],
  ])('starts where %s shows', (expected) => {
    expect(marked(expected.replaceAll('|', ''))).toBe(expected);
  });

  it('stays inside the limit', () => {
    const text = '一。二。三。';
    expect(nextSentenceStart(text, 0, { start: 0, end: 2 })).toBeNull();
    expect(previousSentenceStart(text, 2, { start: 2, end: 6 })).toBeNull();
    expect(previousSentenceStart(text, 6, { start: 2, end: 6 })).toBe(4);
  });

  it('goes back to where it went forward from, always to a character that is not white space', () => {
    const sample = fc.array(fc.constantFrom('县', '。', '”', ' ', '\n', 'A', 'b', '. ', '；', '“'), {
      maxLength: 40,
    });
    check(
      fc.property(sample, fc.nat(40), (list, from) => {
        const text = list.join('');
        const limit = { start: 0, end: text.length };
        const next = nextSentenceStart(text, from, limit);
        if (next === null) return;
        expect(text.charAt(next).trim()).not.toBe('');
        const back = previousSentenceStart(text, next, limit);
        if (back !== null) expect(nextSentenceStart(text, back, limit)).toBe(next);
      }),
    );
  });
});
