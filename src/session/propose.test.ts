import { describe, expect, test } from 'vitest';
import type { EditionId, ProposalId } from '#domain/page/ids';
import { emptyProfile } from '#domain/proposal/profile';
import type { Segmenter } from '#ports/segmenter';
import { FIELDS, shelve, type MemoryLibrary } from '#testing/edition-library';
import { DiceSegmenter, PAGE_ID, storeWithPage } from '#testing/session-ports';
import { PageSession } from './page-session';
import { makeProposal, recallProposal } from './propose';

const TEXT = '温县召开会议\n本报讯 1月7日，杨磊主持。';
const { signal } = new AbortController();

async function made() {
  const proposal = await makeProposal(new DiceSegmenter(), TEXT, { signal });
  if (typeof proposal === 'string') throw new Error(proposal);
  return proposal;
}

const EDITION = 'edition-1' as EditionId;
const RAW = { text: TEXT, editionId: EDITION };

describe('a proposal that is named in the log but not stored', () => {
  test('is made again and kept when it is the same', async () => {
    const { pages, tab } = await storeWithPage(TEXT);
    const proposal = await made();
    expect(await recallProposal(tab(), RAW, proposal.id, signal)).toEqual(proposal);
    expect(await pages.proposal(proposal.id)).toEqual(proposal);
  });

  test('is nothing when another method made it, or when the desk has been left', async () => {
    const { pages, tab } = await storeWithPage(TEXT);
    const { id } = await made();
    const other = 'another' as ProposalId;
    const left = AbortSignal.abort();
    expect(await recallProposal(tab(), RAW, other, signal)).toBe(null);
    expect(await recallProposal(tab(), RAW, id, left)).toBe(null);
    expect(await pages.proposal(other)).toBe(null);
  });

  test('is made again with what is known of the newspaper', async () => {
    const store = await storeWithPage(TEXT);
    await shelve({ pages: store.pages } as MemoryLibrary, [], [], EDITION);
    await store.profiles.put({ ...emptyProfile(FIELDS.title), edits: { convention: 'after' } });
    const ports = store.tab();
    await recallProposal(ports, RAW, (await made()).id, signal);
    expect(ports.segmenter.hints).toMatchObject([{ before: 0, after: 30 }]);
  });

  test('is made again once in a session, however often the page is saved or read anew', async () => {
    const store = await storeWithPage(TEXT);
    await new PageSession(store.tab(), PAGE_ID).open();
    const ports = store.tab();
    ports.pages.proposal = () => Promise.resolve(null);
    ports.segmenter = new DiceSegmenter([2, 7, 1, 8, 2, 8]);
    const session = new PageSession(ports, PAGE_ID);
    await session.open();
    await expect.poll(() => ports.segmenter.asked).toBe(1);
    for (const quote of ['本报讯', '杨磊']) {
      session.run({ kind: 'split-article', at: TEXT.indexOf(quote) });
      await session.drained();
      await session.merge();
    }
    expect([ports.segmenter.asked, session.store.getState().proposal]).toEqual([1, null]);
  });

  test('is asked for anew when the desk was left before it was there', async () => {
    const store = await storeWithPage(TEXT);
    await new PageSession(store.tab(), PAGE_ID).open();
    const ports = store.tab();
    ports.pages.proposal = () => Promise.resolve(null);
    const { segmenter } = ports;
    segmenter.ready = new Promise(() => undefined);
    const session = new PageSession(ports, PAGE_ID);
    await session.open();
    await expect.poll(() => segmenter.asked).toBe(1);
    session.close();
    segmenter.ready = Promise.resolve();
    await session.open();
    await expect.poll(() => session.store.getState().proposal).not.toBe(null);
    expect(segmenter.asked).toBe(2);
  });
});

describe('news of the work', () => {
  test('that comes after the answer, or after nobody waits any more, is not passed on', async () => {
    const heard: string[] = [];
    const told: (() => void)[] = [];
    const late: Segmenter = {
      propose: (text, options = {}) => {
        const tell = (): void => {
          options.onProgress?.({ done: 1, total: 2 });
        };
        tell();
        told.push(tell);
        return new DiceSegmenter().propose(text, options);
      },
    };
    const onProgress = (): void => void heard.push('progress');
    await makeProposal(late, TEXT, { onProgress });
    expect(heard).toEqual(['progress']);
    told[0]?.();
    const leaving = new AbortController();
    const left = makeProposal(late, TEXT, { onProgress, signal: leaving.signal });
    leaving.abort();
    told[1]?.();
    expect(await left).toBe('cancelled');
    expect(heard).toEqual(['progress', 'progress']);
  });
});
