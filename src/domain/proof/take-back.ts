import type { NewMark } from '#domain/command/command';
import type { Correction } from '#domain/page/document';
import { codeAt, codeBefore } from '#domain/text/characters';
import { RULE_NAMES, type RuleRecord } from '#domain/text/reading-types';
import { eastAsianWidth } from '#domain/text/width';

const RULES: ReadonlySet<string> = new Set(RULE_NAMES);

/**
 * The mark by which an editor takes one automatic change back: an accepted stet over its span, found by its rule, with
 * the raw text as its reading. The rule then does nothing there, and taking the mark away lets it in again.
 *
 * @returns null for a record that covers no raw text (a space between two blocks that do not touch): there is nothing
 * that could be left standing
 */
export function stetOf({ rule, span, before }: RuleRecord): NewMark | null {
  if (span.start === span.end) return null;
  return {
    ...{ span, code: 'STET', origin: 'extraction', replacement: before },
    ...{ status: 'accepted', note: '', foundBy: rule },
  };
}

/** Whether a mark takes an automatic change back, as `stetOf` makes them. */
export const isTakenBack = ({ code, status, foundBy, original, replacement }: Correction): boolean =>
  code === 'STET' && status === 'accepted' && original === replacement && RULES.has(foundBy);

const JOINS: ReadonlySet<RuleRecord['rule']> = new Set(['join-lines', 'join-columns', 'vertical-heading']);

/**
 * The mark that does the opposite of what a rule did at a line end: 另起段 where the line was run on, 接排 where a
 * paragraph was begun.
 *
 * @param text the raw text, to tell whether words of narrow letters meet, which a space then parts
 * @returns null where no line end was decided on inside one block
 */
export function oppositeOf({ rule, span, opens }: RuleRecord, text: string): NewMark | null {
  if (span.start === span.end) return null;
  const mark = { span, origin: 'extraction', status: 'accepted', note: '' } as const;
  if (JOINS.has(rule)) return { ...mark, code: 'PAR', replacement: '\n' };
  if (rule !== 'paragraph' || !opens) return null;
  const widths = [codeBefore(text, span.start), codeAt(text, span.end)].map(eastAsianWidth);
  const meet = widths.every((width) => width === 'narrow' || width === 'hangul');
  return { ...mark, code: 'JOI', replacement: meet ? ' ' : '' };
}
