import type { Offset } from '#domain/page/ids';
import type { Setting } from './line-parts';
import type { EastAsianWidth } from './width';
import { isCloser, isFigure, isHan, isLatin, isOpener } from './characters';
import { eastAsianWidth } from './width';

const ZERO_WIDTH_SPACE = 0x200b;
const EM_DASH = 0x2014;

type Side = { readonly code: number; readonly width: EastAsianWidth; readonly char: string };

const sideOf = (code: number): Side => ({
  code,
  width: eastAsianWidth(code),
  char: code < 0 ? '' : String.fromCodePoint(code),
});

/**
 * What a line break becomes between two code points when the lines run on: nothing or one space. The rule is the
 * segment-break rule of CSS Text with the additions newspapers need (Han beside figures); -1 stands for no character.
 */
export function joinText(left: number, right: number, setting: Setting): '' | ' ' {
  if (left < 0 || right < 0 || left === ZERO_WIDTH_SPACE || right === ZERO_WIDTH_SPACE) return '';
  const a = sideOf(left);
  const b = sideOf(right);
  if (a.width === 'hangul' || b.width === 'hangul') return ' ';
  if (a.width === 'wide' && b.width === 'wide') return '';
  return setting.wide ? joinInWide(a, b, setting) : joinInNarrow(a, b);
}

/** Marks that stand inside figures: 92.8, 10,000, 3:2, 2022/23, 5-7, 8～10. */
const FIGURE_MARKS = '.,:/-–~';

/**
 * Whether a line end lies inside one figure, beside its mark: `92.⏎8%`, `92⏎.8%`. A mark alone does not tell, since
 * it may as well end a sentence before a year; figures on both of its sides do.
 *
 * @param end UTF-16 offset behind the last character before the line end
 * @param next UTF-16 offset of the first character after it
 */
export function cutsFigure(text: string, end: Offset, next: Offset): boolean {
  const isDigitAt = (at: Offset): boolean => isDigit(text.charCodeAt(at));
  const isMarkAt = (at: Offset): boolean => at < text.length && FIGURE_MARKS.includes(text.charAt(at));
  return (
    (isMarkAt(end - 1) && isDigitAt(end - 2) && isDigitAt(next)) ||
    (isDigitAt(end - 1) && isMarkAt(next) && isDigitAt(next + 1))
  );
}

const isDigit = (code: number): boolean => isFigure(code) && code !== 37 && code !== 0x2030;

/** In Chinese text only Latin words are kept apart, and Latin from Han where the text itself does so. */
function joinInWide(a: Side, b: Side, setting: Setting): '' | ' ' {
  if (a.width === 'ambiguous' || b.width === 'ambiguous') return '';
  if (isFigure(a.code) && isFigure(b.code)) return '';
  const oneIsWide = a.width === 'wide' || b.width === 'wide';
  if (!oneIsWide) return ' ';
  const hanAndLatin = (isHan(a.code) && isLatin(b.code)) || (isLatin(a.code) && isHan(b.code));
  return hanAndLatin && setting.spacesLatin ? ' ' : '';
}

/** Closing marks that also begin lines: straight quotes, and the » that older papers repeat before every paragraph. */
const MAY_OPEN = '"\'»';

function joinInNarrow(a: Side, b: Side): '' | ' ' {
  if (isOpener(a.char) || a.code === EM_DASH) return '';
  return isCloser(b.char) && !MAY_OPEN.includes(b.char) ? '' : ' ';
}
