import type { Article, Block, Column, Page, PageDocument, Partition } from '#domain/page/document';
import type { Offset, OwnerId } from '#domain/page/ids';
import type { KeptParts } from './kept-parts';

/** A block of an incoming partition, or what is left of it, from `start` to `end`. */
export type Piece = { readonly block: Block; readonly start: Offset; readonly end: Offset };

/** What an incoming partition has to say outside the kept parts, under its own ids. */
export type Clipped = {
  readonly pieces: readonly Piece[];
  readonly articles: readonly Article[];
  readonly columns: readonly Column[];
  readonly pages: readonly Page[];
  /** Where each of its articles and columns first stands in what is left of it. */
  readonly from: ReadonlyMap<OwnerId, Offset>;
  /** All of it, also what lies inside the kept parts: to find what it would have called them. */
  readonly whole: Partition;
};

/** Runs of raw text that belong to no kept block. */
function freeRuns(doc: PageDocument, kept: KeptParts): { start: Offset; end: Offset }[] {
  const runs: { start: Offset; end: Offset }[] = [];
  let isOpen = false;
  for (const block of doc.blocks) {
    const isFree = !kept.blocks.has(block.id);
    const last = runs.at(-1);
    if (isOpen && !isFree && last !== undefined) last.end = block.start;
    if (isFree && !isOpen) runs.push({ start: block.start, end: doc.text.length });
    isOpen = isFree;
  }
  return runs;
}

/** What of an incoming partition's blocks lies in the free runs. Every cut is the start of a block there is. */
function piecesOf(doc: PageDocument, kept: KeptParts, blocks: readonly Block[]): Piece[] {
  const startAt = (i: number): Offset => blocks[i]?.start ?? doc.text.length;
  const pieces: Piece[] = [];
  let at = 0;
  for (const run of freeRuns(doc, kept)) {
    while (at + 1 < blocks.length && startAt(at + 1) <= run.start) at++;
    for (let i = at; i === at || startAt(i) < run.end; i++) {
      const block = blocks[i];
      if (block === undefined) break;
      const [start, end] = [Math.max(block.start, run.start), Math.min(startAt(i + 1), run.end)];
      pieces.push({ block, start, end });
    }
  }
  return pieces;
}

/** Where each owner first stands; a column where its sign or its first article does. */
function startsOf(pieces: readonly Piece[], articles: readonly Article[]): Map<OwnerId, Offset> {
  const from = new Map<OwnerId, Offset>();
  for (const { block, start } of pieces) {
    const owner = block.placement?.ownerId;
    if (owner !== undefined && !from.has(owner)) from.set(owner, start);
  }
  for (const { id, columnId } of articles) {
    const start = from.get(id);
    if (columnId !== null && start !== undefined)
      from.set(columnId, Math.min(from.get(columnId) ?? start, start));
  }
  return from;
}

/** Cuts an incoming partition at the edges of what is kept. */
export function clip(doc: PageDocument, kept: KeptParts, whole: Partition): Clipped {
  const pieces = piecesOf(doc, kept, whole.blocks);
  const from = startsOf(pieces, whole.articles);
  const isThere = ({ id }: { readonly id: OwnerId }): boolean => from.has(id);
  return {
    pieces,
    articles: whole.articles.filter(isThere),
    columns: whole.columns.filter(isThere),
    pages: whole.pages,
    from,
    whole,
  };
}
