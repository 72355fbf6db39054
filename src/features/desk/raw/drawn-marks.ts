import type { Correction, CorrectionStatus, Pass, PageDocument } from '#domain/page/document';
import type { CorrectionId, Offset, Span } from '#domain/page/ids';
import { differenceOf, swapOf } from '#domain/proof/difference';
import { signOf, type Sign } from '#domain/proof/sign';
import type { LineIndex } from '#domain/text/lines';

/** What a stroke is drawn with. */
export type Pen = {
  readonly id: CorrectionId;
  readonly status: CorrectionStatus;
  readonly sign: Sign;
  readonly pass: Pass | null;
};

/**
 * Which part of a mark a run shows: all of it, what the sign stands at and what is beside that, or the two parts that
 * change places.
 */
export type MarkPart = 'whole' | 'core' | 'beside' | 'first' | 'second';

/** A stroke that stands at one place and takes no room. `follows`: the curve of a break comes in at a line's start. */
export type Stroke = Pen & { readonly at: Offset; readonly follows: boolean };

/** A mark as a line draws it. */
export type DrawnMark = {
  readonly mark: Correction;
  readonly pen: Pen;
  /** The parts of its text, in order. */
  readonly parts: readonly { readonly span: Span; readonly part: MarkPart }[];
  readonly strokes: readonly Stroke[];
};

/** Where a line stands: its text, and where the next one begins. */
type LinePlace = { readonly span: Span; readonly next: Offset };

/** Signs that stand at one place inside the mark, whatever else it covers. */
const AT_CORE: ReadonlySet<Sign> = new Set(['close-up', 'add-space', 'separate', 'new-paragraph']);
/** Signs whose stroke ends the mark. */
const AT_END: ReadonlySet<Sign> = new Set(['delete', 'move']);

/** The marks a line shows, those on its line break included. */
export function marksOfLine(doc: PageDocument, index: LineIndex, line: number): readonly DrawnMark[] {
  const span = index.lineSpan(line);
  const isLast = line >= index.lineCount;
  const place = { span, next: isLast ? span.end : index.lineStart(line + 1) };
  return (
    doc.corrections
      // From the break before it: a mark on nothing else comes into this line.
      .touching({ start: Math.max(0, span.start - 1), end: place.next })
      .filter((mark) => mark.span.end >= span.start && (isLast || mark.span.start < place.next))
      .map((mark) => draw(doc.text, mark, place))
  );
}

function draw(text: string, mark: Correction, place: LinePlace): DrawnMark {
  const sign = signOf(mark, text);
  const pen: Pen = { id: mark.id, status: mark.status, sign, pass: mark.pass ?? null };
  const core = coreOf(mark, sign);
  return { mark, pen, parts: partsOf(mark, sign, core), strokes: strokesOf(mark, pen, core, place) };
}

function coreOf({ span, original, replacement }: Correction, sign: Sign): Span {
  if (replacement === null || !AT_CORE.has(sign)) return span;
  const { at } = differenceOf(original, replacement);
  return { start: span.start + at.start, end: span.start + at.end };
}

function partsOf(mark: Correction, sign: Sign, core: Span): DrawnMark['parts'] {
  const { span } = mark;
  if (sign === 'transpose') return partsOfSwap(mark);
  if (sign === 'run-on') return [{ span, part: 'beside' }];
  if (!AT_CORE.has(sign)) return [{ span, part: 'whole' }];
  return [
    { span: { start: span.start, end: core.start }, part: 'beside' },
    { span: core, part: 'core' },
    { span: { start: core.end, end: span.end }, part: 'beside' },
  ];
}

/** The two parts that change places, and what stays before, between and behind them. */
function partsOfSwap({ span, original, replacement }: Correction): DrawnMark['parts'] {
  const half = Math.ceil(original.length / 2);
  const { first, second } = swapOf(original, replacement ?? '') ?? {
    first: { start: 0, end: half },
    second: { start: half, end: original.length },
  };
  const places = [0, first.start, first.end, second.start, second.end, original.length];
  const parts = ['beside', 'first', 'beside', 'second', 'beside'] as const;
  return parts.flatMap((part, i) => {
    const [start, end] = [span.start + (places[i] ?? 0), span.start + (places[i + 1] ?? 0)];
    return start === end ? [] : [{ span: { start, end }, part }];
  });
}

function strokesOf({ span }: Correction, pen: Pen, core: Span, place: LinePlace): Stroke[] {
  const { span: line } = place;
  const at = (offset: Offset, follows = false): Stroke => ({ ...pen, at: offset, follows });
  if (span.start === span.end) return [at(span.start)];
  if (pen.sign === 'run-on')
    return [
      ...(span.start < line.start && span.end >= line.start ? [at(line.start, true)] : []),
      ...(coversBreak(span, place) ? [at(line.end)] : []),
    ];
  const offset = strokeAt(span, pen.sign, core, place);
  return offset === null || offset < line.start || offset > line.end ? [] : [at(offset)];
}

/** Whether a mark covers the break that ends a line. */
const coversBreak = (span: Span, { span: line, next }: LinePlace): boolean =>
  next > line.end && span.start <= line.end && span.end > line.end;

/** Where the one stroke of a mark that covers text stands; null where the sign has none. */
function strokeAt(span: Span, sign: Sign, core: Span, { span: line, next }: LinePlace): Offset | null {
  if (sign === 'close-up') return null;
  if (AT_CORE.has(sign)) return core.start;
  if (!AT_END.has(sign)) return null;
  const end = span.end > line.end && span.end <= next ? line.end : span.end;
  return end > line.start ? end : null;
}
