import { describe, expect, test } from 'vitest';
import { CorrectionList } from '#domain/page/correction-list';
import type { Correction, ErrorCode, PageDocument } from '#domain/page/document';
import type { CorrectionId } from '#domain/page/ids';
import { createLineIndex } from '#domain/text/lines';
import { page } from '#testing/notation';
import { countCharacters } from './count-characters';
import { errorRateOf, errorRateOfPage } from './error-rate';
import { DEFAULT_WEIGHTS, WEIGHT_IDS, weightFault } from './error-weights';
import { isNumberForm } from './number-form';
import { figuresOfPage } from './page-figures';
import { printErrorsOf } from './print-errors';
import { shareOf, sumFigures } from './sum-figures';

/** `[what, reading, code, …]`: a mark on the first place its words stand at; `a|b` inserts between the two. */
type Mark = readonly [what: string, reading: string | null, code: ErrorCode, more?: Partial<Correction>];

/** A document with marks in print, accepted unless told otherwise. */
function marked(doc: PageDocument, marks: readonly Mark[]): PageDocument {
  const corrections = marks.map(([what, replacement, code, more], i): Correction => {
    const [left = '', right] = what.split('|');
    const found = doc.text.indexOf(left + (right ?? ''));
    if (found < 0) throw new Error(`${what} does not stand there`);
    const start = right === undefined ? found : found + left.length;
    const end = right === undefined ? found + left.length : start;
    return {
      id: `m${i}` as CorrectionId,
      span: { start, end },
      original: doc.text.slice(start, end),
      ...{ replacement, code, origin: 'print', status: 'accepted', note: '', by: '', foundBy: 'person' },
      at: '2023-01-10T08:00:00Z',
      ...more,
    };
  });
  return { ...doc, corrections: CorrectionList.from(corrections) };
}

const toCount = (doc: PageDocument) => ({
  characters: figuresOfPage(doc).characters.whole,
  errors: printErrorsOf(doc, createLineIndex(doc.text)),
});
const count = (...docs: readonly PageDocument[]) => errorRateOf(docs.map(toCount), DEFAULT_WEIGHTS);
const weighed = (...docs: readonly PageDocument[]) =>
  count(...docs).items.map(({ by, factor, weight, limit }) => [by, factor, weight, limit]);

const body = (text: string): PageDocument => page(`a1 body |${text}`);

describe('characters', () => {
  test.each([
    ['', 0],
    [' \n\u3000', 0],
    ['本报讯 1月7日，开会。', 11],
    ['𠮷😀', 2],
    ['👨‍👩‍👧‍👦e\u0301', 2],
    ['か\u3099 \u0301', 2],
    ['한국 \u1112\u1161\u11ab', 3],
    ['a\r\nb', 2],
  ])('of %j are %i', (text, expected) => {
    expect(countCharacters(text)).toBe(expected);
  });
});

describe('a number in another form', () => {
  test.each<[string, string, boolean]>([
    ['三十', '30', true],
    ['二〇二三年', '2023年', true],
    ['一百零五', '105', true],
    ['两千三百', '2300', true],
    ['十二万三千', '123000', true],
    ['20多', '二十多', true],
    ['１２', '12', true],
    ['30', '31', false],
    ['三十', '40', false],
    ['该街道', '该镇', false],
    ['30', '30', false],
  ])('%s and %s: %s', (before, after, expected) => {
    expect(isNumberForm(before, after)).toBe(expected);
  });
});

