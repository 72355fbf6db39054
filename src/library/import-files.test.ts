import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { decodeAs } from '#codec/decode-as';
import type { ActorId, RawPageId } from '#domain/page/ids';
import { MemoryOperationLog } from '#testing/memory-operation-log';
import { MemoryPageStore } from '#testing/memory-page-store';
import { MemoryProfileStore } from '#testing/memory-profile-store';
import {
  createEdition,
  editEdition,
  movePages,
  renamePage,
  restorePage,
  trashEdition,
  trashPage,
} from './edit-edition';
import { examineFile, pastedFile, readWith } from './examine-file';
import type { Candidate, SourceFile } from './examine-file';
import { fitIntoEditions } from './fit-editions';
import { addCandidates, examineFiles } from './import-files';
import type { LibraryPorts } from './ports';
import { readSample } from './sample';
import { searchEditions } from './search';
import { readShelf } from './shelf';

const SAMPLE = new Uint8Array(
  readFileSync(new URL('../../public/samples/jiaozuo-2023-01-10.txt', import.meta.url)),
);

function fileOf(bytes: Uint8Array, name = 'page.txt'): SourceFile {
  return { name, byteLength: bytes.length, read: () => Promise.resolve(bytes) };
}
const textFile = (text: string, name?: string): SourceFile => fileOf(new TextEncoder().encode(text), name);

let ports: LibraryPorts;
let store: MemoryPageStore;

beforeEach(() => {
  const log = new MemoryOperationLog();
  let seconds = 0;
  let ids = 0;
  const clock = { now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++).toISOString() };
  store = new MemoryPageStore(log, clock);
  ports = {
    ...{ log, pages: store, profiles: new MemoryProfileStore(), clock },
    ...{ ids: { next: () => `id-${++ids}` }, actor: 'actor' as ActorId },
  };
});

async function candidatesOf(files: readonly SourceFile[]): Promise<readonly Candidate[]> {
  const examined = await examineFiles(files, ports);
  return examined.flatMap((each) => (each.kind === 'ready' ? [each.candidate] : []));
}

async function bringIn(files: readonly SourceFile[]) {
  const { editions } = await readShelf(ports);
  return addCandidates(ports, fitIntoEditions(await candidatesOf(files), editions));
}

describe('examining files', () => {
  it('refuses what is empty, binary, blank, too large or unreadable, each with its reason', async () => {
    const unreadable: SourceFile = {
      name: 'x',
      byteLength: 5,
      read: () => Promise.reject(new Error('gone')),
    };
    const examined = await examineFiles(
      [
        textFile(''),
        fileOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])),
        textFile(' \n　'),
        { name: 'big.txt', byteLength: 10 ** 9, read: () => Promise.reject(new Error('must not be read')) },
        unreadable,
      ],
      ports,
    );
    const codes = examined.map((each) => each.kind === 'refused' && each.refusal.code);
    expect(codes).toEqual(['empty', 'binary', 'blank', 'too-large', 'unreadable']);
    expect((await readShelf(ports)).editions).toEqual([]);
  });

  it('keeps the bytes as they came and the name without its path', async () => {
    const [candidate] = await candidatesOf([fileOf(SAMPLE, 'C:\\pages\\a/raw.txt')]);
    expect(candidate).toMatchObject({ name: 'raw.txt', encoding: 'utf-8', isCertain: true });
    expect(candidate?.bytes).toEqual(SAMPLE);
    expect(candidate?.text).toBe(decodeAs(SAMPLE, 'utf-8').text);
  });

  it('reads the same bytes again with another encoding', async () => {
    const [candidate] = await candidatesOf([textFile('报纸')]);
    if (candidate === undefined) throw new Error('refused');
    const other = readWith(candidate, 'gb18030');
    expect(other.text).not.toBe(candidate.text);
    expect(other).toMatchObject({ encoding: 'gb18030', sha256: candidate.sha256, bytes: candidate.bytes });
  });

  it('recognises a file that is in the library, and one that comes twice', async () => {
    await bringIn([textFile('once')]);
    const examined = await examineFiles([textFile('once'), textFile('new'), textFile('new')], ports);
    expect(examined.map((each) => each.kind)).toEqual(['known', 'ready', 'refused']);
  });

  it('stops when asked to', async () => {
    const controller = new AbortController();
    const work = examineFiles([textFile('a'), textFile('b')], ports, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(work).rejects.toThrow(/abort/i);
  });
});

