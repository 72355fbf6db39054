import type { LinePart } from './line-parts';
import { isBlankCode } from './characters';
import { eastAsianWidth } from './width';

/** A line with at least this many parts between spaces can be told by itself. */
const FEWEST_TOKENS = 4;
const SINGLE_SHARE = 0.8;
/** Lines this narrow stand beside a picture, where even two or three characters are spread out. */
const NARROW_EM = 6;

type Tokens = { readonly all: number; readonly single: number };

/** Single Latin letters and digits do not count as spread out: `1 月 7 日` is set like that anyway. */
function tokensOf(text: string, part: LinePart): Tokens {
  let all = 0;
  let single = 0;
  for (let i = part.start; i < part.end;) {
    while (i < part.end && isBlankCode(text.charCodeAt(i))) i++;
    const start = i;
    while (i < part.end && !isBlankCode(text.charCodeAt(i))) i++;
    const code = text.codePointAt(start) ?? 0;
    all++;
    if (i - start === (code > 0xffff ? 2 : 1) && eastAsianWidth(code) !== 'narrow') single++;
  }
  return { all, single };
}

/**
 * Whether a line's spaces only spread it to the measure (均排): nearly all of its parts are single characters. A line
 * of two or three parts counts when a neighbour is as narrow as a line beside a picture.
 */
export function isLetterSpaced(text: string, parts: readonly LinePart[], index: number): boolean {
  const part = parts[index];
  if (part === undefined) return false;
  const { all, single } = tokensOf(text, part);
  if (all < 2 || single < all * SINGLE_SHARE) return false;
  if (all >= FEWEST_TOKENS) return true;
  const near = [parts[index - 1], parts[index + 1]];
  return part.width <= NARROW_EM && near.some((other) => other !== undefined && other.width <= NARROW_EM);
}
