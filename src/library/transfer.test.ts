import { OPERATION_VERSION } from '#domain/history/operation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditionFile } from '#codec/edition-schema';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { EditionId, ProposalId, RawPageId } from '#domain/page/ids';
import { createPageDocument, FIRST_BLOCK_ID } from '#domain/page/page-document';
import { emptyProfile, withRule } from '#domain/proposal/profile';
import { commandFor } from '#testing/arbitraries/commands';
import { proposalFor, throws } from '#testing/arbitraries/proposals';
import { steps, type Step } from '#testing/arbitraries/sessions';
import { rawTexts } from '#testing/arbitraries/texts';
import { Desk } from '#testing/desk';
import { Dice } from '#testing/dice';
import { memoryLibrary, rawPageOf, shelve, type MemoryLibrary } from '#testing/edition-library';
import { examineExport, exportEdition } from './export-edition';
import { createEditionReader } from './edition-reader';
import { readEditionFile, storeEdition } from './import-edition';

type Worked = {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly session: readonly Step[];
};

const worked: fc.Arbitrary<Worked> = fc.record({
  text: rawTexts(16).map((text) => `${text}焦`),
  numbers: throws(24),
  session: steps(1, 12),
});

/** Somebody's work on one raw page, from a proposal on. */
function workOn(id: string, { text, numbers, session }: Worked, actor: string): Desk {
  const desk = new Desk(createPageDocument(id as RawPageId, text), actor);
  const proposal = { id: 'proposal-1' as ProposalId, proposal: proposalFor(text, new Dice(numbers)) };
  desk.command({ kind: 'adopt-proposal', proposal: proposal satisfies StoredProposal });
  for (const step of session) {
    if (step.act === 'command') desk.command(commandFor(desk.doc, step.wish, new Dice(step.wish.numbers)));
    else if (step.act === 'undo') desk.undo();
    else if (step.act === 'redo') desk.redo();
  }
  return desk;
}

async function libraryWith(pages: readonly Worked[]): Promise<{ library: MemoryLibrary; id: EditionId }> {
  const library = memoryLibrary();
  const desks = pages.map((page, i) => workOn(`raw-${i}`, page, `w${i}-`));
  const rawPages = await Promise.all(pages.map((page, i) => rawPageOf(`raw-${i}`, page.text)));
  const id = await shelve(
    library,
    rawPages,
    desks.flatMap(({ operations }) => operations),
  );
  return { library, id };
}

async function exported(library: MemoryLibrary, editionId: EditionId, log = true): Promise<string> {
  const file = await exportEdition(library, { editionId, rawPageIds: null }, { log });
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value.blob.text();
}

async function imported(library: MemoryLibrary, text: string): Promise<EditionId> {
  const reader = createEditionReader();
  const read = await readEditionFile(library, reader, new Blob([text]));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return (await storeEdition(library, reader, read.value)).editionId;
}

const read = (library: MemoryLibrary, content: BlobPart) =>
  readEditionFile(library, createEditionReader(), new Blob([content]));

const withoutMoment = (text: string): unknown => ({ ...(JSON.parse(text) as object), exported: '' });

