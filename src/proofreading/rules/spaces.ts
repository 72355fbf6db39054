import type { Span } from '#domain/page/ids';
import type { Suspect } from '#domain/proof/suspect';
import type { ReadingBlock } from '#domain/text/reading-types';
import type { Gap } from '#domain/text/spaces';
import type { Passage } from '#proofreading/passages';
import type { Finder, ProofPage } from '#proofreading/page';
import { codeAt, codeBefore, isBreakCode, isHan } from '#domain/text/characters';
import { findDateline } from '#domain/text/dateline';
import { linePartsOf } from '#domain/text/line-parts';
import { closingCredit, closingNames, openingNames } from '#domain/text/people';
import { planEdits } from '#domain/text/plan';
import { ALL_RULES } from '#domain/text/reading-types';
import { followsRunInHead, gapsIn } from '#domain/text/spaces';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';

// Spaces inside Chinese text. What the reading text drops by itself is no suspect: letter-spaced lines, the gap
// between Han and figures, the squeeze around brackets and quotes, names padded with a space. Left to ask about are
// spaces between two Han and before a closing mark, and spaces inside a number.

const CLOSING_MARKS = '，。、；：？！';

/** A page that spaces its phrases out this often does so on purpose. */
const MOST_PER_CHARACTER = 1 / 40;
const FEWEST_OF_HABIT = 8;
/** Lines with more such spaces are lists or verses. */
const MOST_IN_LINE = 2;

const isRunning = ({ role, wide, style }: Passage): boolean =>
  wide && style === 'running' && role !== 'ad' && role !== 'dateline';

/** The raw spans where a space belongs to the setting: names, credits. */
function namedPlaces(text: string, passage: Passage): readonly Span[] {
  const spans: Span[] = [];
  for (const span of passage.spans) {
    const places = [closingCredit(text, span)?.span, closingNames(text, [span])?.span];
    for (const place of places) if (place !== undefined) spans.push(place);
    for (const person of openingNames(text, span)) spans.push(person.span);
  }
  return spans;
}

const LONGEST_RUN = 40;

/** How many Han follow each other from `at` on in one direction, line ends left out. */
function runFrom(text: string, at: number, step: 1 | -1): number {
  let length = 0;
  for (let i = at; length < LONGEST_RUN && i >= 0 && i < text.length; i += step) {
    const code = text.charCodeAt(i);
    if (isHan(code)) length++;
    else if (!isBreakCode(code)) break;
  }
  return length;
}

/** Length of the run of Han that ends before a gap, and of the one that starts behind it. */
function runLengths(text: string, gap: Gap): readonly [left: number, right: number] {
  return [runFrom(text, gap.start - 1, -1), runFrom(text, gap.end, 1)];
}

const WEEKDAY_AHEAD = /^(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]/u;

const TITLE_BEHIND = /(?:记者|記者|通讯员|通訊員|作者|摄影|攝影|实习生)$/u;
/** Characters around a gap among which running text has a mark. */
const MARK_WITHIN = 24;
const MARK = /[。，、；：？！]/u;

/** Verse, headings and lists go without marks, and space out what they like. */
const isRunningText = (text: string, gap: Gap): boolean =>
  MARK.test(text.slice(Math.max(0, gap.start - MARK_WITHIN), gap.end + MARK_WITHIN));

/** Phrases set side by side, a date and its weekday, or two names: spaces that were meant. */
function isMeant(text: string, gap: Gap): boolean {
  const [left, right] = runLengths(text, gap);
  if (left === right && left >= 2) return true;
  if (TITLE_BEHIND.test(text.slice(Math.max(0, gap.start - 4), gap.start))) return true;
  return WEEKDAY_AHEAD.test(text.slice(gap.end, gap.end + 4));
}

function* gapsOf(page: ProofPage, passage: Passage): Iterable<Gap> {
  const { text, lines } = page;
  const first = passage.spans[0];
  const headEnd = first === undefined ? null : (findDateline(text, first)?.span.end ?? null);
  const named = namedPlaces(text, passage);
  for (const span of passage.spans) {
    for (const part of linePartsOf(lines, { span, role: passage.role })) {
      const gaps = gapsIn(text, part).filter(
        (gap) =>
          gap.end - gap.start === 1 &&
          text.charCodeAt(gap.start) === 0x20 &&
          isBetweenWide(text, gap) &&
          isRunningText(text, gap) &&
          !followsRunInHead(text, gap, headEnd) &&
          !endsDateline(text, gap, span.start) &&
          !named.some(({ start, end }) => gap.start >= start - 1 && gap.end <= end + 1),
      );
      if (gaps.length <= MOST_IN_LINE) yield* gaps;
    }
  }
}

