import { describe, expect, test, vi } from 'vitest';
import { foldPage } from '#domain/history/fold';
import { lastLamport, makeOperations, type Stamp } from '#domain/history/make-operations';
import { planCommand } from '#domain/command/plan';
import type { NewMark } from '#domain/command/command';
import type { CorrectionId, RawPageId } from '#domain/page/ids';
import { documentOfRawPage } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import { memoryLibrary, rawPageOf, shelve } from '#testing/edition-library';
import { MemoryProfileStore } from '#testing/memory-profile-store';
import { MemorySnapshotStore } from '#testing/memory-snapshot-store';
import { DiceSegmenter, FaultyLog } from '#testing/session-ports';
import { PageSession } from './page-session';

const WRONG = '璩敬东';
const TEXTS = {
  p1: `${WRONG}主持会议。\n市长${WRONG}出席。`,
  p2: `昨日，${WRONG}讲话。`,
  p3: `${WRONG}、${WRONG}`,
};
type Id = keyof typeof TEXTS;
const IDS = Object.keys(TEXTS) as Id[];

const places = (id: Id): number[] =>
  [...TEXTS[id].matchAll(new RegExp(WRONG, 'gu'))].map(({ index }) => index);
const marksOn = (id: Id): NewMark[] =>
  places(id).map((start) => ({
    span: { start, end: start + WRONG.length },
    ...{ code: 'SUB', origin: 'extraction', replacement: '瞿敬东', status: 'marked', note: '' },
  }));

/** An edition of three pages, and a way to open any of them in a tab of its own. */
async function edition() {
  const library = memoryLibrary();
  const rawPages = await Promise.all(IDS.map((id) => rawPageOf(id, TEXTS[id])));
  await shelve(library, rawPages, []);
  const [snapshots, profiles] = [new MemorySnapshotStore(), new MemoryProfileStore()];
  const logOf = (id: Id) => library.log.read(documentOfRawPage(id as RawPageId));
  let tabs = 0;
  return {
    logOf,
    /** How many marks each page has by its log. */
    async marks() {
      const counts: number[] = [];
      for (const id of IDS)
        counts.push(
          foldPage(createPageDocument(id as RawPageId, TEXTS[id]), await logOf(id)).doc.corrections.size,
        );
      return counts;
    },
    async open(id: Id) {
      const log = new FaultyLog(library.log);
      let made = 0;
      const tab = `t${++tabs}`;
      const ids = { next: () => `${tab}-${++made}` };
      const segmenter = new DiceSegmenter();
      const ports = { ...library, log, snapshots, profiles, ids, segmenter };
      const session = new PageSession(ports, id as RawPageId);
      await session.open();
      return { session, log };
    },
    /** The part of a gesture on other pages. */
    elsewhere: (ids: readonly Id[]) => async (stamp: Stamp) => {
      const parts = ids.map(async (id) => {
        const log = await logOf(id);
        const { doc } = foldPage(createPageDocument(id as RawPageId, TEXTS[id]), log);
        const context = { newId: stamp.nextId, at: stamp.at, by: '' };
        const plan = planCommand(doc, { kind: 'mark-all', marks: marksOn(id) }, context);
        if (!plan.ok) throw new Error(plan.error.code);
        return makeOperations(
          documentOfRawPage(id as RawPageId),
          lastLamport(log),
          plan.value.changes,
          stamp,
        );
      });
      return (await Promise.all(parts)).flat();
    },
  };
}
type Shelf = Awaited<ReturnType<typeof edition>>;

async function fixedEverywhere(shelf: Shelf) {
  const tab = await shelf.open('p1');
  tab.session.setPerson({ name: '校对甲', pass: null });
  const run = tab.session.runWith({ kind: 'mark-all', marks: marksOn('p1') }, shelf.elsewhere(['p2', 'p3']));
  await tab.session.drained();
  if (!run.ok) throw new Error(run.error.code);
  return { ...tab, gesture: run.value.id };
}

const noticeOf = (session: PageSession) => session.store.getState().notice;
const sizeOf = (session: PageSession) => session.store.getState().doc!.corrections.size;

