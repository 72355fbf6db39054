import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCodePoints } from './code-points';

/** Counts the slow, obvious way. */
function codePointsBefore(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}

const anyText = fc
  .array(fc.constantFrom('a', '县', '\n', '😀', '𠮷', '\ud83d', '\ude00', 'é'), { maxLength: 900 })
  .map((parts) => parts.join(''));

describe('code points', () => {
  it('agree with counting from the start, wherever an offset is not inside a pair', () => {
    fc.assert(
      fc.property(anyText, fc.nat(1000), (text, n) => {
        const index = indexCodePoints(text);
        expect(index.length).toBe([...text].length);
        const offset = n % (text.length + 1);
        const codePoint = index.toCodePoint(offset);
        const isInside = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
        if (isInside && offset > 0) expect(codePoint).toBeNull();
        else expect(codePoint).toBe(codePointsBefore(text, offset));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('lead back to the offset they came from', () => {
    fc.assert(
      fc.property(anyText, fc.nat(1000), (text, n) => {
        const index = indexCodePoints(text);
        const codePoint = n % (index.length + 1);
        const offset = index.toOffset(codePoint);
        expect(offset).not.toBeNull();
        expect(index.toCodePoint(offset ?? -1)).toBe(codePoint);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('hold at the checkpoints, where a pair may lie across', () => {
    const text = `${'a'.repeat(255)}😀${'b'.repeat(254)}😀😀`;
    const index = indexCodePoints(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const codePoint = index.toCodePoint(offset);
      if (codePoint === null) continue;
      expect(codePoint).toBe(codePointsBefore(text, offset));
      expect(index.toOffset(codePoint)).toBe(offset);
    }
  });

  it('are null outside the text', () => {
    for (const text of ['', 'abc', 'a😀']) {
      const index = indexCodePoints(text);
      for (const place of [-1, 0.5, NaN, 99]) {
        expect(index.toCodePoint(place)).toBeNull();
        expect(index.toOffset(place)).toBeNull();
      }
    }
  });
});
