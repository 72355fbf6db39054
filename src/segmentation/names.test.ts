import { describe, expect, it } from 'vitest';
import { bylinePeople, closingBylineAt, isByline, openingPeople, peopleIn, photographers } from './names';

describe('names in credits', () => {
  it('tells a byline line from other bracketed lines', () => {
    for (const line of [
      '（范晴甜）',
      '（白靖杰 黄福兴）',
      '（丹翁）',
      '□高 亢',
      '记者 张三',
      'By Jane Doe',
      '（记者郭树勋 通讯员郭探）',
    ]) {
      expect(isByline(line), line).toBe(true);
    }
    for (const line of [
      '（街道）、各部门和企业要紧紧',
      '（二〇二二年十二月三十一日发布）',
      '●日前，孟州市',
      '严格检查 严格执法',
    ]) {
      expect(isByline(line), line).toBe(false);
    }
  });

  it('finds a closing byline only after the end of a sentence', () => {
    expect(closingBylineAt('工作新局面。（白靖杰 黄福兴）')).toBe(6);
    expect(closingBylineAt('项。 （范晴甜）')).toBe(3);
    expect(closingBylineAt('各乡镇（街道）')).toBeNull();
    expect(closingBylineAt('（范晴甜）')).toBeNull();
  });

  it('gives people the role of the word before them', () => {
    expect(openingPeople('本报讯（记者郭树勋 通讯员郭探） 2022年')).toEqual([
      { name: '郭树勋', role: 'reporter' },
      { name: '郭探', role: 'correspondent' },
    ]);
    expect(bylinePeople('□高 亢')).toEqual([{ name: '高亢', role: 'author' }]);
    expect(photographers('呈现一派繁忙景象。 徐宏星 摄')).toEqual([{ name: '徐宏星', role: 'photographer' }]);
    expect(photographers('年产值达3.47亿元。 本报记者 刘金元 摄')).toEqual([
      { name: '刘金元', role: 'photographer' },
    ]);
  });

  it('refuses text that is no list of names', () => {
    expect(peopleIn('今年以来，全县上下认真贯彻')).toBeNull();
    expect(peopleIn('')).toBeNull();
  });
});
