import { describe, expect, test } from 'vitest';
import { foldPage } from '#domain/history/fold';
import type { Stamp } from '#domain/history/make-operations';
import type { NewOperation } from '#domain/history/operation';
import type { ActorId, GestureId, RawPageId } from '#domain/page/ids';
import { documentOfRawPage } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import type { Mending } from '#domain/proof/same-error';
import { memoryLibrary, rawPageOf, shelve, type MemoryLibrary } from '#testing/edition-library';
import { trashPage } from './edit-edition';
import { applyEverywhere, findEverywhere, findOnPage, type Found } from './fix-everywhere';

const TEXTS = { p1: '璩敬东主持。\r\n市长璩敬东\r\n出席', p2: '无关的一版', p3: '璩敬\n东、璩敬东' };
type Id = keyof typeof TEXTS;
const WANTED = { wrong: '璩敬东', pastBlanks: true };
const MENDING: Mending = { replacement: '瞿敬东', code: 'SUB', origin: 'print', note: '查人名录' };
const id = (name: Id) => name as RawPageId;
const start = (name: Id) => createPageDocument(id(name), TEXTS[name]);

async function edition() {
  const library = memoryLibrary();
  const rawPages = await Promise.all(
    (Object.keys(TEXTS) as Id[]).map((name) => rawPageOf(name, TEXTS[name])),
  );
  const editionId = await shelve(library, rawPages, []);
  return { library, editionId };
}

function stampOf(library: MemoryLibrary, by = '校对甲'): Stamp {
  return {
    ...{ actor: 'a1' as ActorId, gesture: 'g1' as GestureId, at: library.clock.now(), by, pass: 'second' },
    ...{ cause: { kind: 'edit', step: 'mark-all' }, nextId: () => library.ids.next() },
  };
}

const docNow = async (library: MemoryLibrary, name: Id) =>
  foldPage(start(name), await library.log.read(documentOfRawPage(id(name)))).doc;
const spansOf = (found: Found, name: Id) =>
  found.pages.find((page) => page.id === id(name))?.hits.map(({ span }) => span) ?? [];

describe('looking for an error everywhere', () => {
  test('gives the pages that have it in the order of the edition, with lines, and how far it has come', async () => {
    const { library, editionId } = await edition();
    const progress: number[] = [];
    const partly: number[] = [];
    const found = await findEverywhere(library, editionId, start('p1'), WANTED, {
      onProgress: ({ done }) => progress.push(done),
      onFound: ({ pages }) => partly.push(pages.length),
    });
    expect(found.pages.map((page) => [page.id, page.lines, page.marked])).toEqual([
      ['p1', [1, 2], 0],
      ['p3', [1, 2], 0],
    ]);
    expect([found.searched, found.unread, found.isCapped, progress, partly]).toEqual([
      3,
      0,
      false,
      [0, 1, 2, 3],
      [1, 1, 2],
    ]);
  });

  test('looks at the open page as it is on the desk, and not at pages in the trash', async () => {
    const { library, editionId } = await edition();
    await trashPage(library, { editionId, id: id('p3') });
    const found = await findEverywhere(library, editionId, createPageDocument(id('p2'), '璩敬东'), WANTED);
    expect(found.pages.map((page) => page.id)).toEqual(['p1', 'p2']);
  });

  test('passes over a page that cannot be read, and says so', async () => {
    const { library, editionId } = await edition();
    const pages = {
      rawPage: (wanted: RawPageId) =>
        wanted === id('p3') ? Promise.reject(new Error('damaged')) : library.pages.rawPage(wanted),
    };
    const found = await findEverywhere({ log: library.log, pages }, editionId, start('p1'), WANTED);
    expect([found.pages.length, found.searched, found.unread]).toEqual([1, 2, 1]);
  });

  test('can be stopped', async () => {
    const { library, editionId } = await edition();
    const stop = new AbortController();
    const searching = findEverywhere(library, editionId, start('p1'), WANTED, {
      signal: stop.signal,
      onFound: () => {
        stop.abort();
      },
    });
    await expect(searching).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('ends after so many places over all pages', async () => {
    const library = memoryLibrary();
    const rawPages = await Promise.all(['p1', 'p2', 'p3'].map((name) => rawPageOf(name, '东'.repeat(2000))));
    const editionId = await shelve(library, rawPages, []);
    const open = createPageDocument(id('p1'), rawPages[0]!.text);
    const found = await findEverywhere(library, editionId, open, { wrong: '东', pastBlanks: false });
    expect([found.pages.map(({ hits }) => hits.length), found.isCapped]).toEqual([[2000, 2000, 1000], true]);
    expect(findOnPage(open, { wrong: '东', pastBlanks: false }, 3).isCapped).toBe(true);
  });
});

describe('mending it everywhere', () => {
  const chosenOf = (found: Found, names: readonly Id[]) =>
    names.map((name) => ({ id: id(name), places: spansOf(found, name) }));

  test('plans the marks of every page as one gesture of the person at work', async () => {
    const { library, editionId } = await edition();
    const found = await findEverywhere(library, editionId, start('p1'), WANTED);
    const planned = await applyEverywhere(library, chosenOf(found, ['p1', 'p3']), MENDING, stampOf(library));
    expect([planned.marks, planned.pages, planned.leftOut]).toEqual([4, 2, 0]);
    expect(await library.log.read(documentOfRawPage(id('p3')))).toEqual([]);
    await library.log.append(planned.operations);
    const marks = [...(await docNow(library, 'p3')).corrections];
    expect(
      marks.map(({ original, replacement, status, by, pass, note }) => [
        ...[original, replacement, status, by, pass, note],
      ]),
    ).toEqual([
      ['璩敬\n东', '瞿敬东', 'accepted', '校对甲', 'second', '查人名录'],
      ['璩敬东', '瞿敬东', 'accepted', '校对甲', 'second', '查人名录'],
    ]);
    const log = await library.log.read(documentOfRawPage(id('p3')));
    expect(log.map(({ gesture, by, pass }) => [gesture, by, pass])).toEqual([
      ['g1', '校对甲', 'second'],
      ['g1', '校对甲', 'second'],
    ]);
  });

  test('leaves out what has been marked since the search, and pages that are gone, and loses nothing else', async () => {
    const { library, editionId } = await edition();
    const found = await findEverywhere(library, editionId, start('p1'), WANTED);
    const before = await applyEverywhere(
      library,
      [{ id: id('p3'), places: spansOf(found, 'p3').slice(0, 1) }],
      MENDING,
      stampOf(library),
    );
    await library.log.append(before.operations);
    const gone = { id: 'gone' as RawPageId, places: spansOf(found, 'p1') };
    const planned = await applyEverywhere(
      library,
      [...chosenOf(found, ['p1', 'p3']), gone],
      MENDING,
      stampOf(library),
    );
    expect([planned.marks, planned.pages, planned.leftOut]).toEqual([3, 2, 3]);
    expect(planned.operations.map(({ documentId, lamport }: NewOperation) => [documentId, lamport])).toEqual([
      [documentOfRawPage(id('p1')), 1],
      [documentOfRawPage(id('p1')), 2],
      [documentOfRawPage(id('p3')), 2],
    ]);
  });
});