describe('an edition that goes out and comes in', () => {
  test('exports the same file again from a fresh library, and from one that has it already', async () => {
    await checkAsync(
      fc.asyncProperty(fc.array(worked, { minLength: 1, maxLength: 2 }), async (pages) => {
        const { library, id } = await libraryWith(pages);
        const first = await exported(library, id);
        const fresh = memoryLibrary('fresh-');
        const freshId = await imported(fresh, first);
        expect(freshId).toBe(id);
        expect(withoutMoment(await exported(fresh, freshId))).toEqual(withoutMoment(first));
        const copy = await imported(library, first);
        const third = await imported(library, first);
        expect(new Set([id, copy, third]).size).toBe(3);
        expect(withoutMoment(await exported(library, copy))).toEqual(withoutMoment(first));
        expect(withoutMoment(await exported(library, third))).toEqual(withoutMoment(first));
        expect(withoutMoment(await exported(library, id))).toEqual(withoutMoment(first));
      }),
      16,
    );
  });

  test('comes back to the same state from a file without history', async () => {
    await checkAsync(
      fc.asyncProperty(fc.array(worked, { minLength: 1, maxLength: 2 }), async (pages) => {
        const { library, id } = await libraryWith(pages);
        const bare = await exported(library, id, false);
        const fresh = memoryLibrary('fresh-');
        const freshId = await imported(fresh, bare);
        expect(withoutMoment(await exported(fresh, freshId, false))).toEqual(withoutMoment(bare));
        const again = await imported(library, await exported(fresh, freshId));
        expect(withoutMoment(await exported(library, again, false))).toEqual(withoutMoment(bare));
      }),
      16,
    );
  });

  test('joins blocks that do not follow each other with a space everybody can place', async () => {
    // Found by 300 random libraries: the space stood at the end of a block, where it belongs to nobody.
    const numbers = [9141, 12, 0, 0, 0, 0, 0, 0, 11, 0, 0, 3422, 0, 0, 0, 0, 0, 0, 0, 1046, 0, 0, 0, 5];
    const { library, id } = await libraryWith([{ text: 'con-\ntinued焦', numbers, session: [] }]);
    const file = JSON.parse(await exported(library, id)) as EditionFile;
    expect(file.articles[0]?.paragraphs.map(({ text }) => text)).toEqual(['n o']);
  });

  test('reads articles by the rules that are on for the newspaper, and says what they changed', async () => {
    const library = memoryLibrary();
    const text = '会议在第 40 次\n会上召开。';
    const desk = new Desk(createPageDocument('raw-0' as RawPageId, text));
    desk.command({ kind: 'set-role', ids: [FIRST_BLOCK_ID], role: 'body' });
    const id = await shelve(library, [await rawPageOf('raw-0', text)], desk.operations);
    const whole = JSON.parse(await exported(library, id)) as EditionFile;
    expect(whole.articles[0]?.paragraphs[0]?.text).toBe('会议在第40次会上召开。');
    await library.profiles.update('焦作日报', () =>
      withRule(emptyProfile('焦作日报'), 'han-digit-space', false),
    );
    const less = JSON.parse(await exported(library, id)) as EditionFile;
    expect(less.articles[0]?.paragraphs[0]?.text).toBe('会议在第 40 次会上召开。');
    expect(less.normalisations.map(({ rule }) => rule)).toEqual(['join-lines']);
  });

  test('is compared with what the library holds of it', async () => {
    const { library, id } = await libraryWith([
      { text: '焦作日报\n本报讯 一。', numbers: [3, 1, 4], session: [] },
    ]);
    const text = await exported(library, id);
    const found = await read(library, text);
    if (!found.ok) throw new Error('refused');
    expect(found.value).toMatchObject({ isKnown: true, here: found.value.figures });
    expect(await read(memoryLibrary(), text)).toMatchObject({ value: { isKnown: false, here: null } });
  });

  test('can be worked on after an import, and what was added leaves under the old names', async () => {
    const { library, id } = await libraryWith([
      { text: '焦作日报\n本报讯 一。\n二。', numbers: [3, 1, 4], session: [] },
    ]);
    const first = JSON.parse(await exported(library, id)) as EditionFile;
    const copy = await imported(library, JSON.stringify(first));
    const [home] = await library.pages
      .rawPageHeaders()
      .then((all) => all.filter((page) => page.editionId === copy));
    if (home === undefined) throw new Error('No raw page came in');
    const rawPage = await library.pages.rawPage(home.id);
    const log = await library.log.read(home.id as never);
    const desk = new Desk(createPageDocument(home.id, rawPage?.text ?? ''), 'later-');
    desk.read(log);
    expect(
      desk.command({
        kind: 'mark',
        span: { start: 0, end: 1 },
        code: 'SUB',
        origin: 'extraction',
        replacement: '蕉',
        status: 'accepted',
        note: '',
      }),
    ).toBe(true);
    await library.log.append(desk.operations.slice(log.length));
    const second = JSON.parse(await exported(library, copy)) as EditionFile;
    expect(second.blocks).toEqual(first.blocks);
    expect(second.corrections).toMatchObject([
      { rawPageId: first.rawPages[0]?.id, before: '焦', after: '蕉' },
    ]);
    expect(second.log?.operations.slice(0, first.log?.operations.length)).toEqual(first.log?.operations);
  });

  test('leaves raw pages in the trash behind, and nothing of them in the history', async () => {
    const page = { text: '焦作日报', numbers: [1], session: [] };
    const { library, id } = await libraryWith([page, page]);
    const part = await exportEdition(
      library,
      { editionId: id, rawPageIds: ['raw-1' as RawPageId] },
      { log: true },
    );
    if (!part.ok) throw new Error(JSON.stringify(part.error));
    const text = await part.value.blob.text();
    expect(text).not.toContain('raw-0');
    const fresh = memoryLibrary('fresh-');
    expect(withoutMoment(await exported(fresh, await imported(fresh, text)))).toEqual(withoutMoment(text));
  });
});