describe('the reference rate, by the table', () => {
  test('errors of text weigh by how many characters are wrong: one, two to five, more', () => {
    const doc = marked(body('璩敬东迭加上甲乙丙丁戊己的的一二召开2023第一次'), [
      ['璩敬东', '瞿敬东', 'SUB'],
      ['迭加', '叠落', 'SUB'],
      ['甲乙丙丁戊己', null, 'SUB'],
      ['的的', '的', 'INS'],
      ['2023|第', '年', 'DEL'],
    ]);
    expect(weighed(doc)).toEqual([
      ['text-one', 1, 1, null],
      ['text-few', 1, 2, null],
      ['text-many', 1, 4, null],
      ['text-one', 1, 1, null],
      ['text-one', 1, 1, null],
    ]);
    // By hand: 25 characters, 9 errors: 9 / 25 × 10,000.
    expect(count(doc)).toMatchObject({ errors: 9, characters: 25 });
    expect(count(doc).rate).toBe(3600);
  });

  test('what is rejected, asked, let stand or only misread does not count', () => {
    const doc = marked(body('甲乙丙丁戊'), [
      ['甲', '一', 'SUB', { status: 'rejected' }],
      ['乙', '二', 'SUB', { status: 'query' }],
      ['丙', null, 'QRY', { status: 'marked' }],
      ['丁', '四', 'STET'],
      ['戊', '五', 'SUB', { origin: 'extraction' }],
    ]);
    expect(count(doc)).toEqual({ items: [], errors: 0, characters: 5, rate: 0 });
  });

  test('other codes weigh what the table says', () => {
    const doc = marked(body('甲乙,丙丁 戊该街道1月8日二〇二三繁體'), [
      ['甲乙', '乙甲', 'TRN'],
      [',', '，', 'PUN', { status: 'marked' }],
      ['丁 戊', '丁戊', 'SPX'],
      ['该街道', '该镇', 'FCT'],
      ['8', '7', 'NUM'],
      ['二〇二三', '2023', 'NUM'],
      ['體', '体', 'VAR'],
    ]);
    expect(weighed(doc)).toEqual([
      ['TRN', 1, 1, null],
      ['PUN', 1, 0.1, null],
      ['SPX', 1, 0.1, null],
      ['FCT', 1, 1, null],
      ['NUM', 1, 1, null],
      ['number-form', 1, 0.1, null],
      ['VAR', 1, 0.5, null],
    ]);
    expect(count(doc).errors).toBe(3.8);
  });

  test('everything weighs double in mastheads, page heads, signs of columns and headlines', () => {
    const doc = marked(
      page(`
        - masthead        |焦作日抱
        - page-head       |温縣新闻
        c1 column-sign    |百字新文
        a1@c1 headline    |六帮六住
        a1@c1 body        |不停布，
      `),
      [
        ['抱', '报', 'SUB'],
        ['縣', '县', 'VAR'],
        ['文', '闻', 'SUB'],
        ['住', '助', 'SUB'],
        ['布', '步', 'SUB'],
      ],
    );
    expect(weighed(doc)).toEqual([
      ['text-one', 2, 2, null],
      ['VAR', 2, 1, null],
      ['text-one', 2, 2, null],
      ['text-one', 2, 2, null],
      ['text-one', 1, 1, null],
    ]);
    expect(count(doc)).toMatchObject({ errors: 8, characters: 20, rate: 4000 });
  });

  test('the same error of text counts three times in an issue, over all its pages', () => {
    const twice = (id: string): PageDocument => {
      const doc = page('a1 body |迭加甲迭加', id);
      const again = { span: { start: 3, end: 4 } };
      return marked(doc, [
        ['迭', '叠', 'SUB'],
        ['迭', '叠', 'SUB', again],
      ]);
    };
    const rate = count(twice('r1'), twice('r2'));
    expect(rate.items.map(({ page: at, weight, limit }) => [at, weight, limit])).toEqual([
      [0, 1, null],
      [0, 1, null],
      [1, 1, null],
      [1, 0, 'repeats'],
    ]);
    expect(rate).toMatchObject({ errors: 3, characters: 10, rate: 3000 });
    expect(errorRateOfPage(rate, 1, { characters: 5 })).toEqual({ errors: 1, rate: 2000 });
  });

  test('numbers in the wrong form weigh a tenth each and one at most in an issue', () => {
    const numerals = '一二三四五六七八九';
    const doc = marked(body(`${numerals}十十二`), [
      ...Array.from(numerals, (each, i): Mark => [each, String(i + 1), 'NUM']),
      ['十', '10', 'STY'],
      ['十二', '12', 'NUM'],
    ]);
    const rate = count(doc);
    expect(rate.items).toHaveLength(11);
    expect(rate.errors).toBe(1);
    expect(rate.items.at(-1)).toMatchObject({ weight: 0, limit: 'number-forms' });
  });

  test('a foreign word counts once however many slips are in it; the case of a letter half', () => {
    const doc = marked(body('乘坐Expres tarin去看 iphone展'), [
      ['Expres| ', 's', 'DEL'],
      ['ar', 'ra', 'TRN'],
      ['in', 'ins', 'SUB'],
      ['i', 'I', 'SUB', { span: { start: 18, end: 19 }, original: 'i' }],
    ]);
    expect(weighed(doc)).toEqual([
      ['foreign-word', 1, 1, null],
      ['foreign-word', 1, 1, null],
      ['foreign-word', 1, 0, 'same-word'],
      ['letter-case', 1, 0.5, null],
    ]);
  });

  test('there is no rate where there is nothing to count by', () => {
    expect(errorRateOf([], DEFAULT_WEIGHTS)).toEqual({ items: [], errors: 0, characters: 0, rate: null });
  });
});

