import type { CopyFiles } from './copy-files';

const FOLDER = 'second-copy';

/** In a worker only, and not in every library of types yet. */
type SyncHandle = {
  read(buffer: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  write(buffer: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
};
type FileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncHandle> };

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** The folder of the second copy; null where there is none and none is to be made. */
export async function copyFolder(create: boolean): Promise<FileSystemDirectoryHandle | null> {
  const root = await navigator.storage.getDirectory();
  try {
    return await root.getDirectoryHandle(FOLDER, { create });
  } catch (error) {
    if (!create && error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Files in the origin's private file system: another mechanism than the database, on the same disk. For a worker. */
export const privateFiles: CopyFiles = {
  async list() {
    const folder = await copyFolder(false);
    if (folder === null) return [];
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      names.push(name);
    return names;
  },
  async read(name) {
    const folder = await copyFolder(false);
    const file = await (await folder?.getFileHandle(name))?.getFile();
    if (file === undefined) throw new Error('There is no second copy');
    return new Uint8Array(await file.arrayBuffer());
  },
  async append(name, at, bytes) {
    const folder = await copyFolder(true);
    const file = (await folder?.getFileHandle(name, { create: true })) as FileHandle | undefined;
    if (file === undefined) throw new Error('The second copy has no folder');
    const handle = await file.createSyncAccessHandle();
    try {
      handle.write(bytes, { at });
      handle.flush();
      const back = new Uint8Array(bytes.length);
      handle.read(back, { at });
      if (!isSame(back, bytes)) throw new Error('The second copy did not keep what was written');
    } finally {
      handle.close();
    }
  },
  async remove(name) {
    await (await copyFolder(false))?.removeEntry(name);
  },
};

const PROBE = 'probe';

/** Whether a file of this size would fit, tried with one: what a browser says of its quota is made up. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  let root: FileSystemDirectoryHandle;
  let handle: SyncHandle;
  try {
    root = await navigator.storage.getDirectory();
    handle = await (
      (await root.getFileHandle(PROBE, { create: true })) as FileHandle
    ).createSyncAccessHandle();
  } catch (error) {
    // Another tab is just trying, or there is no such file system: only a full one is an answer.
    return !(error instanceof DOMException && error.name === 'QuotaExceededError');
  }
  try {
    handle.truncate(bytes);
    handle.flush();
    return true;
  } catch {
    return false;
  } finally {
    handle.close();
    await root.removeEntry(PROBE).catch(() => undefined);
  }
}