describe('what cannot be exported', () => {
  test('an edition that is not there, without pages, or with a page whose text is missing', async () => {
    const library = memoryLibrary();
    const request = { editionId: 'nowhere' as EditionId, rawPageIds: null };
    expect(await exportEdition(library, request, { log: true })).toEqual({
      ok: false,
      error: { code: 'no-edition' },
    });
    const id = await shelve(library, [], []);
    const empty = { editionId: id, rawPageIds: null };
    expect(await examineExport(library, empty)).toEqual({ ok: false, error: { code: 'no-pages' } });
    const other = memoryLibrary();
    const lost = await shelve(other, [await rawPageOf('raw-0', '焦')], []);
    const without = {
      ...other,
      pages: Object.assign(Object.create(other.pages) as typeof other.pages, {
        rawPage: () => Promise.resolve(null),
      }),
    };
    expect(await exportEdition(without, { editionId: lost, rawPageIds: null }, { log: true })).toEqual({
      ok: false,
      error: { code: 'missing-page', id: 'raw-0' },
    });
  });

  test('bytes that are no longer those that were hashed: nothing is offered, and the path is named', async () => {
    const library = memoryLibrary();
    const page = await rawPageOf('raw-0', '焦作日报');
    const id = await shelve(library, [{ ...page, bytes: page.bytes.slice(0, -3) }], []);
    const outcome = await exportEdition(library, { editionId: id, rawPageIds: null }, { log: true });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'not-verified', fault: { path: 'rawPages[0].bytes' } },
    });
  });
});

