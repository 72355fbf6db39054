import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import { rebuildEdition, type RebuiltEdition } from '#domain/edition/rebuild-edition';
import { compareOperations, OPERATION_VERSION, type Operation } from '#domain/history/operation';
import type { DocumentId } from '#domain/page/ids';
import { err, ok, type Result } from '#shared/result';
import { chainOperations } from './operation-chain';
import type { CheckCode, EditionFault } from './edition-file';
import type { EditionFile } from './edition-schema';

const faultAt = (path: string, code: CheckCode, message: string): EditionFault => ({
  path,
  code,
  message: `${path}: ${message}`,
});

/** The operations of each document in their order, each with its place in the file. */
function inOrder(
  operations: readonly Operation[],
): readonly { readonly each: Operation; readonly i: number }[] {
  const documents = new Map<DocumentId, number>();
  for (const { documentId } of operations)
    if (!documents.has(documentId)) documents.set(documentId, documents.size);
  const place = ({ documentId }: Operation): number => documents.get(documentId) ?? 0;
  return operations
    .map((each, i) => ({ each, i }))
    .sort((a, b) => place(a.each) - place(b.each) || compareOperations(a.each, b.each));
}

/** Versions, order and hashes of the operations as they stand in the file. */
async function checkOperations(operations: readonly Operation[]): Promise<EditionFault | null> {
  const newer = operations.findIndex(({ version }) => version > OPERATION_VERSION);
  if (newer >= 0) {
    return faultAt(`log.operations[${newer}].version`, 'log-version', 'was written by a newer Galley');
  }
  const sorted = inOrder(operations);
  const doubled = sorted.find(({ each }, k) => {
    const before = sorted[k - 1]?.each;
    return before?.documentId === each.documentId && compareOperations(before, each) === 0;
  });
  if (doubled !== undefined) {
    return faultAt(`log.operations[${doubled.i}].lamport`, 'log-order', 'is taken by the same actor already');
  }
  const chained = await chainOperations(
    sorted.map(({ each }) => each),
    new Map(),
  );
  const k = sorted.findIndex(({ each }, n) => each.prevHash !== chained.operations[n]?.prevHash);
  const broken = sorted[k];
  if (broken === undefined) return null;
  return faultAt(
    `log.operations[${broken.i}].prevHash`,
    'log-chain',
    'is not the hash of the operation before it',
  );
}

/**
 * Checks the log of an edition file: every operation is of a known version and chained to the one before it, and
 * folding them gives exactly the edition, partition and marks the file states. Gives the folded state; null for a
 * file that was exported without its history.
 * @param edition the same file, already found sound by `checkEditionFile`
 * @param documents ids its documents are to have here; those not named keep theirs
 */
export async function checkEditionLog(
  file: EditionFile,
  edition: CorrectedEdition,
  documents: ReadonlyMap<DocumentId, DocumentId> = new Map(),
): Promise<Result<RebuiltEdition | null, EditionFault>> {
  if (file.log === undefined || edition.log === null) return ok(null);
  const fault = await checkOperations(file.log.operations);
  if (fault !== null) return err(fault);
  const sorted = inOrder(edition.log.operations).map(({ each }) => each);
  const restored = rebuildEdition(edition, sorted, documents);
  if (restored.ok) return restored;
  return err(faultAt(restored.error.path, 'log-state', restored.error.message));
}
