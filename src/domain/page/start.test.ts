import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawTexts } from '#testing/arbitraries/texts';
import { check } from '#testing/check';
import { firstNonBlankFrom, isBlockStart } from './start';

describe('where a block may start', () => {
  test('B2 on a non-blank character, at a grapheme boundary, with something non-blank before it', () => {
    check(
      fc.property(rawTexts(), (text) => {
        const segments = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)];
        const cuts = new Set(segments.map(({ index }) => index));
        for (let offset = 0; offset <= text.length; offset++) {
          const allowed =
            cuts.has(offset) && /^\S/u.test(text.slice(offset)) && /\S/u.test(text.slice(0, offset));
          expect(isBlockStart(text, offset), `${JSON.stringify(text)} at ${offset}`).toBe(allowed);
        }
      }),
    );
  });

  test('B2 never outside the text, nor between whole numbers', () => {
    for (const offset of [-1, 0, 4, 5, 1.5, Number.NaN, Infinity])
      expect(isBlockStart('温县会议', offset), String(offset)).toBe(false);
  });

  test('B2 never inside a surrogate pair, a combined character, a flag or a line end', () => {
    expect(isBlockStart('字𠮷', 2)).toBe(false);
    expect(isBlockStart('字e\u0301', 2)).toBe(false);
    expect(isBlockStart('字🇨🇳', 3)).toBe(false);
    expect(isBlockStart('字👨‍👩‍👧', 4)).toBe(false);
    expect(isBlockStart('字\r\n县', 2)).toBe(false);
  });

  test('B2 ideographic, no-break and narrow spaces and the byte order mark are blank', () => {
    expect(firstNonBlankFrom('\u3000\u00a0\u2003\ufeff\r\n\t字', 0)).toBe(7);
    expect(firstNonBlankFrom(' \u3000', 0)).toBe(2);
  });
});
