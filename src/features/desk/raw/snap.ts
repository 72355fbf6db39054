import type { Offset } from '#domain/page/ids';
import { isBlockStart } from '#domain/page/start';
import { snapToGrapheme, nextGrapheme, previousGrapheme } from '#domain/text/graphemes';
import type { LineIndex } from '#domain/text/lines';
import { nextSentenceStart, previousSentenceStart } from '#domain/text/sentences';

/** What a boundary snaps to: lines unless a modifier asks for less. */
export type SnapUnit = 'line' | 'sentence' | 'character';

export const snapUnit = (keys: { readonly shiftKey: boolean; readonly altKey: boolean }): SnapUnit =>
  keys.altKey ? 'character' : keys.shiftKey ? 'sentence' : 'line';

/** The first block start at or after the beginning of a line, or null when only blank lines follow. */
export function lineStartFrom(index: LineIndex, line: number): Offset | null {
  for (let at = Math.max(1, line); at <= index.lineCount; at++) {
    const start = index.firstNonBlank(at);
    if (start !== null) return start;
  }
  return null;
}

/** The next place a boundary can stand, one step of `unit` from where it is; null at the end of the page. */
export function stepBoundary(
  index: LineIndex,
  from: Offset,
  direction: 1 | -1,
  unit: SnapUnit,
): Offset | null {
  if (unit === 'character') return stepCharacter(index.text, from, direction);
  if (unit === 'sentence') {
    const whole = { start: 0, end: index.text.length };
    return direction > 0
      ? nextSentenceStart(index.text, from, whole)
      : previousSentenceStart(index.text, from, whole);
  }
  return direction > 0 ? lineStartFrom(index, index.lineOf(from) + 1) : lineStartBefore(index, from);
}

function stepCharacter(text: string, from: Offset, direction: 1 | -1): Offset | null {
  let at = from;
  for (;;) {
    const next = direction > 0 ? nextGrapheme(text, at) : previousGrapheme(text, at);
    if (next === at || next <= 0 || next >= text.length) return null;
    at = next;
    if (isBlockStart(text, at)) return at;
  }
}

function lineStartBefore(index: LineIndex, from: Offset): Offset | null {
  const own = index.lineOf(from);
  const start = index.firstNonBlank(own);
  if (start !== null && start < from) return start;
  for (let line = own - 1; line >= 1; line--) {
    const before = index.firstNonBlank(line);
    if (before !== null) return before;
  }
  return null;
}

/** Where a dragged boundary lands: by line, or within the line under the pointer by sentence or character. */
export function snapTo(index: LineIndex, line: number, offset: Offset | null, unit: SnapUnit): Offset | null {
  if (unit === 'line' || offset === null) return lineStartFrom(index, line);
  if (unit === 'character') {
    const at = snapToGrapheme(index.text, offset);
    return isBlockStart(index.text, at) ? at : stepCharacter(index.text, at, 1);
  }
  const whole = { start: 0, end: index.text.length };
  const before = previousSentenceStart(index.text, Math.min(offset + 1, index.text.length), whole);
  const after = nextSentenceStart(index.text, offset, whole);
  if (before === null) return after;
  if (after === null) return before;
  return offset - before <= after - offset ? before : after;
}
