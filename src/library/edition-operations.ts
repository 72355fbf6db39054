import type { EditionChange } from '#domain/change/change';
import { lastLamport, makeOperations, type Stamp } from '#domain/history/make-operations';
import type { NewOperation } from '#domain/history/operation';
import { documentOfEdition } from '#domain/page/ids';
import type { EditionId } from '#domain/page/ids';

/**
 * One gesture on an edition, as operations that come after everything in its log.
 * @param after the edition's log as read
 */
export const editionOperations = (
  editionId: EditionId,
  after: readonly Pick<NewOperation, 'lamport'>[],
  changes: readonly EditionChange[],
  stamp: Stamp,
): readonly NewOperation[] =>
  makeOperations(documentOfEdition(editionId), lastLamport(after), changes, stamp);
