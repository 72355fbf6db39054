import type { Offset } from '#domain/page/ids';
import { isHan } from './characters';

// Whole texts are never cut into graphemes: only a window that surely starts on a boundary is, and most places are
// settled by looking at two code units.

const WINDOW = 64;
const LONGEST_SCAN = 1024;

let segmenter: Intl.Segmenter | null = null;

function graphemesOf(window: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(window);
}

/** Code units that neither join what stands before them nor, next to another such unit, what follows. */
function isPlain(code: number): boolean {
  return (
    (code < 0x300 && code !== 13 && code !== 10 && code !== 0xa9 && code !== 0xae && code !== 0xad) ||
    isHanUnit(code) ||
    isSetMark(code)
  );
}

/** Punctuation of general use, of Chinese and full width: the blocks' joiners and combining marks are left out. */
function isSetMark(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x3000 && code <= 0x3029) ||
    (code >= 0xff01 && code <= 0xff60)
  );
}

const isHanUnit = (code: number): boolean => code < 0xd800 && isHan(code);

/** A place at or before `offset` that is certainly a boundary: the start of the text or between two plain units. */
function safeStart(text: string, offset: Offset): Offset {
  const lowest = Math.max(0, offset - LONGEST_SCAN);
  for (let i = offset; i > lowest; i--) {
    if (isPlain(text.charCodeAt(i)) && isPlain(text.charCodeAt(i - 1))) return i;
  }
  return lowest;
}

/** Whether a line ends right before: nothing joins over the end of a line. Most blocks of a page start so. */
function startsLine(text: string, offset: Offset): boolean {
  const before = text.charCodeAt(offset - 1);
  return before === 10 || (before === 13 && text.charCodeAt(offset) !== 10);
}

/** Whether a caret may stand at `offset`: not inside a surrogate pair, a CRLF or a grapheme cluster. */
export function isGraphemeBoundary(text: string, offset: Offset): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  if (isPlain(text.charCodeAt(offset)) && isPlain(text.charCodeAt(offset - 1))) return true;
  if (startsLine(text, offset)) return true;
  const start = safeStart(text, offset);
  const window = text.slice(start, offset + WINDOW);
  return graphemesOf(window).containing(offset - start)?.index === offset - start;
}

/** The first grapheme boundary after `offset`; the length of the text at its end. */
export function nextGrapheme(text: string, offset: Offset): Offset {
  if (offset >= text.length) return text.length;
  const from = Math.max(0, offset);
  if (isPlain(text.charCodeAt(from)) && isPlain(text.charCodeAt(from + 1))) return from + 1;
  const start = safeStart(text, from);
  for (let size = WINDOW; ; size *= 4) {
    const end = Math.min(text.length, from + size);
    const found = graphemesOf(text.slice(start, end)).containing(from - start);
    const next = found === undefined ? end : start + found.index + found.segment.length;
    // A cluster that reaches the edge of the window may go on behind it.
    if (next < end || end === text.length) return next;
  }
}

/** The last grapheme boundary before `offset`; 0 at the start. */
export function previousGrapheme(text: string, offset: Offset): Offset {
  if (offset <= 0) return 0;
  const from = Math.min(offset, text.length);
  const start = safeStart(text, from - 1);
  if (start === from - 1) return start;
  const found = graphemesOf(text.slice(start, from + WINDOW)).containing(from - 1 - start);
  return found === undefined ? start : start + found.index;
}

/** `offset` itself where a caret may stand, otherwise the start of the cluster it falls into. Clamped to the text. */
export function snapToGrapheme(text: string, offset: Offset): Offset {
  const clamped = Math.min(Math.max(0, offset), text.length);
  return isGraphemeBoundary(text, clamped) ? clamped : previousGrapheme(text, clamped);
}
