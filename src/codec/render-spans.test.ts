import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSpans } from './render-spans';
import type { Edit } from './render-spans';

const edit = (start: number, end: number, after: string): Edit => ({ span: { start, end }, after });

describe('reading raw slices with edits', () => {
  const text = 'abcdefghij';

  it('replaces, deletes and inserts before the following character', () => {
    const edits = [edit(1, 2, 'B'), edit(3, 5, ''), edit(6, 6, '+')];
    expect(renderSpans(text, [{ start: 0, end: 10 }], edits)).toBe('aBcf+ghij');
  });

  it('reads an edit where it starts, and never again where it goes on', () => {
    const edits = [edit(3, 7, 'X')];
    const upper = { start: 0, end: 5 };
    const lower = { start: 5, end: 10 };
    expect(renderSpans(text, [upper], edits)).toBe('abcX');
    expect(renderSpans(text, [lower], edits)).toBe('hij');
    expect(renderSpans(text, [lower, upper], edits)).toBe('hijabcX');
    expect(renderSpans(text, [{ start: 5, end: 6 }], edits)).toBe('');
  });

  it('gives an insertion to the slice of the following character, and one at the very end to the last slice', () => {
    const edits = [edit(5, 5, '+'), edit(10, 10, '!')];
    expect(renderSpans(text, [{ start: 0, end: 5 }], edits)).toBe('abcde');
    expect(renderSpans(text, [{ start: 5, end: 10 }], edits)).toBe('+fghij!');
  });

  it('reads everything once when slices tile the text, in whatever places it is cut', () => {
    const edits = [edit(0, 0, '^'), edit(2, 4, 'X'), edit(4, 4, '+'), edit(4, 9, 'Y'), edit(10, 10, '$')];
    const whole = renderSpans(text, [{ start: 0, end: 10 }], edits);
    expect(whole).toBe('^abX+Yj$');
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9]), (cuts) => {
        const places = [0, ...cuts, 10];
        const spans = places.slice(1).map((end, i) => ({ start: places[i] ?? 0, end }));
        expect(renderSpans(text, spans, edits)).toBe(whole);
      }),
      { seed: 12, numRuns: 100 },
    );
  });
});
