// The same wrong words wherever else they stand on a raw page.
import type { NewMark } from '#domain/command/command';
import { crossesArticles } from '#domain/command/marks';
import { overlaps } from '#domain/page/correction-list';
import type { PageDocument } from '#domain/page/document';
import type { Offset, Span } from '#domain/page/ids';
import { isBlankCode, isBreakCode, isHan } from '#domain/text/characters';
import { isGraphemeBoundary, snapToGrapheme } from '#domain/text/graphemes';

/** What is looked for, and how. */
export type Wanted = {
  readonly wrong: string;
  /** Looks past spaces and line breaks, so that a word set apart or broken over lines is found too. */
  readonly pastBlanks: boolean;
};

/** A place where the wrong words stand, with the raw text around it. */
export type SameError = {
  readonly span: Span;
  readonly before: string;
  readonly wrong: string;
  readonly after: string;
};

export type SameErrors = {
  /** Sorted, none overlapping another or a mark, each on grapheme boundaries. */
  readonly hits: readonly SameError[];
  /** Places that somebody has marked already; a rejected mark does not count. */
  readonly marked: number;
  /** Whether the search ended because there were too many. */
  readonly isCapped: boolean;
};

/** At most this many places are looked at, marked ones included. */
export const MOST_PLACES = 5000;

/** UTF-16 units of raw text given on either side of a place, or a little more so that no character is cut. */
const AROUND = 16;

/** Text to look in, and where each unit of it comes from in the raw text; null: it is the raw text. */
type Haystack = { readonly text: string; readonly offsets: Uint32Array | null };

function withoutBlanks(text: string): Haystack {
  const offsets = new Uint32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; at < text.length;) {
    if (isBlankCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = at;
    while (at < text.length && !isBlankCode(text.charCodeAt(at))) offsets[length++] = at++;
    parts.push(text.slice(from, at));
  }
  return { text: parts.join(''), offsets: offsets.subarray(0, length) };
}

/** Whether looking past blanks is wise unasked: where words are not set apart by spaces, as in Chinese. */
export const looksPastBlanks = (wrong: string): boolean =>
  Array.from({ length: wrong.length }, (_, at) => wrong.charCodeAt(at)).some(isHan);

/** The places of `wrong` in raw text, one after the other, those that would cut a character left out. */
function* placesOf(text: string, { wrong, pastBlanks }: Wanted): Generator<Span> {
  const hay: Haystack = pastBlanks ? withoutBlanks(text) : { text, offsets: null };
  const needle = pastBlanks ? withoutBlanks(wrong).text : wrong;
  if (needle === '') return;
  const offsetOf = (at: number): Offset => hay.offsets?.[at] ?? at;
  for (let at = hay.text.indexOf(needle); at >= 0;) {
    const span = { start: offsetOf(at), end: offsetOf(at + needle.length - 1) + 1 };
    const isWhole = isGraphemeBoundary(text, span.start) && isGraphemeBoundary(text, span.end);
    if (isWhole) yield span;
    at = hay.text.indexOf(needle, isWhole ? at + needle.length : at + 1);
  }
}

/** Words that only come about where one article ends and another begins are nobody's. */
function isBetweenArticles(doc: PageDocument, { start, end }: Span): boolean {
  for (let at = start; at < end; at++)
    if (isBreakCode(doc.text.charCodeAt(at))) return crossesArticles(doc, { start, end });
  return false;
}

const isMarked = (doc: PageDocument, span: Span): boolean =>
  doc.corrections.touching(span).some((other) => other.status !== 'rejected' && overlaps(other.span, span));

function withContext(text: string, span: Span): SameError {
  const from = snapToGrapheme(text, span.start - AROUND);
  const to = snapToGrapheme(text, span.end + AROUND);
  return {
    span,
    before: text.slice(from, span.start),
    wrong: text.slice(span.start, span.end),
    after: text.slice(span.end, Math.max(span.end, to)),
  };
}

/**
 * Where the same error stands on a raw page: read in one pass, what is marked already counted apart.
 * @param most how many places to look at
 */
export function sameErrors(doc: PageDocument, wanted: Wanted, most = MOST_PLACES): SameErrors {
  const hits: SameError[] = [];
  let marked = 0;
  for (const span of placesOf(doc.text, wanted)) {
    if (isBetweenArticles(doc, span)) continue;
    if (hits.length + marked >= most) return { hits, marked, isCapped: true };
    if (isMarked(doc, span)) marked++;
    else hits.push(withContext(doc.text, span));
  }
  return { hits, marked, isCapped: false };
}

/** What is to be said of each place. */
export type Mending = Pick<NewMark, 'code' | 'origin' | 'note'> & { readonly replacement: string };

/**
 * The marks that mend an error at places of a page, as the page is now: a place that somebody has marked meanwhile, or
 * that does not fit the page, is left out. Accepted, but for one with its ends in different articles.
 */
export function marksAt(doc: PageDocument, places: readonly Span[], mending: Mending): readonly NewMark[] {
  const sorted = places.toSorted((a, b) => a.start - b.start);
  let end = 0;
  return sorted.flatMap((span): NewMark[] => {
    const { text } = doc;
    const fits = span.start >= end && span.end > span.start && span.end <= text.length;
    if (!fits || !isGraphemeBoundary(text, span.start) || !isGraphemeBoundary(text, span.end)) return [];
    if (isMarked(doc, span)) return [];
    ({ end } = span);
    return [{ ...mending, span, status: crossesArticles(doc, span) ? 'marked' : 'accepted' }];
  });
}
