import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import { correctedEdition, editionSeed } from '#testing/corrected-editions';
import type { EditionSeed } from '#testing/corrected-editions';
import { checkEditionFile } from './check-edition-file';
import { parseEditionFile, writeEditionFile } from './edition-file';
import type { EditionFile } from './edition-schema';
import { fromEditionFile } from './from-edition-file';
import { sha256Of } from './operation-hash';
import { toEditionFile } from './to-edition-file';

const seed: EditionSeed = {
  text: '😀本报讯\n县委会议\n结束𠮷。',
  starts: [6, 11],
  marks: [
    { start: 2, end: 4 },
    { start: 5, end: 6 },
    { start: 10, end: 11 },
    { start: 13, end: 15 },
  ],
  note: '\ud800',
};

function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] extends string | number | null ? T[K] : Draft<T[K]> };

/** The file of the seed, altered; `alter` may set anything. */
async function altered(alter: (file: Draft<EditionFile>) => void): Promise<EditionFile> {
  const file = structuredClone(toEditionFile(await correctedEdition(seed)));
  alter(file as Draft<EditionFile>);
  return file;
}

describe('an edition file', () => {
  it('reads back as the edition it was written from', async () => {
    await fc.assert(
      fc.asyncProperty(editionSeed, async (each) => {
        const edition = await correctedEdition(each);
        const file = valueOf(parseEditionFile(writeEditionFile(toEditionFile(edition))));
        expect(valueOf(fromEditionFile(file))).toEqual(edition);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('passes its own checks', async () => {
    await fc.assert(
      fc.asyncProperty(editionSeed, async (each) => {
        const edition = await correctedEdition(each);
        const checked = await checkEditionFile(toEditionFile(edition), sha256Of);
        expect(checked).toEqual({ ok: true, value: edition });
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  it('is written the same way whatever the order of its keys, and ends with a newline', async () => {
    const file = toEditionFile(await correctedEdition(seed));
    const turned = Object.fromEntries(Object.entries(file).reverse()) as EditionFile;
    const text = writeEditionFile(turned);
    expect(text).toBe(writeEditionFile(file));
    expect(text.endsWith('}\n')).toBe(true);
    expect(Object.keys(JSON.parse(text) as object).slice(0, 3)).toEqual(['schema', 'generator', 'exported']);
  });

  it('survives UTF-8 although notes hold lone surrogates', async () => {
    const text = writeEditionFile(toEditionFile(await correctedEdition(seed)));
    const stored = new TextDecoder().decode(new TextEncoder().encode(text));
    expect(stored).toBe(text);
    expect(text).toContain('\\ud800');
  });

  it('counts in code points', async () => {
    const file = toEditionFile(await correctedEdition(seed));
    expect(file.rawPages[0]?.length).toBe(14);
    expect(file.blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [5, 10],
      [10, 14],
    ]);
    expect(file.corrections[0]).toMatchObject({ start: 1, end: 3, before: '本报', after: '改0' });
    const adopted = file.log?.operations[0]?.change;
    const starts = adopted?.kind === 'document/adopt' ? adopted.to.blocks.map((block) => block.start) : [];
    expect(starts).toEqual([0, 5, 10]);
    const moved = file.log?.operations.find(({ change }) => change.kind === 'block/move-start');
    expect(moved?.change).toMatchObject({ from: 0, to: 5 });
  });

  it('may leave out its log', async () => {
    const edition: CorrectedEdition = { ...(await correctedEdition(seed)), log: null };
    const text = writeEditionFile(toEditionFile(edition));
    expect(text).not.toContain('"log"');
    expect(valueOf(fromEditionFile(valueOf(parseEditionFile(text))))).toEqual(edition);
  });

  it('can be read without bytes and text, but not imported', async () => {
    const file = await altered((draft) => {
      delete (draft.rawPages[0] as { bytes?: string }).bytes;
      delete (draft.rawPages[0] as { text?: string }).text;
    });
    expect(parseEditionFile(writeEditionFile(file)).ok).toBe(true);
    expect(fromEditionFile(file)).toMatchObject({ error: { code: 'no-source', path: 'rawPages[0]' } });
  });

  it('is never written when it would not be read', async () => {
    const file = await altered((draft) => {
      draft.edition.date = 'yesterday';
    });
    expect(() => writeEditionFile(file)).toThrow('edition.date');
  });

  it('is not made of offsets inside a surrogate pair', async () => {
    const edition = await correctedEdition({ ...seed, starts: [1] });
    expect(() => toEditionFile(edition)).toThrow(RangeError);
  });
});

describe('reading an edition file', () => {
  const faultOf = (text: string): unknown => {
    const parsed = parseEditionFile(text);
    return parsed.ok ? null : { path: parsed.error.path, code: parsed.error.code };
  };

  it('names the path of the first fault', async () => {
    const text = writeEditionFile(toEditionFile(await correctedEdition(seed)));
    const swap = (from: string, to: string): unknown => faultOf(text.replace(from, to));
    expect(swap('galley-edition/1', 'galley-edition/2')).toEqual({ path: 'schema', code: 'wrong-value' });
    expect(swap('"kind": "news"', '"kind": "gossip"')).toEqual({
      path: 'articles[0].kind',
      code: 'wrong-value',
    });
    expect(swap('"order": 0,', '"order": 0, "colour": 3,')).toEqual({
      path: 'rawPages[0].colour',
      code: 'unknown-key',
    });
    expect(swap('"weekday": "星期二",', '')).toEqual({ path: 'edition.weekday', code: 'missing' });
    expect(swap('"id": "block-1"', '"id": "../1"')).toEqual({ path: 'blocks[1].id', code: 'wrong-value' });
    expect(swap('"kind": "block/add"', '"kind": "block/explode"')).toEqual({
      path: 'log.operations[1].change.kind',
      code: 'wrong-value',
    });
    expect(swap('"field": "headline"', '"field": "people"')).toEqual({
      path: 'log.operations[8].change.to.value',
      code: 'wrong-value',
    });
    expect(swap('{', '{"__proto__": {},')).toEqual({ path: '__proto__', code: 'json-key' });
    expect(faultOf(text.slice(0, -3))).toEqual({ path: '', code: 'json-syntax' });
    expect(faultOf(`\ufeff${text}`)).toBeNull();
  });

  it('never throws and never pollutes, whatever is done to a file', async () => {
    const text = writeEditionFile(toEditionFile(await correctedEdition(seed)));
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.constantFrom('', '"', '{', '"__proto__":{"polluted":1},', '-1', 'null', '[]', '1e999'),
        (at, length, patch) => {
          const parsed = parseEditionFile(text.slice(0, at) + patch + text.slice(at + length));
          if (!parsed.ok) expect(parsed.error.message).not.toBe('');
          else fromEditionFile(parsed.value);
          expect(({} as { polluted?: number }).polluted).toBeUndefined();
        },
      ),
      { seed: 9, numRuns: 150 },
    );
  });
});

describe('checking an edition file', () => {
  const faults: readonly (readonly [string, string, string, (file: Draft<EditionFile>) => void])[] = [
    [
      'bytes with another hash',
      'bytes',
      'rawPages[0].bytes',
      (file) => (file.rawPages[0]!.bytes = btoa('x')),
    ],
    ['bytes that are not base64', 'bytes', 'rawPages[0].bytes', (file) => (file.rawPages[0]!.bytes = '縣')],
    ['a wrong length', 'text', 'rawPages[0].length', (file) => (file.rawPages[0]!.length = 15)],
    [
      'an encoding the bytes do not read in',
      'text',
      'rawPages[0].text',
      (file) => (file.rawPages[0]!.encoding = 'big5'),
    ],
    ['a coverage below 1', 'tiling', 'quality.coverage', (file) => (file.quality.coverage = 0.999)],
    ['a gap between blocks', 'tiling', 'blocks[1].start', (file) => (file.blocks[1]!.start = 6)],
    ['blocks that overlap', 'tiling', 'blocks[1].start', (file) => (file.blocks[0]!.end = 6)],
    ['blocks that stop early', 'tiling', 'blocks', (file) => (file.blocks[2]!.end = 13)],
    ['a range outside the text', 'range', 'blocks[2]', (file) => (file.blocks[2]!.end = 15)],
    [
      'a range that ends before it starts',
      'range',
      'corrections[0]',
      (file) => (file.corrections[0]!.end = 0),
    ],
    [
      'an offset of the log outside the text',
      'range',
      'log.operations[4].change',
      (file) => {
        (file.log!.operations[4]!.change as { to: number }).to = 99;
      },
    ],
    ['an id used twice', 'id', 'blocks[1].id', (file) => (file.blocks[1]!.id = file.blocks[0]!.id)],
    ['an unknown raw page', 'id', 'blocks[1]', (file) => (file.blocks[1]!.rawPageId = 'nowhere' as never)],
    [
      'an unknown page',
      'id',
      'articles[0].pageId',
      (file) => (file.articles[0]!.pageId = 'nowhere' as never),
    ],
    [
      'an unknown column',
      'id',
      'articles[0].columnId',
      (file) => (file.articles[0]!.columnId = 'none' as never),
    ],
    [
      'an unknown owner',
      'owner',
      'blocks[1].ownerId',
      (file) => (file.blocks[1]!.ownerId = 'nobody' as never),
    ],
    ['furniture with an owner', 'owner', 'blocks[1].ownerId', (file) => (file.blocks[1]!.role = 'ad')],
    ['an owner without a rank', 'owner', 'blocks[1].ownerId', (file) => (file.blocks[1]!.rank = null)],
    [
      'blocks in another order',
      'owner',
      'articles[0].blocks',
      (file) => (file.blocks[0]!.rank = 'Z' as never),
    ],
    [
      "a headline made of another's block",
      'owner',
      'articles[0].headlines[0].blocks',
      (file) => {
        (file.articles[0]!.headlines[0]!.blocks as string[]).push('block-9');
      },
    ],
    [
      'a log of another document',
      'id',
      'log.operations[0].documentId',
      (file) => {
        (file.log!.operations[0]! as { documentId: string }).documentId = 'elsewhere';
      },
    ],
    [
      'a correction of text that is not there',
      'slice',
      'corrections[0].before',
      (file) => (file.corrections[0]!.before = '晚报'),
    ],
    [
      'a normalisation of text that is not there',
      'slice',
      'normalisations[0].before',
      (file) => (file.normalisations[0]!.before = ' '),
    ],
    [
      'corrections that overlap',
      'overlap',
      'corrections[1]',
      (file) => {
        Object.assign(file.corrections[1]!, { start: 2, end: 3, before: '报' });
      },
    ],
    [
      'two insertions at one place',
      'overlap',
      'corrections[1]',
      (file) => {
        Object.assign(file.corrections[0]!, { start: 4, end: 4, before: '' });
        Object.assign(file.corrections[1]!, { start: 4, end: 4, before: '' });
      },
    ],
    [
      'a paragraph that reads differently',
      'paragraph',
      'articles[0].paragraphs[1].text',
      (file) => (file.articles[0]!.paragraphs[1]!.text += '。'),
    ],
    [
      'a correction that was not carried out',
      'paragraph',
      'articles[0].paragraphs[0].text',
      (file) => (file.corrections[0]!.status = 'rejected'),
    ],
    [
      'a change made twice',
      'overlap',
      'normalisations',
      (file) => {
        Object.assign(file.normalisations[0]!, { start: 1, end: 2, before: '本' });
      },
    ],
  ];

  it.each(faults)('refuses %s', async (_name, code, path, alter) => {
    const checked = await checkEditionFile(await altered(alter), sha256Of);
    expect(checked).toMatchObject({ ok: false, error: { code, path } });
  });
});
