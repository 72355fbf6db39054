import { applyChange } from '#domain/change/apply';
import type { PageChange } from '#domain/change/change';
import type { PageDocument } from '#domain/page/document';
import type { GestureId } from '#domain/page/ids';
import { isPageChange } from './fold';
import { redoChanges, undoChanges, type Gesture } from './history';
import type { Cause, NewOperation } from './operation';

/** A step taken back, or brought again, in one document. */
export type Returned = {
  readonly changes: readonly PageChange[];
  readonly doc: PageDocument;
  /** Marks that went, or came again. */
  readonly marks: number;
  /** Marks of the step that were left as they are, because somebody has changed them since. */
  readonly left: number;
};

/**
 * Whether a step is made of marks of which each stands for itself, perhaps on several raw pages. Of such a step as much
 * is taken back as can be: one mark that somebody has decided on since must not keep all the others.
 */
export const isManyMarks = (cause: Cause): boolean => cause.kind === 'edit' && cause.step === 'mark-all';

const KIND = { undo: 'correction/remove', redo: 'correction/add' } as const;

/** Whether a mark that should have gone still stands, or one that should have come does not. */
function isMissed(doc: PageDocument, change: PageChange, way: 'undo' | 'redo'): boolean {
  if (change.kind !== KIND[way]) return false;
  return (doc.corrections.get(change.correction.id) !== undefined) === (way === 'undo');
}

/** Undoes or redoes what can be undone or redone of a step of many marks. */
export function returnMarks(
  start: PageDocument,
  step: Pick<Gesture, 'operations'>,
  way: 'undo' | 'redo',
): Returned {
  const changes = (way === 'undo' ? undoChanges(step) : redoChanges(step)).filter(isPageChange);
  const held: PageChange[] = [];
  let doc = start;
  let marks = 0;
  let left = 0;
  for (const change of changes) {
    const next = applyChange(doc, change);
    if (next.ok) {
      doc = next.value;
      held.push(change);
      if (change.kind === KIND[way]) marks++;
    } else if (isMissed(doc, change, way)) left++;
  }
  return { changes: held, doc, marks, left };
}

/** The operations of a document's log by which a step was made there; not those that took it back. */
export const partOf = (gesture: GestureId, operations: readonly NewOperation[]): readonly NewOperation[] =>
  operations.filter((operation) => operation.gesture === gesture && isManyMarks(operation.cause));
