import type { BackupFolder, FolderState } from '#ports/backup-folder';
import type { Clock } from '#ports/clock';
import type { BackupFile } from '#ports/safekeeping';
import { folderFileName, removeOutdated, writeVerified } from './folder-files';
import type { KeptFolder } from './kept-folder';

/** Work has come to rest when nothing was stored for so long, in milliseconds … */
const AT_REST = 15_000;
/** … and if it never does, a backup is written this long after the first change. */
const AT_LATEST = 60_000;
/** After a failure, in milliseconds. */
const RETRY_AFTER = 60_000;

const WRITE = { mode: 'readwrite' } as const;
type Permission = 'granted' | 'prompt' | 'denied';
/** Not in every library of types yet. */
type Asking = {
  queryPermission?: (options: typeof WRITE) => Promise<Permission>;
  requestPermission?: (options: typeof WRITE) => Promise<Permission>;
};

const mayWrite = async (handle: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> => {
  const asking = handle as unknown as Asking;
  const answer = ask ? asking.requestPermission?.(WRITE) : asking.queryPermission?.(WRITE);
  return (await answer) === 'granted';
};

export type PickFolder = () => Promise<FileSystemDirectoryHandle>;

export type FolderParts = {
  readonly pick: PickFolder;
  readonly kept: KeptFolder;
  readonly installation: string;
  readonly clock: Clock;
  readonly backUp: () => Promise<BackupFile>;
  /** Told of each backup that was written and read back. */
  readonly written: (backup: BackupFile) => void;
  /** Whether something has been stored since the last backup. */
  readonly isBehind: () => boolean;
};

/** The browser's way of asking for a folder; null where there is none. */
export function folderPicker(): PickFolder | null {
  const { showDirectoryPicker: show } = globalThis as unknown as {
    readonly showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
  };
  return show === undefined ? null : () => show({ id: 'galley-backup', ...WRITE });
}

/** Does something unless another tab is just doing it; null then. */
async function alone<T>(work: () => Promise<T>): Promise<T | null> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request('galley-folder', { ifAvailable: true }, async (lock) =>
    lock === null ? null : work(),
  );
}

/** Backs everything up into a folder of the editor's own, once work is at rest. */
export class FolderBackups implements BackupFolder {
  readonly #parts: FolderParts;
  readonly #listeners = new Set<() => void>();
  #handle: FileSystemDirectoryHandle | null = null;
  #state: FolderState = { kind: 'none' };
  #resting: ReturnType<typeof setTimeout> | undefined;
  #latest: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: FolderParts) {
    this.#parts = parts;
  }

  readonly state = (): FolderState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Finds the folder that was chosen before, and catches up where the browser still lets Galley write there. */
  async start(): Promise<void> {
    const handle = await this.#parts.kept.get();
    if (handle !== null) await this.#take(handle, false);
    if (this.#parts.isBehind()) this.changed();
  }

  readonly choose = async (): Promise<void> => {
    let handle: FileSystemDirectoryHandle;
    try {
      handle = await this.#parts.pick();
    } catch {
      // Nothing was chosen.
      return;
    }
    await this.#parts.kept.put(handle);
    await this.#take(handle, true);
    await this.#write();
  };

  readonly wake = async (): Promise<void> => {
    if (this.#handle === null) return;
    await this.#take(this.#handle, true);
    await this.#write();
  };

  readonly forget = async (): Promise<void> => {
    this.#handle = null;
    this.#wait();
    this.#set({ kind: 'none' });
    await this.#parts.kept.put(null);
  };

  /** Something was stored. */
  changed(): void {
    if (this.#state.kind === 'none' || this.#state.kind === 'asleep') return;
    const write = (): void => void this.#write();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(write, AT_REST);
    this.#latest ??= setTimeout(write, AT_LATEST);
  }

  close(): void {
    this.#wait();
    this.#listeners.clear();
  }

  #wait(): void {
    clearTimeout(this.#resting);
    clearTimeout(this.#latest);
    this.#resting = this.#latest = undefined;
  }

  #set(state: FolderState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  async #take(handle: FileSystemDirectoryHandle, ask: boolean): Promise<void> {
    this.#handle = handle;
    const { name } = handle;
    const may = await mayWrite(handle, ask).catch(() => false);
    this.#set(may ? { kind: 'ready', name, at: null } : { kind: 'asleep', name });
  }

  async #write(): Promise<void> {
    const handle = this.#handle;
    if (handle === null || this.#state.kind === 'asleep' || this.#state.kind === 'writing') return;
    this.#wait();
    const { name } = handle;
    const before = this.#state;
    this.#set({ kind: 'writing', name });
    let after: FolderState = before;
    try {
      const written = await alone(() => this.#writeInto(handle));
      after = written ?? before;
      if (written === null) this.#latest = setTimeout(() => void this.#write(), AT_REST);
    } catch {
      const may = await mayWrite(handle, false).catch(() => false);
      after = { kind: may ? 'failed' : 'asleep', name };
      if (may) this.#latest = setTimeout(() => void this.#write(), RETRY_AFTER);
    }
    // It may have been forgotten, or another one chosen, meanwhile.
    if (this.#handle === handle) this.#set(after);
  }

  async #writeInto(handle: FileSystemDirectoryHandle): Promise<FolderState> {
    const { installation, clock, backUp, written } = this.#parts;
    const at = clock.now();
    const backup = await backUp();
    await writeVerified(handle, folderFileName(installation, at), backup.blob, backup.sha256);
    written(backup);
    await removeOutdated(handle, installation);
    return { kind: 'ready', name: handle.name, at };
  }
}
