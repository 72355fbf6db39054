import type { Span } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';
import type { Paragraph, Piece } from './reading-types';
import { outputOf, rawOf } from './reading-types';

/**
 * A stretch of an article with its raw text on one side and its reading text on the other. The pieces are what both
 * sides are made of, so what differs is known and not guessed.
 */
export type SideRow = {
  /** Index of the paragraph it belongs to. */
  readonly paragraph: number;
  readonly role: Role;
  /** Whether the paragraph begins before it. */
  readonly continues: boolean;
  readonly pieces: readonly Piece[];
  /** From its first raw character to behind its last, in UTF-16 offsets. */
  readonly span: Span;
  /** Whether its two sides differ by more than line ends and spaces: a correction, or text that a rule left out. */
  readonly differs: boolean;
};

/** Longer paragraphs are cut into rows of about this many UTF-16 units of raw text, so that no row is long to draw. */
const LONGEST = 800;

/**
 * Lays raw and reading text side by side, a row for each paragraph. Paragraphs without pieces have none.
 *
 * The raw sides of all rows in order are the raw slices of the blocks, the other sides the paragraphs' texts.
 */
export function sideBySide(paragraphs: readonly Paragraph[], longest: number = LONGEST): readonly SideRow[] {
  return paragraphs.flatMap(({ role, pieces }, paragraph) =>
    chunksOf(pieces, longest).map((chunk, i) => ({
      ...{ paragraph, role, continues: i > 0, pieces: chunk },
      span: spanOf(chunk),
      differs: chunk.some(differs),
    })),
  );
}

const differs = (piece: Piece): boolean =>
  piece.kind !== 'raw' && piece.before.replace(/\s+/gu, '') !== piece.after.replace(/\s+/gu, '');

function spanOf(pieces: readonly Piece[]): Span {
  return {
    start: Math.min(...pieces.map(({ span }) => span.start)),
    end: Math.max(...pieces.map(({ span }) => span.end)),
  };
}

function chunksOf(pieces: readonly Piece[], longest: number): readonly (readonly Piece[])[] {
  const chunks: Piece[][] = [];
  let room = 0;
  for (const piece of pieces.flatMap((each) => cut(each, longest))) {
    const size = Math.max(rawOf(piece).length, outputOf(piece).length);
    if (room < size || chunks.length === 0) {
      chunks.push([]);
      room = longest;
    }
    chunks.at(-1)?.push(piece);
    room -= size;
  }
  return chunks;
}

/** A long raw piece in parts, cut behind a line end where there is one, never inside a surrogate pair. */
function cut(piece: Piece, longest: number): readonly Piece[] {
  if (piece.kind !== 'raw' || piece.text.length <= longest) return [piece];
  const parts: Piece[] = [];
  for (let from = 0; from < piece.text.length;) {
    const to = endOfPart(piece.text, from, longest);
    const span = { start: piece.span.start + from, end: piece.span.start + to };
    parts.push({ kind: 'raw', span, text: piece.text.slice(from, to) });
    from = to;
  }
  return parts;
}

function endOfPart(text: string, from: number, longest: number): number {
  const most = from + longest;
  if (most >= text.length) return text.length;
  const lineEnd = text.lastIndexOf('\n', most - 1);
  if (lineEnd >= from) return lineEnd + 1;
  const low = text.charCodeAt(most);
  return low >= 0xdc00 && low <= 0xdfff ? most - 1 : most;
}
