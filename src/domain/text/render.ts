import type { Correction } from '#domain/page/document';
import type { Offset } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';
import type { Edit, Patch } from './edits';
import type { Plan } from './plan';
import type { Paragraph, Piece, ReadingBlock } from './reading-types';
import { byPlace, clipEdits, patchesIn } from './edits';
import { outputOf } from './reading-types';

type Open = { role: Role; text: string; pieces: Piece[] };

/** Collects pieces into paragraphs; a paragraph of which nothing is read yet takes on the role of what follows. */
class Sheet {
  readonly paragraphs: Open[] = [];

  open(role: Role): void {
    const last = this.paragraphs.at(-1);
    if (last !== undefined && last.text === '') last.role = role;
    else this.paragraphs.push({ role, text: '', pieces: [] });
  }

  /** Opens a paragraph only if there is none to go on with. */
  resume(role: Role): void {
    if (this.paragraphs.length === 0) this.open(role);
  }

  add(piece: Piece): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return;
    paragraph.text += outputOf(piece);
    const last = paragraph.pieces.at(-1);
    if (piece.kind === 'raw' && last?.kind === 'raw' && last.span.end === piece.span.start) {
      const span = { start: last.span.start, end: piece.span.end };
      paragraph.pieces[paragraph.pieces.length - 1] = { kind: 'raw', span, text: last.text + piece.text };
    } else paragraph.pieces.push(piece);
  }
}

type Atom = {
  readonly start: Offset;
  readonly end: Offset;
  readonly edit: Edit | null;
  readonly patch: Patch | null;
};

/** Corrections and what they leave of the edits, in raw order; at one place an insertion stands before a run. */
function atomsOf(edits: readonly Edit[], patches: readonly Patch[]): readonly Atom[] {
  const atoms: Atom[] = [
    ...patches.map((patch) => ({ start: patch.start, end: patch.end, edit: null, patch })),
    ...clipEdits(edits, patches).map((edit) => ({ start: edit.start, end: edit.end, edit, patch: null })),
  ];
  // An empty edit (a paragraph opening) goes before an insertion at its place: what is inserted belongs behind it.
  return atoms.sort((a, b) => byPlace(a, b) || Number(a.patch !== null) - Number(b.patch !== null));
}

function pieceOf(text: string, atom: Atom): Piece | null {
  const span = { start: atom.start, end: atom.end };
  const before = text.slice(atom.start, atom.end);
  if (atom.patch !== null)
    return { kind: 'correction', id: atom.patch.id, span, before, after: atom.patch.after };
  if (atom.edit === null || (before === '' && atom.edit.after === '')) return null;
  const { rule, after, opens } = atom.edit;
  return { kind: 'rule', rule, span, before, after, opens };
}

/** Lays the plan and the corrections over the raw text of the blocks. */
export function renderParagraphs(
  text: string,
  blocks: readonly ReadingBlock[],
  plan: Plan,
  corrections: readonly Correction[],
): readonly Paragraph[] {
  const sheet = new Sheet();
  blocks.forEach(({ span, role }, index) => {
    if (plan.continued.has(index)) sheet.resume(role);
    else sheet.open(role);
    const addRaw = (start: Offset, end: Offset): void => {
      if (start < end) sheet.add({ kind: 'raw', span: { start, end }, text: text.slice(start, end) });
    };
    let at = span.start;
    for (const atom of atomsOf(plan.edits[index] ?? [], patchesIn(corrections, span, text.length))) {
      addRaw(at, atom.start);
      const piece = pieceOf(text, atom);
      if (piece !== null) sheet.add(piece);
      at = atom.end;
      if (atom.edit?.opens === true) sheet.open(atom.edit.role ?? role);
      if (atom.patch?.opens === true) sheet.open(role);
    }
    addRaw(at, span.end);
  });
  return sheet.paragraphs;
}
