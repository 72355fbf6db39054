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

/** Reads the rows of one line after the other. */
class RowReader {
  readonly rows: Row[] = [];
  readonly #text: string;
  readonly #cuts: readonly Offset[];
  #blanks = 0;
  #cut = 0;

  constructor(text: string, cuts: readonly Offset[]) {
    this.#text = text;
    this.#cuts = cuts;
  }

  #firstFilled(from: number, stop: number): number {
    let at = from;
    while (at < stop && isBlankCode(this.#text.charCodeAt(at))) at++;
    return at;
  }

  /** Steps over the cuts up to a place; whether there were any. */
  #passCuts(upTo: number): boolean {
    const before = this.#cut;
    while (this.#cut < this.#cuts.length && (this.#cuts[this.#cut] ?? 0) <= upTo) this.#cut++;
    return this.#cut > before;
  }

  /** Reads the line `[from, stop)`: no row when it is blank, several where it is cut. */
  read(line: number, from: number, stop: number): void {
    let end = stop;
    while (end > from && isBlankCode(this.#text.charCodeAt(end - 1))) end--;
    let start = this.#firstFilled(from, end);
    const indented = start > from;
    if (start >= end) this.#blanks++;
    while (start < end) {
      const parted = this.#passCuts(start);
      const rowEnd = Math.min(end, this.#cuts[this.#cut] ?? end);
      const text = this.#text.slice(start, Math.min(rowEnd, start + PATTERN_LIMIT)).trimEnd();
      this.rows.push({ line, start, end: rowEnd, blanksAbove: this.#blanks, text, indented, parted });
      this.#blanks = 0;
      start = this.#firstFilled(rowEnd, end);
    }
  }
}

/**
 * The non-blank lines of a raw page, in order. LF, CRLF or CR ends a line. Linear in the text.
 *
 * @param cuts places, ascending, at which a row begins; inside a line they part it in two
 */
export function rowsOf(text: string, cuts: readonly Offset[] = []): readonly Row[] {
  const reader = new RowReader(text, cuts);
  let line = 0;
  for (let from = 0; from < text.length; line++) {
    const stop = endOfLine(text, from);
    reader.read(line, from, stop);
    from = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
  }
  return reader.rows;
}
