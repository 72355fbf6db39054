import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldPage } from '#domain/history/fold';
import { historyOf } from '#domain/history/history';
import { NO_IMPRINT } from '#domain/page/document';
import { createPageDocument, plainPageDocument } from '#domain/page/page-document';
import { commandFor } from '#testing/arbitraries/commands';
import { steps, type Step } from '#testing/arbitraries/sessions';
import { rawTexts } from '#testing/arbitraries/texts';
import { Dice } from '#testing/dice';
import { PAGE_ID, PAGE_LOG, storeWithPage, type StoreWithPage } from '#testing/session-ports';
import { expectSame } from '#testing/sound';
import { PageSession } from './page-session';
import { createSnapshotKeeper } from './keep-snapshots';
import { projectLog } from './projection';
import { operationCount, type SessionState } from './state';

type Tab = { readonly session: PageSession; readonly ports: ReturnType<StoreWithPage['tab']> };

async function openTabs(store: StoreWithPage, count: number): Promise<readonly Tab[]> {
  const tabs = Array.from({ length: count }, () => {
    const ports = store.tab();
    return { ports, session: new PageSession(ports, PAGE_ID) };
  });
  await Promise.all(tabs.map(({ session }) => session.open()));
  return tabs;
}

const stateOf = ({ session }: Tab) => session.store.getState();

function take(session: PageSession, step: Step): void {
  const { doc } = session.store.getState();
  if (doc === null) return;
  if (step.act === 'command') session.run(commandFor(doc, step.wish, new Dice(step.wish.numbers)));
  else if (step.act === 'undo') session.undo();
  else if (step.act === 'redo') session.redo();
}

async function play(tabs: readonly Tab[], session: readonly Step[]): Promise<void> {
  for (const step of session) {
    const tab = tabs[step.actor];
    if (tab === undefined) continue;
    take(tab.session, step);
    // Now and then everybody hears of the others; otherwise they go on while stores and messages are under way.
    if (step.act === 'reads') await tab.session.merge();
  }
  await Promise.all(tabs.map((tab) => tab.session.drained()));
  await Promise.all(tabs.map((tab) => tab.session.merge()));
}

/** Whether a session shows exactly what its log says. */
async function expectTrue(store: StoreWithPage, text: string, tab: Tab): Promise<void> {
  const log = await store.log.read(PAGE_LOG);
  const folded = foldPage(createPageDocument(PAGE_ID, text), log);
  const { doc, skipped, operations, history, older, proposalId } = stateOf(tab);
  expectSame(doc!, folded.doc);
  expect([...skipped].sort()).toEqual([...folded.skipped].sort());
  expect([...operations].map(({ id }) => id)).toEqual(log.map(({ id }) => id));
  const named = (steps: Iterable<{ readonly id: string }>): string[] => [...steps].map(({ id }) => id);
  const whole = historyOf(log, folded.skipped);
  expect([named(history.done), named(history.undone)]).toEqual([named(whole.done), named(whole.undone)]);
  expect([older, proposalId]).toEqual([null, projectLog({ id: PAGE_ID, text }, log).proposalId]);
}

const cases = (tabs: number, most: number) => fc.tuple(rawTexts(), steps(tabs, most));

describe('several sessions of one page', () => {
  test('R-05 tabs that have read everything show the log, whatever was under way meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(cases(3, 25), async ([text, session]) => {
        const store = await storeWithPage(text);
        const tabs = await openTabs(store, 3);
        await play(tabs, session);
        for (const tab of tabs) await expectTrue(store, text, tab);
      }),
      { seed: 20230110, numRuns: 60 },
    );
  });

  test('R-07 the same while every third append fails', async () => {
    await fc.assert(
      fc.asyncProperty(cases(2, 15), async ([text, session]) => {
        const store = await storeWithPage(text);
        const tabs = await openTabs(store, 2);
        let failing = true;
        for (const { ports } of tabs)
          ports.log.fault = (call) =>
            failing && call % 3 === 0 ? (call % 2 === 0 ? 'refused' : 'stored') : null;
        const playing = play(tabs, session);
        const pushing = setInterval(() => tabs.forEach(({ session: each }) => each.retry()), 1);
        await playing;
        clearInterval(pushing);
        failing = false;
        for (const tab of tabs) await expectTrue(store, text, tab);
      }),
      { seed: 20230110, numRuns: 25 },
    );
  });

  test('operations made while merging are neither lost nor doubled', async () => {
    const text = '温县召开会议\n本报讯 杨磊主持。\n市领导出席。\n小麦长势良好。';
    const store = await storeWithPage(text);
    const tabs = await openTabs(store, 2);
    const [one, other] = tabs as [Tab, Tab];
    let go = (): void => undefined;
    one.ports.log.beforeRead = () => new Promise((resolve) => (go = resolve));
    const bad = { kind: 'split-block', at: text.indexOf('磊') } as const;
    expect(other.session.run(bad).ok).toBe(true);
    await other.session.drained();
    const merging = one.session.merge();
    await Promise.resolve();
    expect(one.session.run({ kind: 'split-block', at: text.indexOf('长势') }).ok).toBe(true);
    await one.session.drained();
    one.ports.log.beforeRead = () => Promise.resolve();
    go();
    await merging;
    await Promise.all(tabs.map((tab) => tab.session.merge()));
    for (const tab of tabs) await expectTrue(store, text, tab);
  });
});

