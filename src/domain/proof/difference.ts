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

/** What is longer nobody marks as two parts that change places; looking for them would take long. */
const LONGEST_SWAP = 60;

/** Two parts of a text that change places, as offsets into it; what is between them stays. */
export type Swap = { readonly first: Span; readonly second: Span };

/**
 * The shortest two parts of a text that stand the other way round in a reading: side by side (京北, 北京) or apart
 * (甲和乙, 乙和甲). Null when it does not differ by one such change. Never cuts a character in two.
 */
export function swapOf(original: string, reading: string): Swap | null {
  const { at, from, to } = differenceOf(original, reading);
  const size = from.length;
  if (size !== to.length || size > LONGEST_SWAP) return null;
  for (let both = 2; both <= size; both++) {
    for (let length = 1; length < both; length++) {
      const rest = size - (both - length);
      if (!isSwapped(from, to, length, rest)) continue;
      return {
        first: { start: at.start, end: at.start + length },
        second: { start: at.start + rest, end: at.end },
      };
    }
  }
  return null;
}

/** Whether `to` is `from` with its first `length` units and those from `rest` on changed about. */
function isSwapped(from: string, to: string, length: number, rest: number): boolean {
  if (isInsidePair(from, length) || isInsidePair(from, rest)) return false;
  return from.slice(rest) + from.slice(length, rest) + from.slice(0, length) === to;
}

const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
