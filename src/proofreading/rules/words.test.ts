import { describe, expect, it } from 'vitest';
import { CLEAN, bodyOf, saidOf } from '#proofreading/proof.fixture';
import { countNames, findSuspects } from '#proofreading/find-suspects';

describe('look-alikes', () => {
  it('are told by the words around them', () => {
    expect(saidOf('look-alike', `${CLEAN}会议巳经召开，末来可期，千部群众进人会场。`)).toEqual([
      '巳>已',
      '末>未',
      '千>干',
      '人>入',
    ]);
    expect(saidOf('look-alike', '女人自已覺悟，國府巳令查辦。')).toEqual(['已>己', '巳>已']);
  });

  it.each([
    '他已经走进人群，三千部手机，以前住在这里，未来可期，周末见面，人口增长。',
    '侯建华、赵军芳、杨扬、季未平出席，老花镜，请拨打电话，农机坏了。',
    '乙巳年正月初一，巳时开始，子曰诗云，戊戌变法。',
  ])('are no fault: %s', (text) => {
    expect(saidOf('look-alike', CLEAN + text)).toEqual([]);
  });

  it('of figures are told among figures', () => {
    expect(saidOf('figure-letter', '2O23年，二0二三年，二○二三年')).toEqual(['O>0', '0>〇', '○>〇']);
    expect(saidOf('figure-letter', 'IPO申报，O型血，5G，电话五○六六')).toEqual([]);
  });
});

describe('names', () => {
  it('spelled two ways: the rarer is doubtful', () => {
    const text = `本报讯（记者郭树勋）${CLEAN}\n郭树勋又来了，郭树勋说好。\n郭树勤说。`;
    expect(saidOf('name-variant', text)).toEqual(['勤>勋']);
    expect(saidOf('name-variant', '主任赵俊峰、赵俊生、王建新、赵俊峰出席。赵俊生说，赵俊峰说。')).toEqual(
      [],
    );
  });

  it('are held against the other pages of the edition', () => {
    const elsewhere = countNames([
      bodyOf('本报讯（记者郭树勋）会议召开。'),
      bodyOf('郭树勋、王建新、赵俊峰出席。'),
    ]);
    expect(elsewhere).toContainEqual({ name: '郭树勋', count: 2 });
    expect(saidOf('name-variant', '郭树勤在会上说。', { elsewhere })).toEqual(['勤>勋']);
  });
});

describe('house words', () => {
  it('are told, and not where two words meet', () => {
    expect(saidOf('house-word', '风险交织迭加，补充维生素 c，使用维生素C。')).toEqual([
      '迭加>叠加',
      '维生素 c>维生素C',
    ]);
    expect(saidOf('house-word', '大家按装配要求施工。')).toEqual([]);
  });

  it('come from the newspaper’s list too, with the paper as their origin', () => {
    const words = {
      good: [],
      bad: [
        { wrong: '其它', right: '其他' },
        { wrong: 'shew', right: 'show' },
      ],
      names: [],
    };
    expect(saidOf('listed-word', '其它事项，shewn and shew.', { words })).toEqual(['其它>其他', 'shew>show']);
    const [found] = findSuspects(bodyOf('其它事项', { words }));
    expect(found).toMatchObject({ code: 'STY', origin: 'print', reason: { where: 'list', seen: '其它' } });
  });
});

describe('contradictions', () => {
  it('are told where a story of a town says 该街道', () => {
    const text = '本报讯 连日来，示范区宁郭镇用实招、出重拳。\n加强管理。该街道召开会议。';
    expect(saidOf('contradiction', text)).toEqual(['该街道>该镇']);
    expect(saidOf('contradiction', text.replace('该街道', '该镇'))).toEqual([]);
  });

  it('are none where both are named, or neither is', () => {
    expect(saidOf('contradiction', '宁郭镇与文苑街道联合行动。该街道召开会议。')).toEqual([]);
    expect(saidOf('contradiction', '推进城镇建设，乡镇协作。该街道召开会议。')).toEqual([]);
  });
});
