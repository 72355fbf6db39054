import type { Result } from '#shared/result';
import { applyChange } from '#domain/change/apply';
import type { Change, EditionChange, PageChange } from '#domain/change/change';
import type { Stale } from '#domain/change/stale';
import { applyEditionChange } from '#domain/edition/apply';
import type { EditionDocument } from '#domain/edition/document';
import type { PageDocument } from '#domain/page/document';
import type { OperationId } from '#domain/page/ids';
import { compareOperations, type NewOperation } from './operation';

/** A document together with the operations that did not apply to it (their facts no longer held). */
export type Folded<D> = { readonly doc: D; readonly skipped: ReadonlySet<OperationId> };

const isEditionChange = (change: Change): change is EditionChange => change.kind.startsWith('edition/');

function fold<D>(
  start: D,
  operations: readonly NewOperation[],
  apply: (doc: D, change: Change) => Result<D, Stale>,
): Folded<D> {
  let doc = start;
  const seen = new Set<OperationId>();
  const skipped = new Set<OperationId>();
  for (const operation of operations.toSorted(compareOperations)) {
    if (seen.has(operation.id)) continue;
    seen.add(operation.id);
    const next = apply(doc, operation.change);
    if (next.ok) doc = next.value;
    else skipped.add(operation.id);
  }
  return { doc, skipped };
}

/**
 * Folds operations, in any order, into a page document. The result depends on the set of operations alone: they are
 * sorted by (lamport, actor) first, one that is given twice counts once, and one whose facts no longer hold is skipped
 * and named.
 */
export function foldPage(start: PageDocument, operations: readonly NewOperation[]): Folded<PageDocument> {
  return fold(start, operations, (doc, change) =>
    isEditionChange(change)
      ? { ok: false, error: { code: 'stale', what: 'not a change of a raw page' } }
      : applyChange(doc, change),
  );
}

/** The same for an edition document. */
export function foldEdition(
  start: EditionDocument,
  operations: readonly NewOperation[],
): Folded<EditionDocument> {
  return fold(start, operations, (doc, change) =>
    isEditionChange(change)
      ? applyEditionChange(doc, change)
      : { ok: false, error: { code: 'stale', what: 'not a change of an edition' } },
  );
}

/** Narrows a change to one of a raw page. */
export const isPageChange = (change: Change): change is PageChange => !isEditionChange(change);