describe('the table of weights', () => {
  test('is sound as it comes', () => {
    const faults = WEIGHT_IDS.map((id) => weightFault(id, DEFAULT_WEIGHTS[id]));
    expect(faults.filter((each) => each !== null)).toEqual([]);
  });
});

describe('the figures of a page', () => {
  const doc = marked(
    page(`
      - page-head     |A08 温县新闻
      a1 headline     |六帮六助
      a1 body         |本报讯 温县召开会议，强调 落实。
      a2 headline     |天气
      a2 body         |晴😀。
      - noise         |~~~
    `),
    [
      ['强调 落', '强调落', 'SPX', { origin: 'extraction' }],
      ['助', '住', 'SUB', { status: 'rejected' }],
      ['讯', '迅', 'SUB', { status: 'marked', origin: 'extraction' }],
      ['晴', null, 'QRY', { status: 'query' }],
      ['天', '大', 'SUB'],
    ],
  );
  const figures = figuresOfPage(doc);

  test('characters: the text proper, and everything printed', () => {
    // 本报讯温县召开会议，强调落实。 and 晴😀。; with A08温县新闻, 六帮六助 and 天气.
    expect(figures.characters).toEqual({ body: 15 + 3, whole: 15 + 3 + 7 + 4 + 2 });
  });

  test('marks by code, origin and status, and what they come to', () => {
    expect(figures.marks).toEqual([
      { code: 'QRY', origin: 'print', status: 'query', count: 1 },
      { code: 'SPX', origin: 'extraction', status: 'accepted', count: 1 },
      { code: 'SUB', origin: 'extraction', status: 'marked', count: 1 },
      { code: 'SUB', origin: 'print', status: 'accepted', count: 1 },
      { code: 'SUB', origin: 'print', status: 'rejected', count: 1 },
    ]);
    expect(figures.byStatus).toEqual({ marked: 1, accepted: 2, rejected: 1, query: 1 });
    expect(figures.errors).toBe(3);
    expect(figures.print.map(({ before, line }) => [before, line])).toEqual([['天', 4]]);
  });

  test('articles with their open marks; the page is as far as the least of them', () => {
    expect(figures.articles.map(({ number, headline, openMarks }) => [number, headline, openMarks])).toEqual([
      [1, '六帮六助', 1],
      [2, '大气', 1],
    ]);
    const statuses = figures.articles.map(({ status }) => status);
    expect(figures.progress).toBe(statuses[0]);
    expect(figuresOfPage(page('- ad |广告')).progress).toBeNull();
  });

  test('raw against corrected text, with blanks and without', () => {
    expect(figures.cer.all.errors).toBe(2);
    expect(figures.cer.nonBlank.errors).toBe(1);
    expect(figures.cer.nonBlank.length).toBe(15 + 3 + 4 + 2);
  });

  test('add up over pages', () => {
    const both = sumFigures([figures, figuresOfPage(page('a1 body |甲', 'r2'))]);
    expect(both).toMatchObject({ articles: 3, errors: 3, characters: { body: 19, whole: 32 } });
    expect(both.cer.nonBlank).toEqual({ errors: 1, length: 25 });
    expect(shareOf(both.cer.nonBlank)).toBe(0.04);
    expect(shareOf({ errors: 0, length: 0 })).toBeNull();
    expect(sumFigures([figures, figures]).marks[0]).toEqual({
      code: 'QRY',
      origin: 'print',
      status: 'query',
      count: 2,
    });
  });
});
