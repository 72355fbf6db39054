import { describe, expect, it } from 'vitest';
import { CLEAN, saidOf } from '#proofreading/proof.fixture';

describe('dates', () => {
  it('lack a character', () => {
    expect(saidOf('cut-date', '持召\n开 2023 第 1 次党政联席会议')).toEqual(['>年']);
    expect(saidOf('cut-date', '会议于20231月在京召开，2022以来进展顺利，1月7上午开幕。')).toEqual([
      '>年',
      '>年',
      '>日',
    ]);
    expect(
      saidOf('cut-date', '2023年第1次会议，1月7日上午，2022年以来，电话2023，编号120231月，1月7-9日。'),
    ).toEqual([]);
  });

  it('must be in the calendar', () => {
    expect(saidOf('impossible-date', '会议于2月30日、4月31日和13月1日召开。')).toEqual([
      '2月30日>?',
      '4月31日>?',
      '13月1日>?',
    ]);
    expect(saidOf('impossible-date', '2023年2月29日召开。')).toEqual(['2023年2月29日>?']);
    expect(saidOf('impossible-date', '2024年2月29日、12月31日、二月三十日召开，历时13个月。')).toEqual([]);
  });

  it('go with their weekday', () => {
    expect(saidOf('weekday', '2023年1月10日 星期三')).toEqual(['三>二']);
    expect(saidOf('weekday', '2023年1月10日 星期二，民國九年四月九日 星期五')).toEqual([]);
    expect(saidOf('weekday', '2023年1月8日（星期天），二月廿一日 星期五')).toEqual([]);
  });

  it('without a year lie near the edition', () => {
    const edition = { date: '2023-01-10', weekday: '' };
    expect(saidOf('weekday', '去年12月31日（周六），1月7日（周五）', { edition })).toEqual(['五>六']);
    expect(saidOf('weekday', '1月7日（周五）')).toEqual([]);
  });

  it('have weekdays in Latin script too', () => {
    expect(saidOf('weekday', 'Dimanche 15 Mars 1884. On Saturday, March 15, 1884, they met.')).toEqual([
      'Dimanche>Samedi',
    ]);
  });

  it('at the head of a page are the edition’s', () => {
    const blocks = [{ start: 0, role: 'page-head', ownerId: null }] as const;
    const edition = { date: '2023-01-10', weekday: '' };
    expect(saidOf('edition-date', '2023年1月11日 A08', { blocks, edition })).toEqual([
      '2023年1月11日>2023年1月10日',
    ]);
    expect(saidOf('edition-date', '2023年1月10日 A08', { blocks, edition })).toEqual([]);
    expect(saidOf('edition-date', `${CLEAN}2023年1月11日`, { edition })).toEqual([]);
  });
});
