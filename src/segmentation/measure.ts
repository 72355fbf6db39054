// Widths as a reader sees them: a Han character or a full-width mark is one cell, anything else half, a space none.

/** Whether a UTF-16 unit is set full width (East Asian Wide or Fullwidth, and the ambiguous quotes and dashes). */
export function isWide(code: number): boolean {
  if (code < 0x2010) return false;
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x2010 && code <= 0x2026) ||
    (code >= 0x25a0 && code <= 0x25ff)
  );
}

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
