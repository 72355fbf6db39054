import { describe, expect, test } from 'vitest';
import type { BlockId, CorrectionId } from '#domain/page/ids';
import { blocksOf } from '#testing/notation';
import { expectSame } from '#testing/sound';
import { PAGE_ID, PAGE_LOG, storeWithPage, type StoreWithPage } from '#testing/session-ports';
import { foldPage } from '#domain/history/fold';
import { createPageDocument } from '#domain/page/page-document';
import { PageSession } from './page-session';

const TEXT = ['温县召开会议', '本报讯 1月7日，杨磊主持。', '市领导出席。', '百字新闻', '小麦长势良好。'].join(
  '\n',
);
const at = (quote: string): number => TEXT.indexOf(quote);

async function opened(store: StoreWithPage, ports = store.tab()): Promise<PageSession> {
  const session = new PageSession(ports, PAGE_ID);
  await session.open();
  return session;
}

/** A page nobody has proposed anything for, so that tests start from one block. */
async function unsplit(): Promise<{ readonly store: StoreWithPage; readonly session: PageSession }> {
  const store = await storeWithPage(TEXT);
  const ports = store.tab();
  ports.segmenter.propose = () => Promise.reject(new DOMException('', 'AbortError'));
  return { store, session: await opened(store, ports) };
}

const split = (session: PageSession, quote: string): boolean =>
  session.run({ kind: 'split-article', at: at(quote) }).ok;
const docOf = (session: PageSession) => session.store.getState().doc!;
const written = (session: PageSession): string => blocksOf(docOf(session));
const noticeOf = (session: PageSession) => session.store.getState().notice;
const doneIn = (session: PageSession) =>
  [...session.store.getState().history.done].map(({ id }) => id as string);