describe('opening by a snapshot', () => {
  /** Keeps a snapshot of what a tab shows, as it would in idle time. */
  async function keep(store: StoreWithPage, tab: Tab): Promise<void> {
    await tab.session.drained();
    await tab.session.merge();
    const { doc, skipped, operations, proposalId } = stateOf(tab);
    const last = operations.last;
    if (last === null) return;
    await store.snapshots.put({
      documentId: PAGE_LOG,
      operations: operationCount(stateOf(tab)),
      last: { lamport: last.lamport, actor: last.actor },
      skipped: [...skipped],
      proposalId,
      document: plainPageDocument(doc!),
    });
  }

  test('gives what replaying the log gives, also when operations have come in below it', async () => {
    await fc.assert(
      fc.asyncProperty(cases(3, 12), cases(3, 12), async ([text, before], [, after]) => {
        const store = await storeWithPage(text);
        const tabs = await openTabs(store, 3);
        await play(tabs, before);
        await keep(store, tabs[0]!);
        // One tab hears nothing of the others from now on, so that what it does comes in below the snapshot.
        tabs[2]!.session.close();
        await play(tabs.slice(0, 2), after);
        if (after.length % 2 === 0) await keep(store, tabs[0]!);
        for (const step of after) take(tabs[2]!.session, step);
        await tabs[2]!.session.drained();
        const [late] = await openTabs(store, 1);
        await expectTrue(store, text, late!);
        await play([late!], before);
        await expectTrue(store, text, late!);
      }),
      { seed: 20230110, numRuns: 60 },
    );
  });

  async function snapshotted() {
    const text = Array.from({ length: 60 }, (_, i) => `第${i}行小麦`).join('\n');
    const store = await storeWithPage(text);
    const [tab] = await openTabs(store, 1);
    const splitAt = (line: number) =>
      ({ kind: 'split-block', at: text.indexOf(`${line}行小麦`) + 2 }) as const;
    for (const line of [20, 30, 40]) tab!.session.run(splitAt(line));
    await keep(store, tab!);
    const kept = operationCount(stateOf(tab!));
    tab!.session.run(splitAt(50));
    await tab!.session.drained();
    tab!.session.close();
    return { text, store, kept, splitAt, total: operationCount(stateOf(tab!)) };
  }

  /** A tab whose reading of the older operations waits for `go`. */
  function slowTab(store: StoreWithPage) {
    const ports = store.tab();
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    ports.log.beforeRead = () => (ports.log.reads > 0 ? gate : Promise.resolve());
    const session = new PageSession(ports, PAGE_ID);
    return { ports, session, go, opening: session.open() };
  }

  test('the page can be worked on before the older operations are read; undo waits for them', async () => {
    const { text, store, kept, total, splitAt } = await snapshotted();
    const { ports, session, go, opening } = slowTab(store);
    await expect.poll(() => session.store.getState().phase).toBe('ready');
    const { older, operations, history, proposal } = session.store.getState();
    expect([older?.count, operations.length, history.done.length]).toEqual([kept, total - kept, 0]);
    expect(proposal).not.toBeNull();
    session.undo();
    session.undo();
    expect(operationCount(session.store.getState())).toBe(total);
    go();
    await opening;
    expect(session.store.getState().history.undone.length).toBe(2);
    await session.drained();
    await session.merge();
    await expectTrue(store, text, { session, ports });
    expect(session.run(splitAt(10)).ok).toBe(true);
    expect(session.store.getState().history.undone.length).toBe(0);
  });

  test('an undo still waiting is dropped by an edit, which is not what it was meant for', async () => {
    const { text, store, splitAt } = await snapshotted();
    const { ports, session, go, opening } = slowTab(store);
    await expect.poll(() => session.store.getState().phase).toBe('ready');
    session.undo();
    expect(session.run(splitAt(10)).ok).toBe(true);
    go();
    await opening;
    await session.drained();
    await session.merge();
    expect(session.store.getState().history.undone.length).toBe(0);
    expect(session.store.getState().history.done.length).toBe(5);
    await expectTrue(store, text, { session, ports });
  });

  /** Appends as a tab would that has heard of nothing, below all snapshots. */
  async function appendBelow(store: StoreWithPage): Promise<void> {
    const [first] = await store.log.read(PAGE_LOG);
    const change = {
      kind: 'page/add',
      page: { id: 'p9', rank: 'V', label: 'A09', name: '', imprint: NO_IMPRINT },
    };
    const other = { id: 'z' as never, actor: 'z' as never, gesture: 'z' as never, change: change as never };
    await store.log.append([{ ...first!, ...other, lamport: 2, cause: { kind: 'edit', step: 'edit-page' } }]);
  }

  test('a snapshot with an operation below it is not shown even for a moment', async () => {
    const { text, store } = await snapshotted();
    await appendBelow(store);
    const ports = store.tab();
    const session = new PageSession(ports, PAGE_ID);
    let opened: SessionState | null = null;
    session.store.subscribe((state) => (opened ??= state.doc === null ? null : state));
    await session.open();
    expect((opened as SessionState | null)?.older).toBeNull();
    await expectTrue(store, text, { session, ports });
  });

  test('an operation that comes in below the snapshot while the older ones are read is in the page', async () => {
    const { text, store, kept } = await snapshotted();
    const { ports, session, go, opening } = slowTab(store);
    await expect.poll(() => session.store.getState().older?.count).toBe(kept);
    await appendBelow(store);
    expect(session.run({ kind: 'split-block', at: text.indexOf('第10行') + 2 }).ok).toBe(true);
    go();
    await opening;
    await session.drained();
    await session.merge();
    expect(session.store.getState().doc?.pages.has('p9' as never)).toBe(true);
    await expectTrue(store, text, { session, ports });
  });

  test('a snapshot that does not hold is passed over for the one before it, or for the whole log', async () => {
    for (const spoil of ['count', 'last', 'store'] as const) {
      const { text, store, total } = await snapshotted();
      const [sound] = store.snapshots.kept.get(PAGE_LOG)!;
      if (spoil === 'store') store.snapshots.newest = () => Promise.reject(new Error('no'));
      else
        await store.snapshots.put({
          ...sound!,
          operations: total + 1,
          last: spoil === 'last' ? { ...sound!.last, lamport: 999 } : sound!.last,
          document: { ...sound!.document, blocks: [] },
        });
      const [tab] = await openTabs(store, 1);
      await expectTrue(store, text, tab!);
    }
  });
});

