import { describe, expect, test } from 'vitest';
import type { EditionId } from '#domain/page/ids';
import { documentOfEdition } from '#domain/page/ids';
import type { NewOperation } from '#domain/history/operation';
import { emptyProfile, withLesson, type NewspaperHints, type PageLesson } from '#domain/proposal/profile';
import { createPageDocument } from '#domain/page/page-document';
import type { Learner, StudyInput } from '#ports/learner';
import { PAGE_ID, storeWithPage } from '#testing/session-ports';
import { forgetLearned, hintsFor, isWholeConfirmed, learnFrom, MOST_LINES, type Learned } from './learning';
import { PageSession } from './page-session';

const TEXT = '本报讯，杨磊主持会议。\n温县召开会议\n小麦长势良好。\n玉米丰收';
const EDITION = 'edition-1' as EditionId;
const TITLE = '焦作 日报';
const ID = '焦作日报';

const lessonOf = ({ rawPageId }: Pick<StudyInput, 'rawPageId'>, after = 4): PageLesson => ({
  ...{ rawPageId, before: 0, after, untitled: 0, measures: [], furniture: [], columns: [], datelines: [] },
  ...{ bylines: [], people: [], weights: {} },
});

/** A store with one page of an edition, and a learner that answers at once. */
async function deskOf(title = TITLE) {
  const store = await storeWithPage(TEXT);
  const operation = {
    ...{ id: 'e1', documentId: documentOfEdition(EDITION), lamport: 1, actor: 'e', version: 1 },
    ...{ at: '2023-01-10T08:00:00.000Z', gesture: 'g', cause: { kind: 'edit', step: 'edit-edition' } },
    change: {
      kind: 'edition/create',
      id: EDITION,
      from: null,
      to: { title, titleAlt: '', date: '', weekday: '', number: '', language: '', trashedAt: null },
    },
  } as unknown as NewOperation;
  await store.log.append([operation]);
  const ports = store.tab();
  const asked: StudyInput[] = [];
  const learner = {
    study: (input: StudyInput) => {
      asked.push(input);
      return Promise.resolve(lessonOf(input));
    },
  };
  const session = new PageSession(ports, PAGE_ID);
  const open = async () => {
    await session.open();
    const { doc, rawPage } = session.store.getState();
    if (doc === null || rawPage === null) throw new Error('not open');
    return { doc, rawPage };
  };
  return { ...ports, profiles: store.profiles, learner, asked, session, open };
}

/** Learns by itself from a page that has something to teach. */
async function learned(...[ports, page, doc]: LearnArguments): Promise<Learned> {
  const found = await learnFrom(ports, page, doc, { asked: false });
  if (typeof found === 'string') throw new Error(found);
  return found;
}
type LearnArguments = Parameters<typeof learnFrom> extends [...infer First, unknown] ? First : never;

const FROM_ONE: Partial<NewspaperHints> = { before: 0, after: 4 };

describe('what a page is proposed with', () => {
  test('is what is known of its newspaper, at the first opening and when it is proposed again', async () => {
    const desk = await deskOf();
    await desk.profiles.put(withLesson(emptyProfile(TITLE), lessonOf({ rawPageId: 'other' as never })));
    await desk.open();
    await desk.session.again.start();
    expect(desk.segmenter.hints).toMatchObject([FROM_ONE, FROM_ONE]);
  });

  test('is nothing from a newspaper that is switched off, unknown or without a title', async () => {
    const off = await deskOf();
    await off.profiles.put({
      ...withLesson(emptyProfile(TITLE), lessonOf({ rawPageId: 'other' as never })),
      enabled: false,
    });
    await off.open();
    const unknown = await deskOf();
    await unknown.open();
    const untitled = await deskOf('');
    await untitled.open();
    expect([off, unknown, untitled].map(({ segmenter }) => segmenter.hints)).toEqual([
      [null],
      [null],
      [null],
    ]);
  });

  test('is nothing when the store of newspapers fails', async () => {
    const { log, profiles } = await deskOf();
    profiles.get = () => Promise.reject(new Error('no'));
    expect(await hintsFor({ log, profiles }, EDITION)).toBeNull();
  });
});

