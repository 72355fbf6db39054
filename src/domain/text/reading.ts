import type { Correction } from '#domain/page/document';
import type { LineIndex } from './lines';
import type { Paragraph, ReadingBlock, RuleName } from './reading-types';
import { planEdits } from './plan';
import { renderParagraphs } from './render';

/** What the reading text is built from. */
export type ReadingInput = {
  readonly lineIndex: LineIndex;
  /** In reading order, which need not be raw order; not overlapping. */
  readonly blocks: readonly ReadingBlock[];
  /** Sorted by start and not overlapping; only accepted ones with a replacement are read. */
  readonly corrections: readonly Correction[];
  /** The rules that are switched on. */
  readonly rules: ReadonlySet<RuleName>;
  /** Usual width of the column in em; left out, it is estimated line by line. */
  readonly columnMeasure?: number;
};

/**
 * Builds the text of an article as it will be read: lines joined, typesetting spaces dropped, paragraphs found,
 * accepted corrections applied. Blocks of different roles are different paragraphs; a sentence cut by a
 * block of the same role runs on.
 *
 * Two laws: the raw sides of all pieces in order are the raw slices of the blocks in order; and with no rules and no
 * accepted corrections the paragraphs' text is those slices. A correction that covers a line end replaces it. One
 * that ends in a line feed opens a paragraph behind it (另起段), unless it is a stet, which takes a rule's record back
 * (see `takenBack`). One that crosses a block's end is read where it
 * starts, and its rest is read as nothing in the block it reaches into.
 */
export function buildReading(input: ReadingInput): readonly Paragraph[] {
  const { lineIndex, blocks, corrections, rules, columnMeasure = null } = input;
  const plan = planEdits({ lineIndex, blocks, rules, columnMeasure });
  return renderParagraphs(lineIndex.text, blocks, plan, corrections);
}

const COUNTED_ROLES: ReadonlySet<string> = new Set(['lead', 'body', 'crosshead', 'summary', 'caption']);

/** Whether a role is text proper: neither headline nor byline nor anything else around it. */
export const isOfText = (role: string): boolean => COUNTED_ROLES.has(role);

/** Characters of the text proper: code points of lead, body, crossheads, summary and captions, without white space. */
export function charCount(paragraphs: readonly Paragraph[]): number {
  let count = 0;
  for (const { role, text } of paragraphs) {
    if (isOfText(role)) count += Array.from(text.replace(/\s+/gu, '')).length;
  }
  return count;
}
