import { assertNever } from '#shared/assert-never';
import { ok, type Result } from '#shared/result';
import type { PageDocument } from '#domain/page/document';
import { partitionOf, sortedPartition, withPartition } from '#domain/page/page-document';
import { applyBlockChange } from './apply-block';
import { applyCorrectionChange } from './apply-correction';
import { applyRecordChange } from './apply-record';
import type { PageChange } from './change';
import { equalValues } from './equal';
import { checkPartition } from './partition';
import { stale, type Stale } from './stale';

/**
 * The document after a change, or why the change does not apply. A change that is refused here leaves no trace; one
 * that applies keeps every invariant of SPEC.md, whoever made it.
 */
export function applyChange(doc: PageDocument, change: PageChange): Result<PageDocument, Stale> {
  switch (change.kind) {
    case 'block/add':
    case 'block/remove':
    case 'block/move-start':
    case 'block/assign':
    case 'block/set-standing':
      return applyBlockChange(doc, change);
    case 'article/add':
    case 'article/remove':
    case 'article/set':
    case 'article/set-metadata':
    case 'column/add':
    case 'column/remove':
    case 'column/set':
    case 'page/add':
    case 'page/remove':
    case 'page/set':
      return applyRecordChange(doc, change);
    case 'correction/add':
    case 'correction/remove':
    case 'correction/set':
      return applyCorrectionChange(doc, change);
    case 'document/adopt':
      if (!equalValues(partitionOf(doc), sortedPartition(change.from)))
        return stale('the partition has changed since');
      if (!checkPartition(doc.text, change.to)) return stale('the adopted partition does not fit the text');
      return ok(withPartition(doc, change.to));
    default:
      return assertNever(change);
  }
}

/** Applies changes in order; stops at the first that does not apply. */
export function applyChanges(doc: PageDocument, changes: readonly PageChange[]): Result<PageDocument, Stale> {
  let current = doc;
  for (const change of changes) {
    const next = applyChange(current, change);
    if (!next.ok) return next;
    current = next.value;
  }
  return ok(current);
}
