import { describe, expect, it } from 'vitest';
import { factsOf } from './facts';
import { rowsOf } from './rows';
import { unitsOf } from './units';

const cut = (text: string): readonly string[] => {
  const rows = rowsOf(text);
  return unitsOf(rows, factsOf(rows)).map((unit) => unit.text);
};

describe('units', () => {
  it('hold every row once, in order', () => {
    const rows = rowsOf('一二三四五六七八\n九十\n\n本报讯 今天\n。\n\n\n县\n委\n会\n完');
    const units = unitsOf(rows, factsOf(rows));
    expect(units.flatMap((u) => Array.from({ length: u.last - u.first }, (_, i) => u.first + i))).toEqual([
      ...rows.keys(),
    ]);
  });

  it('are cut at message heads that follow a headline without a blank line', () => {
    expect(cut('温县县委常委会召开\n本报讯 1月7日下午')).toEqual(['温县县委常委会召开', '本报讯1月7日下午']);
  });

  it('are cut at bullets, bylines and credits', () => {
    expect(cut('实现教学质量新突破。\n（范红霞 宋海燕）\n●近日，孟州市')).toHaveLength(3);
    expect(cut('预计产值750万元。赵春营 摄\n示范区强音')).toHaveLength(2);
  });

  it('keep a vertical run together and apart from what follows it', () => {
    expect(cut('孟\n州\n：\n高\n质\n量\n环保需要大家的参与')).toEqual(['孟州：高质量', '环保需要大家的参与']);
  });

  it('keep a headline of several lines together', () => {
    expect(cut('示范区召开\n污染防治攻坚推进会')).toHaveLength(1);
  });
});
