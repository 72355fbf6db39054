import type { Offset, Span } from '#domain/page/ids';
import { isBlankCode } from './characters';

/**
 * The lines of one text. LF, CRLF and CR end a line; U+2028 does not. Lines count from 1; a text has one line more
 * than it has line ends, so even the empty text has one. Built once per text and kept by the caller.
 * A line number outside `1..lineCount` is a mistake of the caller and throws a RangeError.
 */
export type LineIndex = {
  readonly text: string;
  readonly lineCount: number;
  /** The line (1-based) a UTF-16 offset stands on; a line's terminator belongs to it. Offsets outside are clamped. */
  readonly lineOf: (offset: Offset) => number;
  /** Where a line starts. */
  readonly lineStart: (line: number) => Offset;
  /** A line without its terminator. */
  readonly lineSpan: (line: number) => Span;
  /** A line without its terminator. */
  readonly lineText: (line: number) => string;
  /** Whether a line holds nothing but white space (U+3000, U+00A0 and U+FEFF included). */
  readonly isBlank: (line: number) => boolean;
  /** The first character of a line that is not white space, or null on a blank line. */
  readonly firstNonBlank: (line: number) => Offset | null;
};

const LF = 10;
const CR = 13;

function lineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(Math.max(16, text.length >> 4));
  let count = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > CR || (code !== LF && code !== CR)) continue;
    if (code === CR && text.charCodeAt(i + 1) === LF) i++;
    if (count === starts.length) {
      const larger = new Uint32Array(starts.length * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = i + 1;
  }
  return starts.slice(0, count);
}

/** The last line that starts at or before `offset`, 1-based. */
function search(starts: Uint32Array, offset: Offset): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Finds the lines of a text in one pass. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);

  const lineStart = (line: number): Offset => {
    const start = starts[line - 1];
    if (start === undefined) throw new RangeError(`No line ${line} among ${starts.length}`);
    return start;
  };
  const lineEnd = (line: number): Offset => {
    if (line === starts.length) return text.length;
    const next = lineStart(line + 1);
    const crlf =
      next - lineStart(line) >= 2 && text.charCodeAt(next - 1) === LF && text.charCodeAt(next - 2) === CR;
    return next - (crlf ? 2 : 1);
  };
  const firstNonBlank = (line: number): Offset | null => {
    const end = lineEnd(line);
    for (let i = lineStart(line); i < end; i++) if (!isBlankCode(text.charCodeAt(i))) return i;
    return null;
  };

  return {
    text,
    lineCount: starts.length,
    lineOf: (offset) => search(starts, offset),
    lineStart,
    lineSpan: (line) => ({ start: lineStart(line), end: lineEnd(line) }),
    lineText: (line) => text.slice(lineStart(line), lineEnd(line)),
    isBlank: (line) => firstNonBlank(line) === null,
    firstNonBlank,
  };
}
