import type { LogPlace, NewOperation, Operation } from '#domain/history/operation';
import type { DocumentId, OperationId } from '#domain/page/ids';

/** The end of a document's log. */
export type LogTail = {
  /** How many operations stand at or before the place the tail begins after. */
  readonly before: number;
  /** Those after it, in their total order. */
  readonly operations: readonly Operation[];
};

/** The append-only log of every document. Never shortened, never rewritten. */
export interface OperationLog {
  /** All operations of a document in their total order (lamport, actor); with `known`, only those not in it. */
  read(documentId: DocumentId, known?: ReadonlySet<OperationId>): Promise<readonly Operation[]>;

  /** The operations after a place in the log, without reading those before it. */
  readTail(documentId: DocumentId, after: LogPlace): Promise<LogTail>;

  /**
   * Stores one gesture: all of it durably, or nothing. Resolves only when the strict transaction has completed, so
   * "saved" may be shown then and not before. Operations already stored (same id) are left as they are, so a retry
   * after an uncertain failure is safe. The operations may belong to several documents.
   */
  append(operations: readonly NewOperation[]): Promise<void>;

  /**
   * Stores the first gesture of a document, or nothing when the document has operations already, and says which: of
   * several tabs that open a new raw page at once, one alone begins its log.
   */
  appendFirst(operations: readonly NewOperation[]): Promise<boolean>;

  /** Calls back when a document may have new operations, here or in another tab. A hint to read, nothing more. */
  subscribe(listener: (documentId: DocumentId) => void): () => void;
}
