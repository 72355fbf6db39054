import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlockStart } from '#domain/page/start';
import { createLineIndex } from '#domain/text/lines';
import { rawTexts } from '#testing/arbitraries/texts';
import { check } from '#testing/check';
import { snapTo, snapUnit, stepBoundary } from './snap';

describe('where a boundary snaps to', () => {
  test('lines by default, sentences with ⇧, characters with ⌥', () => {
    expect(snapUnit({ shiftKey: false, altKey: false })).toBe('line');
    expect(snapUnit({ shiftKey: true, altKey: false })).toBe('sentence');
    expect(snapUnit({ shiftKey: false, altKey: true })).toBe('character');
  });

  test('a step goes over blank lines to the next line with text, and back', () => {
    const index = createLineIndex('一\n\n  二\n三');
    expect(stepBoundary(index, 0, 1, 'line')).toBe(5);
    expect(stepBoundary(index, 5, -1, 'line')).toBe(0);
    expect(stepBoundary(index, 7, 1, 'line')).toBe(null);
  });

  test('a step by sentence lands behind a full stop, a step by character on the next character', () => {
    const index = createLineIndex('会议召开。会议强调，好。');
    expect(stepBoundary(index, 0, 1, 'sentence')).toBe(5);
    expect(stepBoundary(index, 5, 1, 'character')).toBe(6);
    expect(stepBoundary(index, 6, -1, 'character')).toBe(5);
  });

  test('whatever is snapped to, a boundary can stand there, or it is the start of the page', () => {
    check(
      fc.property(
        rawTexts(),
        fc.nat(),
        fc.constantFrom('line', 'sentence', 'character'),
        (text, at, unit) => {
          const index = createLineIndex(text);
          const offset = at % (text.length + 1);
          const place = snapTo(index, index.lineOf(offset), offset, unit);
          const firstText = text.search(/\S/u);
          if (place !== null && place > firstText) expect(isBlockStart(text, place)).toBe(true);
        },
      ),
      150,
    );
  });
});
