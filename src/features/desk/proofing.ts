import type { Correction, CorrectionStatus } from '#domain/page/document';
import type { Offset, Span } from '#domain/page/ids';
import { likelyCode } from '#domain/proof/likely-code';
import type { Suspect } from '#domain/proof/suspect';
import { firstSuspectFrom, indexOfSuspect, suspectKey } from '#session/suspects';
import { goToSpan } from './actions';
import type { DeskValue } from './context';
import { markAt } from './dialogs/use-mark-form';

/** The suspect with a key, while nobody has decided about it. */
export function suspectOf({ suspects }: DeskValue, key: string | null): Suspect | undefined {
  if (key === null) return undefined;
  const { open } = suspects.store.getState();
  return open[indexOfSuspect(open, key)];
}

/** Selects a suspect's text and shows what is doubtful about it. */
export function goToSuspect(desk: DeskValue, suspect: Suspect): void {
  desk.view.setState({ suspect: suspectKey(suspect), selectedMark: null });
  goToSpan(desk.session, desk.view, suspect.span);
}

/** The suspect after (or before) the caret; round the end of the page. Null when there is none. */
export function nextSuspect(desk: DeskValue, direction: 1 | -1): Suspect | null {
  const { open } = desk.suspects.store.getState();
  const { anchor, focus, suspect } = desk.view.getState();
  const current = suspect === null ? -1 : indexOfSuspect(open, suspect);
  const from = Math.min(anchor ?? 0, focus ?? 0);
  const at =
    current >= 0
      ? current + direction
      : direction > 0
        ? firstSuspectFrom(open, from)
        : firstSuspectFrom(open, from) - 1;
  return open[(at + open.length) % Math.max(1, open.length)] ?? null;
}

/** Makes a mark at once where it has been asked who is at work, else when that has been answered. */
export function askedFirst({ view }: DeskValue, mark: () => void): void {
  if (view.getState().person === null) view.setState({ dialog: 'person', afterPerson: mark });
  else mark();
}

/** Decides about a suspect: accepted with its reading, or turned down. The next one is shown. */
export function decideSuspect(desk: DeskValue, suspect: Suspect, status: 'accepted' | 'rejected'): void {
  if (status === 'rejected' || suspect.reading !== null)
    askedFirst(desk, () => {
      decideNow(desk, suspect, status);
    });
}

function decideNow(desk: DeskValue, suspect: Suspect, status: 'accepted' | 'rejected'): void {
  const next = nextSuspect(desk, 1);
  const { span, code, origin, reading, rule } = suspect;
  const run = desk.session.run({
    kind: 'mark',
    ...{ span, code, origin, replacement: reading, status, note: '', foundBy: rule },
  });
  if (!run.ok) return;
  if (next === null || suspectKey(next) === suspectKey(suspect)) desk.view.setState({ suspect: null });
  else goToSuspect(desk, next);
}

/** The mark that a selection means on the open page. */
export function meantMark({ session, view }: DeskValue, span: Span): Correction | undefined {
  const { doc } = session.store.getState();
  return doc === null ? undefined : markAt(doc, span, view.getState().selectedMark);
}

/**
 * Corrects a run of raw text: one mark, accepted, or the mark that stands there given another reading. False when it
 * was refused.
 */
export function correct(desk: DeskValue, span: Span, reading: string): boolean {
  const { doc } = desk.session.store.getState();
  if (doc === null) return false;
  const original = doc.text.slice(span.start, span.end);
  if (reading === original) return false;
  const existing = meantMark(desk, span);
  const suspect = suspectOf(desk, desk.view.getState().suspect);
  const isSuspect = suspect?.span.start === span.start && suspect.span.end === span.end;
  const status: CorrectionStatus = 'accepted';
  const run =
    existing === undefined
      ? desk.session.run({
          kind: 'mark',
          span,
          code: isSuspect
            ? suspect.code
            : likelyCode(original, reading, {
                before: doc.text.slice(Math.max(0, span.start - AROUND), span.start),
                after: doc.text.slice(span.end, span.end + AROUND),
              }),
          origin: isSuspect ? suspect.origin : 'extraction',
          ...{ replacement: reading, status, note: '' },
          ...(isSuspect ? { foundBy: suspect.rule } : {}),
        })
      : desk.session.run({
          kind: 'change-mark',
          id: existing.id,
          values: { replacement: reading, status },
        });
  if (!run.ok) return false;
  desk.view.setState({ suspect: null, selectedMark: null });
  return true;
}

/** So much text on either side helps to tell what kind of error a correction mends. */
const AROUND = 12;

const isOpen = ({ status }: Correction): boolean => status === 'marked' || status === 'query';

/** Goes to the next (or previous) mark that passes, from the caret on and round the end of the page. */
export function goToMark(
  desk: DeskValue,
  direction: 1 | -1,
  passes: (mark: Correction) => boolean = isOpen,
): void {
  const marks = [...(desk.session.store.getState().doc?.corrections ?? [])].filter(passes);
  const { focus, selectedMark } = desk.view.getState();
  const current = marks.findIndex((mark) => mark.id === selectedMark);
  const place: Offset = focus ?? 0;
  const at =
    current >= 0
      ? current + direction
      : direction > 0
        ? marks.findIndex((mark) => mark.span.start >= place)
        : marks.findLastIndex((mark) => mark.span.end < place);
  const next = marks[(at + marks.length) % Math.max(1, marks.length)] ?? marks[0];
  if (next === undefined) return;
  desk.view.setState({ selectedMark: next.id, suspect: null });
  goToSpan(desk.session, desk.view, next.span);
}

export const isQuery = ({ status }: Correction): boolean => status === 'query';
