import type { Suspect } from '#domain/proof/suspect';
import type { Passage } from '#proofreading/passages';
import type { Finder } from '#proofreading/page';
import { isLower } from '#domain/text/characters';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';
import { FREQUENT } from '#proofreading/tables/latin-words';

// A word cut at a line end whose hyphen was lost, or kept in the middle of a line. With a hyphen at the line end the
// reading text joins it by itself. Told only where the whole word is known and a half of it is not.

/** The right half is only looked at, so that it can be the left half of the next pair. */
const PAIR = /(?<![\p{L}'’-])(\p{L}{1,16})([-‐¬]?) (?=(\p{L}{2,16})(?![\p{L}'’-]))/gu;
const WORD = /\p{L}{2,32}/gu;

const isLatin = (passage: Passage): boolean => !passage.wide && passage.style === 'running';

/** Every word of the page that stands inside a line, with how often. */
function wholeWords(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const passage of passages)
    for (const { start, end, text } of matchesIn(passage.text, WORD)) {
      // The last word of a line and the first of the next may be halves.
      if (passage.brokenBefore(start) || passage.brokenBefore(end + 1) || passage.brokenBefore(end)) continue;
      const word = text.toLowerCase();
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  return words;
}

const isFrequent = (word: string): boolean =>
  FREQUENT.en.has(word) || FREQUENT.fr.has(word) || FREQUENT.de.has(word);

const FEWEST_LETTERS = 4;

type Known = (word: string) => boolean;

/** Whether two parts are halves of one known word. With a hyphen between them, they may be words themselves. */
function areHalves(left: string, right: string, hyphen: boolean, isWord: Known): boolean {
  const halves = [left.toLowerCase(), right.toLowerCase()];
  const whole = halves.join('');
  if (!isLower(right.charAt(0)) || whole.length < FEWEST_LETTERS || !isWord(whole)) return false;
  return hyphen || !halves.some(isWord);
}

function* hyphensIn(passage: Passage, isWord: Known): Iterable<Suspect> {
  for (const { start, end, groups, text } of matchesIn(passage.text, PAIR)) {
    const [left = '', hyphen = '', right = ''] = groups;
    const gap = start + left.length;
    // With a hyphen and a break the reading text has joined them; without either nothing tells.
    if (passage.brokenBefore(gap + hyphen.length + 1) === (hyphen !== '')) continue;
    if (!areHalves(left, right, hyphen !== '', isWord)) continue;
    const span = { start: passage.spanOf(gap - 1, gap).end, end: passage.spanOf(end, end + 1).start };
    yield suspect('lost-hyphen', span, {
      reading: '',
      confidence: hyphen === '' ? 0.85 : 0.82,
      seen: text + right,
      expected: left + right,
      where: isFrequent((left + right).toLowerCase()) ? 'list' : 'page',
    });
  }
}

export const lostHyphens: Finder = function* (page) {
  const passages = page.passages.filter(isLatin);
  if (passages.length === 0) return;
  const words = wholeWords(passages);
  for (const passage of passages) yield* hyphensIn(passage, (word) => isFrequent(word) || words.has(word));
};
