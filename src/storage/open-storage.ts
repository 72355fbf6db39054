import type { DocumentId } from '#domain/page/ids';
import type { Clock } from '#ports/clock';
import { ok } from '#shared/result';
import type { Result } from '#shared/result';
import { catchUpOnReturn } from './catch-up';
import { ChangeChannel } from './change-channel';
import type { GalleyDatabase } from './database';
import { DexieArchive } from './dexie-archive';
import { DexieOperationLog } from './dexie-operation-log';
import { DexiePageStore } from './dexie-page-store';
import { DexieProfileStore } from './dexie-profile-store';
import { DexieSnapshotStore } from './dexie-snapshot-store';
import { installationId, openDatabase } from './open-database';
import type { OpenGuard, OpenRefusal } from './open-database';
import { OperationWriter } from './operation-writer';
import { StoredWork } from './stored-work';
import { verifyLog } from './verify-log';
import type { LogFault } from './verify-log';

/** The ports over one open database. */
export type Storage = {
  readonly database: GalleyDatabase;
  readonly log: DexieOperationLog;
  readonly pages: DexiePageStore;
  readonly snapshots: DexieSnapshotStore;
  readonly profiles: DexieProfileStore;
  readonly archive: DexieArchive;
  /** A newer Galley has worked here: nothing can be stored. */
  readonly isReadOnly: boolean;
  /** What this tab has stored, as it is stored. */
  readonly stored: StoredWork;
  /** The id undo works by: the same for every load of the app in this browser. */
  readonly installation: string;
  /** Whether everything acknowledged in a document is still there, unchanged; null when it is. */
  readonly verify: (documentId: DocumentId) => Promise<LogFault | null>;
  /** Reads what was missed whenever the tab is seen again; returns what ends that. */
  readonly catchUpOnReturn: (page: EventTarget) => () => void;
  readonly close: () => void;
};

/** Opens the store and puts the ports over it; both share one writer, so their operations chain in order. */
export async function openStorage(
  clock: Clock,
  name?: string,
  guard: OpenGuard | null = null,
): Promise<Result<Storage, OpenRefusal>> {
  const opened = await openDatabase(name, guard);
  if (!opened.ok) return opened;
  const database = opened.value;
  const channel = new ChangeChannel(database.name);
  const stored = new StoredWork();
  if (guard !== null) stored.subscribe((news) => guard.witness.note(news));
  const writer = new OperationWriter(database, channel, stored);
  const log = new DexieOperationLog(database, writer, channel);
  return ok({
    database,
    log,
    pages: new DexiePageStore(database, writer, clock, stored),
    snapshots: new DexieSnapshotStore(database),
    profiles: new DexieProfileStore(database, stored),
    archive: new DexieArchive(database, channel, stored),
    stored,
    isReadOnly: database.isReadOnly,
    installation: await installationId(database),
    verify: (documentId) => verifyLog(database, log, documentId),
    catchUpOnReturn: (page) => catchUpOnReturn(database, channel, page),
    close: () => {
      channel.close();
      database.close();
    },
  });
}
