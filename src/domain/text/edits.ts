import type { CorrectionId, Offset, Span } from '#domain/page/ids';
import type { Correction } from '#domain/page/document';
import type { RuleName } from './reading-types';

/** A rule's claim on a run of raw text inside one block. */
export type Edit = {
  readonly start: Offset;
  readonly end: Offset;
  /** What is read instead. */
  readonly after: string;
  readonly rule: RuleName;
  /** Whether a new paragraph opens behind it. */
  readonly opens: boolean;
  /** Role of the paragraph it opens, when it is not the block's. */
  readonly role?: 'byline' | 'photo-credit';
};

/** A correction as far as it lies in one block. Where it is cut by the block's start, nothing is read in its place. */
export type Patch = {
  readonly start: Offset;
  readonly end: Offset;
  readonly after: string;
  readonly id: CorrectionId;
  /** 另起段: whether an editor put in a line end, so that a paragraph begins behind it. */
  readonly opens: boolean;
};

const rank = (edit: Span): number => (edit.start === edit.end ? 0 : 1);

/** Orders spans by start, an empty span before the run that starts at the same place. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || rank(a) - rank(b);

/**
 * Takes from each edit what a cut covers: cuts win. What is read for an edit is read at its first remaining part,
 * and a paragraph opens behind its last; an edit covered whole is gone with both. Both lists sorted, neither
 * overlapping itself; an empty cut inside an edit divides it.
 */
export function clipEdits(edits: readonly Edit[], cuts: readonly Span[]): readonly Edit[] {
  if (cuts.length === 0) return edits;
  const out: Edit[] = [];
  let from = 0;
  for (const edit of edits) {
    while (from < cuts.length && (cuts[from]?.end ?? 0) < edit.start) from++;
    for (const part of remains(edit, cuts, from)) out.push(part);
  }
  return out;
}

function remains(edit: Edit, cuts: readonly Span[], from: number): readonly Edit[] {
  if (edit.start === edit.end) return isInside(edit.start, cuts, from) ? [] : [edit];
  const parts = partsBetween(edit, cuts, from);
  return parts.map((part, i) => ({
    ...edit,
    ...part,
    after: i === 0 ? edit.after : '',
    opens: edit.opens && i === parts.length - 1,
  }));
}

/** Whether a place lies inside a cut, its ends left out. */
function isInside(place: Offset, cuts: readonly Span[], from: number): boolean {
  for (let i = from; i < cuts.length; i++) {
    const cut = cuts[i];
    if (cut === undefined || cut.start >= place) return false;
    if (place < cut.end) return true;
  }
  return false;
}

/** What is left of a run when the cuts are taken out of it. */
function partsBetween(run: Span, cuts: readonly Span[], from: number): readonly Span[] {
  const parts: Span[] = [];
  let start = run.start;
  for (let i = from; i < cuts.length; i++) {
    const cut = cuts[i];
    if (cut === undefined || cut.start >= run.end) break;
    if (cut.start > start) parts.push({ start, end: cut.start });
    start = Math.max(start, cut.end);
  }
  if (start < run.end) parts.push({ start, end: run.end });
  return parts;
}

/** The first correction that could reach into text from `offset` on; corrections sorted and not overlapping. */
function firstReaching(corrections: readonly Correction[], offset: Offset): number {
  let low = 0;
  let high = corrections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((corrections[middle]?.span.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The accepted corrections of one block. An insertion belongs to the character behind it, so one at the block's end
 * is the next block's, unless the text ends there.
 */
export function patchesIn(
  corrections: readonly Correction[],
  block: Span,
  textLength: number,
): readonly Patch[] {
  const patches: Patch[] = [];
  for (let i = firstReaching(corrections, block.start); i < corrections.length; i++) {
    const found = corrections[i];
    if (found === undefined || found.span.start > block.end) break;
    const { span, replacement, id, status, code } = found;
    if (status !== 'accepted' || replacement === null) continue;
    if (!reaches(span, block, textLength)) continue;
    const starts = span.start >= block.start;
    patches.push({
      start: Math.max(span.start, block.start),
      end: Math.min(span.end, block.end),
      after: starts ? replacement : '',
      id,
      // Stet keeps what stands in raw text, as if no rule had come by; a line end there is none that was put in.
      opens: starts && code !== 'STET' && replacement.endsWith('\n'),
    });
  }
  return patches.sort(byPlace);
}

function reaches(span: Span, block: Span, textLength: number): boolean {
  if (span.start < span.end) return span.start < block.end && span.end > block.start;
  const endsText = span.start === textLength && block.end === textLength;
  return span.start >= block.start && (span.start < block.end || endsText);
}
