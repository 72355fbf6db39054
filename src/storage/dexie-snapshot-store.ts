import { Dexie } from 'dexie';
import { sha256Of } from '#codec/operation-hash';
import { readSnapshot, writeSnapshot } from '#codec/snapshot-form';
import type { Snapshot } from '#domain/history/snapshot';
import type { DocumentId } from '#domain/page/ids';
import type { SnapshotStore } from '#ports/snapshot-store';
import { SCHEMA_STAMP, type GalleyDatabase, type SnapshotRow } from './database';
import { requireKnownSchema } from './open-database';

/** Older ones stand in for one that is damaged, or that an operation from another tab has made untrue. */
const KEPT = 3;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** The snapshot of a row; null when the row is not what it was when it was written. */
async function soundSnapshot(row: SnapshotRow): Promise<Snapshot | null> {
  try {
    if ((await sha256Of(row.content)) !== row.hash) return null;
    const snapshot = readSnapshot(row.content, SCHEMA_STAMP);
    const isItself = snapshot?.documentId === row.documentId && snapshot.operations === row.operations;
    return isItself ? snapshot : null;
  } catch {
    // A cache that cannot be read is as good as missing.
    return null;
  }
}

/** Snapshots in IndexedDB. */
export class DexieSnapshotStore implements SnapshotStore {
  readonly #database: GalleyDatabase;

  constructor(database: GalleyDatabase) {
    this.#database = database;
  }

  async put(snapshot: Snapshot): Promise<void> {
    const { snapshots, meta } = this.#database;
    const { documentId, operations } = snapshot;
    const content = await writeSnapshot(snapshot, SCHEMA_STAMP, pause);
    const hash = await sha256Of(content);
    await this.#database.transaction('rw', snapshots, meta, async () => {
      await requireKnownSchema(this.#database);
      await snapshots.put({ documentId, operations, hash, content });
      const keys = await this.#below(documentId, Infinity).primaryKeys();
      await snapshots.bulkDelete(keys.slice(0, -KEPT));
    });
  }

  async newest(documentId: DocumentId, below = Infinity): Promise<Snapshot | null> {
    const keys = await this.#below(documentId, below).primaryKeys();
    for (const key of keys.reverse()) {
      const row = await this.#database.snapshots.get(key);
      const snapshot = row === undefined ? null : await soundSnapshot(row);
      if (snapshot !== null) return snapshot;
    }
    return null;
  }

  #below(documentId: DocumentId, operations: number) {
    const { snapshots } = this.#database;
    return snapshots.where(':id').between([documentId, Dexie.minKey], [documentId, operations], true, false);
  }
}
