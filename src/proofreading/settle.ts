// From what the rules say to suspects that can be shown: fitted to graphemes, silenced where the newspaper's words
// say so, the more confident kept where two overlap.
import type { Span } from '#domain/page/ids';
import type { Suspect } from '#domain/proof/suspect';
import type { ProofPage } from './page';
import { SUSPECT_RULES } from '#domain/proof/suspect';
import { isGraphemeBoundary, nextGrapheme, previousGrapheme } from '#domain/text/graphemes';

const LF = 10;
const CR = 13;

/** Line ends are boundaries on both sides; they are so frequent that nobody need be asked. */
function isBoundary(text: string, offset: number): boolean {
  const left = text.charCodeAt(offset - 1);
  const right = text.charCodeAt(offset);
  return left === LF || (right === LF && left !== CR) || isGraphemeBoundary(text, offset);
}

/** Widens a span to whole graphemes, what is added staying in the reading; null when it is no place in the text. */
function fitted(text: string, found: Suspect): Suspect | null {
  const { start, end } = found.span;
  if (start < 0 || end > text.length || start > end) return null;
  const from = isBoundary(text, start) ? start : previousGrapheme(text, start);
  const to = isBoundary(text, end) ? end : nextGrapheme(text, end);
  if (from === start && to === end) return changes(text, found);
  if (start === end) return null;
  const reading =
    found.reading === null ? null : text.slice(from, start) + found.reading + text.slice(end, to);
  return changes(text, { ...found, span: { start: from, end: to }, reading });
}

/** A reading that is what stands there already says nothing. */
const changes = (text: string, found: Suspect): Suspect | null =>
  found.reading === text.slice(found.span.start, found.span.end) ? null : found;

/** Kinds of damage that are damage in a name as well. */
const TOUCHES_NAMES: ReadonlySet<string> = new Set(['COD', 'ILL', 'WID', 'DUP', 'PUN', 'DEL']);

type WordsByLength = ReadonlyMap<number, ReadonlySet<string>>;

function byLength(words: readonly string[]): WordsByLength {
  const sets = new Map<number, Set<string>>();
  for (const word of words) {
    const bare = word.replace(/\s+/gu, '');
    if (bare === '') continue;
    const set = sets.get(bare.length) ?? new Set();
    sets.set(bare.length, set.add(bare));
  }
  return sets;
}

/** Whether a span lies inside one of the words, white space left out. */
function liesInWord({ compact }: ProofPage, span: Span, words: WordsByLength): boolean {
  const start = compact.indexOf(span.start);
  const end = Math.max(compact.indexOf(span.end), span.end > span.start ? start + 1 : start);
  for (const [length, set] of words) {
    for (let from = Math.max(0, end - length); from <= start; from++)
      if (set.has(compact.text.slice(from, from + length))) return true;
  }
  return false;
}

const ruleOrder = new Map(SUSPECT_RULES.map((rule, i) => [rule, i]));
const orderOf = (found: Suspect): number => ruleOrder.get(found.rule) ?? 0;

const bySpan = (a: Suspect, b: Suspect): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || b.confidence - a.confidence;

const byTrust = (a: Suspect, b: Suspect): number =>
  b.confidence - a.confidence || bySpan(a, b) || orderOf(a) - orderOf(b);

/**
 * Whether two spans cannot both be corrected: they share a character, or one is an insertion inside the other or at
 * the same place as another insertion or at its start.
 */
const overlap = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && (a.end === a.start || b.end === b.start));

/** The place of the first kept suspect that does not sort before `found`. */
function placeFor(kept: readonly Suspect[], found: Suspect): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle];
    if (other !== undefined && bySpan(other, found) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The more confident of those that overlap, sorted. Neighbours in the sorted list are all that can overlap. */
function withoutOverlaps(suspects: readonly Suspect[]): readonly Suspect[] {
  const kept: Suspect[] = [];
  for (const found of [...suspects].sort(byTrust)) {
    const at = placeFor(kept, found);
    const near = [kept[at - 1], kept[at], kept[at + 1]];
    if (near.some((other) => other !== undefined && overlap(other.span, found.span))) continue;
    kept.splice(at, 0, found);
  }
  return kept;
}

/** Turns what the rules said into the suspects of a page. */
export function settle(page: ProofPage, found: readonly Suspect[]): readonly Suspect[] {
  const { off, words } = page.input;
  const silent = new Set<string>(off);
  const good = byLength(words.good);
  const names = byLength(words.names);
  const fit = found
    .filter(({ rule }) => !silent.has(rule))
    .map((one) => fitted(page.text, one))
    .filter((one) => one !== null)
    .filter(({ span }) => !liesInWord(page, span, good))
    .filter(({ span, code }) => TOUCHES_NAMES.has(code) || !liesInWord(page, span, names));
  return withoutOverlaps(fit);
}
