// The worker that keeps the second copy, writes and reads backups, and restores: all of it apart from the desk.
import { expose } from 'comlink';
import { soundChains } from '#codec/log-chains';
import { archiveFigures, type ArchiveFigures, type ArchiveRecord } from '#domain/archive/record';
import type { NewOperation } from '#domain/history/operation';
import type { Archive } from '#ports/archive';
import type { ArchiveRefusal, BackupFile, ExaminedBackup } from '#ports/safekeeping';
import { ok, type Result } from '#shared/result';
import { ChangeChannel } from '#storage/change-channel';
import { DexieArchive } from '#storage/dexie-archive';
import { connect, openDatabase } from '#storage/open-database';
import { StoredWork } from '#storage/stored-work';
import type { Testimony } from '#storage/witness';
import { describeBackup, readBackup, withUnstored, writeBackup } from './backup';
import { hasRoomFor, privateFiles } from './private-files';
import { SecondCopy } from './second-copy';

const now = (): string => new Date().toISOString();
const LOCK = 'galley-copy ';
/** Kept free for work on what is here: a file is taken in only when this much would fit too, in bytes. */
const RESERVE = 20 * 1024 * 1024;

/** A name of its own for this load of the app, held by a lock for as long as this worker lives. */
function newName(): string {
  const name = `${Date.now()}-${crypto.randomUUID()}.galley`;
  // Never awaited: it only tells others that the file is still being written to.
  if ('locks' in navigator)
    void navigator.locks.request(LOCK + name, () => new Promise(() => undefined)).catch(() => undefined);
  return name;
}

const copy = new SecondCopy(privateFiles, newName, now);

async function namesInUse(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name = '' }) => name.slice(LOCK.length)));
}

/** Opens a store that is there, for one piece of work. */
async function withArchive<T>(name: string, work: (archive: DexieArchive) => Promise<T>): Promise<T> {
  const connected = await connect(name);
  if (!connected.ok) throw new Error(connected.error.code);
  const database = connected.value;
  const channel = new ChangeChannel(name);
  try {
    return await work(new DexieArchive(database, channel, new StoredWork()));
  } finally {
    channel.close();
    database.close();
  }
}

/** A store that has not answered after this long is taken for one that does not, in milliseconds. */
const PATIENCE = 20_000;

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The store does not answer')), PATIENCE);
    answer.then(resolve, reject);
  });
}

async function contentsOf(
  archive: DexieArchive,
): Promise<{ readonly records: readonly ArchiveRecord[]; readonly left: number }> {
  const records: ArchiveRecord[] = [];
  const left = await archive.read((part) => {
    records.push(...part);
    return Promise.resolve();
  });
  return { records, left };
}

const recordsOf = async (archive: DexieArchive): Promise<readonly ArchiveRecord[]> =>
  (await contentsOf(archive)).records;

/** Records that are no store: nothing was left out of them. */
const recordsAlone = (records: readonly ArchiveRecord[]): Pick<Archive, 'read'> => ({
  read: (take) => take(records).then(() => 0),
});

/** What can still be read of a store that is damaged; nothing where it does not even open. */
const remains = (name: string | null): Promise<readonly ArchiveRecord[]> =>
  name === null ? Promise.resolve([]) : withArchive(name, recordsOf).catch(() => []);

/** What was brought back: what the witness is told, and the settings that came with it. */
export type Recovered = {
  readonly testimony: Testimony;
  readonly figures: ArchiveFigures;
  readonly settings: readonly (readonly [key: string, value: string])[];
};

/** What a store holds after records were added to it. Stamps one that is new: without a stamp it was never finished. */
async function recoveredIn(into: string, records: readonly ArchiveRecord[]): Promise<Recovered> {
  const opened = await openDatabase(into);
  if (!opened.ok) throw new Error(opened.error.code);
  const database = opened.value;
  try {
    const [heads, rawPages] = await Promise.all([database.heads.toArray(), database.sources.count()]);
    const settings = records.flatMap((each) =>
      each.kind === 'setting' ? [[each.key, each.value] as const] : [],
    );
    return { testimony: { heads, rawPages }, figures: archiveFigures(records), settings };
  } finally {
    database.close();
  }
}

