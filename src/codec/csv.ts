import { err, ok, type Result } from '#shared/result';

// Comma-separated values by RFC 4180: every cell quoted, quotes doubled, lines ended by CRLF. In front stands a byte
// order mark, without which spreadsheets read UTF-8 as something else.

const MARK = '\ufeff';
const LINE_END = '\r\n';

/** Where a text is no CSV of this kind: counted in characters from its beginning, without the byte order mark. */
export type CsvFault = { readonly at: number };

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Rows as text. Lone surrogates, which UTF-8 cannot say, become U+FFFD. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  MARK +
  rows
    .map((row) => row.map((cell) => quoted(cell.replace(/\p{Cs}/gu, '\ufffd'))).join(',') + LINE_END)
    .join('');

/** One cell from its opening quote on, and where it ends; null when it is not closed. */
function readCell(text: string, from: number): { readonly cell: string; readonly end: number } | null {
  if (text[from] !== '"') return null;
  let cell = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1 };
    cell += '"';
    at = close + 2;
  }
}

/** Reads what `writeCsv` writes, and nothing looser; the byte order mark may be gone. */
export function parseCsv(given: string): Result<readonly (readonly string[])[], CsvFault> {
  const text = given.startsWith(MARK) ? given.slice(MARK.length) : given;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const read = readCell(text, at);
    if (read === null) return err({ at });
    row.push(read.cell);
    at = read.end;
    if (text[at] === ',') at++;
    else if (text.startsWith(LINE_END, at)) {
      rows.push(row);
      row = [];
      at += LINE_END.length;
    } else return err({ at });
  }
  return row.length === 0 ? ok(rows) : err({ at });
}
