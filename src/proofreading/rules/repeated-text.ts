import type { Span } from '#domain/page/ids';
import type { Suspect } from '#domain/proof/suspect';
import type { ProofBlock } from '#proofreading/passages';
import type { Finder, ProofPage } from '#proofreading/page';
import { isBlankCode, isFigure, isHan, isLatin } from '#domain/text/characters';
import { suspect } from '#proofreading/page';

// Text that stands twice. A newspaper repeats slogans, lists of names and the words of its headlines all the time, so
// a repetition is told only where it cannot be meant: directly behind itself, or as whole lines.

/** Fewest characters of a repetition, white space left out. */
const SHORTEST = 10;
/** Characters of Latin script that say as much as one Han. */
const LATIN_PER_HAN = 3;
/** Marks that may stand between a text and its repetition. */
const MOST_BETWEEN = 2;
/** Fewest characters of whole lines that stand twice in one article, or in two. */
const LINES_IN_ARTICLE = 60;
const LINES_ELSEWHERE = 120;
/** Fewest different characters: a row of dots or a laugh repeats itself. */
const FEWEST_KINDS = 6;

const IGNORED: ReadonlySet<string> = new Set([
  'ad',
  'notice',
  'masthead',
  'ear',
  'page-head',
  'imprint',
  'noise',
]);

type Run = { readonly from: number; readonly at: number; readonly length: number };

/** The runs that stood before, each with the nearest place they stood at; in one pass over the text. */
function* runsIn(text: string): Iterable<Run> {
  const last = new Map<string, number>();
  let skip = 0;
  for (let at = 0; at + SHORTEST <= text.length; at++) {
    const key = text.slice(at, at + SHORTEST);
    const from = last.get(key);
    last.set(key, at);
    if (from === undefined || at < skip) continue;
    let length = SHORTEST;
    while (at + length < text.length && length < at - from && text[from + length] === text[at + length])
      length++;
    // What follows inside the run stood before for the same reason.
    skip = at + length - SHORTEST + 1;
    yield { from, at, length };
  }
}

function blockAt(blocks: readonly ProofBlock[], offset: number): ProofBlock | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}

const hasKinds = (text: string): boolean => new Set(text).size >= FEWEST_KINDS;

function isWhollyLatin(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return false;
  return true;
}

const hasLetters = (text: string): boolean => {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code) || isLatin(code)) letters++;
  }
  return letters * 2 > text.length;
};

/**
 * The whole lines of a run, or null when it has none or they are cut otherwise where they stood first: what an
 * extraction copies, it copies with its line ends. What is left and right of them was the same by chance.
 */
function copiedLines(page: ProofPage, { from, at, length }: Run): Run | null {
  const { compact, text, lines } = page;
  const end = compact.rawOf(at + length - 1) + 1;
  const first = lines.lineOf(compact.rawOf(at));
  const opens = lines.firstNonBlank(first) === compact.rawOf(at);
  const start = opens || first === lines.lineCount ? compact.rawOf(at) : lines.lineStart(first + 1);
  const last = lines.lineOf(end - 1);
  const closes = lines.lineSpan(last).end <= end;
  const stop = closes ? end : lines.lineStart(last);
  const skipped = compact.indexOf(start) - at;
  const kept = compact.indexOf(stop) - compact.indexOf(start);
  if (kept <= 0) return null;
  const run = { from: from + skipped, at: at + skipped, length: kept };
  const here = spanOf(page, run.at, kept);
  const there = spanOf(page, run.from, kept);
  if (text.slice(there.start, there.end) !== text.slice(here.start, here.end)) return null;
  return fillsLines(page, there) && fillsLines(page, here) ? run : null;
}

const spanOf = ({ compact }: ProofPage, at: number, length: number): Span => ({
  start: compact.rawOf(at),
  end: compact.rawOf(at + length - 1) + 1,
});

function fillsLines({ text, lines }: ProofPage, { start, end }: Span): boolean {
  const line = lines.lineOf(start);
  if (lines.firstNonBlank(line) !== start) return false;
  for (let i = end; i < lines.lineSpan(lines.lineOf(end - 1)).end; i++)
    if (!isBlankCode(text.charCodeAt(i))) return false;
  return true;
}

/** Whether nothing but a mark or two stands between a text and its repetition. */
function isNeighbour(text: string, { from, at, length }: Run): boolean {
  if (at - from - length > MOST_BETWEEN) return false;
  for (let i = from + length; i < at; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code) || isLatin(code) || isFigure(code)) return false;
  }
  return true;
}

const saysSomething = (text: string): boolean =>
  text.length >= (isWhollyLatin(text) ? SHORTEST * LATIN_PER_HAN : SHORTEST) &&
  hasKinds(text) &&
  hasLetters(text);

type Repeated = { readonly span: Span; readonly confidence: number };

function repeatedAt(page: ProofPage, run: Run): Repeated | null {
  const { from, at, length } = run;
  const { compact, blocks } = page;
  if (!saysSomething(compact.text.slice(at, at + length))) return null;
  const here = blockAt(blocks, compact.rawOf(at));
  const there = blockAt(blocks, compact.rawOf(from));
  if (here === undefined || here.role !== there?.role || IGNORED.has(here.role)) return null;
  const sameOwner = here.ownerId === there.ownerId;
  // What stands between the two goes with the second copy.
  if (sameOwner && isNeighbour(compact.text, run))
    return { span: spanOf(page, from + length, at - from), confidence: 0.93 };
  const copied = copiedLines(page, run);
  if (copied === null) return null;
  const span = spanOf(page, copied.at, copied.length);
  const weight = isWhollyLatin(page.text.slice(span.start, span.end)) ? 1 / LATIN_PER_HAN : 1;
  const least = sameOwner ? LINES_IN_ARTICLE : LINES_ELSEWHERE;
  return copied.length * weight < least ? null : { span, confidence: 0.8 };
}

/** The longest text a reason shows. */
const MOST_SHOWN = 40;

/** Text that stands a second time where it cannot be meant to; the second copy is the doubtful one. */
export const repeatedTexts: Finder = function* (page): Iterable<Suspect> {
  for (const run of runsIn(page.compact.text)) {
    const found = repeatedAt(page, run);
    if (found === null) continue;
    const { span, confidence } = found;
    const seen = page.compact.text.slice(run.at, run.at + Math.min(run.length, MOST_SHOWN));
    yield suspect('repeated-text', span, { reading: '', confidence, seen, where: 'page' });
  }
};
