import type { Span } from '#domain/page/ids';

/** A change to raw text: the span it replaces, empty to insert before the following character. */
export type Edit = { readonly span: Span; readonly after: string };

/** Index of the first edit that starts at `offset` or later. */
function firstFrom(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function renderSpan(text: string, span: Span, edits: readonly Edit[]): string {
  const first = firstFrom(edits, span.start);
  // An edit that began before the span has been rendered where it began, if anywhere.
  let at = Math.max(span.start, edits[first - 1]?.span.end ?? 0);
  let output = '';
  for (let i = first; i < edits.length; i++) {
    const edit = edits[i];
    if (edit === undefined) break;
    const isInside = edit.span.start < span.end || (edit.span.start === span.end && span.end === text.length);
    if (!isInside) break;
    output += text.slice(at, edit.span.start) + edit.after;
    at = edit.span.end;
  }
  return at < span.end ? output + text.slice(at, span.end) : output;
}

/**
 * What raw slices become once edits are carried out, one slice after another with nothing between. An edit belongs to
 * the slice it starts in; an insertion at the very end of the text to the slice that ends there.
 * @param edits sorted by start, not overlapping
 */
export function renderSpans(text: string, spans: readonly Span[], edits: readonly Edit[]): string {
  return spans.map((span) => renderSpan(text, span, edits)).join('');
}