/** Fills a new store with records. */
async function fill(into: string, records: readonly ArchiveRecord[]): Promise<Recovered> {
  await withArchive(into, (archive) => archive.add(records));
  return recoveredIn(into, records);
}

const api = {
  append: (records: readonly ArchiveRecord[]): Promise<void> => copy.append(records),

  /** Brings the copy up to what the store holds, and puts old files together. */
  async catchUp(store: string, settings: readonly ArchiveRecord[]): Promise<void> {
    if ('locks' in navigator) {
      const held = await namesInUse();
      await copy.gather((name) => held.has(name));
    }
    const { records, left } = await withArchive(store, contentsOf);
    await copy.catchUp([...records, ...settings], left === 0);
  },

  /** How far the copy goes. */
  async testimony(): Promise<Testimony> {
    const records = await copy.read();
    const { heads } = await soundChains(
      records.flatMap((each) => (each.kind === 'operation' ? [each.operation] : [])),
    );
    return { heads, rawPages: archiveFigures(records).rawPages };
  },

  backUp: (store: string, settings: readonly ArchiveRecord[]): Promise<BackupFile> =>
    withArchive(store, (archive) => writeBackup(archive, settings, now())),

  async rescue(
    store: string,
    settings: readonly ArchiveRecord[],
    unstored: readonly NewOperation[],
  ): Promise<BackupFile> {
    const records = await inTime(withArchive(store, recordsOf)).catch(() => copy.read());
    const all = await withUnstored(records, unstored);
    return writeBackup(recordsAlone(all), settings, now());
  },

  hasRoom: (): Promise<boolean> => hasRoomFor(RESERVE),

  async examine(file: Blob, store: string): Promise<Result<ExaminedBackup, ArchiveRefusal>> {
    const read = await readBackup(file);
    if (!read.ok) return read;
    const missing = await withArchive(store, (archive) => archive.missing(read.value.records));
    return describeBackup(read.value, missing);
  },

  /** Adds what is not here. Also gives the settings, for those that are not set. */
  async restore(
    file: Blob,
    store: string,
  ): Promise<Result<ExaminedBackup & Pick<Recovered, 'settings' | 'testimony'>, ArchiveRefusal>> {
    const read = await readBackup(file);
    if (!read.ok) return read;
    const before = await withArchive(store, (archive) => archive.missing(read.value.records));
    const described = describeBackup(read.value, before);
    if (!described.ok) return described;
    const missing = await withArchive(store, (archive) => archive.add(read.value.records));
    await copy.append(missing.records);
    const { settings, testimony } = await recoveredIn(store, read.value.records);
    return ok({ ...described.value, settings, testimony });
  },

  /** What the copy and what is left of a store hold together. */
  async examineCopy(): Promise<ArchiveFigures> {
    const records = await copy.read();
    const { operations } = await soundChains(
      records.flatMap((each) => (each.kind === 'operation' ? [each.operation] : [])),
    );
    return archiveFigures([
      ...records.filter(({ kind }) => kind !== 'operation'),
      ...operations.map((operation): ArchiveRecord => ({ kind: 'operation', operation })),
    ]);
  },

  /** Checks a backup without a store to compare it with. */
  async check(file: Blob): Promise<Result<ArchiveFigures, ArchiveRefusal>> {
    const read = await readBackup(file);
    return read.ok ? ok(archiveFigures(read.value.records)) : read;
  },

  /** Restores the second copy into a new store, with whatever can still be read of a damaged one. */
  async recoverFromCopy(damaged: string | null, into: string): Promise<Recovered> {
    return fill(into, [...(await copy.read()), ...(await remains(damaged))]);
  },

  /** Restores a backup into a new store, with whatever the second copy and a damaged store hold beyond it. */
  async recoverFromBackup(
    file: Blob,
    damaged: string | null,
    into: string,
  ): Promise<Result<Recovered, ArchiveRefusal>> {
    const read = await readBackup(file);
    if (!read.ok) return read;
    const rest = [...(await copy.read().catch(() => [])), ...(await remains(damaged))];
    return ok(await fill(into, [...read.value.records, ...rest]));
  },
};
export type SafekeepingWorker = typeof api;

expose(api);