describe('opening', () => {
  test('proposes once for a page nobody has worked on, and adopts what was proposed', async () => {
    const store = await storeWithPage(TEXT);
    const ports = store.tab();
    const session = new PageSession(ports, PAGE_ID);
    session.setPerson({ name: '校对甲', pass: 'first' });
    await session.open();
    const { phase, operations, history, proposal, saving } = session.store.getState();
    expect(operations.last).not.toHaveProperty('by');
    expect([phase, operations.length, history.done.length, saving.kind]).toEqual(['ready', 1, 0, 'saved']);
    expect(operations.last?.cause.kind).toBe('proposal');
    expect(proposal?.proposal).toEqual(await ports.segmenter.propose(TEXT));
    expect([...docOf(session).blocks].length).toBeGreaterThan(1);
    const later = store.tab();
    const again = await opened(store, later);
    expect([later.segmenter.asked, again.store.getState().proposal]).toEqual([0, proposal]);
    expectSame(docOf(again), docOf(session));
  });

  test('adopts one proposal when several tabs open the page at once, and nobody is told of a conflict', async () => {
    const store = await storeWithPage(TEXT);
    const sessions = await Promise.all([opened(store), opened(store), opened(store)]);
    await Promise.all(sessions.map((session) => session.merge()));
    expect(await store.log.read(PAGE_LOG)).toHaveLength(1);
    for (const session of sessions) {
      expectSame(docOf(session), docOf(sessions[0]));
      expect([noticeOf(session), session.store.getState().skipped.size]).toEqual([null, 0]);
    }
  });

  test('stops proposing when another tab has begun the log meanwhile', async () => {
    const store = await storeWithPage(TEXT);
    const ports = store.tab();
    ports.segmenter.ready = new Promise(() => undefined);
    const slow = new PageSession(ports, PAGE_ID);
    const opening = slow.open();
    const quick = await opened(store);
    await opening;
    expect(slow.store.getState().phase).toBe('ready');
    expectSame(docOf(slow), docOf(quick));
  });

  test('opens unsplit when the proposal is cancelled, and says so when it fails', async () => {
    for (const [reason, notice] of [
      [new DOMException('', 'AbortError'), undefined],
      [new Error('no'), 'proposal-failed'],
    ] as const) {
      const store = await storeWithPage(TEXT);
      const ports = store.tab();
      ports.segmenter.propose = () => Promise.reject(reason);
      const session = await opened(store, ports);
      expect([session.store.getState().phase, noticeOf(session)?.kind]).toEqual(['ready', notice]);
      expect([[...docOf(session).blocks].length, await store.log.read(PAGE_LOG)]).toEqual([1, []]);
    }
  });

  test('opens unsplit when the proposal cannot be stored', async () => {
    const store = await storeWithPage(TEXT);
    const ports = store.tab();
    ports.log.fault = () => 'refused';
    const session = await opened(store, ports);
    expect([session.store.getState().phase, noticeOf(session)?.kind]).toEqual(['ready', 'proposal-failed']);
    expect([[...docOf(session).blocks].length, session.hasUnsaved()]).toEqual([1, false]);
  });

  test('writes nothing when it is closed while proposing, and proposes when it is opened again', async () => {
    const store = await storeWithPage(TEXT);
    const ports = store.tab();
    let go = (): void => undefined;
    ports.segmenter.ready = new Promise((resolve) => (go = resolve));
    const session = new PageSession(ports, PAGE_ID);
    const opening = session.open();
    await expect.poll(() => session.store.getState().phase).toBe('proposing');
    session.close();
    go();
    await opening;
    expect([session.store.getState().phase, await store.log.read(PAGE_LOG)]).toEqual(['proposing', []]);
    await session.open();
    expect([session.store.getState().phase, (await store.log.read(PAGE_LOG)).length]).toEqual(['ready', 1]);
  });

  test('may be closed and opened again at once, as a screen drawn twice does', async () => {
    const store = await storeWithPage(TEXT);
    const session = new PageSession(store.tab(), PAGE_ID);
    const first = session.open();
    session.close();
    await Promise.all([first, session.open()]);
    expect([session.store.getState().phase, session.store.getState().operations.length]).toEqual([
      'ready',
      1,
    ]);
    split(session, '杨磊');
    await session.drained();
    session.close();
    await session.open();
    expect(doneIn(session)).toHaveLength(1);
  });

  test('says when the page is not there, and when it cannot be read', async () => {
    const store = await storeWithPage(TEXT);
    const elsewhere = new PageSession(store.tab(), 'nowhere' as typeof PAGE_ID);
    await elsewhere.open();
    expect(elsewhere.store.getState().phase).toBe('missing');
    const ports = store.tab();
    ports.log.beforeRead = () => Promise.reject(new Error('no'));
    expect((await opened(store, ports)).store.getState().phase).toBe('failed');
  });

  test('opens without the reasons of its proposal when they cannot be read', async () => {
    const store = await storeWithPage(TEXT);
    await opened(store);
    const ports = { ...store.tab(), pages: store.pages };
    ports.pages.proposal = () => Promise.reject(new Error('no'));
    const { phase, proposal } = (await opened(store, ports)).store.getState();
    expect([phase, proposal]).toEqual(['ready', null]);
  });
});

