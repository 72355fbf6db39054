import type { HouseWord } from '#proofreading/tables/house-words';
import type { Passage } from '#proofreading/passages';
import type { ProofPage } from '#proofreading/page';
import { isLatin } from '#domain/text/characters';

/** Words by their first UTF-16 unit, the longer ones first. */
export type WordTable = ReadonlyMap<string, readonly HouseWord[]>;

/** Makes a table to scan with. Empty words and words that change nothing are left out. */
export function wordTable(words: readonly HouseWord[]): WordTable {
  const map = new Map<string, HouseWord[]>();
  for (const word of words) {
    if (word.wrong === '' || word.wrong === word.right) continue;
    const list = map.get(word.wrong.charAt(0)) ?? [];
    list.push(word);
    map.set(word.wrong.charAt(0), list);
  }
  for (const list of map.values()) list.sort((a, b) => b.wrong.length - a.wrong.length);
  return map;
}

/** A Latin word is not found inside a longer one. */
const cutsWord = (text: string, start: number, end: number): boolean =>
  (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) ||
  (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)));

export type WordFound = HouseWord & { readonly start: number; readonly end: number };

/** The words of a table in a passage; places are in the passage. */
export function* scanWords({ text }: Passage, words: WordTable): Iterable<WordFound> {
  for (let at = 0; at < text.length; at++) {
    const found = words
      .get(text.charAt(at))
      ?.find(({ wrong }) => text.startsWith(wrong, at) && !cutsWord(text, at, at + wrong.length));
    if (found === undefined) continue;
    const end = at + found.wrong.length;
    yield { ...found, start: at, end };
    at = end - 1;
  }
}

/** Characters on either side that are broken into words together with what was found. */
const AROUND = 2;

/**
 * Whether Chinese text holds `[start, end)` only by chance, where two words meet: 走进 and 人群 hold no 进人. A word
 * that reaches over one edge takes one of its characters away.
 */
export function isTorn({ lexicon }: ProofPage, text: string, start: number, end: number): boolean {
  let at = Math.max(0, start - AROUND);
  for (const word of lexicon.wordsOf(text.slice(at, end + AROUND))) {
    const to = at + word.length;
    if ((at < start && to > start) || (at < end && to > end)) return true;
    at = to;
  }
  return false;
}
