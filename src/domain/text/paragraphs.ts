import type { LinePart, Setting } from './line-parts';
import { isOpener, isUpper } from './characters';
import { cutsFigure } from './join-lines';
import { endsSentence } from './sentences';

/** How many lines on each side tell the usual width of a column. */
const REACH = 6;
/** A first line is about two em short of the column, its indent having been stripped. */
const INDENT_LEAST = 1.5;
const INDENT_MOST = 3.5;
/** A last line is shorter than the column by more than squeezed punctuation can explain. */
const SHORT_LAST = 2;
/** No newspaper column is this wide: each line is a paragraph of its own. */
const UNWRAPPED_EM = 60;
const LATIN_SHORT_SHARE = 0.85;

const BULLETS = '●■□◆◇▲△★☆○◎';

/** The width that three quarters of the lines do not exceed: short last and first lines do not pull it down. */
function usualWidth(parts: readonly LinePart[], from: number, to: number): number | null {
  const widths = parts.slice(Math.max(0, from), Math.max(0, to)).map((part) => part.width);
  if (widths.length === 0) return null;
  widths.sort((a, b) => a - b);
  return widths[Math.round((widths.length - 1) * 0.75)] ?? null;
}

/** Width of the column that part `index` stands in, judged by what follows, or by what precedes where the text narrows. */
function measureAround(parts: readonly LinePart[], index: number): number | null {
  const ahead = index + 2 < parts.length ? usualWidth(parts, index + 1, index + 1 + REACH) : null;
  const behind = usualWidth(parts, index - REACH, index);
  if (ahead === null || behind === null) return ahead ?? behind;
  return behind - ahead > INDENT_MOST ? behind : ahead;
}

export type ParagraphInput = {
  readonly text: string;
  readonly parts: readonly LinePart[];
  readonly setting: Setting;
  /** Usual width of the column in em, when it is known from elsewhere. */
  readonly columnMeasure: number | null;
};

/**
 * Which line parts open a paragraph, the first always. A blank line is a box break and opens none by itself; a
 * sentence must have ended, and then either this line misses the stripped indent or the one above stops short.
 * A printed indent or a bullet opens one in any case.
 */
export function paragraphStarts(input: ParagraphInput): readonly boolean[] {
  const starts: boolean[] = [];
  input.parts.forEach((_, index) => {
    starts.push(index === 0 || opensParagraph(input, index, starts[index - 1] === true));
  });
  return starts;
}

function opensParagraph(input: ParagraphInput, index: number, previousOpens: boolean): boolean {
  const { text, parts, setting } = input;
  const part = parts[index];
  const previous = parts[index - 1];
  if (part === undefined || previous === undefined) return true;
  if (BULLETS.includes(text.charAt(part.start)) || isIndented(parts, index)) return true;
  if (!setting.wide && isCapitals(text.slice(previous.start, previous.end)))
    return stopsShort(input, index - 1, true);
  if (!endsSentenceBefore(input, index)) return opensBehindPause(input, index, previousOpens);
  if (previous.width > UNWRAPPED_EM || part.width > UNWRAPPED_EM) return true;
  return setting.wide
    ? missesIndent(input, index) || stopsShort(input, index - 1, previousOpens)
    : opensLatinParagraph(input, index);
}

/** Whether a sentence ends with the line above; the point of a figure that is cut there ends none. */
function endsSentenceBefore({ text, parts, setting }: ParagraphInput, index: number): boolean {
  const part = parts[index];
  const previous = parts[index - 1];
  if (part === undefined || previous === undefined) return true;
  if (setting.wide && cutsFigure(text, previous.end, part.start)) return false;
  return endsSentence(text, previous.end, previous.start);
}

/** Where 、 stands for every stop, a short line before a box break is the best sign there is. */
function opensBehindPause(
  { text, parts, setting, columnMeasure }: ParagraphInput,
  index: number,
  previousOpens: boolean,
): boolean {
  if (!setting.pausesOnly || parts[index]?.afterBlank !== true) return false;
  const mark = text.charAt((parts[index - 1]?.end ?? 0) - 1);
  return (
    '、，」'.includes(mark) && stopsShort({ text, parts, setting, columnMeasure }, index - 1, previousOpens)
  );
}

/** A line all in capitals is a heading run into Latin text. */
const isCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);

function isIndented(parts: readonly LinePart[], index: number): boolean {
  const indent = parts[index]?.indent ?? 0;
  if (indent < 1) return false;
  const near = parts.slice(Math.max(0, index - REACH), index + REACH).map((part) => part.indent);
  return indent - Math.min(...near) >= 1;
}

function missesIndent(input: ParagraphInput, index: number): boolean {
  const width = input.parts[index]?.width ?? 0;
  const usual = input.columnMeasure ?? measureAround(input.parts, index);
  if (usual === null) return false;
  return usual - width >= INDENT_LEAST && usual - width <= INDENT_MOST;
}

function stopsShort(input: ParagraphInput, index: number, opens: boolean): boolean {
  const width = (input.parts[index]?.width ?? 0) + (opens ? 2 : 0);
  const usual = input.columnMeasure ?? usualWidth(input.parts, index - REACH, index);
  return usual !== null && usual - width >= SHORT_LAST;
}

function opensLatinParagraph(input: ParagraphInput, index: number): boolean {
  const { text, parts } = input;
  const part = parts[index];
  const previous = parts[index - 1];
  if (part === undefined || previous === undefined) return true;
  const char = text.charAt(part.start);
  const opens = isUpper(char) || isOpener(char) || '"»—–-0123456789'.includes(char);
  if (!opens) return false;
  const usual = input.columnMeasure ?? usualWidth(parts, index - 1 - REACH, index + REACH);
  return part.afterBlank || (usual !== null && previous.width < usual * LATIN_SHORT_SHARE);
}