describe('working', () => {
  test('does nothing before it is ready', () => {
    return unsplit().then(({ store }) => {
      const session = new PageSession(store.tab(), PAGE_ID);
      expect(split(session, '市领导')).toBe(false);
      session.undo();
      expect(session.store.getState().operations.length).toBe(0);
    });
  });

  test('carries a command out as one gesture, stores it, and shows saved only then', async () => {
    const { store, session } = await unsplit();
    const seen: string[] = [];
    session.store.subscribe(({ saving, operations }) => seen.push(`${saving.kind} ${operations.length}`));
    expect(split(session, '杨磊')).toBe(true);
    const made = session.store.getState().operations.length;
    expect(session.hasUnsaved()).toBe(true);
    await session.drained();
    expect(seen.filter((each) => each.startsWith('saved')).every((each) => each === `saved ${made}`)).toBe(
      true,
    );
    expect(seen[0]).toBe('saving 0');
    expect(await store.log.read(PAGE_LOG)).toHaveLength(made);
    expect(session.store.getState().saving).toMatchObject({
      kind: 'saved',
      at: expect.any(String) as string,
    });
  });

  test('refuses with a notice and without a trace; each notice is news, and can be put away', async () => {
    const { session } = await unsplit();
    const before = session.store.getState();
    const stray = { kind: 'join-blocks', id: 'nobody' as BlockId } as const;
    expect(session.run(stray)).toMatchObject({ ok: false, error: { code: 'not-there' } });
    const first = noticeOf(session)?.key;
    session.run(stray);
    expect(noticeOf(session)).toMatchObject({ kind: 'refused', key: (first ?? 0) + 1 });
    session.dismissNotice();
    expect(session.store.getState()).toEqual(before);
  });

  test('puts the person at work on marks and on every step of theirs, and leaves out what was not given', async () => {
    const { store, session } = await unsplit();
    const span = { start: at('杨磊'), end: at('杨磊') + 2 };
    const values = { code: 'SUB', origin: 'print', replacement: '杨雷', status: 'marked', note: '' } as const;
    session.run({ kind: 'split-article', at: at('本报讯') });
    session.setPerson({ name: '校对甲', pass: 'second' });
    expect(session.run({ kind: 'mark', span, ...values }).ok).toBe(true);
    const [mark] = docOf(session).corrections;
    expect(mark).toMatchObject({ by: '校对甲', pass: 'second' });
    session.setPerson({ name: '', pass: 'third' });
    session.undo();
    session.redo();
    session.setPerson({ name: '校对乙', pass: null });
    session.run({ kind: 'reply', id: mark?.id as CorrectionId, text: '查过' });
    await session.drained();
    const steps = [...session.store.getState().operations];
    const signed = steps.map((o) => [o.cause.kind, o.by, o.pass, 'by' in o, 'pass' in o]);
    expect(signed.slice(-4)).toEqual([
      ['edit', '校对甲', 'second', true, true],
      ['undo', undefined, 'third', false, true],
      ['redo', undefined, 'third', false, true],
      ['edit', '校对乙', undefined, true, false],
    ]);
    expect(steps.at(-5)).not.toHaveProperty('by');
    expect([...docOf(session).corrections][0]?.replies?.[0]?.by).toBe('校对乙');
    expectSame(docOf(await opened(store)), docOf(session));
  });

  test('says so when there is nothing to undo or to redo', async () => {
    const { session } = await unsplit();
    session.undo();
    expect(noticeOf(session)?.kind).toBe('nothing-to-undo');
    session.redo();
    expect(noticeOf(session)?.kind).toBe('nothing-to-redo');
  });
});

