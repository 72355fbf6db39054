import type { Gesture, History } from '#domain/history/history';
import type { NewOperation } from '#domain/history/operation';
import type { Partition } from '#domain/page/document';
import type { OperationId, ProposalId } from '#domain/page/ids';

/** A proposal as it entered a page: its id, and what it made of the page. */
export type AdoptedProposal = { readonly proposalId: ProposalId | null; readonly partition: Partition };

/** Whether an operation replaces a partition, rather than taking such a replacement back. */
const adopts = ({ change, cause }: NewOperation): boolean =>
  change.kind === 'document/adopt' && cause.kind !== 'undo';

const adoptedBy = ({ change }: NewOperation): ProposalId | null =>
  change.kind === 'document/adopt' ? change.proposalId : null;

const proposalOfStep = ({ operations }: Gesture): ProposalId | null =>
  operations.reduce<ProposalId | null>((last, operation) => adoptedBy(operation) ?? last, null);

/** Whether operations could change which proposal is in force. */
export const mayAdopt = (operations: readonly NewOperation[]): boolean =>
  operations.some(({ change }) => change.kind === 'document/adopt');

/**
 * The proposal in force: of the steps in force the last that adopted one, else the last that came by itself or with a
 * file. Null when there is none.
 * @param newestFirst all operations of the page
 */
export function proposalInForce(
  { done }: History,
  newestFirst: Iterable<NewOperation>,
  skipped: ReadonlySet<OperationId>,
): ProposalId | null {
  for (const step of done.newestFirst()) {
    const id = proposalOfStep(step);
    if (id !== null) return id;
  }
  for (const operation of newestFirst) {
    const isBare = operation.cause.kind === 'proposal' || operation.cause.kind === 'import';
    const id = isBare && !skipped.has(operation.id) ? adoptedBy(operation) : null;
    if (id !== null) return id;
  }
  return null;
}

/**
 * What the page was first split into, by a proposal or as a file brought it in; null while it has not been.
 * @param newestFirst all operations of the page
 */
export function originalOf(
  newestFirst: Iterable<NewOperation>,
  skipped: ReadonlySet<OperationId>,
): AdoptedProposal | null {
  let first: NewOperation | null = null;
  for (const operation of newestFirst) if (adopts(operation) && !skipped.has(operation.id)) first = operation;
  if (first?.change.kind !== 'document/adopt') return null;
  return { proposalId: first.change.proposalId, partition: first.change.to };
}

/** What a file without a history brought in: nobody knows any more who did what in it. Null for other pages. */
export function importedBare(
  newestFirst: Iterable<NewOperation>,
  skipped: ReadonlySet<OperationId>,
): Partition | null {
  const original = originalOf(newestFirst, skipped);
  return original?.proposalId === null ? original.partition : null;
}