describe('bringing pages into the library', () => {
  it('takes date and title of a new edition from the page head', async () => {
    await bringIn([fileOf(SAMPLE)]);
    const [edition] = (await readShelf(ports)).editions;
    expect(edition?.fields).toMatchObject({
      titleAlt: 'JIAOZUO DAILY',
      date: '2023-01-10',
      weekday: '星期二',
    });
  });

  it('puts pages of one issue together, and what names no date with them', async () => {
    await bringIn([fileOf(SAMPLE)]);
    const again = `JIAOZUO DAILY\nA07│综合 2023年1月10日 星期二\n正文。`;
    const other = `JIAOZUO DAILY\nA01│要闻 2023年1月11日 星期三\n正文。`;
    await bringIn([textFile(again), textFile('只有正文。'), textFile(other)]);
    const { editions } = await readShelf(ports);
    expect(editions.map((each) => [each.fields.date, each.pages.length])).toEqual([
      ['2023-01-11', 1],
      ['2023-01-10', 3],
    ]);
  });

  it('puts pages that say nothing into one new edition, in the order they came', async () => {
    const { rawPageIds, editionIds } = await bringIn([textFile('一', 'a.txt'), textFile('二', 'b.txt')]);
    expect(editionIds).toHaveLength(1);
    const [edition] = (await readShelf(ports)).editions;
    expect(edition?.pages.map((page) => page.id)).toEqual(rawPageIds);
    expect(edition?.pages.map((page) => page.header.sourceName)).toEqual(['a.txt', 'b.txt']);
  });

  it('leaves nothing when the pages cannot be stored', async () => {
    const candidates = await candidatesOf([textFile('text')]);
    const full = { ...ports, pages: Object.create(store) as MemoryPageStore };
    full.pages.addRawPages = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    await expect(addCandidates(full, fitIntoEditions(candidates, []))).rejects.toThrow('no room');
    expect((await readShelf(ports)).editions).toEqual([]);
  });

  it('takes pasted text as a page without a file name', async () => {
    await bringIn([pastedFile('粘贴的文字', '')]);
    expect((await readShelf(ports)).editions[0]?.pages[0]?.header.sourceName).toBe('');
  });

  it('opens the sample that is there, out of the trash when it lies there', async () => {
    const fetchFile = () => Promise.resolve(fileOf(SAMPLE));
    const id = await readSample(ports, fetchFile);
    const [edition] = (await readShelf(ports)).editions;
    if (edition === undefined) throw new Error('no edition');
    await trashPage(ports, { editionId: edition.id, id });
    await trashEdition(ports, edition.id);
    expect(await readSample(ports, fetchFile)).toBe(id);
    expect((await readShelf(ports)).editions[0]?.pages.map((page) => page.id)).toEqual([id]);
  });
});

describe('editing editions', () => {
  it('keeps gestures of one moment apart', async () => {
    const id = await createEdition(ports);
    await Promise.all([
      editEdition(ports, id, { title: '焦作日报' }),
      editEdition(ports, id, { number: '12' }),
      editEdition(ports, id, { date: '2023-01-10' }),
    ]);
    const [edition] = (await readShelf(ports)).editions;
    expect(edition?.fields).toMatchObject({ title: '焦作日报', number: '12', date: '2023-01-10' });
  });

  it('renames, reorders, throws away and puts back pages, and remembers it', async () => {
    const { rawPageIds } = await bringIn([textFile('一'), textFile('二'), textFile('三')]);
    const [one, two, three] = rawPageIds as [RawPageId, RawPageId, RawPageId];
    const [edition] = (await readShelf(ports)).editions;
    if (edition === undefined) throw new Error('no edition');
    const at = { editionId: edition.id };
    await renamePage(ports, { ...at, id: two }, ' A02 ');
    await movePages(ports, edition.id, [three], { id: one, side: 'before' });
    await trashPage(ports, { ...at, id: one });
    const thrown = (await readShelf(ports)).editions[0];
    expect(thrown?.pages.map((page) => page.id)).toEqual([three, two]);
    expect(thrown?.trashed.map((page) => page.id)).toEqual([one]);
    await restorePage(ports, { ...at, id: one });
    const back = (await readShelf(ports)).editions[0];
    expect(back?.pages.map((page) => page.id)).toEqual([three, one, two]);
    expect(back?.pages[2]?.name).toBe('A02');
  });

  it('counts editions that cannot be read and shows the others', async () => {
    await createEdition(ports, { title: 'sound' });
    const damaged = await createEdition(ports, { title: 'damaged' });
    const read = ports.log.read.bind(ports.log);
    const log = Object.create(ports.log) as typeof ports.log;
    log.read = (id, known) =>
      id === (damaged as string) ? Promise.reject(new Error('damaged')) : read(id, known);
    const shelf = await readShelf({ ...ports, log });
    expect(shelf.unreadable).toBe(1);
    expect(shelf.editions.map((each) => each.fields.title)).toEqual(['sound']);
  });
});

describe('searching editions', () => {
  it('finds lines across breaks, with their numbers and the place in them', async () => {
    await bringIn([fileOf(SAMPLE)]);
    const { editions } = await readShelf(ports);
    const [hits] = await searchEditions(store, editions, '主持召开县委常委会');
    expect(hits?.lines[0]).toEqual({ line: 13, excerpt: ['协副主席、温县县委书记杨磊', '主', ''] });
  });

  it('finds headlines of the summaries and where they stand', async () => {
    const { rawPageIds } = await bringIn([textFile('甲\n县 委 会\n乙')]);
    const rawPageId = rawPageIds[0] as RawPageId;
    await store.putSummary({
      rawPageId,
      operations: 1,
      pages: [],
      headlines: ['县委会'],
      articlesByStatus: { raw: 1, segmented: 0, query: 0, proofread: 0, validated: 0 },
      untitled: 0,
      doubtful: 0,
      openMarks: 0,
      bands: [],
    });
    const { editions } = await readShelf(ports);
    const [hits] = await searchEditions(store, editions, '委会');
    expect(hits?.headlines).toEqual([{ headline: '县委会', line: 2 }]);
    expect(await searchEditions(store, editions, '没有')).toEqual([]);
  });
});

describe('examining one file', () => {
  it('needs no memory of others', async () => {
    expect((await examineFile(textFile('text'), store)).kind).toBe('ready');
  });
});
