import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { hashOperation, sha256Of } from '#codec/operation-hash';
import { writeSnapshot } from '#codec/snapshot-form';
import type { NewOperation, Operation } from '#domain/history/operation';
import type { Snapshot } from '#domain/history/snapshot';
import type { ActorId, ArticleId, DocumentId, GestureId, OperationId, RawPageId } from '#domain/page/ids';
import { emptyProfile } from '#domain/proposal/profile';
import { describeOperationLog } from '#ports/operation-log.contract';
import { describePageStore } from '#ports/page-store.contract';
import { describeProfileStore } from '#ports/profile-store.contract';
import { describeSnapshotStore } from '#ports/snapshot-store.contract';
import { SCHEMA_STAMP, type SnapshotRow } from './database';
import { DamagedLogError } from './damaged-log-error';
import { openDatabase } from './open-database';
import { openStorage } from './open-storage';
import type { Storage } from './open-storage';

const clock = { now: () => '2023-01-10T08:00:00.000Z' };
const opened: Storage[] = [];
let names = 0;
const newName = (): string => `galley-test-${++names}`;

async function open(name: string): Promise<Storage> {
  const storage = await openStorage(clock, name);
  if (!storage.ok) throw new Error(storage.error.code);
  opened.push(storage.value);
  return storage.value;
}

function closeAll(): void {
  for (const storage of opened.splice(0)) storage.close();
}

describeOperationLog('the log in IndexedDB', async () => {
  const name = newName();
  const { log } = await open(name);
  return { log, openAgain: async () => (await open(name)).log, close: closeAll };
});

describePageStore('the page store in IndexedDB', async () => {
  const { log, pages } = await open(newName());
  return { log, pages, close: closeAll };
});

describeSnapshotStore('snapshots in IndexedDB', async () => {
  const { snapshots } = await open(newName());
  return { snapshots, close: closeAll };
});

describeProfileStore('newspapers in IndexedDB', async () => {
  const { profiles } = await open(newName());
  return { profiles, close: closeAll };
});

const PAGE = 'page' as DocumentId;
function operation(lamport: number): NewOperation {
  return {
    id: `op${lamport}` as OperationId,
    documentId: PAGE,
    lamport,
    actor: 'actor' as ActorId,
    at: '2023-01-10T08:00:00.000Z',
    version: 1,
    gesture: 'gesture' as GestureId,
    cause: { kind: 'edit', step: 'set-article' },
    change: { kind: 'article/set', id: 'article' as ArticleId, field: 'kind', from: 'news', to: 'brief' },
  };
}

