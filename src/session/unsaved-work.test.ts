import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PAGE_ID, storeWithPage } from '#testing/session-ports';
import { PageSession } from './page-session';
import { UnsavedWork } from './unsaved-work';

const TEXT = '温县召开会议\n本报讯 杨磊主持。\n市领导出席。\n百字新闻';

/** A page opened over a store that refuses what a test says. */
async function opened() {
  const ports = (await storeWithPage(TEXT)).tab();
  ports.segmenter.propose = () => Promise.reject(new DOMException('', 'AbortError'));
  const unsaved = new UnsavedWork();
  const pause = () => (unsaved.store.getState()?.isPaused === true ? ('not-saving' as const) : null);
  const session = new PageSession({ ...ports, pause }, PAGE_ID);
  const leave = unsaved.hold(PAGE_ID, session);
  await session.open();
  const split = (quote: string) => session.run({ kind: 'split-article', at: TEXT.indexOf(quote) });
  return { ports, unsaved, session, leave, split };
}

describe('work that is not saved', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

  test('pauses everything after a minute: commands, undo and redo are refused and said so, until it is stored', async () => {
    const { ports, unsaved, session, split } = await opened();
    ports.log.fault = () => 'refused';
    expect(split('本报讯').ok).toBe(true);
    await pass(59_000);
    expect(split('市领导').ok).toBe(true);
    await pass(1_000);
    const { operations } = session.store.getState();
    expect(split('百字')).toEqual({ ok: false, error: { code: 'not-saving' } });
    session.undo();
    session.redo();
    session.goTo(null);
    expect(session.store.getState().operations).toBe(operations);
    expect(session.store.getState().notice).toMatchObject({
      kind: 'refused',
      refusal: { code: 'not-saving' },
    });
    expect(unsaved.operations()).toEqual([...operations]);
    ports.log.fault = () => null;
    unsaved.retry();
    await session.drained();
    expect([unsaved.store.getState(), unsaved.isThere(), split('百字').ok]).toEqual([null, false, true]);
    await session.drained();
  });

  test('is kept when its page is left, found again, and forgotten once it is stored', async () => {
    const { ports, unsaved, session, leave, split } = await opened();
    ports.log.fault = () => 'refused';
    split('本报讯');
    await pass(0);
    session.close();
    leave();
    await pass(0);
    expect([unsaved.left(PAGE_ID), unsaved.isThere()]).toEqual([session, true]);
    expect(unsaved.store.getState()).toMatchObject({ fault: 'unknown', isPaused: false });
    ports.log.fault = () => null;
    unsaved.retry();
    await session.drained();
    await pass(0);
    expect([unsaved.left(PAGE_ID), unsaved.isThere(), unsaved.store.getState()]).toEqual([null, false, null]);
  });
});
