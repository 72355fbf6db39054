import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES, type CorrectionStatus, type ErrorCode } from '#domain/page/document';
import { check } from '#testing/check';
import { differenceOf, swapOf } from './difference';
import { GB_NUMBERS, SIGN_OF_CODE, signOf, SIGNS } from './sign';

/** The sign of a mark on the part of a text between ‹ and ›. */
function sign(
  marked: string,
  replacement: string | null,
  code: ErrorCode = 'SUB',
  status: CorrectionStatus = 'marked',
) {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/gu, '');
  return signOf({ span: { start, end }, original: text.slice(start, end), replacement, code, status }, text);
}

describe('the sign of a mark', () => {
  test('follows from what the reading does to the text', () => {
    expect(sign('‹璩›敬东', '瞿')).toBe('replace');
    expect(sign('会‹会›议', '', 'INS')).toBe('delete');
    expect(sign('召开‹›次', '第', 'DEL')).toBe('insert');
    expect(sign('高‹ ›亢', '', 'SPX')).toBe('close-up');
    expect(sign('‹高 亢›', '高亢', 'SPX')).toBe('close-up');
    expect(sign('高‹›亢', '　', 'SPM')).toBe('add-space');
    expect(sign('New‹›York', ' ', 'SPM')).toBe('separate');
    expect(sign('‹NewYork›', 'New York', 'SPM')).toBe('separate');
    expect(sign('工作‹\r\n›局面', '', 'JOI')).toBe('run-on');
    expect(sign('局面。‹›本报讯', '\n', 'PAR')).toBe('new-paragraph');
  });

  test('follows from the code where that says what is to be done', () => {
    expect(sign('‹京北›', '北京', 'TRN')).toBe('transpose');
    expect(sign('‹下一行›', '下一行', 'ORD')).toBe('move');
    expect(sign('‹图片说明›', null, 'MIS')).toBe('move');
    expect(sign('‹竖\n排›', '竖排', 'VRT')).toBe('align');
    expect(sign('exam‹-\n›ple', '', 'HYP')).toBe('run-on');
    expect(sign('‹错›字', null, 'SUB')).toBe('replace');
    expect(sign('‹□›高', null, 'ILL')).toBe('query');
  });

  test('of what is asked is the query, of what is refused stet, whatever they say', () => {
    expect(sign('‹璩›敬东', '瞿', 'SUB', 'query')).toBe('query');
    expect(sign('‹璩›敬东', null, 'QRY')).toBe('query');
    expect(sign('会‹会›议', '', 'INS', 'rejected')).toBe('stet');
    expect(sign('‹会›', null, 'STET')).toBe('stet');
  });

  test('every code has one, every sign its number in the standard', () => {
    for (const code of ERROR_CODES) expect(SIGNS).toContain(SIGN_OF_CODE[code]);
    expect(new Set(Object.values(GB_NUMBERS)).size).toBe(SIGNS.length);
  });
});

describe('where a reading differs', () => {
  const words = fc.string({ unit: fc.constantFrom('会', '议', '𠮷', '𠮸', ' '), maxLength: 6 });

  test('putting the difference in gives the reading, and no character is cut in two', () => {
    check(
      fc.property(words, words, (original, reading) => {
        const { at, from, to } = differenceOf(original, reading);
        expect(original.slice(0, at.start) + to + original.slice(at.end)).toBe(reading);
        expect(original.slice(at.start, at.end)).toBe(from);
        for (const part of [from, to]) expect(part).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  test('the shortest two parts that change places are found, side by side and apart', () => {
    const parts = (original: string, reading: string): readonly string[] | null => {
      const swap = swapOf(original, reading);
      return swap && [swap.first, swap.second].map(({ start, end }) => original.slice(start, end));
    };
    expect(parts('京北', '北京')).toEqual(['京', '北']);
    expect(parts('在京北开会', '在北京开会')).toEqual(['京', '北']);
    expect(parts('温县委县', '县温县委')).toEqual(['温县委', '县']);
    expect(parts('市长和书记', '书记和市长')).toEqual(['市长', '书记']);
    expect(parts('𠀀和𠀁', '𠀁和𠀀')).toEqual(['𠀀', '𠀁']);
    expect(parts('同', '同')).toBe(null);
    expect(parts('甲乙丙', '丙甲丁')).toBe(null);
  });
});
