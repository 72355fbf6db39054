// The port Safekeeping over the worker of the second copy.
import type {
  ArchiveRefusal,
  BackupFile,
  BackupState,
  ExaminedBackup,
  Safekeeping,
} from '#ports/safekeeping';
import type { Clock } from '#ports/clock';
import type { NewOperation } from '#domain/history/operation';
import type { Preferences } from '#ports/preferences';
import { ok, type Result } from '#shared/result';
import type { Storage } from '#storage/open-storage';
import type { Witness } from '#storage/witness';
import { CopyKeeper } from './copy-keeper';
import type { BackupMemory } from './last-backup';
import type { WorkerLink } from './link';
import { adoptSettings, settingRecords } from './work-settings';

export type SafekeepingParts = {
  readonly storage: Pick<Storage, 'database' | 'stored'>;
  readonly link: WorkerLink;
  readonly witness: Witness;
  readonly backups: BackupMemory;
  readonly preferences: Preferences;
  readonly clock: Clock;
};

/** Copies whatever this tab stores, and makes and restores backups. */
export class WorkerSafekeeping implements Safekeeping {
  readonly #parts: SafekeepingParts;
  readonly #keeper: CopyKeeper;
  readonly #stop: () => void;

  constructor(parts: SafekeepingParts) {
    this.#parts = parts;
    const { link, storage } = parts;
    this.#keeper = new CopyKeeper((records) => link.ask(async (remote) => remote.append(records)));
    this.#stop = storage.stored.subscribe(({ records }) => this.#keeper.add(records));
  }

  /** Brings the second copy up to the store: what was stored just before a tab was closed is not in it yet. */
  async catchUp(): Promise<void> {
    const { link, storage, preferences } = this.#parts;
    await link.ask(async (remote) => remote.catchUp(storage.database.name, settingRecords(preferences)));
  }

  backUp(): Promise<BackupFile> {
    const { link, storage, preferences } = this.#parts;
    return link.ask(async (remote) => remote.backUp(storage.database.name, settingRecords(preferences)));
  }

  rescue(unstored: readonly NewOperation[]): Promise<BackupFile> {
    const { link, storage, preferences } = this.#parts;
    return link.ask(async (remote) =>
      remote.rescue(storage.database.name, settingRecords(preferences), unstored),
    );
  }

  hasRoom(): Promise<boolean> {
    return this.#parts.link.ask(async (remote) => remote.hasRoom());
  }

  noteBackup({ figures }: BackupFile): void {
    this.#parts.backups.note(this.#parts.clock.now(), figures.operations);
  }

  backupState(): BackupState {
    return this.#parts.backups.state(this.#parts.witness.operations());
  }

  async isKept(): Promise<boolean | null> {
    try {
      return await navigator.storage.persisted();
    } catch {
      return null;
    }
  }

  examine(file: Blob): Promise<Result<ExaminedBackup, ArchiveRefusal>> {
    const { link, storage } = this.#parts;
    return link.ask(async (remote) => remote.examine(file, storage.database.name));
  }

  async restore(file: Blob): Promise<Result<ExaminedBackup, ArchiveRefusal>> {
    const { link, storage, witness, preferences } = this.#parts;
    const restored = await link.ask(async (remote) => remote.restore(file, storage.database.name));
    if (!restored.ok) return restored;
    const { settings, testimony, ...examined } = restored.value;
    witness.take(testimony);
    adoptSettings(preferences, settings);
    return ok(examined);
  }

  secured(): Promise<void> {
    return this.#keeper.flush();
  }

  close(): void {
    this.#stop();
    this.#keeper.close();
    this.#parts.link.close();
  }
}