describe('a file that cannot be imported', () => {
  const page: Worked = {
    text: '温县召开会议\n本报讯 1月7日，开会。\n二。（白靖杰 黄福兴）',
    numbers: [3, 1, 4, 1, 5, 9, 2, 6],
    session: [],
  };

  async function refusalOf(change: (file: EditionFile) => unknown): Promise<unknown> {
    const { library, id } = await libraryWith([page]);
    const changed = change(JSON.parse(await exported(library, id)) as EditionFile);
    const fresh = memoryLibrary();
    const found = await read(fresh, JSON.stringify(changed));
    expect(await fresh.pages.editionIds()).toEqual([]);
    return found.ok ? 'sound' : found.error;
  }
  const faultAt = (path: string, code: string): unknown =>
    expect.objectContaining({ code: 'fault', fault: expect.objectContaining({ path, code }) as unknown });
  const set = (path: readonly (string | number)[], value: unknown) => (file: EditionFile) =>
    withValue(file, path, value);
  const first = ['log', 'operations', 0];

  test.each<[string, string, string, (file: EditionFile) => unknown]>([
    ['another format', 'schema', 'wrong-value', set(['schema'], 'other/1')],
    ['an unknown key', 'extra', 'unknown-key', set(['extra'], 1)],
    [
      'no raw text',
      'rawPages[0]',
      'no-source',
      (file) => set(['rawPages', 0, 'bytes'], undefined)(withoutText(file)),
    ],
    ['no raw pages', 'rawPages', 'no-source', emptied],
    ['another text', 'rawPages[0].text', 'text', set(['rawPages', 0, 'text'], page.text.replace('温', '湿'))],
    ['another hash', 'rawPages[0].bytes', 'bytes', set(['rawPages', 0, 'sha256'], '0'.repeat(64))],
    ['a lost block', 'blocks[0].start', 'tiling', (file) => ({ ...file, blocks: file.blocks.slice(1) })],
    ['another standing', 'blocks[0]', 'log-state', set(['blocks', 0, 'standing'], 'locked')],
    ['another title', 'edition', 'log-state', set(['edition', 'title'], '日报')],
    ['another status', 'articles[0]', 'log-state', set(['articles', 0, 'status'], 'validated')],
    ['a printed page with another name', 'pages[0]', 'log-state', set(['pages', 0, 'name'], '别名')],
    [
      'a newer operation',
      'log.operations[0].version',
      'log-version',
      set([...first, 'version'], OPERATION_VERSION + 1),
    ],
    [
      'a changed operation',
      'log.operations[1].prevHash',
      'log-chain',
      set([...first, 'at'], '2001-01-01T00:00:00Z'),
    ],
    ['an operation put in twice', 'log.operations[1].lamport', 'log-order', twinned],
    ['a raw page with the id of its edition', 'rawPages[0].id', 'id', merged],
  ])('%s is refused with the path of the first fault', async (_, path, code, change) => {
    expect(await refusalOf(change)).toEqual(faultAt(path, code));
  });

  test('an empty file, one that is no text and one that is cut off are refused, each in its own way', async () => {
    const library = memoryLibrary();
    expect(await read(library, new Uint8Array())).toEqual({ ok: false, error: { code: 'empty' } });
    const binary = await read(library, new Uint8Array([0x89, 0x50, 0xff]));
    expect(binary).toEqual({ ok: false, error: { code: 'not-text' } });
    const cut = await read(library, '{"schema":');
    expect(cut).toMatchObject({ ok: false, error: { fault: { code: 'json-syntax' } } });
  });

  test('whatever is done to a file, it is refused or means what it says, and nothing is stored', async () => {
    const { library, id } = await libraryWith([page]);
    const text = await exported(library, id);
    const spoilt = fc.tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.constantFrom('', '0', '9', '"', '}', '甲', 'null'),
    );
    await checkAsync(
      fc.asyncProperty(spoilt, async ([at, cut, put]) => {
        const fresh = memoryLibrary();
        const found = await read(fresh, text.slice(0, at) + put + text.slice(at + cut));
        if (!found.ok)
          expect(found.error).toMatchObject({
            code: 'fault',
            fault: { message: expect.any(String) as string },
          });
        expect(await fresh.pages.editionIds()).toEqual([]);
      }),
      80,
    );
  });

  test('a store that fails keeps nothing of it', async () => {
    const { library, id } = await libraryWith([page]);
    const text = await exported(library, id);
    const fresh = memoryLibrary();
    const reader = createEditionReader();
    const found = await readEditionFile(fresh, reader, new Blob([text]));
    if (!found.ok) throw new Error('refused');
    fresh.pages.addRawPages = () => Promise.reject(new Error('the disk is full'));
    await expect(storeEdition(fresh, reader, found.value)).rejects.toThrow('the disk is full');
    expect(await fresh.pages.rawPageHeaders()).toEqual([]);
    expect(await fresh.pages.editionIds()).toEqual([]);
  });
});

/** The value with another one at a path; undefined takes it out. */
function withValue(value: unknown, [step, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value))
    return value.map((each, i) => (i === step ? withValue(each, rest, to) : (each as unknown)));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [step]: withValue(record[step], rest, to) };
}

const withoutText = (file: EditionFile): EditionFile =>
  withValue(file, ['rawPages', 0, 'text'], undefined) as EditionFile;

/** Sound, but with nothing in it. */
const emptied = (file: EditionFile): EditionFile => ({
  ...file,
  ...{ rawPages: [], pages: [], columns: [], blocks: [], articles: [], corrections: [], normalisations: [] },
  log: {
    operations: (file.log?.operations ?? []).filter(
      (each) => String(each.documentId) === String(file.edition.id),
    ),
  },
});

/** The first operation twice, the second time under another id. */
function twinned(file: EditionFile): EditionFile {
  const [twin, ...others] = file.log?.operations ?? [];
  if (twin === undefined) return file;
  return { ...file, log: { operations: [twin, { ...twin, id: 'twin' as typeof twin.id }, ...others] } };
}

/** The edition and its raw page under one id. */
const merged = (file: EditionFile): unknown =>
  JSON.parse(JSON.stringify(file).replaceAll('"edition-1"', '"raw-0"'));

function checkAsync<T>(property: fc.IAsyncProperty<T>, numRuns: number): Promise<void> {
  return fc.assert(property, { seed: 20230110, numRuns: numRuns * Number(process.env['GALLEY_TIMES'] ?? 1) });
}
