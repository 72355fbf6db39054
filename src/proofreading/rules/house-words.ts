import type { Suspect, SuspectRule } from '#domain/proof/suspect';
import type { HouseWord } from '#proofreading/tables/house-words';
import type { Passage } from '#proofreading/passages';
import type { Finder, ProofPage } from '#proofreading/page';
import { isLatin } from '#domain/text/characters';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';
import { HOUSE_WORDS } from '#proofreading/tables/house-words';

// Words a newspaper does not print: a few that are always slips, and those on its own list.

type ByFirst = ReadonlyMap<string, readonly HouseWord[]>;

/** By first character, the longer words first. */
function byFirst(words: readonly HouseWord[]): ByFirst {
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

const BUILT_IN = byFirst(HOUSE_WORDS);

/** A Latin word is not found inside a longer one. */
const cutsWord = (text: string, start: number, end: number): boolean =>
  (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) ||
  (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)));

/** Whether the slip is there by chance, where two words meet: 按 and 装配 are two words, not 按装. */
const isTorn = (page: ProofPage, passage: Passage, start: number, end: number): boolean => {
  const { text, wide } = passage;
  if (!wide || end - start !== 2) return false;
  const around = text.slice(Math.max(0, start - 1), end + 1);
  const words = page.lexicon.wordsOf(around);
  let at = Math.max(0, start - 1);
  for (const word of words) {
    const to = at + word.length;
    // A word that reaches over one edge of the slip takes one of its characters away.
    if ((at < start && to > start && word.length > 1) || (at < end && to > end && word.length > 1)) return true;
    at = to;
  }
  return false;
};

function* wordsIn(page: ProofPage, passage: Passage, words: ByFirst, rule: SuspectRule): Iterable<Suspect> {
  const { text } = passage;
  for (let at = 0; at < text.length; at++) {
    const found = words
      .get(text.charAt(at))
      ?.find(({ wrong }) => text.startsWith(wrong, at) && !cutsWord(text, at, at + wrong.length));
    if (found === undefined) continue;
    const { wrong, right } = found;
    const end = at + wrong.length;
    if (rule === 'house-word' && isTorn(page, passage, at, end)) continue;
    yield suspect(rule, passage.spanOf(at, end), {
      reading: right,
      confidence: rule === 'listed-word' ? 0.97 : 0.92,
      seen: wrong,
      expected: right,
      where: 'list',
      print: true,
    });
    at = end - 1;
  }
}

/** The built-in words. */
export const houseWords: Finder = function* (page) {
  for (const passage of page.passages) {
    if (!passage.wide) continue;
    yield* wordsIn(page, passage, BUILT_IN, 'house-word');
    for (const { start, end, text } of matchesIn(passage.text, VITAMIN)) {
      const right = text.replace(/ /gu, '').toUpperCase();
      const said = { reading: right, confidence: 0.9, seen: text, expected: right, where: 'list', print: true } as const;
      yield suspect('house-word', passage.spanOf(start, end), said);
    }
  }
};

const VITAMIN = /(?:维生素|維生素|维他命) ?[a-ek](?![A-Za-z])|(?:维生素|維生素|维他命) [A-EK](?![A-Za-z])/gu;

/** The words of the newspaper's own list. */
export const listedWords: Finder = function* (page) {
  if (page.input.words.bad.length === 0) return;
  const words = byFirst(page.input.words.bad);
  for (const passage of page.passages) yield* wordsIn(page, passage, words, 'listed-word');
};
