import type { Offset } from '#domain/page/ids';
import type { ReadingBlock } from './reading-types';
import { isLatin, isLower } from './characters';

const HYPHENS = new Set([0x2d, 0x2010, 0xad, 0xac]);

/** What becomes of a hyphen at a line end: dropped with the break, or kept while only the break is dropped. */
export type HyphenEnd = 'drop' | 'keep' | null;

/**
 * Judges the end of a line at `end` (exclusive) against the next line's start. A letter, a hyphen, a
 * break and a lower-case letter are one word cut in two; before a capital or a digit, or when `hyphenated` holds the
 * word with its hyphen, the hyphen is the word's own. Null: no hyphen there.
 */
export function hyphenAt(
  text: string,
  end: Offset,
  next: Offset,
  hyphenated: () => ReadonlySet<string>,
): HyphenEnd {
  if (!HYPHENS.has(text.charCodeAt(end - 1)) || !isLatin(text.charCodeAt(end - 2))) return null;
  const following = text.charCodeAt(next);
  if (!isLatin(following)) return following >= 48 && following <= 57 ? 'keep' : null;
  if (!isLower(text.charAt(next))) return 'keep';
  const word = `${wordBefore(text, end - 1)}-${wordAfter(text, next)}`;
  return hyphenated().has(word.toLowerCase()) ? 'keep' : 'drop';
}

function wordBefore(text: string, end: Offset): string {
  let start = end;
  while (start > 0 && isLatin(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function wordAfter(text: string, start: Offset): string {
  let end = start;
  while (end < text.length && isLatin(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** The words printed with a hyphen inside a line of these blocks, in lower case. */
export function hyphenatedWords(text: string, blocks: readonly ReadingBlock[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { span } of blocks) {
    for (let i = text.indexOf('-', span.start); i >= 0 && i < span.end; i = text.indexOf('-', i + 1)) {
      if (!isLatin(text.charCodeAt(i - 1)) || !isLatin(text.charCodeAt(i + 1))) continue;
      words.add(`${wordBefore(text, i)}-${wordAfter(text, i + 1)}`.toLowerCase());
    }
  }
  return words;
}
