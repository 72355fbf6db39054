import { describe, expect, it } from 'vitest';
import { CLEAN, saidOf } from '#proofreading/proof.fixture';

describe('spaces', () => {
  it('between Han are doubtful, more so inside a word', () => {
    expect(saidOf('stray-space', `${CLEAN}会议听取了工 作汇报，市民张九宏说。`)).toEqual([' >']);
    expect(saidOf('stray-space', `${CLEAN}会议听取了汇报 ，并作了部署。`)).toEqual([' >']);
  });

  it.each([
    ['what the reading text drops', '全市 30 个项目，《关于 2022 年的报告》（审议稿） 通过。'],
    ['a letter-spaced line', '会议强调，要\n县 委 经 济 工 作 会 议 确 定 的\n任务，抓好落实。'],
    ['equal phrases', '“情满孟州 双节有礼”促消费活动，昨日开始。'],
    ['names and credits', '活动结束后，大家返回。（白靖杰 黄福兴）'],
    ['a dateline', '本报讯 近日，全市召开会议。'],
    ['a date and its weekday', '今天是一月十日 星期二，天气晴。'],
  ])('are kept: %s', (_, text) => {
    expect(saidOf('stray-space', text)).toEqual([]);
  });

  it('inside a number are doubtful; two numbers are two', () => {
    expect(saidOf('number-space', `${CLEAN}在2 023年，产值达3. 47亿元。`)).toEqual([' >', ' >']);
    expect(saidOf('number-space', `${CLEAN}电话0391 8797000，共10 000元，2022 2023年。`)).toEqual([]);
  });
});

describe('widths', () => {
  it('of marks beside Han are full', () => {
    expect(saidOf('mark-width', `${CLEAN}会议指出,要抓好落实.会议要求（如下）:一要认真。`)).toEqual([
      ',>，',
      '.>。',
      ':>：',
    ]);
  });

  it('are left alone in figures, addresses and Latin text', () => {
    const text = `${CLEAN}比分3:2，时间10:30，共10,000元，见www.example.com/a?b=1，产值3.47亿元，用IPO, A.B.C。`;
    expect(saidOf('mark-width', text)).toEqual([]);
    expect(saidOf('mark-width', 'The King, who was there, said: no.')).toEqual([]);
  });

  it('are left alone where the page sets a mark half-width throughout', () => {
    expect(saidOf('mark-width', '会议指出,要认真,要落实,要抓好,要学习,要提高。')).toEqual([]);
  });

  it('read straight quotes in turn', () => {
    expect(saidOf('mark-width', `${CLEAN}开展"敲门"行动。`)).toEqual(['">“', '">”']);
  });

  it('of figures and letters are half, unless the page sets them full', () => {
    expect(saidOf('character-width', `${CLEAN}共１５个，完成ＩＰＯ申报。`)).toEqual([
      '１５>15',
      'ＩＰＯ>IPO',
    ]);
    expect(saidOf('character-width', '１９７８年１２月，全县共有３０个公社。')).toEqual([]);
  });

  it('know a full stop inside a number', () => {
    expect(saidOf('number-mark', `${CLEAN}产值达3。47亿元。2023年到了。`)).toEqual(['。>.']);
  });
});

describe('marks', () => {
  it('stand once', () => {
    expect(saidOf('doubled-mark', '会议指出，，要认真。。还要落实、，才好。')).toEqual([
      '，，>，',
      '。。>。',
      '、，>?',
    ]);
    expect(saidOf('doubled-mark', '他说：“好……”——真的吗？！《甲》《乙》')).toEqual([]);
  });

  it('without a partner are told, and not those of a quotation over paragraphs', () => {
    expect(saidOf('unpaired-mark', '开展“敲门入户行动，做到底数清。')).toEqual(['“>?']);
    expect(saidOf('unpaired-mark', '各乡镇街道）要落实，《关于做好工作的通知》已发。')).toEqual(['）>?']);
    expect(saidOf('unpaired-mark', '他说：“第一段。\n“第二段。\n“第三段。”大家鼓掌。')).toEqual([]);
    expect(saidOf('unpaired-mark', '要求：1）认真学习；2）抓好落实。')).toEqual([]);
  });

  it('are paired over the blocks of an article', () => {
    const text = '他说：“我们要\n\n图为现场。\n\n抓好落实。”';
    const blocks = [
      { start: 0, role: 'body', ownerId: 'a' },
      { start: text.indexOf('图'), role: 'body', ownerId: 'b' },
      { start: text.indexOf('抓'), role: 'body', ownerId: 'a' },
    ] as never;
    expect(saidOf('unpaired-mark', text, { blocks })).toEqual([]);
  });

  it('that cannot begin or end a line are told where no column ends', () => {
    expect(saidOf('line-edge-mark', '会议强调要抓好落实\n，把各项工作做好。')).toEqual(['，>?']);
    expect(saidOf('line-edge-mark', '会议强调要抓好《\n各项工作的通知》。')).toEqual(['《>?']);
    expect(saidOf('line-edge-mark', '会议强调要抓好落实\n\n，把各项工作做好。')).toEqual([]);
    expect(saidOf('line-edge-mark', '孟\n州\n：\n高\n质\n量')).toEqual([]);
  });
});
