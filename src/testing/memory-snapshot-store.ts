import type { Snapshot } from '#domain/history/snapshot';
import type { DocumentId } from '#domain/page/ids';
import type { SnapshotStore } from '#ports/snapshot-store';

const KEPT = 3;

/** Snapshots in memory. `kept` is open to tests that spoil one. */
export class MemorySnapshotStore implements SnapshotStore {
  readonly kept = new Map<DocumentId, readonly Snapshot[]>();

  put(snapshot: Snapshot): Promise<void> {
    const { documentId, operations } = snapshot;
    const others = (this.kept.get(documentId) ?? []).filter((old) => old.operations !== operations);
    const sorted = [...others, structuredClone(snapshot)].sort((a, b) => a.operations - b.operations);
    this.kept.set(documentId, sorted.slice(-KEPT));
    return Promise.resolve();
  }

  newest(documentId: DocumentId, below = Infinity): Promise<Snapshot | null> {
    const found = this.kept.get(documentId)?.findLast(({ operations }) => operations < below);
    return Promise.resolve(structuredClone(found ?? null));
  }
}
