// Widths as a reader sees them: a Han character or a full-width mark is one cell, anything else half, a space none.

/** Ranges of characters set full width: East Asian Wide and Fullwidth, and the ambiguous quotes, dashes and shapes. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x2e80, 0xa4cf],
  [0xff00, 0xff60],
  [0x2010, 0x2026],
  [0x25a0, 0x25ff],
  [0xac00, 0xdfff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
];

/** Whether a UTF-16 unit is set full width. */
const isWide = (code: number): boolean =>
  code >= 0x2010 && WIDE.some(([from, to]) => code >= from && code <= to);

/** Width of a line in cells, spaces left out. A surrogate pair counts as one. */
export function cellsOf(text: string): number {
  let halves = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3000 || code <= 0x20 || code === 0xa0) continue;
    if (code >= 0xd800 && code <= 0xdfff) halves += 1;
    else halves += isWide(code) ? 2 : 1;
  }
  return halves / 2;
}

/** The middle value of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
