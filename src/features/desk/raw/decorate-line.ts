import type { Block, PageDocument } from '#domain/page/document';
import type { Offset, Span } from '#domain/page/ids';
import { firstNonBlankFrom } from '#domain/page/start';
import type { Suspect } from '#domain/proof/suspect';
import type { LineIndex } from '#domain/text/lines';
import { firstSuspectFrom, suspectKey } from '#session/suspects';
import { marksOfLine, type DrawnMark, type MarkPart, type Pen, type Stroke } from './drawn-marks';
import { rowStarts } from './line-heights';

/** The part of a mark that a run shows, where that part begins, and the whole of the mark. */
export type RunMark = Pen & { readonly part: MarkPart; readonly from: Offset; readonly span: Span };

/** A run of a line that looks the same throughout. */
export type Run = {
  readonly start: Offset;
  readonly end: Offset;
  /** Index into the line's blocks. */
  readonly block: number;
  readonly mark: RunMark | null;
  readonly selected: boolean;
  /** Key of the suspect it is part of. */
  readonly suspect: string | null;
  /** Signs that stand at its start, between it and what comes before. */
  readonly strokes: readonly Stroke[];
};

/** What one raw line looks like: a pure function of the document and the selection. */
export type LineModel = {
  readonly line: number;
  readonly span: Span;
  readonly blank: boolean;
  /** The blocks whose text stands in this line, in order; at least one. */
  readonly blocks: readonly Block[];
  /** Whether the first block starts in this line, so that its role is written beside it. */
  readonly opens: boolean;
  /** The line as it wraps: rows of runs. */
  readonly rows: readonly (readonly Run[])[];
  /** Signs that stand at the line's end. */
  readonly tail: readonly Stroke[];
  /** The caret, when it stands in this line. */
  readonly caret: Offset | null;
  /** Changes whenever the line looks different. */
  readonly signature: string;
};

export type LineView = {
  readonly capacity: number;
  readonly selection: Span | null;
  readonly caret: Offset | null;
  /** By place; shown while the page is being proofread. */
  readonly suspects: readonly Suspect[];
};

export function decorateLine(doc: PageDocument, index: LineIndex, line: number, view: LineView): LineModel {
  const span = index.lineSpan(line);
  const blank = index.isBlank(line);
  const drawn = marksOfLine(doc, index, line);
  const blocks = blocksAcross(doc, span);
  const suspects = suspectsIn(view.suspects, span);
  const rows = rowsOf(doc.text, span, blocks, drawn, { ...view, suspects });
  const first = blocks[0];
  const opens = !blank && first !== undefined && opensIn(doc, index, first, line);
  const caret = view.caret !== null && view.caret >= span.start && view.caret <= span.end ? view.caret : null;
  const tail = drawn.flatMap(({ strokes }) => strokes).filter(({ at }) => at === span.end);
  const model = { line, span, blank, blocks, opens, rows, tail, caret };
  return { ...model, signature: signatureOf(model) };
}

/** Blocks that cover a span of raw text, in order. */
function blocksAcross(doc: PageDocument, span: Span): Block[] {
  const blocks: Block[] = [];
  for (const block of doc.blocks.from(doc.blocks.indexAt(span.start))) {
    if (block.start >= span.end && blocks.length > 0) break;
    blocks.push(block);
  }
  const second = blocks[1];
  // Only white space before the second block: the line is the second block's.
  return second !== undefined && doc.text.slice(span.start, second.start).trim() === ''
    ? blocks.slice(1)
    : blocks;
}

/** The first block's text may be preceded by blank lines; its role stands at its first line that is not. */
function opensIn(doc: PageDocument, index: LineIndex, block: Block, line: number): boolean {
  if (block.start > 0) return index.lineOf(block.start) === line;
  return index.lineOf(firstNonBlankFrom(doc.text, 0)) === line;
}

function rowsOf(
  text: string,
  span: Span,
  blocks: readonly Block[],
  drawn: readonly DrawnMark[],
  view: LineView,
): Run[][] {
  const wraps = rowStarts(text, span.start, span.end, view.capacity);
  const strokes = drawn.flatMap((each) => each.strokes);
  const cuts = new Set([
    ...wraps,
    span.end,
    ...blocks.map((block) => block.start),
    ...strokes.map(({ at }) => at),
  ]);
  const parts = drawn.flatMap(({ pen, mark, parts: of }) =>
    of.map((part) => ({
      ...part,
      mark: { ...pen, part: part.part, from: part.span.start, span: mark.span },
    })),
  );
  for (const { start, end } of [
    ...parts.map((part) => part.span),
    ...view.suspects.map((suspect) => suspect.span),
    ...(view.selection === null ? [] : [view.selection]),
  ])
    cuts.add(start).add(end);
  const places = [...cuts].filter((o) => o >= span.start && o <= span.end).sort((a, b) => a - b);
  const rows: Run[][] = wraps.map(() => []);
  let row = 0;
  places.slice(0, -1).forEach((start, i) => {
    const end = places[i + 1] ?? span.end;
    while (row + 1 < wraps.length && start >= (wraps[row + 1] ?? Infinity)) row++;
    rows[row]?.push({
      start,
      end,
      block: Math.max(
        0,
        blocks.findLastIndex((block) => block.start <= start),
      ),
      mark: parts.find((part) => part.span.start < end && part.span.end > start)?.mark ?? null,
      suspect: suspectAt(view.suspects, start, end),
      selected: view.selection !== null && view.selection.start < end && view.selection.end > start,
      strokes: start === span.end ? [] : strokes.filter(({ at }) => at === start),
    });
  });
  return rows;
}

/** The suspects of a line, those at its end included. */
function suspectsIn(suspects: readonly Suspect[], span: Span): readonly Suspect[] {
  const found: Suspect[] = [];
  // They never overlap: only one that begins above can reach into the line.
  for (let i = Math.max(0, firstSuspectFrom(suspects, span.start) - 1); i < suspects.length; i++) {
    const suspect = suspects[i];
    if (suspect === undefined || suspect.span.start > span.end) break;
    if (suspect.span.end >= span.start) found.push(suspect);
  }
  return found;
}

/** The suspect a run belongs to; an insertion belongs to the run behind it. */
function suspectAt(suspects: readonly Suspect[], start: Offset, end: Offset): string | null {
  const found = suspects.find(({ span }) =>
    span.start === span.end ? span.start === start : span.start < end && span.end > start,
  );
  return found === undefined ? null : suspectKey(found);
}
const penOf = ({ id, status, sign, pass }: Pen): string => `${id}:${status}:${sign}:${pass ?? ''}:`;

const strokesOf = (strokes: readonly Stroke[]): string =>
  strokes.map((stroke) => `^${penOf(stroke)}${stroke.follows ? 'f' : ''}`).join('');

function signatureOf(model: Omit<LineModel, 'signature'>): string {
  const blocks = model.blocks
    .map((b) => `${b.id}:${b.role}:${b.placement?.ownerId ?? ''}:${b.standing}`)
    .join('|');
  const rows = model.rows.map((runs) =>
    runs
      .map((r) => {
        const mark = r.mark === null ? '' : `${penOf(r.mark)}${r.mark.part}`;
        return `${r.start}-${r.end}.${r.block}${mark}${r.selected ? 's' : ''}${strokesOf(r.strokes)}${r.suspect ?? ''}`;
      })
      .join(','),
  );
  const ends = `${model.caret ?? ''}#${model.opens ? 1 : 0}#${strokesOf(model.tail)}`;
  return `${blocks}#${rows.join('/')}#${ends}`;
}
