import { describe, expect, test } from 'vitest';
import type { ArticleId, BlockId } from '#domain/page/ids';
import type { Proposal, ProposedBlock } from '#domain/proposal/proposal';
import type { Settled } from '#domain/proposal/settled';
import { shelve, type MemoryLibrary } from '#testing/edition-library';
import { blocksOf, lines } from '#testing/notation';
import type { SegmenterOptions } from '#ports/segmenter';
import { expectSame } from '#testing/sound';
import { PAGE_ID, PAGE_LOG, storeWithPage, type StoreWithPage } from '#testing/session-ports';
import { PageSession } from './page-session';
import { outcomeOf } from './preview';

const TEXT = '温县召开会议\n本报讯，杨磊主持。\n市领导出席\n会议传达学习。\n小麦长势良好\n玉米丰收。';
const at = (quote: string): number => TEXT.indexOf(quote);

const block = (quote: string, article: number, role: ProposedBlock['role']): ProposedBlock => ({
  start: at(quote),
  role,
  article,
  column: null,
  order: role === 'headline' ? 0 : 1,
  boundaryConfidence: 0.9,
  boundaryCues: [],
  roleConfidence: 0.9,
  roleCues: [],
});
const proposalOf = (algorithm: string, blocks: readonly ProposedBlock[]): Proposal => ({
  algorithm,
  blocks,
  articles: Array.from({ length: 3 }, () => ({
    kind: 'news' as const,
    column: null,
    page: null,
    continuedFrom: null,
    continuedTo: null,
    confidence: 0.9,
  })),
  columns: [],
  pages: [],
  edition: { title: '', titleAlt: '', date: '', weekday: '', number: '' },
});
/** Headlines first, as a page that nobody has corrected might be read. */
const FIRST = proposalOf('first', [
  block('温县召开', 0, 'headline'),
  block('本报讯', 0, 'body'),
  block('市领导', 1, 'headline'),
  block('会议传达', 1, 'body'),
  block('小麦', 2, 'headline'),
  block('玉米', 2, 'body'),
]);
/** Headlines last. */
const LAST = proposalOf('last', [
  block('温县召开', 0, 'body'),
  block('本报讯', 0, 'headline'),
  block('市领导', 1, 'body'),
  block('会议传达', 1, 'headline'),
  block('小麦', 2, 'body'),
  block('玉米', 2, 'headline'),
]);

type Asked = {
  readonly progress: SegmenterOptions['onProgress'];
  readonly settled: readonly Settled[];
  readonly answer: (proposal: Proposal | Error) => void;
};

async function opened(store: StoreWithPage) {
  const ports = store.tab();
  const asked: Asked[] = [];
  ports.segmenter.propose = () => Promise.resolve(FIRST);
  const session = new PageSession(ports, PAGE_ID);
  await session.open();
  ports.segmenter.propose = (_text: string, options: SegmenterOptions) =>
    new Promise<Proposal>((resolve, reject) => {
      options.signal?.addEventListener('abort', () => {
        reject(new DOMException('', 'AbortError'));
      });
      asked.push({
        progress: options.onProgress,
        settled: options.settled ?? [],
        answer: (proposal) => {
          if (proposal instanceof Error) reject(proposal);
          else resolve(proposal);
        },
      });
    });
  return { session, ports, asked };
}
type Opened = Awaited<ReturnType<typeof opened>>;

const stateOf = ({ session }: Opened) => session.store.getState();
const docOf = (tab: Opened) => stateOf(tab).doc!;
const phaseOf = (tab: Opened) => stateOf(tab).preview?.phase ?? null;
const outcome = (tab: Opened) => outcomeOf(stateOf(tab))!;
const stepsOf = (tab: Opened) =>
  [...stateOf(tab).history.done].map(({ cause }) => (cause.kind === 'edit' ? cause.step : ''));
const confirm = (tab: Opened, id: string): void => {
  tab.session.run({ kind: 'set-standing', ids: [id as ArticleId], standing: 'confirmed' });
};

/** Proposes again and waits for the answer to be shown. */
async function proposed(tab: Opened, proposal: Proposal | Error = LAST): Promise<void> {
  const before = tab.asked.length;
  const started = tab.session.again.start();
  await expect.poll(() => tab.asked.length).toBeGreaterThan(before);
  tab.asked.at(-1)?.answer(proposal);
  await started;
}

/** From here on the edition has a title, and what is known of its newspaper is told when a test says so. */
async function withSlowProfiles({ ports }: Opened) {
  await shelve({ pages: ports.pages } as MemoryLibrary, [], []);
  const asked: ((profile: null) => void)[] = [];
  ports.profiles.get = () => new Promise((resolve) => asked.push(resolve));
  return { waiting: () => asked.length, answer: () => asked.at(-1)?.(null) };
}

