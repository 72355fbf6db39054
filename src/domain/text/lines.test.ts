import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#testing/check';
import { createLineIndex } from './lines';

const text = fc
  .array(fc.constantFrom('a', '县', ' ', '　', '\n', '\r', '\r\n', '\u2028', '\uFEFF', '😀'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('line index', () => {
  it('ends a line at LF, CRLF and CR but not at U+2028', () => {
    const lines = createLineIndex('a\nb\r\nc\rd\u2028e');
    expect([1, 2, 3, 4].map((line) => lines.lineText(line))).toEqual(['a', 'b', 'c', 'd\u2028e']);
    expect(lines.lineCount).toBe(4);
  });

  it('gives the empty text one blank line and a final line end a line of its own', () => {
    expect(createLineIndex('').lineCount).toBe(1);
    expect(createLineIndex('').isBlank(1)).toBe(true);
    expect(createLineIndex('a\n').lineSpan(2)).toEqual({ start: 2, end: 2 });
  });

  it('agrees with splitting the text', () => {
    check(
      fc.property(text, (sample) => {
        const lines = createLineIndex(sample);
        const expected = sample.split(/\r\n|\n|\r/);
        expect(lines.lineCount).toBe(expected.length);
        expect(expected.map((_, i) => lines.lineText(i + 1))).toEqual(expected);
        expect(expected.map((_, i) => lines.isBlank(i + 1))).toEqual(
          expected.map((line) => line.trim() === ''),
        );
      }),
    );
  });

  it('finds the line of every offset, its terminator included', () => {
    check(
      fc.property(text, (sample) => {
        const lines = createLineIndex(sample);
        for (let offset = 0; offset <= sample.length; offset++) {
          const line = lines.lineOf(offset);
          expect(lines.lineStart(line)).toBeLessThanOrEqual(offset);
          if (line < lines.lineCount) expect(offset).toBeLessThan(lines.lineStart(line + 1));
        }
      }),
    );
  });

  it('finds the first character that is not white space', () => {
    const lines = createLineIndex('　\u00a0县\n\uFEFF ');
    expect(lines.firstNonBlank(1)).toBe(2);
    expect(lines.firstNonBlank(2)).toBeNull();
  });

  it('refuses a line that is not there and clamps an offset that is not', () => {
    const lines = createLineIndex('a\nb');
    expect(() => lines.lineText(3)).toThrow(RangeError);
    expect(() => lines.lineText(0)).toThrow(RangeError);
    expect(lines.lineOf(-5)).toBe(1);
    expect(lines.lineOf(99)).toBe(2);
  });
});
