import type { Suspect, SuspectRule } from '#domain/proof/suspect';
import type { LatinLanguage } from '#proofreading/tables/latin-words';
import type { Match, Passage } from '#proofreading/passages';
import type { Finder, ProofPage } from '#proofreading/page';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';
import { FREQUENT, LOOK_REAL } from '#proofreading/tables/latin-words';

// Words of Latin script that recognition misread: no known word stands there, and putting back one or two letters
// that are often taken for each other gives one that is known, from the page itself or from a list.

const WORD = /[\p{L}\d][\p{L}\d'’]{1,24}/gu;

/** What was read, and what was probably printed. */
const CONFUSIONS: readonly (readonly [read: string, printed: string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['in', 'm'],
  ['ni', 'm'],
  ['0', 'o'],
  ['1', 'l'],
  ['1', 'i'],
  ['I', 'l'],
  ['l', 'i'],
  ['i', 'l'],
  ['c', 'e'],
  ['e', 'c'],
  ['u', 'n'],
  ['n', 'u'],
  ['b', 'h'],
  ['h', 'b'],
  ['li', 'h'],
  ['ii', 'u'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['tl', 'd'],
  ['5', 's'],
  ['8', 's'],
  ['o', 'e'],
  ['o', 'c'],
  ['t', 'f'],
  ['y', 'v'],
  ['v', 'y'],
];
const LONG_S: readonly (readonly [string, string])[] = [['f', 's']];
/** Fewest letters of a word without a figure in it; short words have too many neighbours. */
const SHORTEST = 4;
/** A word that stands this often is no misreading. */
const OFTEN = 2;

type Words = {
  readonly counts: ReadonlyMap<string, number>;
  readonly frequent: ReadonlySet<string>;
  /** Three letters in a row, word ends included, and in how many words of the page they stand. */
  readonly triples: ReadonlyMap<string, number>;
};

const isLatin = (passage: Passage): boolean => !passage.wide && passage.style !== 'listed';

const lower = (word: string): string => word.toLowerCase().replace(/’/gu, "'");

function countWords(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const passage of passages)
    for (const { text } of matchesIn(passage.text, WORD)) {
      const word = lower(text);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return counts;
}

function* triplesOf(word: string): Iterable<string> {
  const closed = `^${word}$`;
  for (let i = 0; i + 3 <= closed.length; i++) yield closed.slice(i, i + 3);
}

function countTriples(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const triples = new Map<string, number>();
  for (const word of counts.keys())
    for (const triple of triplesOf(word)) triples.set(triple, (triples.get(triple) ?? 0) + 1);
  return triples;
}

/** Whether a word is spelled as others are: every three letters of it stand in some other word of the page. */
function isSpelledWell(word: string, words: Words): boolean {
  for (const triple of triplesOf(word)) if ((words.triples.get(triple) ?? 0) < 2) return false;
  return true;
}

/** Words of fewer letters are alike in too many languages. */
const TELLING = 2;

function languageOf(counts: ReadonlyMap<string, number>): LatinLanguage | null {
  const languages: readonly LatinLanguage[] = ['en', 'fr', 'de'];
  let best: LatinLanguage | null = null;
  let most = 10;
  for (const language of languages) {
    let hits = 0;
    for (const [word, count] of counts)
      if (word.length >= TELLING && FREQUENT[language].has(word)) hits += count;
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  return best;
}

/** Every word that one replacement makes, at each place it can be made. */
function* oneStep(word: string, table: readonly (readonly [string, string])[]): Iterable<string> {
  for (const [read, printed] of table)
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1))
      yield word.slice(0, at) + printed + word.slice(at + read.length);
}

function* allAtOnce(word: string, table: readonly (readonly [string, string])[]): Iterable<string> {
  for (const [read, printed] of table) if (word.split(read).length > 2) yield word.replaceAll(read, printed);
}

const hasFigure = (word: string): boolean => /\d/u.test(word);
const isNumber = (word: string): boolean => /^[\dOolI]+(?:st|nd|rd|th|er|re|e|è|ème|s|h|m|d)?$/iu.test(word);

/** @param needed how often a word that no list holds must stand on the page */
function trustOf(word: string, words: Words, needed: number): number | null {
  if (words.frequent.has(word)) return word.length >= SHORTEST ? 0.88 : 0.8;
  const count = words.counts.get(word) ?? 0;
  if (hasFigure(word) || word.length <= SHORTEST) return null;
  return count >= needed ? 0.78 : null;
}

type Reading = { readonly word: string; readonly trust: number };

/** The one known word that a table of confusions makes; null when it makes none, or two. */
function onlyReading(
  word: string,
  table: readonly (readonly [string, string])[],
  words: Words,
): Reading | null {
  const known = new Map<string, number>();
  // The stranger what stands there, the less it takes.
  const needed = hasFigure(word) ? 1 : isSpelledWell(lower(word), words) ? 3 : 2;
  for (const steps of [oneStep(word, table), allAtOnce(word, table)])
    for (const other of steps) {
      const trust = trustOf(lower(other), words, needed);
      if (trust !== null) known.set(other, trust);
    }
  const [only] = known;
  return only === undefined || known.size > 1 ? null : { word: only[0], trust: only[1] };
}

function isPlausible(seen: string, words: Words): boolean {
  const word = lower(seen);
  if (words.frequent.has(word) || LOOK_REAL.has(word) || isNumber(word)) return false;
  if ((words.counts.get(word) ?? 0) > OFTEN) return false;
  if (hasFigure(word)) return /\p{L}/u.test(word) && word.length >= 3;
  // A capital inside a word or an abbreviation is its own matter; a name may look like any word.
  return word.length >= SHORTEST && seen.slice(1) === seen.slice(1).toLowerCase();
}

function* readingsOf(seen: string, words: Words): Iterable<readonly [SuspectRule, Reading]> {
  const longS = onlyReading(seen, LONG_S, words);
  if (longS !== null) yield ['long-s', longS];
  const other = onlyReading(seen, CONFUSIONS, words);
  if (other !== null) yield ['latin-confusion', other];
}

/** A capital in the middle of a sentence is a name, and names look like any word. */
function isNameLike(passage: Passage, { start, text }: Match): boolean {
  if (text === text.toLowerCase()) return false;
  return !/(?:^|[.!?]["”»]? )$/u.test(passage.text.slice(Math.max(0, start - 4), start));
}

/** How many different words must look like long s before one is believed. */
const FEWEST_LONG_S = 3;
/** Pairs of letters that also tell real words apart. */
const SOFT = /[oectfyv]/u;

/** The places where two words of one length differ are letters that tell real words apart. */
function differsSoftly(seen: string, word: string): boolean {
  if (seen.length !== word.length) return false;
  for (let i = 0; i < seen.length; i++) if (seen[i] !== word[i] && !SOFT.test(word.charAt(i))) return false;
  return true;
}

function suspectsOf(passage: Passage, match: Match, words: Words): Suspect | null {
  const { start, text } = match;
  const seen = text.replace(/['’]$/u, '');
  if (!isPlausible(seen, words)) return null;
  const all = [...readingsOf(seen, words)];
  const [only] = all;
  if (only === undefined || all.length > 1) return null;
  const [rule, { word, trust }] = only;
  const real = isSpelledWell(lower(seen), words);
  if (real && rule === 'latin-confusion' && differsSoftly(seen, word)) return null;
  const confidence = trust - (isNameLike(passage, match) ? 0.2 : 0) - (real ? 0.13 : 0);
  return suspect(rule, passage.spanOf(start, start + seen.length), {
    reading: word,
    confidence,
    seen,
    expected: word,
    where: words.frequent.has(lower(word)) ? 'list' : 'page',
  });
}

/** Whether a word is cut by a line end: its halves are no words. */
const isHalf = (passage: Passage, { start, end }: Match): boolean =>
  passage.brokenBefore(start) ||
  passage.brokenBefore(start - 1) ||
  passage.brokenBefore(end) ||
  passage.brokenBefore(end + 1) ||
  '-‐¬'.includes(passage.text.charAt(end) || ' ') ||
  '-‐¬'.includes(passage.text.charAt(start - 1) || ' ');

export const latinConfusions: Finder = function* (page: ProofPage) {
  const passages = page.passages.filter(isLatin);
  if (passages.length === 0) return;
  const counts = countWords(passages);
  const language = languageOf(counts);
  if (language === null) return;
  const words: Words = { counts, frequent: FREQUENT[language], triples: countTriples(counts) };
  const found: Suspect[] = [];
  for (const passage of passages) {
    for (const match of matchesIn(passage.text, WORD)) {
      const one = suspectsOf(passage, match, words);
      if (one !== null && !isHalf(passage, match)) found.push(one);
    }
  }
  const longS = new Set(found.filter(({ rule }) => rule === 'long-s').map(({ reason }) => reason.seen));
  yield* found.filter(({ rule }) => rule !== 'long-s' || longS.size >= FEWEST_LONG_S);
};
