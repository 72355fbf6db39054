import type { EditionFields } from '#domain/edition/document';
import { createLineIndex } from '#domain/text/lines';
import { findPageHead } from '#domain/text/page-head';

/** A running head stands in the first lines that are not blank. */
const LINES = 6;
/** Longer lines are body text. */
const LONGEST = 80;
/** Enough for the first lines of any page. */
const HEAD = 4_000;

export type FoundFields = Pick<EditionFields, 'title' | 'titleAlt' | 'date' | 'weekday' | 'number'>;

/** The end of the line that names a date, among the first lines; null when none of them does. */
function endOfDatedLine(head: string): number | null {
  const index = createLineIndex(head);
  let lines = 0;
  for (let line = 1; line <= index.lineCount && lines < LINES; line++) {
    if (index.isBlank(line)) continue;
    lines++;
    const span = index.lineSpan(line);
    if (span.end - span.start > LONGEST) return null;
    if (findPageHead(head, span).date !== null) return span.end;
  }
  return null;
}

const valueOf = (field: { readonly value: string } | null): string => field?.value ?? '';

/**
 * What the head of a raw page says of its edition; null when it names no date, since a date is what tells a running
 * head from the beginning of an article.
 */
export function fieldsFromText(text: string): FoundFields | null {
  const head = text.slice(0, HEAD);
  const end = endOfDatedLine(head);
  if (end === null) return null;
  const { title, titleAlt, date, weekday, number } = findPageHead(head, { start: 0, end });
  if (date === null) return null;
  return {
    title: valueOf(title),
    titleAlt: valueOf(titleAlt),
    date: date.value,
    weekday: valueOf(weekday),
    number: valueOf(number),
  };
}

/** Whether two sets of fields speak of the same issue: one date, and no title that contradicts. */
export function isSameIssue(found: FoundFields, known: FoundFields): boolean {
  if (found.date === '' || found.date !== known.date) return false;
  const agree = (a: string, b: string): boolean => a === '' || b === '' || a === b;
  const share = (a: string, b: string): boolean => a !== '' && a === b;
  return (
    agree(found.title, known.title) &&
    agree(found.titleAlt, known.titleAlt) &&
    (share(found.title, known.title) || share(found.titleAlt, known.titleAlt))
  );
}