describe('keeping snapshots', () => {
  test('one is due after 200 operations or 2 MB of them, once everything is stored, and then not until the next', async () => {
    const text = Array.from({ length: 300 }, (_, i) => `第${i}行小麦`).join('\n');
    const store = await storeWithPage(text);
    const [tab] = await openTabs(store, 1);
    for (let line = 0; line < 210; line++)
      tab!.session.run({ kind: 'split-block', at: text.indexOf(`第${line}行`) + 2 });
    await tab!.session.drained();
    await tab!.session.merge();
    let stored = false;
    const project = () => (stored ? projectLog({ id: PAGE_ID, text }, [...stateOf(tab!).operations]) : null);
    let written = 0;
    const put = store.snapshots.put.bind(store.snapshots);
    store.snapshots.put = (snapshot) => (written++, put(snapshot));
    const keeper = createSnapshotKeeper(store.snapshots, project, (run) => {
      const timer = setTimeout(run, 0);
      return () => clearTimeout(timer);
    });
    const idle = async (): Promise<number> => {
      keeper.later();
      await new Promise((resolve) => setTimeout(resolve, 5));
      return written;
    };
    expect(await idle()).toBe(0);
    stored = true;
    expect(await idle()).toBe(1);
    expect(await idle()).toBe(1);
    const [late] = await openTabs(store, 1);
    expect(late!.ports.log.reads).toBe(1);
    await expectTrue(store, text, late!);
  });
});
