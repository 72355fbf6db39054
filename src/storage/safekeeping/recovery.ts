import type { ArchiveFigures } from '#domain/archive/record';
import type { Preferences } from '#ports/preferences';
import type { ArchiveRefusal } from '#ports/safekeeping';
import { err, ok, type Result } from '#shared/result';
import { connect } from '#storage/open-database';
import { hasStore, moveToStore, nextStoreName } from '#storage/store-name';
import type { KeyValues, Testimony, Witness } from '#storage/witness';
import type { WorkerLink } from './link';
import { copyFolder } from './private-files';
import type { Recovered } from './worker';
import { adoptSettings } from './work-settings';

/** Ways out when the store does not hold what it should. Nothing happens until an editor chooses one. */
export interface Recovery {
  /** What the second copy holds, with whatever can still be read of the store; null: there is no copy. */
  copy(): Promise<ArchiveFigures | null>;
  /** Restores the second copy. The store found damaged is left as it is. */
  fromCopy(): Promise<void>;
  /** Restores a backup, and what the second copy holds beyond it. */
  fromBackup(file: Blob): Promise<Result<null, ArchiveRefusal>>;
  /** Takes what there is for all there is. */
  goOn(): Promise<void>;
}

export type RecoveryParts = {
  readonly store: string;
  readonly link: WorkerLink;
  readonly witness: Witness;
  readonly values: KeyValues | null;
  readonly preferences: Preferences;
};

const EMPTY: Testimony = { heads: [], rawPages: 0 };

/** Whether there are files of a second copy. Looks without a worker and creates nothing. */
export async function hasCopy(): Promise<boolean> {
  try {
    return (await copyFolder(false)) !== null;
  } catch {
    return false;
  }
}

async function whatIsThere(store: string): Promise<Testimony | null> {
  const connected = await connect(store).catch(() => null);
  if (connected?.ok !== true) return null;
  const database = connected.value;
  try {
    const [heads, rawPages] = await Promise.all([database.heads.toArray(), database.sources.count()]);
    return { heads, rawPages };
  } catch {
    return null;
  } finally {
    database.close();
  }
}

/** The ways out for one store. */
export function createRecovery({ store, link, witness, values, preferences }: RecoveryParts): Recovery {
  /** A store that is not there leaves its name free; one that is damaged keeps it. */
  const place = async (): Promise<{ readonly damaged: string | null; readonly into: string }> =>
    (await hasStore(store)) === false
      ? { damaged: null, into: store }
      : { damaged: store, into: await nextStoreName(store) };
  const moveIn = (into: string, { testimony, settings }: Recovered): void => {
    witness.take(testimony);
    adoptSettings(preferences, settings);
    moveToStore(values, into);
  };
  return {
    async copy() {
      return (await hasCopy()) ? link.ask(async (remote) => remote.examineCopy()) : null;
    },
    async fromCopy() {
      const { damaged, into } = await place();
      moveIn(into, await link.ask(async (remote) => remote.recoverFromCopy(damaged, into)));
    },
    async fromBackup(file) {
      const { damaged, into } = await place();
      const recovered = await link.ask(async (remote) => remote.recoverFromBackup(file, damaged, into));
      if (!recovered.ok) return err(recovered.error);
      moveIn(into, recovered.value);
      return ok(null);
    },
    async goOn() {
      const { damaged, into } = await place();
      const there = damaged === null ? EMPTY : await whatIsThere(damaged);
      witness.take(there ?? EMPTY);
      moveToStore(values, there === null ? into : store);
    },
  };
}
