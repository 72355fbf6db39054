import type { PageChange } from '#domain/change/change';
import type { Correction, CorrectionStatus, PageDocument } from '#domain/page/document';
import type { CorrectionId, Span } from '#domain/page/ids';
import { isGraphemeBoundary } from '#domain/text/graphemes';
import type { CommandContext, CommandOf } from './command';
import { refuseCommand, type Draft } from './draft';

/** Whether a span's ends lie in different articles; such a mark is flagged and cannot be accepted until mended. */
export function crossesArticles(doc: PageDocument, span: Span): boolean {
  const first = doc.blocks.containing(span.start);
  const last = doc.blocks.containing(Math.max(span.start, span.end - 1));
  return first?.placement?.ownerId !== last?.placement?.ownerId;
}

export function mark(draft: Draft, command: CommandOf<'mark'>, context: CommandContext): void {
  const { span, replacement, status } = command;
  const { text } = draft.doc;
  if (!isGraphemeBoundary(text, span.start) || !isGraphemeBoundary(text, span.end))
    refuseCommand('no-boundary-there');
  if (span.start === span.end && replacement === '') refuseCommand('nothing-selected');
  if (draft.doc.corrections.overlapping(span) !== undefined) refuseCommand('marks-overlap');
  const correction: Correction = {
    id: draft.newId<CorrectionId>(),
    span: { start: span.start, end: span.end },
    original: text.slice(span.start, span.end),
    replacement,
    code: command.code,
    origin: command.origin,
    status,
    note: command.note,
    by: context.by,
    at: context.at,
    foundBy: command.foundBy ?? 'person',
  };
  refuseAcceptance(draft, correction, status);
  draft.make({ kind: 'correction/add', correction });
}

export function changeMark(draft: Draft, { id, values }: CommandOf<'change-mark'>): void {
  const present = draft.doc.corrections.get(id) ?? refuseCommand('not-there');
  const next = { ...present, ...values };
  refuseAcceptance(draft, next, next.status);
  for (const field of ['replacement', 'code', 'origin', 'note', 'status'] as const) {
    if (present[field] === next[field]) continue;
    draft.make({ kind: 'correction/set', id, field, from: present[field], to: next[field] } as PageChange);
  }
  if (draft.changes.length === 0) refuseCommand('nothing-changes');
}

export function setMarkStatus(draft: Draft, ids: readonly CorrectionId[], to: CorrectionStatus): void {
  for (const id of ids) {
    const present = draft.doc.corrections.get(id) ?? refuseCommand('not-there');
    refuseAcceptance(draft, present, to);
    if (present.status !== to)
      draft.make({ kind: 'correction/set', id, field: 'status', from: present.status, to });
  }
  if (draft.changes.length === 0) refuseCommand('nothing-changes');
}

export function removeMark(draft: Draft, { ids }: CommandOf<'remove-mark'>): void {
  if (ids.length === 0) refuseCommand('nothing-selected');
  for (const id of ids) {
    const correction = draft.doc.corrections.get(id) ?? refuseCommand('not-there');
    draft.make({ kind: 'correction/remove', correction });
  }
}

function refuseAcceptance(
  draft: Draft,
  correction: Pick<Correction, 'span' | 'replacement'>,
  to: CorrectionStatus,
): void {
  if (to !== 'accepted') return;
  if (correction.replacement === null) refuseCommand('no-reading');
  if (crossesArticles(draft.doc, correction.span)) refuseCommand('marks-cross-articles');
}
