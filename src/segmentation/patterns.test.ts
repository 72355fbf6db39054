import { describe, expect, it } from 'vitest';
import { closingBylineAt, isByline, openingPeople, peopleIn, photographers } from './names';
import { closeUp } from './normalise';
import {
  adWords,
  datelineOf,
  endsWithCredit,
  imprintWords,
  isColumnWord,
  isCreditOnly,
  isIssueLine,
  isPlaceLine,
  isSlogan,
  jumpFromOf,
  jumpToOf,
  opensWithBullet,
  pageCodeOf,
  printedDate,
  stopOf,
} from './patterns';
import { PATTERN_LIMIT } from './rows';

describe('what a line says by its form', () => {
  it('knows message heads, and which of them always open an article', () => {
    for (const text of [
      '本报讯 1月7日下午',
      '本报讯（记者付凯明）',
      '本报讯6月13日上午',
      '【本报专讯】昨日',
    ]) {
      expect(datelineOf(text), text).toBe('own');
    }
    for (const text of [
      '中新网杭州6月19日电（记者',
      '南都讯　记者刘凡',
      '（重慶廿日海通電）據',
      '新快报讯　据',
    ]) {
      expect(datelineOf(text), text).toBe('wire');
    }
    for (const text of [
      '总数位居全市第二',
      '讯员顾秀珍）连日来',
      '电动车等琳琅满目',
      '本报记者 刘金元 摄',
      '元素一：依托',
    ]) {
      expect(datelineOf(text), text).toBeNull();
    }
  });

  it('tells how a line stops', () => {
    expect(stopOf('出席会议。')).toBe('full');
    expect(stopOf('“送温暖。”')).toBe('full');
    expect(stopOf('各级各部门，')).toBe('half');
    expect(stopOf('县委常委会')).toBe('none');
  });

  it('reads page heads', () => {
    expect(pageCodeOf('A08│温县新闻2023年1月10日 星期二')).toEqual({
      label: 'A08',
      rest: '温县新闻2023年1月10日 星期二',
    });
    expect(pageCodeOf('第二版')).toEqual({ label: '二', rest: '' });
    expect(pageCodeOf('1月7日下午')).toBeNull();
    expect(printedDate('2023 年 1 月 9 日')?.date).toBe('2023-01-09');
    expect(isIssueLine('庚申年二月廿一日　星期五')).toBe(true);
    expect(isIssueLine('2022年12月23日，在温县赵堡镇南保丰村一户人家里')).toBe(false);
  });

  it('reads credits, imprints, jumps and the rest', () => {
    expect(endsWithCredit('景象。 徐宏星 摄')).toBe(true);
    expect(isCreditOnly('赵春营 摄')).toBe(true);
    expect(isCreditOnly('孩子们在海边拍摄')).toBe(false);
    expect(imprintWords('■新闻热线：8797000│■编辑：刘振毅│校对：姬 祥│组版：牛成文')).toBe(4);
    expect(opensWithBullet('●日前，')).toBe(true);
    expect(isPlaceLine('温县赵堡镇')).toBe(true);
    expect(isPlaceLine('宫卫红暗访生态环境保护工作')).toBe(false);
    expect(isSlogan('严格检查 严格执法 严格整治')).toBe(true);
    expect(isColumnWord('百字新闻')).toBe(true);
    expect(adWords('地址南京路五五號　電話九〇三九三號')).toBe(2);
  });
});

describe('jumps', () => {
  it.each([
    ['（下转A3版）', null, 'A3'],
    ['本报将继续关注。下转第二版', null, '二'],
    ['他们在路上（未完）', null, ''],
    ['(Continued on page 4)', null, '4'],
    ['(Continued on page 4.)', null, '4'],
    ['Suite à la 2e page', null, '2'],
    ['（上接第一版）', '一', null],
    ['上接A01版 会议指出，', 'A01', null],
    ['（续）', '', null],
    ['（續第一版）', '一', null],
    ['（续三）', '三', null],
    ['温县召开经济工作会议（上接1版）', '1', null],
    ['(Continued from page 1)', '1', null],
  ])('%s', (text, from, to) => {
    expect([jumpFromOf(text), jumpToOf(text)]).toEqual([from, to]);
  });

  it.each([
    '工程至今尚未完工',
    '续写高质量发展新篇章',
    '紧接着，他们又来到赵堡镇',
    '手续（含续签手续）已经办好',
    '大会继续举行。下午转第三会场，代表们分组讨论',
    'The suite of rooms on page two of the plan',
  ])('none in %s', (text) => {
    expect([jumpFromOf(text), jumpToOf(text)]).toEqual([null, null]);
  });
});

describe('hostile lines', () => {
  const seeds = [
    '（',
    '）',
    '本',
    '讯',
    '摄',
    '记者',
    '　',
    'A',
    '1',
    '年',
    '、',
    '“',
    'x ',
    '■编辑：',
    '一\u3000',
    '。（王',
  ];
  const tests: readonly ((text: string) => unknown)[] = [
    datelineOf,
    stopOf,
    pageCodeOf,
    printedDate,
    isIssueLine,
    endsWithCredit,
    isCreditOnly,
    imprintWords,
    jumpFromOf,
    jumpToOf,
    opensWithBullet,
    isPlaceLine,
    isSlogan,
    isColumnWord,
    adWords,
    isByline,
    closingBylineAt,
    peopleIn,
    openingPeople,
    photographers,
    closeUp,
  ];

  it('cost no more than a blink each, whatever they repeat', () => {
    for (const seed of seeds) {
      const line = seed.repeat(PATTERN_LIMIT / seed.length);
      for (const test of tests) {
        // The quickest of a few tries: the others measure what else the machine does.
        const times = [1, 2, 3, 4].map(() => {
          const before = performance.now();
          test(line);
          return performance.now() - before;
        });
        expect(Math.min(...times), `${test.name} on ${seed}`).toBeLessThan(60);
      }
    }
  });
});
