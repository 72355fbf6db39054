import { describe, expect, test } from 'vitest';
import { readAnnotations } from '#codec/write-annotations';
import { parseMarksCsv } from '#codec/marks-csv';
import { sha256Of } from '#codec/operation-hash';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import { Desk } from '#testing/desk';
import { memoryLibrary, rawPageOf, shelve, type MemoryLibrary } from '#testing/edition-library';
import { exportMarks, type MarkForm } from './export-marks';

const TEXT = '温县召开2023第1次会议\n交织迭加😀。\n';

/** An edition of two raw pages, the first with a missing character and a query. */
async function markedLibrary(): Promise<{ library: MemoryLibrary; id: EditionId }> {
  const library = memoryLibrary();
  const desk = new Desk(createPageDocument('raw-0' as RawPageId, TEXT));
  const mark = { kind: 'mark', origin: 'print', note: '' } as const;
  const at = TEXT.indexOf('迭');
  expect(
    desk.command({ ...mark, span: { start: 8, end: 8 }, code: 'DEL', replacement: '年', status: 'accepted' }),
  ).toBe(true);
  expect(
    desk.command({
      ...mark,
      span: { start: at, end: at + 4 },
      code: 'STY',
      replacement: '叠加😀',
      status: 'query',
    }),
  ).toBe(true);
  const pages = [await rawPageOf('raw-0', TEXT), await rawPageOf('raw-1', '=无勘误')];
  return { library, id: await shelve(library, pages, desk.operations) };
}

async function exported(form: MarkForm, rawPageIds: readonly RawPageId[] | null = null) {
  const { library, id } = await markedLibrary();
  const wordOf = (code: string): string => `${code} in words`;
  const file = await exportMarks(library, { editionId: id, rawPageIds }, { form, wordOf });
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const bytes = new Uint8Array(await file.value.blob.arrayBuffer());
  expect(file.value.sha256).toBe(await sha256Of(bytes));
  return { ...file.value, bytes };
}

describe('the marks of an edition by themselves', () => {
  test('leave as annotations, each with its place in the raw page', async () => {
    const { bytes, fileName, figures, blob } = await exported('annotations');
    expect(fileName).toBe('焦作日报-2023-01-10.annotations.jsonld');
    expect(blob.type).toBe('application/ld+json');
    expect(figures).toMatchObject({ marks: 2, rawPages: 2 });
    const read = readAnnotations(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.first?.items.map(({ motivation, target }) => [motivation, target.selector])).toEqual([
      [
        'editing',
        [
          {
            type: 'TextQuoteSelector',
            exact: '',
            prefix: '温县召开2023',
            suffix: '第1次会议\n交织迭加😀。\n',
          },
          { type: 'TextPositionSelector', start: 8, end: 8 },
        ],
      ],
      [
        'questioning',
        [
          {
            type: 'TextQuoteSelector',
            exact: '迭加😀',
            prefix: '温县召开2023第1次会议\n交织',
            suffix: '。\n',
          },
          { type: 'TextPositionSelector', start: 16, end: 19 },
        ],
      ],
    ]);
  });

  test('leave as a table, with the codes in words', async () => {
    const { bytes, fileName } = await exported('table');
    expect(fileName).toBe('焦作日报-2023-01-10.marks.csv');
    const read = parseMarksCsv(new TextDecoder().decode(bytes));
    expect(read).toMatchObject({
      ok: true,
      value: [
        { raw_page: 'raw-0.txt', line: '1', action: 'insert', after: '年', code_in_words: 'DEL in words' },
        { line: '2', action: 'replace', before: '迭加😀', after: '叠加😀', status: 'query' },
      ],
    });
  });

  test('leave for chosen raw pages only', async () => {
    expect((await exported('table', ['raw-1' as RawPageId])).figures).toMatchObject({
      marks: 0,
      rawPages: 1,
    });
  });

  test('are not offered when the bytes are no longer those that were hashed', async () => {
    const library = memoryLibrary();
    const page = await rawPageOf('raw-0', TEXT);
    const id = await shelve(library, [{ ...page, bytes: page.bytes.slice(0, -3) }], []);
    for (const form of ['annotations', 'table'] as const)
      expect(
        await exportMarks(library, { editionId: id, rawPageIds: null }, { form, wordOf: (code) => code }),
      ).toMatchObject({ ok: false, error: { code: 'not-verified' } });
    const nowhere = { editionId: 'nowhere' as EditionId, rawPageIds: null };
    expect(await exportMarks(library, nowhere, { form: 'table', wordOf: (code) => code })).toMatchObject({
      ok: false,
      error: { code: 'no-edition' },
    });
  });
});
