import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActorId, DocumentId, OperationId } from '#domain/page/ids';
import { editOperation } from '#testing/edit-operation';
import { rawPageOf } from '#testing/edition-library';
import { MemoryValues } from '#testing/memory-copy-files';
import { openStorage, type Storage } from './open-storage';
import { currentStoreName, moveToStore, nextStoreName } from './store-name';
import { Witness, type Testimony } from './witness';

const AT = '2023-01-10T08:00:00.000Z';
let names = 0;

describe('a store with a witness', () => {
  const values = new MemoryValues();
  const witness = new Witness(values);
  const opened: Storage[] = [];
  let name = '';
  let copy: Testimony | null = null;

  const tryOpen = async () => {
    const storage = await openStorage({ now: () => AT }, name, {
      witness,
      copy: () => Promise.resolve(copy),
    });
    if (storage.ok) opened.push(storage.value);
    return storage;
  };
  const close = (): void => {
    for (const storage of opened.splice(0)) storage.close();
  };
  const databases = async () => (await indexedDB.databases()).map((each) => each.name);
  const remove = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = () => resolve(null);
      deleting.onerror = reject;
    });

  async function work(): Promise<Storage> {
    const storage = await tryOpen();
    if (!storage.ok) throw new Error(storage.error.code);
    const { pages, log } = storage.value;
    await pages.addRawPages(
      [await rawPageOf('raw-1', 'text')],
      [{ ...editOperation(1), documentId: 'edition-1' as DocumentId }],
    );
    for (const lamport of [1, 2, 3]) await log.append([editOperation(lamport)]);
    await log.append([editOperation(4, 'b')]);
    await Promise.resolve();
    return storage.value;
  }

  beforeEach(() => {
    values.clear();
    copy = null;
    name = `witness-test-${++names}`;
  });
  afterEach(close);

  it('is no alarm where a second tab opens between a transaction and the word of it', async () => {
    const { pages, stored } = await work();
    // The word of what is stored is held back until the second tab has taken the store for the truth.
    const told = vi.spyOn(stored, 'tell').mockImplementation(() => undefined);
    await pages.addRawPages(
      [await rawPageOf('raw-2', 'text')],
      [{ ...editOperation(2), id: 'e2' as OperationId, documentId: 'edition-1' as DocumentId }],
    );
    const [news] = told.mock.calls;
    expect(news).toBeDefined();
    expect((await tryOpen()).ok).toBe(true);
    witness.note({ records: news![0], heads: news![1] ?? [] });
    expect([witness.operations(), witness.rawPages()]).toEqual([6, 2]);
    expect((await tryOpen()).ok).toBe(true);
  });

  it('opens as it was left, new or not, and again', async () => {
    await work();
    expect([witness.operations(), witness.rawPages()]).toEqual([5, 1]);
    close();
    expect((await tryOpen()).ok).toBe(true);
    expect(witness.operations()).toBe(5);
  });

  it('is not created where it has vanished, however often it is asked for', async () => {
    await work();
    close();
    await remove();
    for (let i = 0; i < 2; i++) {
      expect(await tryOpen()).toEqual({
        ok: false,
        error: {
          code: 'missing-work',
          shortfall: { documents: 2, operations: 5, rawPages: 1, of: { documents: 2, operations: 5 } },
        },
      });
      expect(await databases()).not.toContain(name);
    }
  });

  it('is refused and left alone when it has lost operations, heads, raw pages or their bytes', async () => {
    const losses: readonly ((storage: Storage) => Promise<unknown>)[] = [
      ({ database }) => database.ops.delete(['raw-1' as DocumentId, 4, 'b' as ActorId]),
      ({ database }) => database.heads.clear(),
      ({ database }) => database.heads.delete(['raw-1' as DocumentId, 'b' as ActorId]),
      ({ database }) => database.sources.clear(),
      ({ database }) => database.contents.clear(),
    ];
    for (const lose of losses) {
      values.clear();
      name = `witness-test-${++names}`;
      await lose(await work());
      close();
      expect(await tryOpen()).toMatchObject({ ok: false, error: { code: 'missing-work' } });
    }
  });

  it('is refused when it holds as many operations as it should, but others', async () => {
    const { database } = await work();
    await database.heads.update(['raw-1' as DocumentId, 'b' as ActorId], { hash: 'f'.repeat(64) });
    close();
    expect(await tryOpen()).toMatchObject({ error: { code: 'missing-work', shortfall: { operations: 1 } } });
  });

  it('may be further than its witness, which reaches the disk late', async () => {
    const { log } = await work();
    const kept = values.getItem('galley.witness:raw-1') ?? '';
    await log.append([editOperation(9)]);
    await Promise.resolve();
    values.setItem('galley.witness:raw-1', kept);
    close();
    expect((await tryOpen()).ok).toBe(true);
    expect(witness.operations()).toBe(6);
  });

  it('is compared with the second copy where the witness was cleared away', async () => {
    const { database } = await work();
    copy = { heads: await database.heads.toArray(), rawPages: 1 };
    close();
    values.clear();
    expect((await tryOpen()).ok).toBe(true);
    close();
    values.clear();
    await remove();
    expect(await tryOpen()).toMatchObject({ error: { code: 'missing-work' } });
    expect(await databases()).not.toContain(name);
  });

  it('counts an operation once, however often it is stored', async () => {
    const { log } = await work();
    await log.append([editOperation(3)]);
    await Promise.resolve();
    expect(witness.operations()).toBe(5);
  });
});

describe('the name of the store', () => {
  it('moves on beside a damaged one, and is found again when it was cleared away', async () => {
    const values = new MemoryValues();
    expect(await currentStoreName(values)).toBe('galley');
    const first = await openStorage({ now: () => AT }, 'galley');
    const next = await nextStoreName('galley');
    expect(next).toBe('galley-2');
    const second = await openStorage({ now: () => AT }, next);
    moveToStore(values, next);
    expect(await currentStoreName(values)).toBe(next);
    values.clear();
    // A third one was begun and never finished.
    await new Promise((resolve) => {
      const opening = indexedDB.open('galley-3', 20);
      opening.onsuccess = () => {
        opening.result.close();
        resolve(null);
      };
    });
    expect(await currentStoreName(values)).toBe(next);
    expect(await nextStoreName(next)).toBe('galley-4');
    if (first.ok) first.value.close();
    if (second.ok) second.value.close();
  });
});
