import { describe, expect, it } from 'vitest';
import { findDate, findWeekday, readNumeral } from './dates';
import { findImprint, imprintOf } from './imprint';
import { findPageHead } from './page-head';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('dates', () => {
  it.each([
    ['温县新闻2023年1月10日 星期二', '2023-01-10'],
    ['2023 年 1 月 10 日', '2023-01-10'],
    ['二〇二三年一月十日', '2023-01-10'],
    ['二○二三年十二月三十一日', '2023-12-31'],
    ['中華民國十九年四月十八日', '1930-04-18'],
    ['民国元年十月廿一日', '1912-10-21'],
    ['Samedi 15 Mars 1884', '1884-03-15'],
    ['Vendredi 1er août 1914', '1914-08-01'],
    ['TUESDAY, MARCH 6th, 1832.', '1832-03-06'],
    ['issue of 2023-01-10', '2023-01-10'],
    ['2024年2月29日', '2024-02-29'],
  ])('reads %s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso);
  });

  it.each(['2023年2月29日', '2023年13月1日', '1月10日', '31 juin 1884', '电话8797000', ''])(
    'finds no day in %s',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  it('reads Chinese numbers', () => {
    expect(['十', '十九', '廿', '卅一', '二〇二三', '７', '百'].map(readNumeral)).toEqual([
      10,
      19,
      20,
      31,
      2023,
      7,
      null,
    ]);
  });

  it('finds a weekday as printed', () => {
    expect(findWeekday('10日 星期二')?.value).toBe('星期二');
    expect(findWeekday('Samedi 15 Mars')?.value).toBe('Samedi');
  });
});

describe('page credits', () => {
  it('are read with their labels, names without the space inside them', () => {
    const text = '■新闻热线：8797000│■编辑：刘振毅│校对：姬 祥│组版：牛成文\n';
    const found = findImprint(text, whole(text));
    expect(imprintOf(found)).toEqual({
      hotline: '8797000',
      editor: ['刘振毅'],
      proofreader: ['姬祥'],
      layout: ['牛成文'],
    });
    const span = found.proofreader[0]?.span;
    expect(text.slice(span?.start, span?.end)).toBe('姬 祥');
  });

  it('are read in other hands too', () => {
    const text = '责编／周岚　美编／何一舟　校对／唐敏 王明';
    expect(imprintOf(findImprint(text, whole(text)))).toEqual({
      hotline: '',
      editor: ['周岚'],
      proofreader: ['唐敏', '王明'],
      layout: ['何一舟'],
    });
  });

  it('are not guessed without labels', () => {
    expect(imprintOf(findImprint('刘振毅 牛成文', whole('刘振毅 牛成文')))).toEqual({
      hotline: '',
      editor: [],
      proofreader: [],
      layout: [],
    });
  });
});

describe('page heads', () => {
  const values = (text: string) =>
    Object.fromEntries(
      Object.entries(findPageHead(text, whole(text))).flatMap(([key, field]) =>
        field === null ? [] : [[key, field.value]],
      ),
    );

  it.each([
    [
      'JIAOZUO DAILY\nA08│温县新闻2023年1月10日 星期二\n\n■新闻热线：8797000│■编辑：刘振毅\n',
      { titleAlt: 'JIAOZUO DAILY', label: 'A08', name: '温县新闻', date: '2023-01-10', weekday: '星期二' },
    ],
    ['4\n综合\n2012年7月5日 星期四', { label: '4', name: '综合', date: '2012-07-05', weekday: '星期四' }],
    ['B3│民生新闻 2012年6月21日', { label: 'B3', name: '民生新闻', date: '2012-06-21' }],
    ['晶報\n民國九年四月九日 第二版', { title: '晶報', date: '1920-04-09', label: '第二版' }],
    ['焦作日报 总第12345期', { title: '焦作日报', number: '总第12345期' }],
    ['示范区强音', { name: '示范区强音' }],
    [
      'Première Année. N° 19\nSamedi 15 Mars 1884',
      { number: 'N° 19', date: '1884-03-15', weekday: 'Samedi' },
    ],
  ])('reads %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('points into the raw text', () => {
    const text = '　A08│温县新闻2023年1月10日';
    const head = findPageHead(text, whole(text));
    const raw = [head.label, head.name, head.date].map((field) =>
      text.slice(field?.span.start, field?.span.end),
    );
    expect(raw).toEqual(['A08', '温县新闻', '2023年1月10日']);
  });
});
