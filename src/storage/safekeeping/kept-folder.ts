import { Dexie } from 'dexie';
import type { KeyValues } from '#storage/witness';

const KEY = 'galley.folder';
const DATABASE = 'galley-folder';

type Row = { readonly key: 'folder'; readonly handle: FileSystemDirectoryHandle };

async function withTable<T>(work: (table: Dexie.Table<Row, string>) => Promise<T>): Promise<T> {
  const database = new Dexie(DATABASE);
  database.version(1).stores({ handles: 'key' });
  try {
    return await work(database.table<Row, string>('handles'));
  } finally {
    database.close();
  }
}

/** Where the folder an editor has chosen is remembered: a handle fits into a database only, and is no work. */
export interface KeptFolder {
  get(): Promise<FileSystemDirectoryHandle | null>;
  put(handle: FileSystemDirectoryHandle | null): Promise<void>;
}

/** Remembers in a database of its own, which is not made before there is a folder. */
export const keptFolder = (values: KeyValues | null): KeptFolder => ({
  async get() {
    if (values?.getItem(KEY) == null) return null;
    return (await withTable((table) => table.get('folder')))?.handle ?? null;
  },
  async put(handle) {
    if (handle === null) values?.removeItem(KEY);
    else values?.setItem(KEY, handle.name);
    await withTable<unknown>((table) =>
      handle === null ? table.delete('folder') : table.put({ key: 'folder', handle }),
    );
  },
});
