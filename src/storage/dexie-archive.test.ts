import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '#codec/operation-hash';
import type { ArchiveRecord } from '#domain/archive/record';
import type { ActorId, DocumentId, OperationId } from '#domain/page/ids';
import { emptyProfile } from '#domain/proposal/profile';
import { editOperation } from '#testing/edit-operation';
import { rawPageOf } from '#testing/edition-library';
import { openStorage, type Storage } from './open-storage';

const AT = '2023-01-10T08:00:00.000Z';
const opened: Storage[] = [];
let names = 0;

async function open(name = `archive-test-${++names}`): Promise<Storage> {
  const storage = await openStorage({ now: () => AT }, name);
  if (!storage.ok) throw new Error(storage.error.code);
  opened.push(storage.value);
  return storage.value;
}

async function filled(): Promise<Storage> {
  const storage = await open();
  await storage.pages.addRawPages(
    [await rawPageOf('raw-1', 'one\r\ntwo\0')],
    [editOperation(1, 'a', 'edition-1')],
  );
  await storage.log.append([editOperation(1), editOperation(2)]);
  await storage.log.append([editOperation(3, 'b', 'raw-1')]);
  await storage.profiles.put(emptyProfile('焦作日报'));
  return storage;
}

async function recordsOf({ archive }: Storage): Promise<readonly ArchiveRecord[]> {
  const all: ArchiveRecord[] = [];
  await archive.read((part) => {
    all.push(...part);
    return Promise.resolve();
  });
  return all;
}

const sorted = (records: readonly ArchiveRecord[]): readonly string[] => records.map(canonicalJson).sort();

describe('the work in IndexedDB, taken along', () => {
  afterEach(() => {
    for (const storage of opened.splice(0)) storage.close();
  });

  it('comes back whole in an empty store, with heads that hold', async () => {
    const records = await recordsOf(await filled());
    const other = await open();
    await other.archive.add(records);
    expect(sorted(await recordsOf(other))).toEqual(sorted(records));
    expect(await other.verify('raw-1' as DocumentId)).toBeNull();
    await other.log.append([editOperation(9)]);
    expect(await other.verify('raw-1' as DocumentId)).toBeNull();
  });

  it('adds what is missing, changes nothing that is here, and a second time adds nothing', async () => {
    const storage = await filled();
    const records = await recordsOf(storage);
    const other = await open();
    await other.archive.add(records.slice(0, -2));
    await other.log.append([editOperation(7, 'c', 'raw-1')]);
    await other.profiles.put({ ...emptyProfile('焦作日报'), enabled: false });
    const missing = await other.archive.missing(records);
    expect(missing.records).toHaveLength(2);
    expect([...missing.grown]).toEqual(['raw-1']);
    await other.archive.add(records);
    expect((await other.log.read('raw-1' as DocumentId)).map(({ id }) => id)).toEqual([
      'a1',
      'a2',
      'b3',
      'c7',
    ]);
    expect(await other.profiles.list()).toMatchObject([{ enabled: false }]);
    expect(await other.verify('raw-1' as DocumentId)).toBeNull();
    expect((await other.archive.missing(records)).records).toEqual([]);
  });

  it('leaves out operations that contradict what is here or follow nothing', async () => {
    const storage = await filled();
    const records = await recordsOf(storage);
    const other = await open();
    await other.log.append([{ ...editOperation(1), at: '2020-01-01T00:00:00Z', id: 'mine' as OperationId }]);
    const { left } = await other.archive.add(records);
    expect(left).toBe(2);
    const log = await other.log.read('raw-1' as DocumentId);
    expect(log.map(({ id }) => id)).toEqual(['mine', 'b3']);
    expect(await other.verify('raw-1' as DocumentId)).toBeNull();
  });

  it('stores all or nothing', async () => {
    const records = await recordsOf(await filled());
    const other = await open();
    other.database.heads.hook('creating', () => {
      throw new Error('disk full');
    });
    await expect(other.archive.add(records)).rejects.toThrow();
    expect(await recordsOf(other)).toEqual([]);
  });

  it('puts a store right that has lost rows from its middle', async () => {
    const storage = await filled();
    const records = await recordsOf(storage);
    await storage.database.ops.delete(['raw-1' as DocumentId, 1, 'a' as ActorId]);
    await storage.database.contents.clear();
    await storage.database.sources.clear();
    await storage.archive.add(records);
    expect(sorted(await recordsOf(storage))).toEqual(sorted(records));
    expect(await storage.verify('raw-1' as DocumentId)).toBeNull();
  });

  it('tells of what is stored once it is stored, chained', async () => {
    const storage = await open();
    const told: ArchiveRecord[] = [];
    storage.stored.subscribe(({ records }) => told.push(...records));
    await storage.pages.addRawPages([await rawPageOf('raw-1', 'text')], [editOperation(1, 'a', 'edition-1')]);
    await storage.log.append([editOperation(1), editOperation(2)]);
    await storage.log.append([editOperation(2)]);
    await storage.profiles.put(emptyProfile('焦作日报'));
    await Promise.resolve();
    expect(sorted(told)).toEqual(sorted(await recordsOf(storage)));
  });
});
