import { isBlankCode } from '#domain/text/characters';
import { isGraphemeBoundary } from '#domain/text/graphemes';
import type { Offset } from './ids';

export { isBlankCode };

/** The first non-blank character at or after an offset; the text's length when there is none. */
export function firstNonBlankFrom(text: string, offset: Offset): Offset {
  let at = offset;
  while (at < text.length && isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Whether a block other than the first may start here: on a non-blank character, at a grapheme boundary, and with
 * something non-blank before it, so that no block is ever blank.
 */
export function isBlockStart(text: string, offset: Offset): boolean {
  if (!Number.isInteger(offset) || offset <= 0 || offset >= text.length) return false;
  if (isBlankCode(text.charCodeAt(offset)) || !isGraphemeBoundary(text, offset)) return false;
  return firstNonBlankFrom(text, 0) < offset;
}
