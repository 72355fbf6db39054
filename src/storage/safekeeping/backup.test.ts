import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { ArchiveRecord } from '#domain/archive/record';
import type { DocumentId, OperationId } from '#domain/page/ids';
import type { Archive } from '#ports/archive';
import { openStorage, type Storage } from '#storage/open-storage';
import { editOperation } from '#testing/edit-operation';
import { rawPageOf } from '#testing/edition-library';
import { describeBackup, readBackup, UnsoundBackupError, withUnstored, writeBackup } from './backup';

const AT = '2023-01-10T08:00:00.000Z';
const PAGE = 'raw-1' as DocumentId;
const opened: Storage[] = [];
let names = 0;

async function open(): Promise<Storage> {
  const storage = await openStorage({ now: () => AT }, `backup-test-${++names}`);
  if (!storage.ok) throw new Error(storage.error.code);
  opened.push(storage.value);
  return storage.value;
}

async function filled(): Promise<Storage> {
  const storage = await open();
  const edition = { ...editOperation(1), documentId: 'edition-1' as DocumentId };
  await storage.pages.addRawPages([await rawPageOf('raw-1', 'one\r\ntwo\0')], [edition]);
  await storage.log.append([editOperation(1), editOperation(2)]);
  return storage;
}

/** Records that are no store. */
const alone = (records: readonly ArchiveRecord[]): Pick<Archive, 'read'> => ({
  read: (take) => take(records).then(() => 0),
});

async function soundRecords(file: Blob): Promise<readonly ArchiveRecord[]> {
  const read = await readBackup(file);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.records;
}

describe('a backup', () => {
  afterEach(() => {
    for (const storage of opened.splice(0)) storage.close();
  });

  it('brings everything back into an empty store, from where the next backup is the same', async () => {
    const { archive } = await filled();
    const setting = { kind: 'setting', key: 'characters', value: '○' } as const;
    const backup = await writeBackup(archive, [setting], AT);
    expect(backup.figures).toEqual({ editions: 1, rawPages: 1, operations: 3, newspapers: 0 });
    const other = await open();
    await other.archive.add(await soundRecords(backup.blob));
    expect((await writeBackup(other.archive, [setting], AT)).sha256).toBe(backup.sha256);
  });

  it('says what restoring would do, and refuses what contradicts the history here', async () => {
    const { archive } = await filled();
    const { blob } = await writeBackup(archive, [], AT);
    const read = await readBackup(blob);
    if (!read.ok) throw new Error(read.error.code);
    const describe = async (to: Storage) =>
      describeBackup(read.value, await to.archive.missing(read.value.records));
    expect(await describe(await open())).toMatchObject({
      value: { missing: { editions: 1, rawPages: 1, operations: 3 }, grown: 0 },
    });
    const behind = await open();
    await behind.log.append([editOperation(1)]);
    expect(await describe(behind)).toMatchObject({
      value: {
        missing: { operations: 2 },
        grown: 1,
        gains: [{ isNew: true, rawPages: 1, operations: 2 }],
      },
    });
    const forked = await open();
    await forked.log.append([{ ...editOperation(1), id: 'other' as OperationId }]);
    expect(await describe(forked)).toMatchObject({ ok: false, error: { code: 'history' } });
  });

  it('is not handed out when it does not read back as it was written', async () => {
    const page = await rawPageOf('raw-1', 'text');
    const bent: ArchiveRecord = { kind: 'raw-page', rawPage: { ...page, text: 'other' }, importedAt: AT };
    await expect(writeBackup(alone([bent]), [], AT)).rejects.toThrow(UnsoundBackupError);
  });

  it('holds of a damaged history what can be restored, and says how much it had to leave', async () => {
    const storage = await filled();
    const { ops } = storage.database;
    const [first] = await ops
      .where('documentId')
      .equals(PAGE)
      .toArray()
      .catch(() => ops.toArray());
    if (first === undefined) throw new Error('an operation');
    await ops.put({ ...first, kind: 'of a later Galley' } as never);
    const { blob, left, figures } = await writeBackup(storage.archive, [], AT);
    expect([left, figures.operations]).toEqual([2, 1]);
    expect((await readBackup(blob)).ok).toBe(true);
  });

  it('is refused when its end is missing', async () => {
    const { archive } = await filled();
    const { blob } = await writeBackup(archive, [], AT);
    const text = await blob.text();
    const cut = new Blob([text.slice(0, text.indexOf('{"kind":"end"'))]);
    expect(await readBackup(cut)).toMatchObject({ ok: false, error: { code: 'cut-off' } });
  });

  it('rescues what could not be stored, chained as the store does it when it can again', async () => {
    const storage = await filled();
    const unstored = [editOperation(3), editOperation(4, 'b'), editOperation(2)];
    const records = await soundRecords((await writeBackup(storage.archive, [], AT)).blob);
    const all = await withUnstored(records, unstored);
    const { blob } = await writeBackup(alone(all), [], AT);
    const other = await open();
    await other.archive.add(await soundRecords(blob));
    await storage.log.append(unstored);
    expect(await other.log.read(PAGE)).toEqual(await storage.log.read(PAGE));
    expect(await other.verify(PAGE)).toBeNull();
  });
});
