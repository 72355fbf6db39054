import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '#domain/page/ids';
import { emptyProfile } from '#domain/proposal/profile';
import { editOperation } from '#testing/edit-operation';
import { rawPageOf } from '#testing/edition-library';
import { SCHEMA_STAMP } from './database';
import { openStorage, type Storage } from './open-storage';
import { Witness } from './witness';

const PAGE = 'raw-1' as DocumentId;
const clock = { now: () => '2023-01-10T08:00:00.000Z' };
let names = 0;

/** A store on which this Galley has worked, and then a newer one: with a stamp, tables and a row of its own. */
async function takenOver(remove: readonly string[] = []): Promise<string> {
  const name = `newer-${++names}`;
  const opened = await openStorage(clock, name);
  if (!opened.ok) throw new Error(opened.error.code);
  await opened.value.pages.addRawPages([await rawPageOf('raw-1', 'one\ntwo')], [editOperation(1)]);
  opened.value.close();
  const request = indexedDB.open(name, 30);
  await new Promise((resolve, reject) => {
    request.onupgradeneeded = () => {
      const { result, transaction } = request;
      result.createObjectStore('readers', { keyPath: 'id' });
      for (const table of remove) result.deleteObjectStore(table);
      transaction?.objectStore('meta').put({ key: 'schema', value: SCHEMA_STAMP + 1 });
    };
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  request.result.close();
  return name;
}

/** Everything in a database, and how its tables are named. */
async function contentsOf(name: string): Promise<unknown> {
  const request = indexedDB.open(name);
  await new Promise((resolve) => (request.onsuccess = resolve));
  const database = request.result;
  const tables = [...database.objectStoreNames];
  const rows = await Promise.all(
    tables.map((table) => {
      const all = database.transaction(table).objectStore(table).getAll();
      return new Promise((resolve) => (all.onsuccess = () => resolve(all.result)));
    }),
  );
  const { version } = database;
  database.close();
  return { version, tables, rows };
}

const memoryValues = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (n: number) => [...kept.keys()][n] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

async function expectReadOnly(storage: Storage): Promise<void> {
  const { log, pages, profiles, archive, snapshots, database } = storage;
  const page = await rawPageOf('raw-2', 'three');
  const attempts = [
    () => log.append([editOperation(2)]),
    () => log.appendFirst([editOperation(1, 'b', 'raw-9')]),
    () => pages.addRawPages([page], [editOperation(1, 'b', 'raw-2')]),
    () => pages.putBookmark({ rawPageId: page.id, line: 1, articleId: null, at: clock.now() }),
    () => profiles.put(emptyProfile('焦作日报')),
    () => archive.add([{ kind: 'raw-page', rawPage: page, importedAt: clock.now() }]),
    () => snapshots.put({ documentId: PAGE, operations: 1 } as never),
    () => database.ops.clear(),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow();
}

describe('a store on which a newer Galley has worked', () => {
  it('is read and nothing else: no row, no table and no witness changes, whatever is tried', async () => {
    const name = await takenOver();
    const before = await contentsOf(name);
    const values = memoryValues();
    const guard = { witness: new Witness(values), copy: () => Promise.resolve(null) };
    const opened = await openStorage(clock, name, guard);
    if (!opened.ok) throw new Error(opened.error.code);
    const storage = opened.value;
    expect(storage.isReadOnly).toBe(true);
    expect(await storage.log.read(PAGE)).toHaveLength(1);
    expect((await storage.pages.rawPage('raw-1' as never))?.text).toBe('one\ntwo');
    await expectReadOnly(storage);
    storage.close();
    expect(await contentsOf(name)).toEqual(before);
    expect(values.kept.size).toBe(0);
  });

  it('is refused where it lacks a table, and nothing is made in its place', async () => {
    const name = await takenOver(['proposals']);
    const before = await contentsOf(name);
    expect(await openStorage(clock, name)).toEqual({
      ok: false,
      error: { code: 'newer-schema', stored: SCHEMA_STAMP + 1, known: SCHEMA_STAMP },
    });
    expect(await contentsOf(name)).toEqual(before);
  });
});