const isBetweenWide = (text: string, gap: Gap): boolean =>
  isHan(codeBefore(text, gap.start)) &&
  (isHan(codeAt(text, gap.end)) || CLOSING_MARKS.includes(text.charAt(gap.end)));

/** `讯 ` near the start of a story ends its dateline, in whatever words it is put. */
const DATELINE_REACH = 40;
const endsDateline = (text: string, gap: Gap, start: number): boolean =>
  gap.start - start <= DATELINE_REACH && '讯訊电電'.includes(text.charAt(gap.start - 1));

/** The raw places that the rules of the reading text drop. */
function droppedPlaces(page: ProofPage): ReadonlySet<number> {
  const blocks: readonly ReadingBlock[] = page.blocks;
  const { edits } = planEdits({ lineIndex: page.lines, blocks, rules: ALL_RULES, columnMeasure: null });
  return new Set(edits.flat().map(({ start }) => start));
}

/** Spaces between Han that the reading text keeps. */
export const straySpaces: Finder = function* (page) {
  const { text, lexicon } = page;
  const dropped = droppedPlaces(page);
  const found: Suspect[] = [];
  let length = 0;
  for (const passage of page.passages.filter(isRunning)) {
    length += passage.text.length;
    for (const gap of gapsOf(page, passage)) {
      if (dropped.has(gap.start)) continue;
      const mark = !isHan(codeAt(text, gap.end));
      const word = !mark && isWordAcross(text, gap, lexicon.wordsOf);
      if (!mark && !word && isMeant(text, gap)) continue;
      const confidence = word ? 0.95 : mark ? 0.9 : 0.65;
      const seen = text.slice(gap.start - 1, gap.end + 1);
      found.push(
        suspect('stray-space', gap, { reading: '', confidence, seen, expected: seen.replace(' ', '') }),
      );
    }
  }
  if (found.length >= FEWEST_OF_HABIT && found.length > length * MOST_PER_CHARACTER) return;
  yield* found;
};

/** Characters on either side of a gap that are broken into words. */
const REACH = 4;

/** Whether the characters around the gap make a word together. */
function isWordAcross(text: string, gap: Gap, wordsOf: (text: string) => readonly string[]): boolean {
  let start = gap.start;
  while (gap.start - start < REACH && isHan(text.charCodeAt(start - 1))) start--;
  let end = gap.end;
  while (end - gap.end < REACH && isHan(text.charCodeAt(end))) end++;
  let at = start;
  for (const word of wordsOf(text.slice(start, gap.start) + text.slice(gap.end, end))) {
    if (at < gap.start && at + word.length > gap.start) return true;
    at += word.length;
  }
  return false;
}

const NUMBER_GAPS = /\d{1,3}( )\d{1,3}年|\d( )\.\d|\d\.( )\d{1,4}(?=[亿億万萬%元米吨噸公])/gu;
const YEAR = /^[12]\d{3}年$/u;

/** Spaces inside a number: `2 023年`, `3. 47亿`. Two numbers side by side and grouped thousands are none. */
export const numberSpaces: Finder = function* (page) {
  for (const passage of page.passages) {
    if (!passage.wide || !passage.text.includes(' ')) continue;
    for (const { start, text } of matchesIn(passage.text, NUMBER_GAPS)) {
      const expected = text.replace(' ', '');
      const isYear = text.endsWith('年');
      if (isYear && (!YEAR.test(expected) || /\d/u.test(passage.text.charAt(start - 1)))) continue;
      const at = start + text.indexOf(' ');
      const span = { start: passage.spanOf(at - 1, at).end, end: passage.spanOf(at + 1, at + 2).start };
      // A line end is no space, and joins by itself.
      if (page.text.slice(span.start, span.end) !== ' ') continue;
      yield suspect('number-space', span, {
        reading: '',
        confidence: isYear ? 0.95 : 0.9,
        seen: text,
        expected,
      });
    }
  }
};
