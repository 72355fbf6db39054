import type { Correction, PageDocument } from '#domain/page/document';
import type { Offset, Span } from '#domain/page/ids';
import { createLineIndex, type LineIndex } from '#domain/text/lines';

/**
 * The whole raw text with its accepted corrections carried out, for finding names and headlines in what was meant
 * rather than in what was misread. Only for looking: reading text is built by the rules from raw text.
 */
export type CorrectedText = {
  readonly lineIndex: LineIndex;
  /** Where a raw span stands in the corrected text. */
  readonly inward: (span: Span) => Span;
  /** The raw span a run of corrected text was read from; a corrected reading counts as a whole. */
  readonly outward: (span: Span) => Span;
};

/** One run of text: raw `[start, end)` is read as corrected `[at, at + length)`. */
type Run = { readonly start: Offset; readonly end: Offset; readonly at: Offset; readonly length: number };

const carriedOut = ({ status, replacement }: Correction): boolean =>
  status === 'accepted' && replacement !== null;

function runsOf(
  text: string,
  corrections: readonly Correction[],
): { runs: readonly Run[]; corrected: string } {
  const runs: Run[] = [];
  let corrected = '';
  let from = 0;
  const add = (start: Offset, end: Offset, reading: string): void => {
    if (start === end && reading === '') return;
    runs.push({ start, end, at: corrected.length, length: reading.length });
    corrected += reading;
    from = end;
  };
  for (const { span, replacement } of corrections) {
    add(from, span.start, text.slice(from, span.start));
    add(span.start, span.end, replacement ?? '');
  }
  add(from, text.length, text.slice(from));
  return { runs, corrected };
}

/** Index of the last run whose key is not above `value`; 0 when there is none. */
function lastNotAbove(runs: readonly Run[], value: number, key: 'start' | 'at'): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.[key] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isRaw = (run: Run): boolean => run.end - run.start === run.length;

function build(doc: PageDocument): CorrectedText {
  const { runs, corrected } = runsOf(doc.text, [...doc.corrections].filter(carriedOut));
  const inwardPlace = (offset: Offset): Offset => {
    let i = lastNotAbove(runs, offset, 'start');
    // An insertion stands before the character at its place, and a block that starts there starts with it.
    while (i > 0 && runs[i - 1]?.start === offset) i--;
    const run = runs[i];
    if (run === undefined) return 0;
    if (isRaw(run)) return run.at + Math.min(offset - run.start, run.length);
    return offset === run.start ? run.at : run.at + run.length;
  };
  const outwardPlace = (offset: Offset, side: 'start' | 'end'): Offset => {
    const run = runs[lastNotAbove(runs, side === 'start' ? offset : offset - 1, 'at')];
    if (run === undefined) return 0;
    if (isRaw(run)) return run.start + Math.min(offset - run.at, run.length);
    return run[side];
  };
  return {
    lineIndex: createLineIndex(corrected),
    inward: ({ start, end }) => ({
      start: inwardPlace(start),
      end: end >= doc.text.length ? corrected.length : inwardPlace(end),
    }),
    outward: ({ start, end }) => ({ start: outwardPlace(start, 'start'), end: outwardPlace(end, 'end') }),
  };
}

const built = new WeakMap<
  PageDocument['corrections'],
  { readonly text: string; readonly value: CorrectedText }
>();

/** The corrected text of a document; null while no correction is accepted, so that raw text serves as it is. */
export function correctedTextOf(doc: PageDocument): CorrectedText | null {
  const cached = built.get(doc.corrections);
  if (cached?.text === doc.text) return cached.value;
  let found = false;
  for (const correction of doc.corrections) found ||= carriedOut(correction);
  if (!found) return null;
  const value = build(doc);
  built.set(doc.corrections, { text: doc.text, value });
  return value;
}
