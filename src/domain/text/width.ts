import { isBlankCode } from './characters';

/**
 * East Asian Width (UAX 11), as far as joining and measuring lines needs it: `wide` is Fullwidth, Wide and Halfwidth
 * but not Hangul; `hangul` is kept apart because Korean keeps its spaces; `ambiguous` is punctuation and symbols
 * that are wide in Chinese context.
 */
export type EastAsianWidth = 'wide' | 'hangul' | 'ambiguous' | 'narrow';

// Pairs of first and last code point. Browsers have no width property in regular expressions.
const HANGUL = [0x1100, 0x11ff, 0x3130, 0x318f, 0xa960, 0xa97f, 0xac00, 0xd7ff, 0xffa0, 0xffdc];
const WIDE = [
  0x2329, 0x232a, 0x2e80, 0x303e, 0x3041, 0x312f, 0x3190, 0xa4cf, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30,
  0xfe6f, 0xff01, 0xff9f, 0xffe0, 0xffee, 0x16fe0, 0x18dff, 0x1b000, 0x1b2ff, 0x1f200, 0x1f64f, 0x1f680,
  0x1f6ff, 0x1f900, 0x1faff, 0x20000, 0x3fffd,
];
const AMBIGUOUS = [
  0xa1, 0xa1, 0xa4, 0xa4, 0xa7, 0xa8, 0xad, 0xae, 0xb0, 0xb1, 0xb4, 0xb4, 0xb6, 0xb8, 0xbf, 0xbf, 0xd7, 0xd7,
  0xf7, 0xf7, 0x2010, 0x2010, 0x2013, 0x2016, 0x2018, 0x2019, 0x201c, 0x201d, 0x2020, 0x2022, 0x2024, 0x2027,
  0x2030, 0x2030, 0x2032, 0x2033, 0x2035, 0x2035, 0x203b, 0x203b, 0x203e, 0x203e, 0x20ac, 0x20ac, 0x2103,
  0x2103, 0x2109, 0x2109, 0x2116, 0x2116, 0x2121, 0x2122, 0x2190, 0x2199, 0x21d2, 0x21d4, 0x2200, 0x22bf,
  0x2312, 0x2312, 0x2460, 0x24ff, 0x2500, 0x257f, 0x2580, 0x259f, 0x25a0, 0x25ff, 0x2605, 0x2606, 0x2609,
  0x266f,
];

function isIn(table: readonly number[], code: number): boolean {
  for (let i = 0; i < table.length; i += 2) {
    if (code < (table[i] ?? Infinity)) return false;
    if (code <= (table[i + 1] ?? -1)) return true;
  }
  return false;
}

/** The width class of a code point; -1 (no character) is narrow. */
export function eastAsianWidth(code: number): EastAsianWidth {
  if (code < 0xa1) return 'narrow';
  if (code >= 0x4e00 && code <= 0x9fff) return 'wide';
  if (isIn(HANGUL, code)) return 'hangul';
  if (isIn(WIDE, code)) return 'wide';
  return isIn(AMBIGUOUS, code) ? 'ambiguous' : 'narrow';
}

const isCombining = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || (code >= 0xfe00 && code <= 0xfe0f);

/** Set width of a run of text in em: Han and full-width marks 1, other characters ½, white space 0. */
export function widthInEm(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    if (isBlankCode(code) || isCombining(code)) continue;
    width += eastAsianWidth(code) === 'narrow' ? 0.5 : 1;
  }
  return width;
}
