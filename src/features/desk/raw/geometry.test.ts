import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isArticleBoundary } from '#domain/page/queries';
import { createLineIndex } from '#domain/text/lines';
import { documents } from '#testing/arbitraries/proposals';
import { check } from '#testing/check';
import { page } from '#testing/notation';
import { gapsOf } from './gaps';
import { bottomOf, createGeometry, lineAt, scaleFor, topOf, topToShow } from './geometry';
import { lineTops, rowStarts } from './line-heights';
import { BLANK, GAP, MAX_HEIGHT, ROW } from './metrics';

const geometryOf = (doc: ReturnType<typeof page>, capacity = 40) => {
  const index = createLineIndex(doc.text);
  return createGeometry(index, lineTops(index, capacity), doc.blocks);
};

describe('where lines stand', () => {
  test('a gap opens above the first line of another article, and nowhere else', () => {
    const doc = page(`
      a1 body     |本报讯一
      a1 headline |题一
      a2 body     |本报讯二
      a2 headline |题二`);
    const geometry = geometryOf(doc);
    expect([1, 2, 3, 4].map((line) => topOf(geometry, line))).toEqual([0, ROW, 2 * ROW + GAP, 3 * ROW + GAP]);
    expect(geometry.height).toBe(4 * ROW + GAP);
  });

  test('a blank line is half as high as a row, a long line as high as its rows', () => {
    const index = createLineIndex('一\n\n一二三四五');
    const { tops } = lineTops(index, 4);
    expect([...tops]).toEqual([0, ROW, ROW + BLANK, ROW + BLANK + 3 * ROW]);
  });

  test('rows never cut a surrogate pair', () => {
    check(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 12 }), (text, capacity) => {
        for (const start of rowStarts(text, 0, text.length, capacity)) {
          expect((text.charCodeAt(start) & 0xfc00) === 0xdc00).toBe(false);
        }
      }),
      100,
    );
  });

  test('gaps counted per chunk are those counted one by one', () => {
    check(
      fc.property(documents(), (doc) => {
        const index = createLineIndex(doc.text);
        const gaps = gapsOf(index, doc.blocks);
        for (let line = 1; line <= index.lineCount; line++) {
          const plain = [...doc.blocks].filter(
            (block) =>
              isArticleBoundary(doc, block) &&
              index.lineOf(block.start) <= line &&
              index.firstNonBlank(index.lineOf(block.start)) === block.start,
          );
          expect(gaps.before(line)).toBe(plain.length);
        }
      }),
      60,
    );
  });

  test('the line at a height is the line that stands there', () => {
    check(
      fc.property(documents(), (doc) => {
        const geometry = geometryOf(doc, 12);
        for (let line = 1; line <= geometry.index.lineCount; line++) {
          expect(lineAt(geometry, (topOf(geometry, line) + bottomOf(geometry, line)) / 2)).toBe(line);
        }
      }),
      60,
    );
  });

  test('a window moves as little as shows a line with room around it, and not for one that has it', () => {
    const doc = page(
      Array.from({ length: 100 }, (_, i) => `${i === 0 ? 'a1 body ' : ''}|第${i}行`).join('\n'),
    );
    const geometry = geometryOf(doc);
    const lines = geometry.index.lineCount;
    check(
      fc.property(
        fc.integer({ min: 1, max: lines }),
        fc.nat(lines * ROW),
        fc.boolean(),
        (line, top, centre) => {
          const window = { top, height: 300 };
          const to = topToShow(geometry, window, line, centre) ?? top;
          expect(to).toBeGreaterThanOrEqual(0);
          if (centre) expect(to).toBe(Math.max(0, topOf(geometry, line) - 100));
          else {
            expect(to === 0 || topOf(geometry, line) - to >= 44).toBe(true);
            expect(to + 300 - bottomOf(geometry, line)).toBeGreaterThanOrEqual(44);
            expect(topToShow(geometry, { ...window, top: to }, line, false)).toBeNull();
          }
        },
      ),
      200,
    );
  });

  test('a column too tall for a browser scrolls on a scaled bar, from its very top to its very end', () => {
    const height = 3 * MAX_HEIGHT;
    const scale = scaleFor(height, 800);
    expect(scale.contentHeight).toBe(MAX_HEIGHT);
    expect(scale.toTop(0)).toBe(0);
    expect(scale.toTop(MAX_HEIGHT - 800)).toBeCloseTo(height - 800, 3);
    expect(scale.toScroll(scale.toTop(12_345))).toBeCloseTo(12_345, 6);
  });
});
