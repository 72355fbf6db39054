import type { Correction, CorrectionOrigin, ErrorCode, PageDocument } from '#domain/page/document';
import { overlaps } from '#domain/page/correction-list';
import { selectionOf, type ViewState } from '#features/desk/view-state';

/** An error to be mended everywhere: what stands there, what should, and what is said of it. */
export type Seed = {
  readonly wrong: string;
  readonly right: string;
  readonly code: ErrorCode;
  readonly origin: CorrectionOrigin;
};

type Where = Pick<ViewState, 'anchor' | 'focus' | 'selectedMark'>;

/** Longer text is no word that stands in several places. In UTF-16 units. */
const MOST_WRONG = 200;

/** The chosen mark, where the selection does not lead elsewhere. */
function meantMark(doc: PageDocument, view: Where): Correction | null {
  const selection = selectionOf(view);
  const chosen = view.selectedMark === null ? undefined : doc.corrections.get(view.selectedMark);
  if (chosen === undefined) return null;
  return selection === null || overlaps(chosen.span, selection) ? chosen : null;
}

/** A mark that says what the same words should read. */
const sayingOf = (doc: PageDocument, wrong: string): Correction | undefined =>
  [...doc.corrections].find(
    (mark) => mark.original === wrong && mark.replacement !== null && mark.status !== 'rejected',
  );

/**
 * The error meant by the desk: the chosen mark, or else the selected text, with what a mark of the same words already
 * says. Null when neither says what is wrong.
 */
export function seedOf(doc: PageDocument, view: Where): Seed | null {
  const mark = meantMark(doc, view);
  const { start, end } = mark?.span ?? selectionOf(view) ?? { start: 0, end: 0 };
  const wrong = doc.text.slice(start, end);
  if (wrong.trim() === '' || wrong.length > MOST_WRONG) return null;
  const known = mark ?? sayingOf(doc, wrong);
  if (known === undefined) return { wrong, right: wrong, code: 'SUB', origin: 'extraction' };
  return { wrong, right: known.replacement ?? wrong, code: known.code, origin: known.origin };
}
