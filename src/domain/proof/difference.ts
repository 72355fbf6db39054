import type { Span } from '#domain/page/ids';

/** Where a reading differs from the text it mends: what both begin and end with is left out. */
export type Difference = {
  /** What differs of the text, as offsets into it; empty for an insertion. */
  readonly at: Span;
  /** What stands there in the text. */
  readonly from: string;
  /** What should stand there. */
  readonly to: string;
};

/** The least part of `original` that must change to make `reading`. Never cuts a character in two. */
export function differenceOf(original: string, reading: string): Difference {
  const most = Math.min(original.length, reading.length);
  let start = 0;
  while (start < most && original[start] === reading[start]) start++;
  if (isInsidePair(original, start) || isInsidePair(reading, start)) start--;
  let end = 0;
  while (end < most - start && original.at(-1 - end) === reading.at(-1 - end)) end++;
  if (isInsidePair(original, original.length - end) || isInsidePair(reading, reading.length - end)) end--;
  return {
    at: { start, end: original.length - end },
    from: original.slice(start, original.length - end),
    to: reading.slice(start, reading.length - end),
  };
}

/** What is longer is not turned round by anybody; looking for it would take long. */
const LONGEST_TURN = 200;

/**
 * Where a text falls into two parts that a reading has the other way round, as an offset into it; null when it does
 * not.
 */
export function turningPoint(original: string, reading: string): number | null {
  if (original.length !== reading.length || original.length > LONGEST_TURN || original === reading)
    return null;
  for (let at = 1; at < original.length; at++) {
    if (reading.endsWith(original.slice(0, at)) && reading.startsWith(original.slice(at))) return at;
  }
  return null;
}

const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
