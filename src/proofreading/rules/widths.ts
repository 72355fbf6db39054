import type { Suspect } from '#domain/proof/suspect';
import type { Passage } from '#proofreading/passages';
import type { Finder, ProofPage } from '#proofreading/page';
import { isBlankCode, isHan, isLatin } from '#domain/text/characters';
import { suspect } from '#proofreading/page';

// Marks, figures and letters in the wrong width. A page that sets a mark half-width more often than full-width does
// so throughout, and says so itself: it is left alone.

const FULL_OF: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  ['.', '。'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
]);
const OPENING = '“‘「『《〈（';
const CLOSING = '”’」』》〉）';

const isHanAt = (text: string, index: number): boolean => isHan(text.charCodeAt(index));
const isDigitAt = (text: string, index: number): boolean => /^\d$/u.test(text.charAt(index));
const isWord = (code: number): boolean => isLatin(code) || (code >= 48 && code <= 57);
const isWordAt = (text: string, index: number): boolean => isWord(text.charCodeAt(index));

/** The next place to the right that is no space. */
const rightOf = (text: string, index: number): number =>
  isBlankCode(text.charCodeAt(index + 1)) ? index + 2 : index + 1;

/** Whether a half-width mark belongs to the Chinese text around it and not to a figure, a time, an address. */
function isChineseMark(text: string, at: number): boolean {
  const left = isWideAt(text, at - 1, CLOSING);
  const next = rightOf(text, at);
  const right = isWideAt(text, next, OPENING);
  switch (text.charAt(at)) {
    case '(':
      return left || right;
    case ')':
      return left || (right && !isDigitAt(text, at - 1));
    case '.':
      return left && (right || next >= text.length) && !isWordAt(text, at + 1);
    case ',':
      // `在2023,会议`: a figure or a Latin word is followed by a mark of the sentence.
      return left || (right && isWordAt(text, at - 1) && next === at + 1);
    default:
      return left;
  }
}

const isWideAt = (text: string, index: number, marks: string): boolean =>
  isHanAt(text, index) || marks.includes(text.charAt(index) || ' ');

type Marks = {
  readonly half: Map<string, number>;
  readonly full: Map<string, number>;
  readonly found: Place[];
};
type Place = { readonly passage: Passage; readonly at: number };

const bump = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

function marksOf(page: ProofPage): Marks {
  const marks: Marks = { half: new Map(), full: new Map(), found: [] };
  const fullMarks = new Set(FULL_OF.values());
  for (const passage of page.passages.filter(({ wide }) => wide)) {
    const { text } = passage;
    for (let at = 0; at < text.length; at++) {
      const char = text.charAt(at);
      if (fullMarks.has(char)) bump(marks.full, char);
      if (!FULL_OF.has(char) || !isChineseMark(text, at)) continue;
      bump(marks.half, char);
      marks.found.push({ passage, at });
    }
  }
  return marks;
}

/** Half-width marks beside Han. */
export const markWidths: Finder = function* (page) {
  const { half, full, found } = marksOf(page);
  for (const { passage, at } of found) {
    const seen = passage.text.charAt(at);
    const expected = FULL_OF.get(seen) ?? '';
    if ((half.get(seen) ?? 0) > Math.max(2, full.get(expected) ?? 0)) continue;
    const inside = isHanAt(passage.text, at - 1);
    yield suspect('mark-width', passage.spanOf(at, at + 1), {
      reading: expected,
      confidence: inside ? 0.95 : 0.88,
      seen,
      expected,
    });
  }
};

/** Straight double quotes beside Han, read as opening and closing in turn. */
export const straightQuotes: Finder = function* (page) {
  for (const passage of page.passages.filter(({ wide }) => wide)) {
    const { text } = passage;
    const places: number[] = [];
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) places.push(at);
    const paired = places.length % 2 === 0;
    for (const [i, at] of places.entries()) {
      if (!isHanAt(text, at - 1) && !isHanAt(text, at + 1)) continue;
      const expected = i % 2 === 0 ? '“' : '”';
      yield suspect('mark-width', passage.spanOf(at, at + 1), {
        reading: paired ? expected : null,
        confidence: paired ? 0.9 : 0.7,
        seen: '"',
        expected,
      });
    }
  }
};

const isFullDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19;
const isFullLetter = (code: number): boolean =>
  (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);

/** Runs of full-width characters of one kind in a passage. */
function* fullRuns(passage: Passage, isFull: (code: number) => boolean): Iterable<Suspect> {
  const { text } = passage;
  for (let at = 0; at < text.length; at++) {
    if (!isFull(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isFull(text.charCodeAt(end)) && !passage.brokenBefore(end)) end++;
    const seen = text.slice(at, end);
    const reading = seen.normalize('NFKC');
    yield suspect('character-width', passage.spanOf(at, end), {
      reading,
      confidence: 0.95,
      seen,
      expected: reading,
    });
    at = end - 1;
  }
}

/** So few full-width letters are no habit. */
const FEW_LETTERS = 8;

/** Full-width figures and letters on a page that sets most of them half-width. */
export const characterWidths: Finder = function* (page) {
  const count = { halfDigit: 0, fullDigit: 0, fullLetter: 0, halfLetter: 0 };
  for (let i = 0; i < page.text.length; i++) {
    const code = page.text.charCodeAt(i);
    if (code >= 48 && code <= 57) count.halfDigit++;
    else if (isFullDigit(code)) count.fullDigit++;
    else if (isFullLetter(code)) count.fullLetter++;
    else if (isLatin(code)) count.halfLetter++;
  }
  for (const passage of page.passages) {
    if (count.fullDigit <= count.halfDigit) yield* fullRuns(passage, isFullDigit);
    if (count.fullLetter <= Math.max(count.halfLetter, FEW_LETTERS)) yield* fullRuns(passage, isFullLetter);
  }
};

/** A full stop inside a number: `3。47亿`. */
export const numberMarks: Finder = function* (page) {
  for (const passage of page.passages) {
    const { text } = passage;
    for (let at = text.indexOf('。'); at >= 0; at = text.indexOf('。', at + 1)) {
      if (!isDigitAt(text, at - 1) || !isDigitAt(text, at + 1) || passage.brokenBefore(at + 1)) continue;
      yield suspect('number-mark', passage.spanOf(at, at + 1), {
        reading: '.',
        confidence: 0.9,
        seen: text.slice(at - 1, at + 2),
        expected: `${text.charAt(at - 1)}.${text.charAt(at + 1)}`,
      });
    }
  }
};