describe('the store', () => {
  afterEach(closeAll);

  it('keeps its installation id when it is opened again', async () => {
    const name = newName();
    const first = await open(name);
    const second = await open(name);
    expect(first.installation).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    expect(second.installation).toBe(first.installation);
    expect((await open(newName())).installation).not.toBe(first.installation);
  });

  it('keeps everything when it is closed and opened again', async () => {
    const name = newName();
    const first = await open(name);
    await first.log.append([operation(1), operation(2)]);
    const stored = await first.log.read(PAGE);
    closeAll();
    expect(await (await open(name)).log.read(PAGE)).toEqual(stored);
  });

  it('takes over the store of the first version with all it holds, and keeps newspapers from then on', async () => {
    const name = newName();
    const first = new Dexie(name);
    first.version(1).stores({
      ...{ sources: 'id, sha256', contents: 'rawPageId', heads: '[documentId+actor], documentId' },
      ...{ ops: '[documentId+lamport+actor], &[documentId+id]', snapshots: '[documentId+operations]' },
      ...{ proposals: 'id', exportedIds: 'editionId', summaries: 'rawPageId', bookmarks: 'rawPageId' },
      meta: 'key',
    });
    await first.open();
    await first.table('meta').bulkAdd([
      { key: 'schema', value: 1 },
      { key: 'installation', value: 'first' },
    ]);
    await first.table('bookmarks').add({ rawPageId: 'a', line: 3, articleId: null, at: clock.now() });
    first.close();
    const { installation, pages, profiles } = await open(name);
    expect(installation).toBe('first');
    expect(await pages.bookmark('a' as RawPageId)).toMatchObject({ line: 3 });
    await profiles.put(emptyProfile('焦作日报'));
    closeAll();
    expect(await (await open(name)).profiles.list()).toEqual([emptyProfile('焦作日报')]);
  });

  it('treats a newspaper of another shape as missing, and writes none into the store of a newer Galley', async () => {
    const { database, profiles } = await open(newName());
    await database.profiles.put({ id: 'a', title: 'b' } as never);
    expect(await profiles.get('a')).toBeNull();
    expect(await profiles.list()).toEqual([]);
    await database.meta.put({ key: 'schema', value: SCHEMA_STAMP + 1 });
    await expect(profiles.put(emptyProfile('焦作日报'))).rejects.toThrow('Stored schema');
  });

  it('stops writing when a newer Galley takes over while it is open', async () => {
    const { database, log } = await open(newName());
    await log.append([operation(1)]);
    await database.meta.put({ key: 'schema', value: SCHEMA_STAMP + 1 });
    await expect(log.append([operation(2)])).rejects.toThrow('Stored schema');
    expect(await log.read(PAGE)).toHaveLength(1);
  });

  it('tells a tab that was frozen what has been stored meanwhile, though no message reached it', async () => {
    const { database, log, catchUpOnReturn } = await open(newName());
    const page = new EventTarget();
    const stop = catchUpOnReturn(page);
    const heard: DocumentId[] = [];
    await log.append([operation(1)]);
    log.subscribe((id) => heard.push(id));
    const come = async (): Promise<readonly DocumentId[]> => {
      page.dispatchEvent(new Event('resume'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      return heard.splice(0);
    };
    expect(await come()).toEqual([PAGE]);
    expect(await come()).toEqual([]);
    await database.heads.update([PAGE, 'actor' as ActorId], { count: 2 });
    expect(await come()).toEqual([PAGE]);
    stop();
    await database.heads.update([PAGE, 'actor' as ActorId], { count: 3 });
    expect(await come()).toEqual([]);
  });

  it('says why when the browser does not open it', async () => {
    const original = indexedDB.open.bind(indexedDB);
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      expect(await openDatabase(newName())).toMatchObject({ ok: false, error: { code: 'cannot-open' } });
    } finally {
      indexedDB.open = original;
    }
  });
});

describe('the log in IndexedDB', () => {
  afterEach(closeAll);

  it('carries in each operation the hash of the one before, and in the head that of the last', async () => {
    const { database, log } = await open(newName());
    await log.append([operation(1), operation(2)]);
    await log.append([operation(3)]);
    const [first, second, third] = (await log.read(PAGE)) as [Operation, Operation, Operation];
    expect(second.prevHash).toBe(await hashOperation(first));
    expect(third.prevHash).toBe(await hashOperation(second));
    expect(await database.heads.toArray()).toEqual([
      { documentId: 'page', actor: 'actor', count: 3, lamport: 3, hash: await hashOperation(third) },
    ]);
  });

  it('reports a damaged row with its key, and still gives the sound ones', async () => {
    const { database, log } = await open(newName());
    await log.append([operation(1), operation(2), operation(3)]);
    await database.ops.update([PAGE, 2, 'actor' as ActorId], { change: { kind: 'nonsense' } } as never);
    const error: unknown = await log.read(PAGE).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DamagedLogError);
    const { rows, sound } = error as DamagedLogError;
    expect(rows).toMatchObject([{ key: 'page 2 actor', fault: { path: 'change.kind' } }]);
    expect(sound.map((each) => each.lamport)).toEqual([1, 3]);
  });

  it('leaves neither operations nor heads behind when the transaction fails late', async () => {
    const { database, log } = await open(newName());
    await log.append([operation(1)]);
    database.heads.hook('updating', () => {
      throw new Error('disk full');
    });
    await expect(log.append([operation(2)])).rejects.toThrow();
    expect(await database.ops.count()).toBe(1);
    expect((await database.heads.toArray())[0]).toMatchObject({ count: 1, lamport: 1 });
  });

  it('reads a log longer than one chunk, whole and in order', async () => {
    const { log } = await open(newName());
    const count = 2050;
    await log.append(Array.from({ length: count }, (_, i) => operation(i + 1)));
    const all = await log.read(PAGE);
    expect(all.map((each) => each.lamport)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    const known = new Set(all.slice(0, -1).map((each) => each.id));
    expect((await log.read(PAGE, known)).map((each) => each.lamport)).toEqual([count]);
  });
});

describe('verifying a log', () => {
  afterEach(closeAll);

  it('finds a sound one sound, over several actors and gestures', async () => {
    const { log, verify } = await open(newName());
    expect(await verify(PAGE)).toBeNull();
    await log.append([operation(1), operation(2), { ...operation(3), actor: 'other' as ActorId }]);
    await log.append([operation(4)]);
    expect(await verify(PAGE)).toBeNull();
  });

  it('notices operations that are gone from the end, the middle, or altogether', async () => {
    for (const [lost, fault] of [
      [[3], { code: 'count', expected: 3, found: 2 }],
      [[2], { code: 'chain', operation: 'op3' }],
      [[1, 2, 3], { code: 'count', expected: 3, found: 0 }],
    ] as const) {
      const { database, log, verify } = await open(newName());
      await log.append([operation(1), operation(2), operation(3)]);
      for (const lamport of lost) await database.ops.delete([PAGE, lamport, 'actor' as ActorId]);
      expect(await verify(PAGE)).toMatchObject(fault);
    }
  });

  it('notices an operation that was changed', async () => {
    for (const [lamport, fault] of [
      [1, { code: 'chain', operation: 'op2' }],
      [2, { code: 'head', actor: 'actor' }],
    ] as const) {
      const { database, log, verify } = await open(newName());
      await log.append([operation(1), operation(2)]);
      await database.ops.update([PAGE, lamport, 'actor' as ActorId], { at: '2024-01-01T00:00:00Z' });
      expect(await verify(PAGE)).toMatchObject(fault);
    }
  });

  it('notices operations nobody has acknowledged', async () => {
    const { database, log, verify } = await open(newName());
    await log.append([operation(1)]);
    await database.heads.clear();
    expect(await verify(PAGE)).toMatchObject({ code: 'count', expected: 0, found: 1 });
  });
});

describe('the page store in IndexedDB', () => {
  afterEach(closeAll);

  it('reports a raw page whose row is damaged', async () => {
    const { database, pages } = await open(newName());
    const id = 'a' as RawPageId;
    await database.sources.put({ id, editionId: 'e' } as never);
    await expect(pages.rawPage(id)).rejects.toThrow('source a: sourceName is missing');
    await expect(pages.rawPageHeaders()).rejects.toThrow('source a');
  });

  it('treats a summary or bookmark of another shape as missing', async () => {
    const { database, pages } = await open(newName());
    await database.summaries.put({ rawPageId: 'a', headline: 'old' } as never);
    await database.bookmarks.put({ rawPageId: 'a', place: 3 } as never);
    expect(await pages.summaries()).toEqual([]);
    expect(await pages.bookmark('a' as RawPageId)).toBeNull();
  });
});

describe('snapshots in IndexedDB', () => {
  afterEach(closeAll);
  const snapshotOf = (operations: number): Snapshot => ({
    ...{ documentId: PAGE, operations, last: { lamport: operations, actor: 'actor' as ActorId } },
    ...{ skipped: [], proposalId: null },
    document: { blocks: [], articles: [], columns: [], pages: [], corrections: [] },
  });

  it('passes over one that is damaged, stands for another, or was written under another schema', async () => {
    const { database, snapshots } = await open(newName());
    for (const operations of [1, 2, 3]) await snapshots.put(snapshotOf(operations));
    const rows = (await database.snapshots.toArray()) as [SnapshotRow, SnapshotRow, SnapshotRow];
    const [first, , third] = rows;
    const bent = third.content.slice();
    bent[20]! ^= 1;
    const older = await writeSnapshot(snapshotOf(3), SCHEMA_STAMP - 1, () => Promise.resolve());
    for (const content of [bent, bent.slice(1), new Uint8Array(), older, first.content]) {
      for (const hash of [third.hash, await sha256Of(content)]) {
        await database.snapshots.put({ ...third, hash, content });
        expect(await snapshots.newest(PAGE)).toMatchObject({ operations: 2 });
      }
    }
  });

  it('is not written into the store of a newer Galley', async () => {
    const { database, snapshots } = await open(newName());
    await database.meta.put({ key: 'schema', value: SCHEMA_STAMP + 1 });
    await expect(snapshots.put(snapshotOf(1))).rejects.toThrow('Stored schema');
    expect(await database.snapshots.count()).toBe(0);
  });

  it('opens a tail beside a damaged beginning, and reports a damaged row in the tail', async () => {
    const { database, log } = await open(newName());
    await log.append([operation(1), operation(2), operation(3)]);
    const spoil = (lamport: number): Promise<unknown> =>
      database.ops.update([PAGE, lamport, 'actor' as ActorId], { change: { kind: 'nonsense' } } as never);
    const after = { lamport: 2, actor: 'actor' as ActorId };
    await spoil(1);
    expect(await log.readTail(PAGE, after)).toMatchObject({ before: 2, operations: [{ lamport: 3 }] });
    await spoil(3);
    await expect(log.readTail(PAGE, after)).rejects.toBeInstanceOf(DamagedLogError);
  });
});