describe('one gesture over several pages', () => {
  test('is one transaction with one id, and on screen at once', async () => {
    const shelf = await edition();
    const { session, log } = await shelf.open('p1');
    const before = log.calls;
    session.setPerson({ name: '校对甲', pass: null });
    session.runWith({ kind: 'mark-all', marks: marksOn('p1') }, shelf.elsewhere(['p2', 'p3']));
    expect([sizeOf(session), await shelf.marks()]).toEqual([2, [0, 0, 0]]);
    await session.drained();
    expect([log.calls - before, await shelf.marks()]).toEqual([1, [2, 1, 2]]);
    const parts = await Promise.all(IDS.map((id) => shelf.logOf(id)));
    const made = parts.flat().filter(({ cause }) => cause.kind === 'edit');
    expect([new Set(made.map(({ gesture }) => gesture)).size, new Set(made.map(({ by }) => by))]).toEqual([
      1,
      new Set(['校对甲']),
    ]);
  });

  test('without parts elsewhere is taken back and brought again without a look at the other pages', async () => {
    const shelf = await edition();
    const { session, log } = await shelf.open('p1');
    const run = session.runWith({ kind: 'mark-all', marks: marksOn('p1') }, null);
    await session.drained();
    expect(run.ok).toBe(true);
    const read = vi.spyOn(log, 'read');
    session.undo();
    await session.drained();
    expect([sizeOf(session), await shelf.marks()]).toEqual([0, [0, 0, 0]]);
    session.redo();
    await session.drained();
    expect(await shelf.marks()).toEqual([2, 0, 0]);
    const others = read.mock.calls.filter(([id]) => id !== documentOfRawPage('p1' as RawPageId));
    expect(others).toEqual([]);
  });

  test('undo takes it back on every page, redo brings it again, and both say so', async () => {
    const shelf = await edition();
    const { session, log } = await fixedEverywhere(shelf);
    const before = log.calls;
    session.undo();
    expect(sizeOf(session)).toBe(0);
    await session.drained();
    expect([log.calls - before, await shelf.marks()]).toEqual([1, [0, 0, 0]]);
    expect(noticeOf(session)).toMatchObject({ kind: 'returned', way: 'undo', pages: 2, marks: 3, left: 0 });
    session.redo();
    await session.drained();
    expect([log.calls - before, await shelf.marks()]).toEqual([2, [2, 1, 2]]);
    expect(noticeOf(session)).toMatchObject({ kind: 'returned', way: 'redo', pages: 2, marks: 3, left: 0 });
    session.undo();
    await session.drained();
    expect(await shelf.marks()).toEqual([0, 0, 0]);
  });

  test('the same after a reload, and from another page’s desk', async () => {
    const shelf = await edition();
    await fixedEverywhere(shelf);
    const reloaded = await shelf.open('p1');
    reloaded.session.undo();
    await reloaded.session.drained();
    expect(await shelf.marks()).toEqual([0, 0, 0]);
    const other = await shelf.open('p3');
    expect(other.session.store.getState().history.undone.length).toBe(1);
    other.session.redo();
    await other.session.drained();
    expect(await shelf.marks()).toEqual([2, 1, 2]);
    other.session.undo();
    await other.session.drained();
    await reloaded.session.merge();
    expect([await shelf.marks(), sizeOf(reloaded.session)]).toEqual([[0, 0, 0], 0]);
    expect(reloaded.session.store.getState().skipped.size).toBe(0);
  });

  test('nothing is half done while the append fails; it is once that succeeds', async () => {
    const shelf = await edition();
    const { session, log } = await shelf.open('p1');
    log.fault = () => 'refused';
    const run = session.runWith({ kind: 'mark-all', marks: marksOn('p1') }, shelf.elsewhere(['p2', 'p3']));
    await expect.poll(() => session.store.getState().saving.kind).toBe('unsaved');
    expect([session.hasUnsaved(), await shelf.marks(), run.ok]).toEqual([true, [0, 0, 0], true]);
    log.fault = () => null;
    session.retry();
    await session.drained();
    expect(await shelf.marks()).toEqual([2, 1, 2]);
    log.fault = () => 'refused';
    session.undo();
    await expect.poll(() => session.store.getState().saving.kind).toBe('unsaved');
    expect([sizeOf(session), await shelf.marks()]).toEqual([0, [2, 1, 2]]);
    log.fault = () => null;
    session.retry();
    await session.drained();
    expect(await shelf.marks()).toEqual([0, 0, 0]);
  });

  test('storing it twice after an uncertain answer is storing it once', async () => {
    const shelf = await edition();
    const { session, log } = await shelf.open('p1');
    const first = log.calls + 1;
    log.fault = (call) => (call === first ? 'stored' : null);
    session.runWith({ kind: 'mark-all', marks: marksOn('p1') }, shelf.elsewhere(['p2', 'p3']));
    await session.drained();
    expect(await shelf.marks()).toEqual([2, 1, 2]);
    expect((await shelf.logOf('p3')).filter(({ cause }) => cause.kind === 'edit')).toHaveLength(2);
  });

  test('a mark decided on elsewhere since stays, and is said; all others go', async () => {
    const shelf = await edition();
    const { session } = await fixedEverywhere(shelf);
    const other = await shelf.open('p3');
    const [first] = [...other.session.store.getState().doc!.corrections];
    other.session.run({ kind: 'reject-mark', ids: [first?.id as CorrectionId] });
    await other.session.drained();
    session.undo();
    await session.drained();
    expect(await shelf.marks()).toEqual([0, 0, 1]);
    expect(noticeOf(session)).toMatchObject({ kind: 'returned', pages: 2, marks: 2, left: 1, unread: 0 });
  });

  test('a page whose log cannot be read keeps nobody from saving, and is said', async () => {
    const shelf = await edition();
    const { session, log } = await fixedEverywhere(shelf);
    log.beforeRead = () => Promise.reject(new Error('damaged'));
    session.undo();
    await session.drained();
    expect([await shelf.marks(), noticeOf(session)]).toEqual([
      [0, 1, 2],
      expect.objectContaining({ kind: 'returned', pages: 0, unread: 1 }),
    ]);
  });

  test('a gesture on other pages alone is undone and redone as the last thing done here', async () => {
    const shelf = await edition();
    const { session } = await shelf.open('p1');
    session.run({ kind: 'mark', ...marksOn('p1')[0]! });
    session.runWith(null, shelf.elsewhere(['p2', 'p3']));
    await session.drained();
    expect(await shelf.marks()).toEqual([1, 1, 2]);
    session.undo();
    await session.drained();
    expect(await shelf.marks()).toEqual([1, 0, 0]);
    session.redo();
    await session.drained();
    expect(await shelf.marks()).toEqual([1, 1, 2]);
    session.undo();
    session.undo();
    await session.drained();
    expect(await shelf.marks()).toEqual([0, 0, 0]);
  });

  test('one step is taken back whatever has been done since', async () => {
    const shelf = await edition();
    const { session, gesture } = await fixedEverywhere(shelf);
    session.run({ kind: 'split-article', at: TEXTS.p1.indexOf('出席') });
    session.takeBack(gesture);
    await session.drained();
    expect([await shelf.marks(), session.store.getState().history.done.length]).toEqual([[0, 0, 0], 1]);
  });

  test('a page nobody has opened is still proposed when it is, with its marks', async () => {
    const shelf = await edition();
    await fixedEverywhere(shelf);
    const [one, two] = await Promise.all([shelf.open('p3'), shelf.open('p3')]);
    await Promise.all([one.session.merge(), two.session.merge()]);
    for (const { session } of [one, two]) {
      const { proposal, phase, doc } = session.store.getState();
      expect([proposal === null, phase, doc?.corrections.size]).toEqual([false, 'ready', 2]);
    }
    const again = await shelf.open('p3');
    expect(again.session.store.getState().operations.length).toBe(
      one.session.store.getState().operations.length,
    );
  });
});
