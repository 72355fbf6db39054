import type { NewOperation, Operation } from '#domain/history/operation';
import type { DocumentId, OperationId } from '#domain/page/ids';

/** The append-only log of every document. Never shortened, never rewritten. */
export interface OperationLog {
  /** All operations of a document in their total order (lamport, actor); with `known`, only those not in it. */
  read(documentId: DocumentId, known?: ReadonlySet<OperationId>): Promise<readonly Operation[]>;

  /**
   * Stores one gesture: all of it durably, or nothing. Resolves only when the strict transaction has completed, so
   * "saved" may be shown then and not before. Operations already stored (same id) are left as they are, so a retry
   * after an uncertain failure is safe. The operations may belong to several documents.
   */
  append(operations: readonly NewOperation[]): Promise<void>;

  /** Calls back when a document may have new operations, here or in another tab. A hint to read, nothing more. */
  subscribe(listener: (documentId: DocumentId) => void): () => void;
}
