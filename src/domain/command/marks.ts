import type { PageChange } from '#domain/change/change';
import type { Correction, CorrectionStatus, PageDocument } from '#domain/page/document';
import type { CorrectionId, Span } from '#domain/page/ids';
import { overlaps } from '#domain/page/correction-list';
import { isGraphemeBoundary } from '#domain/text/graphemes';
import type { CommandContext, CommandOf, NewMark } from './command';
import { refuseCommand, type Draft } from './draft';

/** Whether a span's ends lie in different articles; such a mark is flagged and cannot be accepted until mended. */
export function crossesArticles(doc: PageDocument, span: Span): boolean {
  const first = doc.blocks.containing(span.start);
  const last = doc.blocks.containing(Math.max(span.start, span.end - 1));
  return first?.placement?.ownerId !== last?.placement?.ownerId;
}

/** Claims that a span of raw text is wrong. Locks do not matter: a mark moves nothing. */
export function mark(draft: Draft, command: NewMark, context: CommandContext): void {
  const { span, replacement, status } = command;
  const { text } = draft.doc;
  if (!isGraphemeBoundary(text, span.start) || !isGraphemeBoundary(text, span.end))
    refuseCommand('no-boundary-there');
  refuseEmpty(span, replacement);
  // A rejected mark claims nothing any more, so it gives way.
  for (const other of draft.doc.corrections.touching(span))
    if (overlaps(other.span, span) && other.status === 'rejected')
      draft.make({ kind: 'correction/remove', correction: other });
  const there = draft.doc.corrections.overlapping(span);
  if (there !== undefined) refuseCommand('marks-overlap', there.id);
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
    ...(context.pass == null ? {} : { pass: context.pass }),
    at: context.at,
    foundBy: command.foundBy ?? 'person',
  };
  refuseAcceptance(draft, correction, status);
  draft.make({ kind: 'correction/add', correction });
}

/** Makes several marks in one step; refused as a whole when one of them is. */
export function markAll(draft: Draft, { marks }: CommandOf<'mark-all'>, context: CommandContext): void {
  if (marks.length === 0) refuseCommand('nothing-selected');
  for (const each of marks) mark(draft, each, context);
}

/** Answers a query; blank answers are refused. */
export function reply(draft: Draft, { id, text }: CommandOf<'reply'>, context: CommandContext): void {
  const { replies: from = [] } = draft.doc.corrections.get(id) ?? refuseCommand('not-there');
  if (text.trim() === '') refuseCommand('nothing-changes');
  const to = [...from, { by: context.by, at: context.at, text: text.trim() }];
  draft.make({ kind: 'correction/set', id, field: 'replies', from, to });
}

/** Changes what a mark says; each value that differs is one change. */
export function changeMark(draft: Draft, { id, values }: CommandOf<'change-mark'>): void {
  const present = draft.doc.corrections.get(id) ?? refuseCommand('not-there');
  const next = { ...present, ...values };
  refuseEmpty(next.span, next.replacement);
  refuseAcceptance(draft, next, next.status);
  for (const field of ['replacement', 'code', 'origin', 'note', 'status'] as const) {
    if (present[field] === next[field]) continue;
    draft.make({ kind: 'correction/set', id, field, from: present[field], to: next[field] } as PageChange);
  }
  if (draft.changes.length === 0) refuseCommand('nothing-changes');
}

/** Accepts or rejects marks; those that have the status already are passed over. */
export function setMarkStatus(draft: Draft, ids: readonly CorrectionId[], to: CorrectionStatus): void {
  for (const id of ids) {
    const present = draft.doc.corrections.get(id) ?? refuseCommand('not-there');
    refuseAcceptance(draft, present, to);
    if (present.status !== to)
      draft.make({ kind: 'correction/set', id, field: 'status', from: present.status, to });
  }
  if (draft.changes.length === 0) refuseCommand('nothing-changes');
}

/** Takes marks away altogether. */
export function removeMark(draft: Draft, { ids }: CommandOf<'remove-mark'>): void {
  if (ids.length === 0) refuseCommand('nothing-selected');
  for (const id of ids) {
    const correction = draft.doc.corrections.get(id) ?? refuseCommand('not-there');
    draft.make({ kind: 'correction/remove', correction });
  }
}

/** Refuses an insertion of nothing. */
function refuseEmpty(span: Span, replacement: string | null): void {
  if (span.start === span.end && replacement === '') refuseCommand('nothing-selected');
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
