import { describe, expect, it } from 'vitest';
import type { PersonMatch } from './people';
import { findDateline } from './dateline';
import { closingCredit, closingNames, openingNames, peopleInByline } from './people';

const whole = (text: string) => ({ start: 0, end: text.length });
const said = (people: readonly PersonMatch[] | undefined): string =>
  (people ?? []).map(({ name, role }) => `${name} ${role}`).join(', ');

describe('bylines', () => {
  it.each([
    ['（白靖杰 黄福兴）', '白靖杰 author, 黄福兴 author'],
    ['□高 亢', '高亢 author'],
    ['(廉荷苇)', '廉荷苇 author'],
    ['本报记者 张三 通讯员 李四', '张三 reporter, 李四 correspondent'],
    ['记者/黄少宏　实习\n生/朱子煜　通讯员/成广伟', '黄少宏 reporter, 朱子煜 reporter, 成广伟 correspondent'],
    ['记者张三通讯员李四', '张三 reporter, 李四 correspondent'],
    ['文/王明 图/李强', '王明 author, 李强 photographer'],
    ['阿卜杜拉·买买提', '阿卜杜拉·买买提 author'],
    ['By JOHN SMITH and MARY DOE', 'JOHN SMITH author, MARY DOE author'],
    ['会议要求各级部门认真落实', ''],
    ['2023年', ''],
    ['', ''],
  ])('%s names %s', (text, expected) => {
    expect(said(peopleInByline(text, whole(text)))).toBe(expected);
  });

  it('keep the raw span of a name cut by a line end', () => {
    const text = '（通讯员冯\n建京）';
    const [person] = peopleInByline(text, whole(text));
    expect(person).toMatchObject({ name: '冯建京', role: 'correspondent' });
    expect(text.slice(person?.span.start, person?.span.end)).toBe('冯\n建京');
  });
});

describe('names in a body', () => {
  it.each([
    ['本报讯（记者付凯明 通\n讯员张亚琳）为进一步', '付凯明 reporter, 张亚琳 correspondent'],
    ['本报讯（记者付凯明） 1\n月 2 日', '付凯明 reporter'],
    ['千龙网北京7月26日讯（记者冯强\n张驰）今天', '冯强 reporter, 张驰 reporter'],
    ['新华社北京1月9日电（记者张三）', '张三 reporter'],
    ['本报讯 记者张三报道：近日', '张三 reporter'],
    ['南都讯　记者刘凡　周昌和\n继推出日票后', '刘凡 reporter, 周昌和 reporter'],
    ['本报讯 记者近日从市科技局获悉，', ''],
    ['本报讯 1月7日，示范区（高新区）召开', ''],
  ])('are found where it opens: %s', (text, expected) => {
    expect(said(openingNames(text, whole(text)))).toBe(expected);
  });

  it.each([
    ['新局面。（白靖杰 黄福兴）', '白靖杰 author, 黄福兴 author'],
    ['积蓄强大动能。 （汤锐）\n', '汤锐 author'],
    ['得到实惠。（本报记者 张三）', '张三 reporter'],
    ['加强管理。（完）', ''],
    ['据《人民日报》。（新华社）', ''],
    ['深入各村（社区）', ''],
    ['综合整治。（下转第二版）', ''],
    ['', ''],
  ])('are found where it closes: %s', (text, expected) => {
    expect(said(closingNames(text, [whole(text)])?.people)).toBe(expected);
  });

  it.each([
    ['一派繁忙景象。 徐宏星 摄', '徐宏星 photographer'],
    ['预计产值750万元。\n\n赵春营 摄\n', '赵春营 photographer'],
    ['年产值达3.47亿元。 本报记者 刘金元 摄', '刘金元 photographer'],
    ['挂满汗珠。记\n者黄澄锋摄', '黄澄锋 photographer'],
    ['稳定的收入。　新华社发（张春雷　摄）', '张春雷 photographer'],
    ['图为拍摄现场。', ''],
  ])('are found in a caption: %s', (text, expected) => {
    expect(said(closingCredit(text, whole(text))?.people)).toBe(expected);
  });
});

describe('datelines', () => {
  it.each([
    ['本报讯 1月7日下午', '本报讯', 'report'],
    ['本报讯\n1月7日', '本报讯', 'report'],
    ['【深圳商报讯】（记者', '深圳商报讯', 'report'],
    ['南都讯　记者刘凡', '南都讯', 'report'],
    ['新华社北京1月9日电（记者', '新华社北京1月9日电', 'wire'],
    ['新华社北\n京1月9日电 近日', '新华社北京1月9日电', 'wire'],
    ['本报北京1月9日电 今天', '本报北京1月9日电', 'wire'],
    ['（巴黎廿二日海通電）據法', '巴黎廿二日海通電', 'wire'],
    ['PARIS, 3 mars. — Le roi', 'PARIS, 3 mars', 'place'],
    ['London, March 3.—The King', 'London, March 3', 'place'],
  ])('%j opens with %s', (text, value, kind) => {
    const found = findDateline(text, whole(text));
    expect(found).toMatchObject({ value, kind });
    const raw = text.slice(found?.span.start, found?.span.end);
    expect(raw.replace(/\n/gu, '')).toBe(value);
  });

  it.each(['会议传达学习了通讯', '市供电公司停电', '近日，市社区通讯 员', 'The mayor, 3 March', ''])(
    'none in %s',
    (text) => {
      expect(findDateline(text, whole(text))).toBeNull();
    },
  );
});
