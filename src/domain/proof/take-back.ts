import type { NewMark } from '#domain/command/command';
import type { Correction } from '#domain/page/document';
import { RULE_NAMES, type RuleRecord } from '#domain/text/reading-types';

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