const LAST_BUT_FIRST_ARTICLE = lines(`
  a1 headline+ |温县召开会议
  a1 body+     |本报讯，杨磊主持。
  a2 body      |市领导出席
  a2 headline  |会议传达学习。
  a3 body      |小麦长势良好
  a3 headline  |玉米丰收。`);

describe('proposing again', () => {
  test('asks for what is not settled, shows what would change, and writes nothing before it is adopted', async () => {
    const store = await storeWithPage(TEXT);
    const tab = await opened(store);
    confirm(tab, 'a1');
    await tab.session.drained();
    const before = await store.log.read(PAGE_LOG);
    const started = tab.session.again.start();
    await expect.poll(() => tab.asked.length).toBe(1);
    expect([phaseOf(tab), tab.asked[0]?.settled]).toEqual([
      'working',
      [{ span: { start: 0, end: at('市领导') }, headline: 'first' }],
    ]);
    tab.asked[0]?.answer(LAST);
    await started;
    expect([phaseOf(tab), outcome(tab).kept]).toEqual(['ready', 1]);
    expect(
      outcome(tab).differences.entries.map((entry) => `${entry.kind} ${'id' in entry ? entry.id : ''}`),
    ).toEqual(['headline a2', 'headline a3']);
    expect(blocksOf(outcome(tab).next)).toBe(LAST_BUT_FIRST_ARTICLE);
    expect(await store.log.read(PAGE_LOG)).toEqual(before);
    tab.session.again.dismiss();
    expect([phaseOf(tab), outcomeOf(stateOf(tab))]).toEqual([null, null]);
    expect(await store.log.read(PAGE_LOG)).toEqual(before);
  });

  test('adopts in one step that can be taken back, and names the proposal in force', async () => {
    const store = await storeWithPage(TEXT);
    const tab = await opened(store);
    const first = stateOf(tab).proposalId;
    confirm(tab, 'a1');
    const before = docOf(tab);
    await proposed(tab);
    expect(await tab.session.again.adopt(docOf(tab))).toBe(true);
    expect([phaseOf(tab), blocksOf(docOf(tab))]).toEqual([null, LAST_BUT_FIRST_ARTICLE]);
    expect(stepsOf(tab)).toEqual(['confirm', 'adopt-proposal']);
    await expect.poll(() => stateOf(tab).proposal?.proposal.algorithm).toBe('last');
    tab.session.undo();
    expectSame(docOf(tab), before);
    await expect.poll(() => stateOf(tab).proposal?.id).toBe(first);
    tab.session.redo();
    expect(blocksOf(docOf(tab))).toBe(LAST_BUT_FIRST_ARTICLE);
    await tab.session.drained();
    const again = await opened(store);
    expectSame(docOf(again), docOf(tab));
    expect(stateOf(again).proposal?.proposal.algorithm).toBe('last');
  });

  test('says so when it fails, and can be stopped and begun anew', async () => {
    const tab = await opened(await storeWithPage(TEXT));
    await proposed(tab, new Error('no'));
    expect(phaseOf(tab)).toBe('failed');
    const stopped = tab.session.again.start();
    await expect.poll(() => tab.asked.length).toBe(2);
    tab.session.again.dismiss();
    await stopped;
    expect(phaseOf(tab)).toBe(null);
    await proposed(tab);
    expect(phaseOf(tab)).toBe('ready');
    tab.session.close();
    expect(phaseOf(tab)).toBe(null);
  });

  test('says so when the proposal cannot be stored, and adopts nothing', async () => {
    const tab = await opened(await storeWithPage(TEXT));
    await proposed(tab);
    tab.ports.pages.putProposal = () => Promise.reject(new Error('full'));
    const before = docOf(tab);
    expect(await tab.session.again.adopt(before)).toBe(false);
    expect([phaseOf(tab), docOf(tab)]).toEqual(['failed', before]);
  });

  test('works out anew what would change when the page changes meanwhile, and leaves the new work alone', async () => {
    const store = await storeWithPage(TEXT);
    const tab = await opened(store);
    await proposed(tab);
    const seen = outcome(tab);
    expect(seen.kept).toBe(0);
    const other = await opened(store);
    other.session.run({ kind: 'set-standing', ids: ['a1' as ArticleId], standing: 'locked' });
    await other.session.drained();
    await expect.poll(() => outcome(tab).kept).toBe(1);
    expect(await tab.session.again.adopt(seen.doc)).toBe(false);
    expect(stateOf(tab).notice).toMatchObject({ kind: 'refused', refusal: { code: 'stale' } });
    expect(phaseOf(tab)).toBe('ready');
    const locked = docOf(tab).blocks.ownedBy('a1' as ArticleId);
    expect(await tab.session.again.adopt(outcome(tab).doc)).toBe(true);
    expect(docOf(tab).blocks.ownedBy('a1' as ArticleId)).toEqual(locked);
    expect(docOf(tab).blocks.get('b3' as BlockId)?.role).toBe('body');
  });

  test('shows how far it has come, and is not held up by news that comes after the answer', async () => {
    const tab = await opened(await storeWithPage(TEXT));
    const started = tab.session.again.start();
    await expect.poll(() => tab.asked.length).toBe(1);
    tab.asked[0]?.progress?.({ done: 1, total: 2 });
    expect(stateOf(tab).preview).toMatchObject({ phase: 'working', progress: { done: 1, total: 2 } });
    tab.asked[0]?.answer(LAST);
    await started;
    tab.asked[0]?.progress?.({ done: 2, total: 2 });
    expect(phaseOf(tab)).toBe('ready');
  });

  test('asks for nothing when it was stopped while it waited for what is known', async () => {
    const tab = await opened(await storeWithPage(TEXT));
    const { waiting, answer } = await withSlowProfiles(tab);
    const started = tab.session.again.start();
    await expect.poll(waiting).toBe(1);
    tab.session.again.dismiss();
    answer();
    await started;
    expect([phaseOf(tab), tab.asked]).toEqual([null, []]);
  });

  test('works around what is settled when it asks, not when it began', async () => {
    const tab = await opened(await storeWithPage(TEXT));
    const { waiting, answer } = await withSlowProfiles(tab);
    const started = tab.session.again.start();
    await expect.poll(waiting).toBe(1);
    confirm(tab, 'a1');
    answer();
    await expect.poll(() => tab.asked.length).toBe(1);
    tab.asked[0]?.answer(LAST);
    await started;
    expect(tab.asked[0]?.settled).toMatchObject([{ span: { start: 0, end: at('市领导') } }]);
  });

  test('a mark made meanwhile is no reason to look again', async () => {
    const tab = await opened(await storeWithPage(TEXT));
    await proposed(tab);
    const seen = docOf(tab);
    tab.session.run({
      kind: 'mark',
      span: { start: 0, end: 1 },
      code: 'SUB',
      origin: 'extraction',
      replacement: '瘟',
      status: 'marked',
      note: '',
    });
    expect(await tab.session.again.adopt(seen)).toBe(true);
    expect([...docOf(tab).corrections]).toHaveLength(1);
  });

  test('finds nothing to change when the answer is the same', async () => {
    const tab = await opened(await storeWithPage(TEXT));
    await proposed(tab, FIRST);
    expect(outcome(tab).differences.entries).toEqual([]);
    expect(await tab.session.again.adopt(docOf(tab))).toBe(false);
    expect(stepsOf(tab)).toEqual([]);
  });
});