describe('going back', () => {
  test('undo, redo and going to a step work the same after a reload', async () => {
    const { store, session } = await unsplit();
    const pages = [written(session)];
    for (const quote of ['本报讯', '市领导', '小麦']) {
      split(session, quote);
      pages.push(written(session));
    }
    const steps = doneIn(session);
    session.undo();
    await session.drained();
    const again = await opened(store);
    expect(written(again)).toBe(pages[2]);
    expect(doneIn(again)).toEqual(doneIn(session));
    again.redo();
    expect(written(again)).toBe(pages[3]);
    for (const [step, page] of [
      [steps[0], 1],
      [steps[2], 3],
      [steps[1], 2],
      [null, 0],
      [steps[2], 3],
      ['nobody', 3],
    ] as const) {
      again.goTo(step as never);
      expect(written(again)).toBe(pages[page]);
    }
    await again.drained();
    const whole = foldPage(createPageDocument(PAGE_ID, TEXT), await store.log.read(PAGE_LOG));
    expectSame(whole.doc, docOf(again));
    expect(whole.skipped.size).toBe(0);
  });

  /** The last step moves a boundary; another tab then moves it on, so that the step no longer applies backwards. */
  async function withStaleTop() {
    const { store, session } = await unsplit();
    split(session, '本报讯');
    split(session, '市领导');
    const block = [...docOf(session).blocks].find(({ start }) => start === at('市领导'))!;
    session.run({ kind: 'move-boundary', id: block.id, to: at('杨磊') });
    await session.drained();
    const proposalLike = await opened(store);
    const change = { kind: 'block/move-start', id: block.id, from: at('杨磊'), to: at('主持') } as const;
    const last = proposalLike.store.getState().operations.last!;
    const other = { id: 'x' as never, actor: 'x' as never, gesture: 'x' as never, lamport: 99 };
    // An import is in no history: it leaves the steps below it stale.
    await store.log.append([{ ...last, ...other, cause: { kind: 'import' }, change }]);
    await session.merge();
    return { store, session, steps: doneIn(session) };
  }

  test('undo goes past a step that no longer applies, and says so once', async () => {
    const { session, steps } = await withStaleTop();
    const before = written(session);
    session.undo();
    // The split at 市领导 cannot be undone either: its block has moved. The first one can.
    expect(doneIn(session)).toEqual([steps[1], steps[2]]);
    expect(noticeOf(session)).toMatchObject({ kind: 'undo-skipped', steps: 2 });
    session.redo();
    expect([written(session), noticeOf(session)]).toEqual([before, null]);
    session.undo();
    expect(noticeOf(session)).toBeNull();
    session.undo();
    expect(noticeOf(session)).toMatchObject({ kind: 'refused', refusal: { code: 'stale' } });
  });

  test('going to a step undoes what can be undone above it, and not the step itself', async () => {
    const { session, steps } = await withStaleTop();
    split(session, '小麦');
    session.goTo(steps[0] as never);
    expect(doneIn(session)).toEqual(steps);
    expect(noticeOf(session)).toMatchObject({ kind: 'undo-skipped', steps: 2 });
  });
});

describe('a store that fails', () => {
  const quotes = ['本报讯', '杨磊', '市领导', '百字', '小麦', '良好'];

  test.each(['refused', 'stored'] as const)(
    'R-07 whichever append is %s: never saved before it is stored, and everything stored once',
    async (fault) => {
      for (let n = 1; n <= quotes.length; n++) {
        const { store } = await unsplit();
        const ports = store.tab();
        ports.segmenter.propose = () => Promise.reject(new DOMException('', 'AbortError'));
        const session = await opened(store, ports);
        const inLog: string[] = [];
        ports.log.fault = (call) => (call >= n && call < n + 2 ? fault : null);
        session.store.subscribe(({ saving }) => {
          if (saving.kind === 'saved' && session.hasUnsaved()) inLog.push('saved too soon');
        });
        for (const quote of quotes) split(session, quote);
        await expect.poll(() => session.store.getState().saving.kind, { interval: 2 }).toBe('unsaved');
        expect(session.store.getState().saving).toMatchObject({
          kind: 'unsaved',
          operations: session.store.getState().operations.length - (await stored(store, session)),
        });
        while (session.hasUnsaved()) {
          session.retry();
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        expect(inLog).toEqual([]);
        const log = await store.log.read(PAGE_LOG);
        expect(log.map(({ id }) => id)).toEqual([...session.store.getState().operations].map(({ id }) => id));
        expect(session.store.getState().saving.kind).toBe('saved');
        session.close();
      }
    },
  );

  /** Acknowledged operations: a store that stored without saying so has acknowledged nothing. */
  async function stored(store: StoreWithPage, session: PageSession): Promise<number> {
    const ids = new Set((await store.log.read(PAGE_LOG)).map(({ id }) => id));
    const all = [...session.store.getState().operations];
    const { saving } = session.store.getState();
    const unsaved = saving.kind === 'unsaved' ? saving.operations : 0;
    expect(all.slice(0, all.length - unsaved).every(({ id }) => ids.has(id))).toBe(true);
    return all.length - unsaved;
  }

  test('goes on storing after it is closed', async () => {
    const { store, session } = await unsplit();
    split(session, '杨磊');
    session.close();
    await session.drained();
    expect((await store.log.read(PAGE_LOG)).length).toBe(session.store.getState().operations.length);
  });
});
