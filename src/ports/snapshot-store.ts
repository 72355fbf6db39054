import type { Snapshot } from '#domain/history/snapshot';
import type { DocumentId } from '#domain/page/ids';

/** Snapshots of raw pages: caches, the three that cover most of each document. Losing them loses nothing. */
export interface SnapshotStore {
  put(snapshot: Snapshot): Promise<void>;
  /**
   * The sound snapshot of a document that covers most operations, or most among those that cover fewer than `below`.
   * Null when there is none. One that is damaged or was written by another version is passed over.
   */
  newest(documentId: DocumentId, below?: number): Promise<Snapshot | null>;
}
