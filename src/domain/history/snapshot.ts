import type { DocumentId, OperationId, ProposalId } from '#domain/page/ids';
import type { PlainPageDocument } from '#domain/page/page-document';
import type { LogPlace } from './operation';

/**
 * Raised whenever the same operations may fold to another document than before, or a record of a document changes its
 * shape: snapshots of another version are not used.
 */
export const SNAPSHOT_VERSION = 1;

/**
 * What the beginning of a raw page's log folds to, kept to open the page without replaying it. A cache: the log alone
 * says what is true, and a snapshot that does not cover exactly the log's operations up to `last` is not used.
 */
export type Snapshot = {
  readonly documentId: DocumentId;
  /** How many operations it covers, those that were skipped included. */
  readonly operations: number;
  /** The place of the last of them. */
  readonly last: LogPlace;
  /** Those of them that did not apply. */
  readonly skipped: readonly OperationId[];
  /** The proposal last adopted in them. */
  readonly proposalId: ProposalId | null;
  readonly document: PlainPageDocument;
};
