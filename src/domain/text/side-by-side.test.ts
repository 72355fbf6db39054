import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#testing/check';
import { createLineIndex } from './lines';
import { buildReading } from './reading';
import { ALL_RULES, outputOf, rawOf, RULE_NAMES, type Paragraph, type RuleName } from './reading-types';
import { sideBySide } from './side-by-side';

const read = (text: string, rules: ReadonlySet<RuleName> = ALL_RULES): readonly Paragraph[] =>
  buildReading({
    lineIndex: createLineIndex(text),
    blocks: [{ span: { start: 0, end: text.length }, role: 'body' }],
    corrections: [],
    rules,
  });

describe('raw and reading text side by side', () => {
  it('R7 lose nothing of either side, whatever the rows', () => {
    const texts = fc
      .array(fc.constantFrom('会议', '召开。', '“', '第 40 次', '😀', 'ab', '-', ' ', '\n', '\n\n', '●'), {
        maxLength: 60,
      })
      .map((parts) => parts.join(''));
    check(
      fc.property(
        texts,
        fc.subarray([...RULE_NAMES]),
        fc.integer({ min: 2, max: 40 }),
        (text, rules, most) => {
          const paragraphs = read(text, new Set(rules));
          const rows = sideBySide(paragraphs, most);
          const pieces = rows.flatMap((row) => row.pieces);
          expect(pieces.map(rawOf).join('')).toBe(text);
          paragraphs.forEach((paragraph, i) => {
            const own = rows.filter((row) => row.paragraph === i);
            expect(own.flatMap((row) => row.pieces.map(outputOf)).join('')).toBe(paragraph.text);
            own.forEach((row, at) => {
              expect(row.continues).toBe(at > 0);
              expect(text.slice(row.span.start, row.span.end)).toBe(row.pieces.map(rawOf).join(''));
            });
          });
          for (const piece of pieces)
            if (piece.kind === 'raw') expect(piece.text.length).toBeLessThanOrEqual(most);
        },
      ),
      200,
    );
  });

  it('R7 cut a long paragraph at its line ends, and never a character in two', () => {
    const rows = sideBySide(read('一二三四\n五六七八\n九十', new Set()), 6);
    expect(rows.map(({ pieces }) => pieces.map(rawOf).join(''))).toEqual([
      '一二三四\n',
      '五六七八\n',
      '九十',
    ]);
    expect(sideBySide(read('😀😀😀', new Set()), 3).map(({ span }) => span.end)).toEqual([2, 4, 6]);
  });

  it('R7 tell where more than line ends and spaces differs', () => {
    expect(sideBySide(read('会议召\n开。')).map((row) => row.differs)).toEqual([false]);
    expect(sideBySide(read('会议召开（下转A02版）。')).map((row) => row.differs)).toEqual([true]);
  });
});
