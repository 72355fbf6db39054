import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propose } from '#segmentation/propose';
import { segmentationForm } from './segmentation-form';

const PAGE = [
  'A02│本地新闻2023年1月10日 星期二',
  '',
  '本报讯（记者郭树勋 通讯员郭探） 青石镇日前',
  '修成水渠三公里，沿线八百亩稻田用上了自',
  '',
  '流水。镇水利站的工人挖土砌石，干了两个月。',
  '往年抽水要花不少电费，今年打开闸门就行。',
  '（何田）',
  '',
  '青石镇',
  '',
  '新修水渠',
  '三公里',
  '',
  '1月7日，工人在水渠边砌石。 徐宏星 摄',
].join('\n');

describe('the short form', () => {
  const form = segmentationForm(PAGE, propose(PAGE));

  it('joins the lines of the main headline and keeps the kicker apart', () => {
    expect(form.articles[0]).toMatchObject({ title: '新修水渠三公里', kicker: '青石镇', type: 'news' });
  });

  it('gives 1-based inclusive lines, blank lines inside a range not parting it', () => {
    expect(form.articles.map((article) => article.lines)).toEqual([[[3, 13]], [[15, 15]]]);
    expect(form.furniture).toEqual([[1, 1]]);
    expect(form.articles[0]?.roles).toContainEqual({ role: 'body', lines: [3, 7] });
  });

  it('names people with their roles and calls a photograph a photograph', () => {
    expect(form.articles[0]?.people).toEqual([
      { name: '郭树勋', role: '记者' },
      { name: '郭探', role: '通讯员' },
      { name: '何田', role: '署名' },
    ]);
    expect(form.articles[1]).toMatchObject({
      title: '',
      type: 'photo',
      people: [{ name: '徐宏星', role: '摄' }],
    });
  });

  it('holds every non-blank line exactly once', () => {
    const line = fc.constantFrom(
      '',
      ' ',
      '本报讯 今天开会。',
      '百 字 新 闻',
      '●日前，',
      '温县召开会议',
      '（王芳）',
      '電話三三',
      '地址南京路',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        const { articles, furniture } = segmentationForm(text, propose(text));
        const ranges = [...articles.flatMap((article) => article.lines), ...furniture];
        const found = ranges.flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        );
        const printed = found.filter((number) => lines[number - 1]!.trim() !== '').sort((a, b) => a - b);
        const expected = lines.flatMap((one, i) => (one.trim() === '' ? [] : [i + 1]));
        expect(printed).toEqual(expected);
      }),
      { numRuns: 100, seed: 8 },
    );
  });
});
