import type { Block, Correction, CorrectionStatus, PageDocument } from '#domain/page/document';
import type { CorrectionId, Offset, Span } from '#domain/page/ids';
import { firstNonBlankFrom } from '#domain/page/start';
import type { Suspect } from '#domain/proof/suspect';
import type { LineIndex } from '#domain/text/lines';
import { firstSuspectFrom, suspectKey } from '#session/suspects';
import { rowStarts } from './line-heights';

/** A run of a line that looks the same throughout. */
export type Run = {
  readonly start: Offset;
  readonly end: Offset;
  /** Index into the line's blocks. */
  readonly block: number;
  readonly mark: { readonly id: CorrectionId; readonly status: CorrectionStatus } | null;
  readonly selected: boolean;
  /** Key of the suspect it is part of. */
  readonly suspect: string | null;
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
  /** Corrections whose margin note stands at this line: those that start in it. */
  readonly marks: readonly Correction[];
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
  const marks = doc.corrections.touching(span);
  const blocks = blocksAcross(doc, span);
  const suspects = suspectsIn(view.suspects, span);
  const rows = rowsOf(doc.text, span, blocks, marks, { ...view, suspects });
  const first = blocks[0];
  const opens = !blank && first !== undefined && opensIn(doc, index, first, line);
  const caret = view.caret !== null && view.caret >= span.start && view.caret <= span.end ? view.caret : null;
  const own = marks.filter(
    (m) => m.span.start >= span.start && (m.span.start < span.end || span.start === span.end),
  );
  const model = { line, span, blank, blocks, opens, rows, marks: own, caret };
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
  marks: readonly Correction[],
  view: LineView,
): Run[][] {
  const wraps = rowStarts(text, span.start, span.end, view.capacity);
  const cuts = new Set([...wraps, span.end, ...blocks.map((block) => block.start)]);
  for (const { start, end } of [
    ...marks.map((m) => m.span),
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
    const mark = marks.find((m) => m.span.start < end && m.span.end > start);
    rows[row]?.push({
      start,
      end,
      block: Math.max(
        0,
        blocks.findLastIndex((block) => block.start <= start),
      ),
      mark: mark === undefined ? null : { id: mark.id, status: mark.status },
      suspect: suspectAt(view.suspects, start, end),
      selected: view.selection !== null && view.selection.start < end && view.selection.end > start,
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

function signatureOf(model: Omit<LineModel, 'signature'>): string {
  const blocks = model.blocks
    .map((b) => `${b.id}:${b.role}:${b.placement?.ownerId ?? ''}:${b.standing}`)
    .join('|');
  const rows = model.rows.map((runs) =>
    runs
      .map(
        (r) =>
          `${r.start}-${r.end}.${r.block}${r.mark?.id ?? ''}${r.mark?.status ?? ''}${r.selected ? 's' : ''}${r.suspect ?? ''}`,
      )
      .join(','),
  );
  const marks = model.marks
    .map((m) => `${m.id}${m.status}${m.code}${m.replacement ?? ''}${m.note}`)
    .join(',');
  return `${blocks}#${rows.join('/')}#${marks}#${model.caret ?? ''}#${model.opens ? 1 : 0}`;
}
