import type { Offset, Span } from '#domain/page/ids';
import { isBlankCode, isCloser, isLatin, isOpener, isSentenceEnd, isUpper } from './characters';

/** Words a full stop does not end: titles and abbreviations common in newspapers. */
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'mgr',
  'mme',
  'mlle',
  'mm',
  'messrs',
  'hon',
  'rev',
  'capt',
  'col',
  'gen',
  'lieut',
  'm',
]);

/** Whether the full stop at `dot` ends a sentence: not after a single capital (initials) or an abbreviation. */
function isFullStop(text: string, dot: Offset, from: Offset): boolean {
  let start = dot;
  while (start > from && dot - start < 8 && isLatin(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, dot);
  return !(word.length === 1 && isUpper(word)) && !ABBREVIATIONS.has(word.toLowerCase());
}

/** Where the last character before `offset` that is neither closing mark nor (if asked) blank stands, or -1. */
function backOver(
  text: string,
  offset: Offset,
  from: Offset,
  over: (char: string, code: number) => boolean,
): Offset {
  let i = offset - 1;
  while (i >= from && over(text.charAt(i), text.charCodeAt(i))) i--;
  return i;
}

/** Whether the text before `end` (exclusive) ends a sentence; closing quotes and brackets after the mark count with it. */
export function endsSentence(text: string, end: Offset, from: Offset = 0): boolean {
  const mark = backOver(text, end, from, isCloser);
  if (mark < from) return false;
  const char = text.charAt(mark);
  return isSentenceEnd(char) || (char === '.' && isFullStop(text, mark, from));
}

const opensSentence = (text: string, offset: Offset): boolean => {
  const char = text.charAt(offset);
  return isUpper(char) || isOpener(char) || char === '"' || char === '—' || char === '–';
};

/** Whether a sentence starts at `offset`. `from` is where the text that matters starts: a sentence always starts there. */
function startsSentence(text: string, offset: Offset, from: Offset): boolean {
  const code = text.charCodeAt(offset);
  const char = text.charAt(offset);
  if (isBlankCode(code) || (code >= 0xdc00 && code <= 0xdfff)) return false;
  const last = backOver(text, offset, from, (_, before) => isBlankCode(before));
  if (last < from) return true;
  if (belongsBefore(char)) return false;
  if (text.charAt(last) === '；') return true;
  return endsSentence(text, last + 1, from) && mayFollow(text, offset, last, from);
}

/** Marks that belong to what stands before them, so that nothing starts there. */
const belongsBefore = (char: string): boolean =>
  (isCloser(char) && char !== '"') || isSentenceEnd(char) || '；;，、：.'.includes(char);

/** Behind a Latin mark only a space and no lower-case letter let a sentence start. */
function mayFollow(text: string, offset: Offset, last: Offset, from: Offset): boolean {
  const mark = text.charAt(backOver(text, last + 1, from, isCloser));
  if (!'.!?'.includes(mark)) return true;
  return last < offset - 1 && (opensSentence(text, offset) || !isLatin(text.charCodeAt(offset)));
}

/**
 * The next place after `offset` where a sentence starts, inside `limit`; null when there is none. Chinese sentences
 * end in 。！？；… with closing quotes and brackets, Latin ones in . ! ? before a space and a capital. Always a
 * character that is not white space.
 */
export function nextSentenceStart(text: string, offset: Offset, limit: Span): Offset | null {
  for (let i = Math.max(offset + 1, limit.start); i < limit.end; i++) {
    if (startsSentence(text, i, limit.start)) return i;
  }
  return null;
}

/** The last place before `offset` where a sentence starts, inside `limit`; null when there is none. */
export function previousSentenceStart(text: string, offset: Offset, limit: Span): Offset | null {
  for (let i = Math.min(offset, limit.end) - 1; i >= limit.start; i--) {
    if (startsSentence(text, i, limit.start)) return i;
  }
  return null;
}
