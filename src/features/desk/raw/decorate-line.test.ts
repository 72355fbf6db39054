import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineIndex } from '#domain/text/lines';
import { documents } from '#testing/arbitraries/proposals';
import { check } from '#testing/check';
import { page } from '#testing/notation';
import { decorateLine } from './decorate-line';
import { visibleText } from './visible-text';

const NOTHING = { capacity: 40, selection: null, caret: null, suspects: [] } as const;

describe('what a raw line looks like', () => {
  test('its runs, read one after another, are the line exactly, whatever is marked or selected', () => {
    check(
      fc.property(documents(), fc.nat(), fc.nat(), fc.integer({ min: 4, max: 40 }), (doc, a, b, capacity) => {
        const index = createLineIndex(doc.text);
        const [start = 0, end = 0] = [a % (doc.text.length + 1), b % (doc.text.length + 1)].sort(
          (x, y) => x - y,
        );
        const selection = start === end ? null : { start, end };
        for (let line = 1; line <= index.lineCount; line++) {
          const { rows } = decorateLine(doc, index, line, { capacity, selection, caret: null, suspects: [] });
          const written = rows.flat().map((run) => doc.text.slice(run.start, run.end));
          expect(written.join('')).toBe(index.lineText(line));
        }
      }),
      60,
    );
  });

  test('a line that two blocks share names both, and each run says whose it is', () => {
    const doc = page(`
      a1 body   |工作新局面。
      a1 byline ¦（白靖杰）`);
    const index = createLineIndex(doc.text);
    const { blocks, rows } = decorateLine(doc, index, 1, NOTHING);
    expect(blocks.map((block) => block.role)).toEqual(['body', 'byline']);
    expect(rows.flat().map((run) => [doc.text.slice(run.start, run.end), run.block])).toEqual([
      ['工作新局面。', 0],
      ['（白靖杰）', 1],
    ]);
  });

  test('a line that has not changed keeps its signature, one whose article has changed does not', () => {
    const before = page('a1 body |一\na2 body |二');
    const after = page('a1 body |一\na1 headline |二');
    const index = createLineIndex(before.text);
    const at = (doc: typeof before, line: number) => decorateLine(doc, index, line, NOTHING).signature;
    expect(at(after, 1)).toBe(at(before, 1));
    expect(at(after, 2)).not.toBe(at(before, 2));
  });

  test('characters that would vanish or reorder their neighbours are drawn, one for one', () => {
    const raw = 'a\u202eb\u200bc\u0000d\ufeff';
    const shown = visibleText(raw);
    expect(shown).toHaveLength(raw.length);
    expect(/[\p{Cc}\p{Cf}]/u.test(shown)).toBe(false);
    expect(visibleText('一二 三')).toBe('一二 三');
  });
});
