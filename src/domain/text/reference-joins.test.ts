import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Role } from '#domain/page/roles';
import { linePartsOf } from './line-parts';
import { createLineIndex } from './lines';
import { createOffsetMap } from './offset-map';
import { buildReading } from './reading';
import { ALL_RULES, outputOf, type Paragraph, type ReadingBlock } from './reading-types';
import { BEGINNINGS, KEPT_SPACES, LETTER_SPACED } from './reference-joins.fixture';
import { REFERENCE_ARTICLES } from './reference-page.fixture';

const text = readFileSync('public/samples/jiaozuo-2023-01-10.txt', 'utf8');
const lineIndex = createLineIndex(text);

const blockOf = (role: Role, first: number, last: number): ReadingBlock => ({
  role,
  span: { start: lineIndex.lineStart(first), end: lineIndex.lineStart(last + 1) },
});
const read = (blocks: readonly ReadingBlock[]): readonly Paragraph[] =>
  buildReading({ lineIndex, blocks, corrections: [], rules: ALL_RULES });

/** What belongs to no article, and the two signs of columns. */
const OTHERS: readonly ReadingBlock[] = [
  blockOf('page-head', 2, 3),
  blockOf('imprint', 5, 5),
  blockOf('page-head', 7, 8),
  blockOf('imprint', 10, 10),
  blockOf('column-sign', 536, 536),
  blockOf('page-head', 547, 547),
  blockOf('column-sign', 549, 549),
];
const ARTICLES = REFERENCE_ARTICLES.map(({ blocks }) => blocks.map((block) => blockOf(...block)));
const READINGS = [...ARTICLES.map(read), ...OTHERS.map((block) => read([block]))];

/** Lines with text on them, and those of them that come behind a blank line. */
const lines = Array.from({ length: lineIndex.lineCount }, (_, i) => i + 1).filter(
  (line) => !lineIndex.isBlank(line),
);
const behindBlank = lines.filter((line) => line > 1 && lineIndex.isBlank(line - 1));
/** Lines above which nobody has divided the page: there the rules alone decide. */
const undivided = new Set(
  ARTICLES.flat().flatMap((block) =>
    linePartsOf(lineIndex, block)
      .slice(1)
      .map(({ start }) => lineIndex.lineOf(start)),
  ),
);
/** Lines at whose first character a paragraph begins; one set apart within a line (a name at its end) is not meant. */
const begun = new Set(
  READINGS.flat().flatMap(({ pieces }) => {
    const first = pieces.find((piece) => outputOf(piece) !== '');
    if (first === undefined) return [];
    const line = lineIndex.lineOf(first.span.start);
    const before = text.slice(lineIndex.lineStart(line), first.span.start);
    return before.trim() === '' ? [line] : [];
  }),
);
const truth = new Set(BEGINNINGS);
const wrongAmong = (some: readonly number[]): readonly number[] =>
  some.filter((line) => begun.has(line) !== truth.has(line));

describe('line ends of the reference page, against a list made by hand', () => {
  it('is a list of lines of the page that have text on them, in order', () => {
    expect(BEGINNINGS).toEqual([...truth].sort((a, b) => a - b));
    expect(BEGINNINGS.every((line) => lines.includes(line))).toBe(true);
  });

  it.each<readonly [string, readonly number[]]>([
    ['all line ends', lines],
    ['blank lines', behindBlank],
    ['line ends where the rules alone decide', lines.filter((line) => undivided.has(line))],
    ['blank lines where the rules alone decide', behindBlank.filter((line) => undivided.has(line))],
    ['beginnings of paragraphs the rules have to find', BEGINNINGS.filter((line) => undivided.has(line))],
  ])('are read with an error of 2 hundredths at most: %s', (what, some) => {
    const wrong = wrongAmong(some);
    console.info(`${what}: ${wrong.length} of ${some.length} wrong${wrong.map((at) => ` ${at}`).join('')}`);
    expect(some.length).toBeGreaterThan(50);
    expect(wrong.length / some.length).toBeLessThanOrEqual(0.02);
  });
});

describe('spaces of the reference page', () => {
  const readingAt = (line: number): string => {
    const { start, end } = lineIndex.lineSpan(line);
    for (const paragraphs of READINGS) {
      const map = createOffsetMap(paragraphs);
      const [from, to] = [map.rawToReading(start), map.rawToReading(end - 1)];
      if (from === null || to === null) continue;
      if (from.paragraph === to.paragraph)
        return paragraphs[from.paragraph]?.text.slice(from.offset, to.offset + 1) ?? '';
      return paragraphs
        .slice(from.paragraph, to.paragraph + 1)
        .map((paragraph) => paragraph.text)
        .join(' ');
    }
    return '';
  };

  it.each(LETTER_SPACED)('closes up line %i', (line, reading) => {
    expect(readingAt(line)).toBe(reading);
  });

  it.each(KEPT_SPACES)('keeps those of names and phrases in line %i', (line, kept) => {
    expect(text.slice(lineIndex.lineStart(line), lineIndex.lineSpan(line).end)).toContain(kept);
    expect(readingAt(line)).toContain(kept);
  });

  it('closes up no other line letter by letter', () => {
    const closed = READINGS.flat().flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.kind === 'rule' && piece.rule === 'letter-spacing' ? [lineIndex.lineOf(piece.span.start)] : [],
      ),
    );
    expect([...new Set(closed)].sort((a, b) => a - b)).toEqual(LETTER_SPACED.map(([line]) => line));
  });
});
