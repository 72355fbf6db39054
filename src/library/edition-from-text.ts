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

/**
 * What the head of a raw page says of its edition; null when it names no date, since a date is what tells a running
 * head from the beginning of an article.
 */
export function fieldsFromText(text: string): FoundFields | null {
  const head = text.slice(0, HEAD);
  const index = createLineIndex(head);
  let lines = 0;
  for (let line = 1; line <= index.lineCount && lines < LINES; line++) {
    if (index.isBlank(line)) continue;
    lines++;
    const span = index.lineSpan(line);
    if (span.end - span.start > LONGEST) return null;
    // The head is what has been read when the date turns up, and the line after it.
    const { date } = findPageHead(head, span);
    if (date === null) continue;
    const found = findPageHead(head, { start: 0, end: span.end });
    return {
      title: found.title?.value ?? '',
      titleAlt: found.titleAlt?.value ?? '',
      date: date.value,
      weekday: found.weekday?.value ?? '',
      number: found.number?.value ?? '',
    };
  }
  return null;
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
