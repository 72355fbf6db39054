import { isBlankCode } from '#domain/page/start';
import type { Offset } from '#domain/page/ids';

/** Longest piece of a line that patterns look at, in UTF-16 units; what follows it is never tested. */
export const PATTERN_LIMIT = 4000;

/** A line of the raw page that is not blank. */
export type Row = {
  /** 0-based number of the line in the raw page. */
  readonly line: number;
  /** The first non-blank character, in UTF-16 units from the start of the raw page. */
  readonly start: Offset;
  /** After the last non-blank character. */
  readonly end: Offset;
  /** Blank lines directly above. */
  readonly blanksAbove: number;
  /** `[start, end)` of the raw page, cut to `PATTERN_LIMIT`. */
  readonly text: string;
  /** Whether blank characters stand before `start` on the line. */
  readonly indented: boolean;
  /** Whether a place that the reader of the page names parts it from the row above. */
  readonly parted: boolean;
};

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
    at++;
  }
  return at;
}

/**
 * The non-blank lines of a raw page, in order. LF, CRLF or CR ends a line. Linear in the text.
 *
 * @param cuts places, ascending, at which a row begins; inside a line they part it in two
 */
export function rowsOf(text: string, cuts: readonly Offset[] = []): readonly Row[] {
  const rows: Row[] = [];
  let blanks = 0;
  let cut = 0;
  let line = 0;
  for (let from = 0; from < text.length; line++) {
    const stop = endOfLine(text, from);
    let start = from;
    while (start < stop && isBlankCode(text.charCodeAt(start))) start++;
    let end = stop;
    while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
    const indented = start > from;
    if (start === end) blanks++;
    while (start < end) {
      const before = cut;
      while (cut < cuts.length && (cuts[cut] ?? end) <= start) cut++;
      const stopAt = Math.min(end, cuts[cut] ?? end);
      const own = text.slice(start, Math.min(stopAt, start + PATTERN_LIMIT)).trimEnd();
      rows.push({ line, start, end: stopAt, blanksAbove: blanks, text: own, indented, parted: cut > before });
      blanks = 0;
      start = stopAt;
      while (start < end && isBlankCode(text.charCodeAt(start))) start++;
    }
    from = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
  }
  return rows;
}
