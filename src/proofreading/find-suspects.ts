import type { Suspect, SuspectRule } from '#domain/proof/suspect';
import { NO_WORDS } from '#domain/proof/suspect';
import type { NameCount, ProofInput, SplitPage } from '#ports/proofreader';
import type { Finder } from './page';
import { createLexicon } from './lexicon';
import { createProofPage } from './page';
import { settle } from './settle';
import { mojibake, missingCharacters, oddCharacters } from './rules/characters';
import { contradictions } from './rules/contradictions';
import { cutDates, editionDates, impossibleDates, latinWeekdays, weekdays } from './rules/dates';
import { doubledMarks } from './rules/doubled-marks';
import { houseWords, listedWords } from './rules/house-words';
import { joinRepeats, repeatedWords } from './rules/join-repeats';
import { latinConfusions } from './rules/latin-confusions';
import { lineEdges } from './rules/line-edges';
import { figureLetters, lookAlikes } from './rules/look-alikes';
import { lostHyphens } from './rules/lost-hyphens';
import { misreadWords } from './rules/misread-words';
import { nameVariants, namesOn } from './rules/names';
import { unpairedMarks } from './rules/pairs';
import { repeatedTexts } from './rules/repeated-text';
import { numberSpaces, straySpaces } from './rules/spaces';
import { variantForms } from './rules/variants';
import { characterWidths, markWidths, numberMarks, straightQuotes } from './rules/widths';

/** Every family of rules with the names it can say; one whose names are all off does no work. */
const FINDERS: readonly (readonly [Finder, readonly SuspectRule[]])[] = [
  [oddCharacters, ['compatibility-form', 'invisible-character', 'unreadable']],
  [missingCharacters, ['unreadable']],
  [mojibake, ['mojibake']],
  [straySpaces, ['stray-space']],
  [numberSpaces, ['number-space']],
  [markWidths, ['mark-width']],
  [straightQuotes, ['mark-width']],
  [characterWidths, ['character-width']],
  [numberMarks, ['number-mark']],
  [unpairedMarks, ['unpaired-mark']],
  [doubledMarks, ['doubled-mark']],
  [lineEdges, ['line-edge-mark']],
  [repeatedTexts, ['repeated-text']],
  [joinRepeats, ['join-repeat']],
  [repeatedWords, ['repeated-word']],
  [cutDates, ['cut-date']],
  [impossibleDates, ['impossible-date']],
  [weekdays, ['weekday']],
  [latinWeekdays, ['weekday']],
  [editionDates, ['edition-date']],
  [lookAlikes, ['look-alike']],
  [misreadWords, ['look-alike']],
  [figureLetters, ['figure-letter']],
  [nameVariants, ['name-variant']],
  [variantForms, ['variant-form']],
  [latinConfusions, ['latin-confusion', 'long-s']],
  [lostHyphens, ['lost-hyphen']],
  [houseWords, ['house-word']],
  [listedWords, ['listed-word']],
  [contradictions, ['contradiction']],
];

/**
 * Finds what is doubtful on a page: sorted by place, not overlapping (of two, the more confident is kept), at grapheme
 * boundaries. The same input gives the same suspects; the work is in proportion to the text.
 *
 * What the reading text settles by its own rules is no suspect: joined lines, letter-spaced lines, the gap between
 * Han and figures, the squeeze around brackets, names padded with a space, hyphens at line ends.
 *
 * @param step told after each family of rules how far the work has come
 */
export function findSuspects(
  input: ProofInput,
  step?: (done: number, total: number) => void,
): readonly Suspect[] {
  const page = createProofPage(input, createLexicon());
  const off = new Set(input.off);
  const found: Suspect[] = [];
  FINDERS.forEach(([find, rules], i) => {
    if (!rules.every((rule) => off.has(rule))) for (const one of find(page)) found.push(one);
    step?.(i + 1, FINDERS.length);
  });
  return settle(page, found);
}

const ALONE = { edition: { date: '', weekday: '' }, off: [], words: NO_WORDS, elsewhere: [] };

/** The names that some pages have, and how often each stands on all of them. */
export function countNames(pages: readonly SplitPage[]): readonly NameCount[] {
  const counts = new Map<string, number>();
  const lexicon = createLexicon();
  for (const page of pages)
    for (const { name, count } of namesOn(createProofPage({ ...ALONE, ...page }, lexicon)))
      counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].map(([name, count]) => ({ name, count }));
}
