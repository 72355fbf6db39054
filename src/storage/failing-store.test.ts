import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DocumentId } from '#domain/page/ids';
import { storeFaultOf } from '#ports/store-fault';
import { editOperation } from '#testing/edit-operation';
import { SCHEMA_STAMP } from './database';
import { openStorage, type Storage } from './open-storage';

const PAGE = 'raw-1' as DocumentId;
const opened: Storage[] = [];
let names = 0;

async function open(name = `failing-${++names}`): Promise<Storage> {
  const storage = await openStorage({ now: () => '2023-01-10T08:00:00.000Z' }, name);
  if (!storage.ok) throw new Error(storage.error.code);
  opened.push(storage.value);
  return storage.value;
}

const lost = new WeakSet<object>();
const { transaction } = IDBDatabase.prototype;
// Before any store is opened: Dexie keeps the function it finds then.
IDBDatabase.prototype.transaction = function (...args) {
  if (!lost.has(this)) return transaction.apply(this, args);
  throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
};

/** The open connection fails from now on, as when the browser's own process behind it is gone. */
const lose = ({ database }: Storage): unknown => lost.add(database.backendDB());

/** Another tab upgrades the store, and stamps it where a stamp is given. */
function upgrade({ database }: Storage, stamp: number | null = null): Promise<IDBDatabase> {
  const request = indexedDB.open(database.name, 90);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('more');
    if (stamp !== null) request.transaction?.objectStore('meta').put({ key: 'schema', value: stamp });
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('not upgraded'));
  });
}

describe('a store that fails', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    for (const storage of opened.splice(0)) storage.close();
  });

  it('is tried again over another connection: one that is lost stays lost', async () => {
    const storage = await open();
    await storage.log.append([editOperation(1)]);
    lose(storage);
    await expect(storage.log.append([editOperation(2)])).rejects.toThrow();
    await storage.log.append([editOperation(2)]);
    expect(await storage.log.read(PAGE)).toHaveLength(2);
    expect(await storage.verify(PAGE)).toBeNull();
  });

  it('is tried again after its connection was closed for an upgrade that this code can live with', async () => {
    const storage = await open();
    await storage.log.append([editOperation(1)]);
    (await upgrade(storage)).close();
    await storage.log.append([editOperation(2)]);
    expect(await storage.log.read(PAGE)).toHaveLength(2);
  });

  it('is left alone once a newer Galley has taken it over, and that is what is said', async () => {
    const storage = await open();
    await storage.log.append([editOperation(1)]);
    const newer = await upgrade(storage, SCHEMA_STAMP + 1);
    expect(await storage.log.append([editOperation(2)]).catch(storeFaultOf)).toBe('newer');
    const count = newer.transaction('ops').objectStore('ops').count();
    await new Promise((resolve) => (count.onsuccess = resolve));
    expect(count.result).toBe(1);
    newer.close();
  });

  it('is not made anew once it is gone: what was in it would not be missed', async () => {
    const storage = await open();
    await storage.log.append([editOperation(1)]);
    await Dexie.delete(storage.database.name);
    await expect(storage.log.append([editOperation(2)])).rejects.toThrow('not there');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(storage.database.name);
  });

  it('keeps nothing of a gesture of which one row cannot be stored, whichever it is', async () => {
    for (let nth = 1; nth <= 5; nth++) {
      const storage = await open();
      await storage.log.append([editOperation(1)]);
      let calls = 0;
      for (const method of ['add', 'put'] as const) {
        const real = IDBObjectStore.prototype[method];
        vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
          this: IDBObjectStore,
          ...args
        ) {
          if (++calls === nth) throw new DOMException('full', 'QuotaExceededError');
          return real.apply(this, args);
        });
      }
      const gesture = [editOperation(2), editOperation(3), editOperation(1, 'b'), editOperation(2, 'b')];
      const fault = await storage.log.append(gesture).catch(storeFaultOf);
      vi.restoreAllMocks();
      expect([nth, fault]).toEqual([nth, 'full']);
      expect(await storage.log.read(PAGE)).toHaveLength(1);
      await storage.log.append(gesture);
      await storage.log.append(gesture);
      expect(await storage.log.read(PAGE)).toHaveLength(5);
      expect(await storage.verify(PAGE)).toBeNull();
    }
  });

  it('does not hold up what comes after a transaction that hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const storage = await open();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockReturnValue(new EventTarget() as never);
    const hanging = storage.log.append([editOperation(1)]);
    hanging.catch(() => undefined);
    await vi.waitFor(() => expect(put).toHaveBeenCalled());
    put.mockRestore();
    const next = storage.log.append([editOperation(1)]);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    await next;
    expect(await storage.log.read(PAGE)).toHaveLength(1);
  });
});
