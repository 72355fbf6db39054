import type { Services } from '#features/services';
import { openEditionReader } from '#library/edition-client';
import { createWorkerProofreader } from '#proofreading/client';
import { createWorkerSegmenter } from '#segmentation/client';
import { UnsavedWork } from '#session/unsaved-work';
import { err, ok } from '#shared/result';
import type { Result } from '#shared/result';
import type { OpenRefusal } from '#storage/open-database';
import { openStorage, type Storage } from '#storage/open-storage';
import { FolderBackups, folderPicker } from '#storage/safekeeping/backup-folder';
import { WorkerSafekeeping } from '#storage/safekeeping/client';
import { keptFolder } from '#storage/safekeeping/kept-folder';
import { BackupMemory } from '#storage/safekeeping/last-backup';
import { WorkerLink } from '#storage/safekeeping/link';
import { createRecovery, hasCopy } from '#storage/safekeeping/recovery';
import type { Recovery } from '#storage/safekeeping/recovery';
import { currentStoreName, watchStoreName } from '#storage/store-name';
import { browserValues, Witness, type KeyValues } from '#storage/witness';
import { browserClock } from './browser-clock';
import { askToKeep } from './ask-to-keep';
import { browserIdSource } from './browser-id-source';
import { browserPreferences } from './browser-preferences';
import { buildUpdates } from './build-updates';
import { watchUnsaved } from './unsaved-watch';
import { whenIdle } from './when-idle';

/** Why there are no services, and the ways out where there was work. */
export type Unopened = { readonly refusal: OpenRefusal; readonly recovery: Recovery | null };
export type Opened = Result<Services, Unopened>;

/** The first moments belong to the screen; the second copy is brought up to the store after them, in milliseconds. */
const CATCH_UP_AFTER = 3_000;

/** The editor's own folder for backups; null where the browser has no such thing. */
function openFolder(
  storage: Storage,
  safekeeping: WorkerSafekeeping,
  values: KeyValues | null,
): FolderBackups | null {
  const pick = folderPicker();
  if (pick === null) return null;
  const folder = new FolderBackups({
    pick,
    kept: keptFolder(values),
    installation: storage.installation,
    clock: browserClock,
    backUp: () => safekeeping.backUp(),
    written: (backup) => {
      if (backup.left === 0) safekeeping.noteBackup(backup);
    },
    isBehind: () => safekeeping.backupState().since > 0,
  });
  storage.stored.subscribe(() => folder.changed());
  whenIdle(() => void folder.start().catch(() => undefined));
  return folder;
}

/**
 * Builds every adapter once. A store that cannot be opened, or does not hold what was acknowledged, is a refusal,
 * never an empty library.
 */
export async function openServices(): Promise<Opened> {
  const values = browserValues();
  const witness = new Witness(values);
  const link = new WorkerLink();
  const store = await currentStoreName(values);
  const copy = async () => ((await hasCopy()) ? link.ask(async (remote) => remote.testimony()) : null);
  const opened = await openStorage(browserClock, store, { witness, copy });
  const preferences = browserPreferences;
  if (!opened.ok) {
    const refusal = opened.error;
    const hadWork = refusal.code === 'missing-work' || witness.operations() > 0 || (await hasCopy());
    if (refusal.code === 'newer-schema' || !hadWork) return err({ refusal, recovery: null });
    return err({ refusal, recovery: createRecovery({ store, link, witness, values, preferences }) });
  }
  const storage = opened.value;
  const backups = new BackupMemory(values);
  const safekeeping = new WorkerSafekeeping({
    ...{ storage, link, witness, backups, preferences },
    clock: browserClock,
  });
  const { isReadOnly } = storage;
  if (!isReadOnly)
    setTimeout(() => whenIdle(() => void safekeeping.catchUp().catch(() => undefined)), CATCH_UP_AFTER);
  const folder = isReadOnly ? null : openFolder(storage, safekeeping, values);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void safekeeping.secured().catch(() => undefined);
  });
  storage.catchUpOnReturn(document);
  storage.catchUpOnReturn(window);
  askToKeep(storage.stored);
  watchStoreName(store, () => {
    storage.close();
    location.reload();
  });
  const { log, unsaved: watch } = watchUnsaved(storage.log);
  buildUpdates.respect(watch);
  const unsaved = new UnsavedWork();
  addEventListener('beforeunload', (event) => {
    if (unsaved.isThere()) event.preventDefault();
  });
  const segmenter = createWorkerSegmenter();
  whenIdle(segmenter.prepare);
  return ok({
    log,
    pages: storage.pages,
    snapshots: storage.snapshots,
    profiles: storage.profiles,
    segmenter,
    learner: segmenter,
    proofreader: createWorkerProofreader(),
    safekeeping,
    folder,
    openEditionReader,
    unsaved,
    isReadOnly,
    // What is not stored on one page is no better for work on another.
    pause: () =>
      isReadOnly ? 'read-only' : unsaved.store.getState()?.isPaused === true ? 'not-saving' : null,
    clock: browserClock,
    ids: browserIdSource,
    preferences,
  });
}