describe('the original proposal', () => {
  test('is shown with what going back to it would lose, and comes back in one step', async () => {
    const tab = await opened(await storeWithPage(TEXT));
    const original = docOf(tab);
    tab.session.run({ kind: 'merge-articles', ids: ['a1', 'a2'] as ArticleId[] });
    tab.session.run({ kind: 'set-standing', ids: ['a3' as ArticleId], standing: 'locked' });
    const worked = docOf(tab);
    await tab.session.again.showOriginal();
    expect([outcome(tab).kept, outcome(tab).lost]).toEqual([1, 1]);
    expect(await tab.session.again.adopt(docOf(tab))).toBe(true);
    expect(stepsOf(tab).at(-1)).toBe('restore-proposal');
    expect(docOf(tab).articles.get('a3' as ArticleId)?.standing).toBe('locked');
    tab.session.run({ kind: 'set-standing', ids: ['a3' as ArticleId], standing: 'proposed' });
    expectSame(docOf(tab), original);
    tab.session.undo();
    tab.session.undo();
    expectSame(docOf(tab), worked);
  });

  test('is what the page was first split into, whatever has been adopted since', async () => {
    const tab = await opened(await storeWithPage(TEXT));
    const original = docOf(tab);
    await proposed(tab);
    await tab.session.again.adopt(docOf(tab));
    await tab.session.again.showOriginal();
    await tab.session.again.adopt(docOf(tab));
    expectSame(docOf(tab), original);
    await expect.poll(() => stateOf(tab).proposal?.proposal.algorithm).toBe('first');
  });

  test('is not there on a page that has never been split', async () => {
    const ports = (await storeWithPage(TEXT)).tab();
    ports.segmenter.propose = () => Promise.reject(new DOMException('', 'AbortError'));
    const session = new PageSession(ports, PAGE_ID);
    await session.open();
    await session.again.showOriginal();
    expect(session.store.getState().preview).toEqual({ phase: 'failed', purpose: 'original' });
  });
});
