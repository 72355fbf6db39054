import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#testing/check';
import { isGraphemeBoundary, nextGrapheme, previousGrapheme, snapToGrapheme } from './graphemes';

const parts = [
  'a',
  '\r',
  '\u0301',
  '县',
  'e\u0301',
  '👨‍👩‍👧',
  '\r\n',
  '\n',
  '𠮷',
  '葛\u{E0100}',
  '🇨🇳',
  ' ',
  '\u0600',
  '한',
  'न\u093f',
  '\u200b',
  '©\ufe0f',
  '，',
  '（',
  '—',
  '〪',
  'ﾞ',
  '\u200d',
];
const text = fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((list) => list.join(''));

const boundariesOf = (sample: string): number[] => [
  ...Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(sample), (part) => part.index),
  ...(sample === '' ? [0] : [sample.length]),
];

describe('graphemes', () => {
  it('agrees with cutting the whole text', () => {
    check(
      fc.property(text, (sample) => {
        const expected = boundariesOf(sample);
        const all = Array.from({ length: sample.length + 1 }, (_, i) => i);
        expect(all.filter((i) => isGraphemeBoundary(sample, i))).toEqual([...new Set(expected)]);
        for (const i of all) {
          expect(nextGrapheme(sample, i)).toBe(expected.find((b) => b > i) ?? sample.length);
          expect(previousGrapheme(sample, i)).toBe(expected.findLast((b) => b < i) ?? 0);
          expect(snapToGrapheme(sample, i)).toBe(expected.findLast((b) => b <= i) ?? 0);
        }
      }),
    );
  });

  it('follows a cluster longer than the window', () => {
    const long = 'x' + 'a' + '\u0301'.repeat(300) + '县';
    expect(nextGrapheme(long, 1)).toBe(302);
    expect(previousGrapheme(long, 302)).toBe(1);
  });

  it('does not read far from the place asked about', () => {
    const large = '县'.repeat(2_000_000);
    const before = performance.now();
    for (let i = 0; i < 1000; i++) nextGrapheme(large, 1_000_000 + i);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('clamps offsets outside the text', () => {
    expect(snapToGrapheme('ab', -1)).toBe(0);
    expect(snapToGrapheme('ab', 9)).toBe(2);
    expect(isGraphemeBoundary('ab', 9)).toBe(false);
  });
});