describe('learning from a page', () => {
  test('goes into the newspaper of its edition, and can be taken back', async () => {
    const desk = await deskOf();
    const { doc, rawPage } = await desk.open();
    const taught = await learned(desk, rawPage, doc);
    expect(taught).toEqual({ profileId: ID, title: TITLE, rawPageId: PAGE_ID, before: null });
    expect(await desk.profiles.get(ID)).toMatchObject({ title: TITLE, lessons: [{ rawPageId: PAGE_ID }] });
    expect(desk.asked[0]).toMatchObject({ text: TEXT });
    expect(desk.asked[0]?.blocks).toHaveLength(doc.blocks.size);

    const again = await learned(desk, rawPage, doc);
    expect(desk.asked[1]).toEqual(desk.asked[0]);
    expect(again.before).toEqual(lessonOf({ rawPageId: PAGE_ID }));
    await forgetLearned(desk, again);
    expect((await desk.profiles.get(ID))?.lessons).toEqual([lessonOf({ rawPageId: PAGE_ID })]);
    await forgetLearned(desk, taught);
    expect(await desk.profiles.get(ID)).toBeNull();
  });

  test('keeps what a person has said of the newspaper when the page is taken back', async () => {
    const desk = await deskOf();
    await desk.profiles.put({ ...emptyProfile(TITLE), edits: { convention: 'after' } });
    const { doc, rawPage } = await desk.open();
    const taught = await learned(desk, rawPage, doc);
    await forgetLearned(desk, taught);
    expect(await desk.profiles.get(ID)).toMatchObject({ lessons: [], edits: { convention: 'after' } });
  });

  test('does not happen without a title, nor by itself in a newspaper that is switched off', async () => {
    const untitled = await deskOf('');
    const bare = await untitled.open();
    expect(await learnFrom(untitled, bare.rawPage, bare.doc, { asked: true })).toBe('untitled');
    const off = await deskOf();
    await off.profiles.put({ ...emptyProfile(TITLE), enabled: false });
    const { doc, rawPage } = await off.open();
    expect(await learnFrom(off, rawPage, doc, { asked: false })).toBe('switched-off');
    expect(await learnFrom(off, rawPage, doc, { asked: true })).toMatchObject({ title: TITLE });
    expect(await off.profiles.get(ID)).toMatchObject({ enabled: false, lessons: [{}] });
  });

  test('does not happen on a page that is too long, whoever asks', async () => {
    const desk = await deskOf();
    const { rawPage } = await desk.open();
    const pageOf = (lines: number) => createPageDocument(PAGE_ID, '字\n'.repeat(lines - 1));
    for (const asked of [false, true])
      expect(await learnFrom(desk, rawPage, pageOf(MOST_LINES + 1), { asked })).toBe('too-long');
    expect(desk.asked).toEqual([]);
    expect(await learnFrom(desk, rawPage, pageOf(MOST_LINES), { asked: false })).toMatchObject({
      title: TITLE,
    });
  });

  test('leaves nothing behind when another study has begun, however late the answer comes', async () => {
    const desk = await deskOf();
    const { doc, rawPage } = await desk.open();
    const work = new AbortController();
    const signals: (AbortSignal | undefined)[] = [];
    const learner: Learner = {
      study: (input, signal) => {
        signals.push(signal);
        work.abort();
        return Promise.resolve(lessonOf(input));
      },
    };
    const stopped = learnFrom({ ...desk, learner }, rawPage, doc, { asked: true, signal: work.signal });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(signals).toEqual([work.signal]);
    expect(await desk.profiles.get(ID)).toBeNull();
  });

  test('is due once every article is confirmed or locked', async () => {
    const { session, open } = await deskOf();
    const { doc } = await open();
    expect(isWholeConfirmed(doc)).toBe(false);
    const [first, ...others] = [...doc.articles.values()].map(({ id }) => id);
    session.run({ kind: 'set-standing', ids: others, standing: 'confirmed' });
    expect(isWholeConfirmed(session.store.getState().doc!)).toBe(false);
    session.run({ kind: 'set-standing', ids: [first!], standing: 'locked' });
    expect(isWholeConfirmed(session.store.getState().doc!)).toBe(true);
  });
});
