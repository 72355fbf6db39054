import type { Offset } from '#domain/page/ids';
import type { LineIndex } from './lines';
import type { ReadingBlock } from './reading-types';
import { codeAt, isBlankCode, isHan, isLatin } from './characters';
import { widthInEm } from './width';

/** The part of a line that lies in a block, without white space at its ends. Never blank. */
export type LinePart = {
  readonly start: Offset;
  readonly end: Offset;
  /** Set width in em. */
  readonly width: number;
  /** White space before the text on its line, in em: U+3000 is 1, others ½. */
  readonly indent: number;
  /** Whether blank lines stand between this part and the one before it: a text box or column break. */
  readonly afterBlank: boolean;
};

function indentOf(text: string, start: Offset, end: Offset): number {
  let indent = 0;
  for (let i = start; i < end; i++) indent += text.charCodeAt(i) === 0x3000 ? 1 : 0.5;
  return indent;
}

/** The line parts of a block, top to bottom. */
export function linePartsOf(lines: LineIndex, block: ReadingBlock): readonly LinePart[] {
  const { text } = lines;
  const parts: LinePart[] = [];
  let afterBlank = false;
  if (block.span.end <= block.span.start) return parts;
  const last = lines.lineOf(block.span.end - 1);
  for (let line = lines.lineOf(block.span.start); line <= last; line++) {
    const span = lines.lineSpan(line);
    const from = Math.max(span.start, block.span.start);
    let end = Math.min(span.end, block.span.end);
    let start = from;
    while (start < end && isBlankCode(text.charCodeAt(start))) start++;
    while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
    if (end <= start) {
      afterBlank = parts.length > 0;
      continue;
    }
    parts.push({
      start,
      end,
      width: widthInEm(text, start, end),
      indent: indentOf(text, from, start),
      afterBlank,
    });
    afterBlank = false;
  }
  return parts;
}

/** What the script of a text decides: how lines are joined and what a paragraph looks like. */
export type Setting = {
  /** Chinese or Japanese: ambiguous punctuation counts as wide (CSS Text rule 3). */
  readonly wide: boolean;
  /** Whether the text puts a space between Han and Latin inside its lines; it is then put at joins too. */
  readonly spacesLatin: boolean;
  /** Old Chinese setting with 、 or ， for every stop: a sentence end cannot be told by its mark. */
  readonly pausesOnly: boolean;
};

const SAMPLE = 20_000;
const FEWEST_PAUSES = 8;

type Counts = { wide: number; latin: number; spaced: number; tight: number; stops: number; pauses: number };

/** Reads the script and its spacing habits off the blocks of an article. */
export function settingOf(text: string, blocks: readonly ReadingBlock[]): Setting {
  const count = { wide: 0, latin: 0, spaced: 0, tight: 0, stops: 0, pauses: 0 };
  let budget = SAMPLE;
  for (const { span } of blocks) {
    const end = Math.min(span.end, span.start + budget);
    budget -= Math.max(0, end - span.start);
    countScripts(text, span.start, end, count);
  }
  return {
    wide: count.wide * 2 >= count.latin && count.wide > 0,
    spacesLatin: count.spaced > count.tight,
    pausesOnly: count.pauses >= FEWEST_PAUSES && count.stops * 20 < count.pauses,
  };
}

function countScripts(text: string, start: Offset, end: Offset, count: Counts): void {
  let before = '';
  let space = false;
  for (let i = start; i < end; i++) {
    const code = codeAt(text, i);
    if (code > 0xffff) i++;
    const kind = kindOf(code);
    if (kind === 'space') {
      space = true;
      continue;
    }
    if (kind !== 'break' && kind !== 'other') count[kind]++;
    if ((kind === 'wide' && before === 'latin') || (kind === 'latin' && before === 'wide')) {
      if (space) count.spaced++;
      else count.tight++;
    }
    before = kind;
    space = false;
  }
}

type Kind = 'wide' | 'latin' | 'stops' | 'pauses' | 'space' | 'break' | 'other';

const MARKS: ReadonlyMap<number, Kind> = new Map([
  [0x3002, 'stops'],
  [0xff01, 'stops'],
  [0xff1f, 'stops'],
  [0x3001, 'pauses'],
  [0xff0c, 'pauses'],
  [10, 'break'],
  [13, 'break'],
]);

function kindOf(code: number): Kind {
  if (isHan(code) || (code >= 0x3041 && code <= 0x30ff)) return 'wide';
  if (isLatin(code)) return 'latin';
  return MARKS.get(code) ?? (isBlankCode(code) ? 'space' : 'other');
}
