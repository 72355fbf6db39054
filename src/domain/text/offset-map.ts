import type { Offset } from '#domain/page/ids';
import type { Paragraph, Piece } from './reading-types';
import { outputOf } from './reading-types';

/** A place in reading text: a paragraph by index, and a UTF-16 offset in its text. */
export type ReadingPlace = { readonly paragraph: number; readonly offset: number };

/** Ways between a raw page and the reading text built from it. Monotone inside a block, in both directions. */
export type OffsetMap = {
  /**
   * Where a raw offset is read; null when no block holds it. A place inside dropped or replaced text maps into what
   * is read instead, as far as that reaches. The end of a block counts to the block.
   */
  readonly rawToReading: (offset: Offset) => ReadingPlace | null;
  /**
   * Where a reading offset stands in raw text: before the raw character that is read at `offset`, at a paragraph's
   * end behind its last. Null when there is no such paragraph or it has no pieces; offsets are clamped.
   */
  readonly readingToRaw: (paragraph: number, offset: number) => Offset | null;
};

type Entry = {
  readonly piece: Piece;
  readonly paragraph: number;
  readonly offset: number;
  readonly length: number;
};

/** The last entry whose key is not above `value`, or -1; keys ascending. */
function lastNotAbove(entries: readonly Entry[], value: number, key: (entry: Entry) => number): number {
  let low = -1;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && key(entry) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function entriesOf(paragraphs: readonly Paragraph[]): readonly (readonly Entry[])[] {
  return paragraphs.map(({ pieces }, paragraph) => {
    let offset = 0;
    return pieces.map((piece) => {
      const entry = { piece, paragraph, offset, length: outputOf(piece).length };
      offset += entry.length;
      return entry;
    });
  });
}

/** Builds the map of some paragraphs: O(pieces) to build, O(log pieces) to ask. */
export function createOffsetMap(paragraphs: readonly Paragraph[]): OffsetMap {
  const byParagraph = entriesOf(paragraphs);
  const byRaw = byParagraph
    .flat()
    .sort((a, b) => a.piece.span.start - b.piece.span.start || a.piece.span.end - b.piece.span.end);

  const rawToReading = (offset: Offset): ReadingPlace | null => {
    const entry = byRaw[lastNotAbove(byRaw, offset, ({ piece }) => piece.span.start)];
    if (entry === undefined || offset > entry.piece.span.end) return null;
    const delta = Math.min(offset - entry.piece.span.start, entry.length);
    return { paragraph: entry.paragraph, offset: entry.offset + delta };
  };

  const readingToRaw = (paragraph: number, offset: number): Offset | null => {
    const visible = byParagraph[paragraph]?.filter((entry) => entry.length > 0) ?? [];
    const entry =
      visible[
        Math.max(
          0,
          lastNotAbove(visible, offset, (each) => each.offset),
        )
      ];
    if (entry === undefined) return byParagraph[paragraph]?.[0]?.piece.span.start ?? null;
    const { start, end } = entry.piece.span;
    const delta = Math.max(0, offset - entry.offset);
    return delta >= entry.length ? end : Math.min(start + delta, end);
  };

  return { rawToReading, readingToRaw };
}
