import type { LineIndex } from '#domain/text/lines';
import { BLANK, ROW } from './metrics';

/** Width in half-width cells: a full-width character counts two. Surrogate halves count one each. */
export function cellsOf(text: string, start: number, end: number): number {
  let cells = 0;
  for (let i = start; i < end; i++) cells += cellsOfCode(text.charCodeAt(i));
  return cells;
}

/** Full-width ranges that a page's text meets, as [first, last] pairs; everything else is half-width. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2014, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
  [0x2460, 0x25ff],
  [0x2e80, 0xd7ff],
  [0xe000, 0xffff],
];

function cellsOfCode(code: number): number {
  // A space in a CJK face is about a quarter of an em.
  if (code === 0x20) return 0.5;
  if (code < 0x1100) return 1;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Marks that must not begin a row: one of them hangs into the margin instead. */
const HANGING = '，。、；：？！”’）》」』】,.;:?!)';

/** Where the rows of a wrapped line start (UTF-16 offsets); one entry for a line that fits. */
export function rowStarts(text: string, start: number, end: number, capacity: number): number[] {
  const rows = [start];
  let cells = 0;
  for (let i = start; i < end; i++) {
    const width = cellsOfCode(text.charCodeAt(i));
    const second = (text.charCodeAt(i) & 0xfc00) === 0xdc00;
    const hangs = cells <= capacity && HANGING.includes(text.charAt(i));
    if (cells + width > capacity && !second && !hangs) {
      rows.push(i);
      cells = 0;
    }
    cells += width;
  }
  return rows;
}

/** Tops of all lines without boundary gaps, by prefix sums: `tops[line - 1]`; the last entry is the whole height. */
export type LineTops = { readonly capacity: number; readonly tops: Float64Array };

/** @param capacity half-width cells that fit in one row */
export function lineTops(index: LineIndex, capacity: number): LineTops {
  const tops = new Float64Array(index.lineCount + 1);
  let y = 0;
  for (let line = 1; line <= index.lineCount; line++) {
    tops[line - 1] = y;
    y += heightOf(index, line, capacity);
  }
  tops[index.lineCount] = y;
  return { capacity, tops };
}

function heightOf(index: LineIndex, line: number, capacity: number): number {
  const { start, end } = index.lineSpan(line);
  // A line of at most half the capacity in code units fits whatever it holds.
  if (end - start <= capacity / 2) return index.isBlank(line) ? BLANK : ROW;
  if (index.isBlank(line)) return BLANK;
  return rowStarts(index.text, start, end, capacity).length * ROW;
}

/** The usual width of the page's lines in half-width cells: the 95th percentile of a sample, which fixes the column's measure. */
export function usualCells(index: LineIndex): number {
  const step = Math.max(1, Math.floor(index.lineCount / 2000));
  const widths: number[] = [];
  for (let line = 1; line <= index.lineCount; line += step) {
    const { start, end } = index.lineSpan(line);
    if (end > start && !index.isBlank(line))
      widths.push(cellsOf(index.text, start, Math.min(end, start + 400)));
  }
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.95)] ?? 40;
}
