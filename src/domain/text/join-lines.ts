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

/** In Chinese text only Latin words are kept apart, and Latin from Han where the text itself does so. */
function joinInWide(a: Side, b: Side, setting: Setting): '' | ' ' {
  if (a.width === 'ambiguous' || b.width === 'ambiguous') return '';
  if (isFigure(a.code) && isFigure(b.code)) return '';
  const oneIsWide = a.width === 'wide' || b.width === 'wide';
  if (!oneIsWide) return ' ';
  const hanAndLatin = (isHan(a.code) && isLatin(b.code)) || (isLatin(a.code) && isHan(b.code));
  return hanAndLatin && setting.spacesLatin ? ' ' : '';
}

function joinInNarrow(a: Side, b: Side): '' | ' ' {
  if (isOpener(a.char) || a.code === EM_DASH) return '';
  return isCloser(b.char) && b.char !== '"' && b.char !== "'" ? '' : ' ';
}
