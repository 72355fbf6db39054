import type { Suspect } from '#domain/proof/suspect';
import type { Lexicon } from '#proofreading/lexicon';
import type { Passage } from '#proofreading/passages';
import type { Finder } from '#proofreading/page';
import { isHan } from '#domain/text/characters';
import { placesOf } from '#proofreading/occurrences';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';
import { CLOSE_LOOK_ALIKES, LOOK_ALIKES } from '#proofreading/tables/look-alikes';

// A character that belongs to no word where its look-alike would make one of what stands there. The words come from
// the runtime's dictionary; a character on its own may still be right, so three things are asked: its neighbour is a
// word of one character too, the look-alike joins exactly these two (or more), and the page does not write it so
// again and again.

/** Characters on either side that are broken into words together. */
const AROUND = 4;
/** A pair of characters that the page has this often is its way of writing. */
const HABIT = 3;
/** Characters that are words by themselves everywhere: with them a joined word of two says little. */
const FREE =
  '人大太小少上下来去到是为有此各问看说要使让将并更从由用作新老高全每种着和会今未已自住便没设请且但具其被可就得对开生主行走起过还道里打收把给跟很成员当字名手头才点话场力安家';
/** Characters that hardly ever are a word by themselves. */
const RARELY_ALONE = '己巳末曰士冶淮徙帅巿晴廷厉伐荼祟侍竞券羸戌戍幻粱兔析';
const isFree = (char: string): boolean => FREE.includes(char);

type Window = { readonly text: string; readonly at: number };

/** The Han around a place. */
function windowAt(text: string, at: number): Window {
  let from = at;
  while (from > 0 && at - from < AROUND && isHan(text.charCodeAt(from - 1))) from--;
  let to = at + 1;
  while (to < text.length && to - at <= AROUND && isHan(text.charCodeAt(to))) to++;
  return { text: text.slice(from, to), at: at - from };
}

/** The word that holds a place of a window, and where it starts. */
function wordHolding(
  lexicon: Lexicon,
  { text, at }: Window,
): { readonly word: string; readonly start: number } {
  let start = 0;
  for (const word of lexicon.wordsOf(text)) {
    if (start + word.length > at) return { word, start };
    start += word.length;
  }
  return { word: '', start };
}

/** The word a look-alike makes of characters that stand alone, or null. */
function wordWith(lexicon: Lexicon, window: Window, other: string): string | null {
  const replaced = window.text.slice(0, window.at) + other + window.text.slice(window.at + 1);
  const { word, start } = wordHolding(lexicon, { text: replaced, at: window.at });
  if (word.length < 2) return null;
  const before = lexicon.wordsOf(window.text);
  const after = lexicon.wordsOf(replaced);
  // Exactly what the word covers must have stood in single characters.
  if (before.length - after.length !== word.length - 1) return null;
  const torn = lexicon.wordsOf(window.text.slice(start, start + word.length));
  return torn.length === word.length ? word : null;
}

type Found = { readonly at: number; readonly other: string; readonly word: string; readonly seen: string };

function* candidatesIn(lexicon: Lexicon, passage: Passage): Iterable<Found> {
  const { text } = passage;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const others = LOOK_ALIKES.get(char);
    if (others === undefined) continue;
    const window = windowAt(text, at);
    if (window.text.length < 2 || wordHolding(lexicon, window).word.length > 1) continue;
    const made = [...others].flatMap((other) => {
      const word = wordWith(lexicon, window, other);
      return word === null ? [] : [{ other, word }];
    });
    // Two readings are as good as none.
    const [only] = made;
    if (only === undefined || made.length > 1) continue;
    const inWord = only.word.indexOf(only.other);
    yield { at, ...only, seen: text.slice(at - inWord, at - inWord + only.word.length) };
  }
}

type Counts = ReadonlyMap<string, readonly number[]>;

function confidenceOf(counts: Counts, found: Found, char: string): number | null {
  const countOf = (text: string): number => counts.get(text)?.length ?? 0;
  const seen = countOf(found.seen);
  const elsewhere = countOf(found.word);
  if (seen >= HABIT) return null;
  const isClose = CLOSE_LOOK_ALIKES.get(char)?.has(found.other) === true;
  if (isClose) return closeConfidence(found, char, elsewhere);
  if (found.word.length >= 3) return elsewhere > 0 ? 0.85 : null;
  return elsewhere >= HABIT && seen === 1 && !isFree(char) ? 0.75 : null;
}

/** @param elsewhere how often the page has the word that would stand there */
function closeConfidence({ word }: Found, char: string, elsewhere: number): number | null {
  if (word.length >= 3) return 0.92;
  if (RARELY_ALONE.includes(char)) return elsewhere > 0 ? 0.92 : 0.85;
  if (isFree(char)) return elsewhere > 1 ? 0.75 : null;
  return elsewhere > 0 ? 0.82 : null;
}

const isRead = ({ wide, style, role }: Passage): boolean => wide && style !== 'listed' && role !== 'ad';

/** Look-alikes told by the words around them. */
export const lookAlikes: Finder = function* (page): Iterable<Suspect> {
  const candidates = page.passages
    .filter(isRead)
    .flatMap((passage) => [...candidatesIn(page.lexicon, passage)].map((found) => ({ passage, found })));
  const wanted = new Set(candidates.flatMap(({ found }) => [found.seen, found.word]));
  const counts = placesOf(page.compact.text, wanted);
  for (const { passage, found } of candidates) {
    const confidence = confidenceOf(counts, found, passage.text.charAt(found.at));
    if (confidence === null) continue;
    yield suspect('look-alike', passage.spanOf(found.at, found.at + 1), {
      reading: found.other,
      confidence,
      seen: found.seen,
      expected: found.word,
      where: 'dictionary',
    });
  }
};

/** A letter inside a number, a figure inside a capital word or among Chinese numerals. */
const LETTER_IN_NUMBER =
  /(?<![A-Za-z\d])\d{1,9}([OolI])(?=\d)|(?<![A-Za-z])([lIO])(?=\d{1,9}[年月日%万亿元人个])|\d([Ool])(?=[年月日%万亿元个])/gu;
const FIGURE_IN_NUMERAL =
  /[一二三四五六七八九〇]([0OoＯ○])(?=[一二三四五六七八九〇0OoＯ○])|[一二三四五六七八九][〇0OoＯ○]([0OoＯ○])(?=[一二三四五六七八九年])/gu;
const YEAR_AHEAD = /^[一二三四五六七八九〇○]{0,3}年/u;
const DIGIT_OF: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['o', '0'],
  ['l', '1'],
  ['I', '1'],
]);

/** `2O23年`, `二0二三年`. */
export const figureLetters: Finder = function* (page) {
  for (const passage of page.passages.filter(({ wide }) => wide)) {
    for (const { end, text } of matchesIn(passage.text, LETTER_IN_NUMBER)) {
      const seen = text.slice(-1);
      const expected = DIGIT_OF.get(seen) ?? '';
      yield suspect('figure-letter', passage.spanOf(end - 1, end), {
        reading: expected,
        confidence: 0.9,
        seen,
        expected,
      });
    }
    for (const { end, text } of matchesIn(passage.text, FIGURE_IN_NUMERAL)) {
      const seen = text.slice(-1);
      // A circle stands for the numeral in many a number; in a year it does not.
      if (seen === '○' && !YEAR_AHEAD.test(passage.text.slice(end, end + 4))) continue;
      yield suspect('figure-letter', passage.spanOf(end - 1, end), {
        reading: '〇',
        confidence: 0.88,
        seen,
        expected: '〇',
      });
    }
  }
};
