import type { MadeUpText } from '#testing/texts/made-up-text';
import type { Habit } from '#testing/texts/modern/habit';
import type { Pen } from '#testing/texts/modern/pen';

type Notice = { readonly titles: readonly string[]; readonly text: readonly string[] };

const NOTICES: readonly Notice[] = [
  {
    titles: ['[遗失声明|声明|挂失声明]'],
    text: [
      '{person}不慎遗失[身份证|驾驶证|毕业证|营业执照副本|残疾证]，证号{410000-439999}{19500101-19991231}{1000-9999}，声明作废。',
      '{county}{company}公章一枚（编号{4108000000-4108999999}）丢失，声明作废。',
      '{person2}、{person3}夫妇之子出生医学证明丢失，编号{100000000-999999999}，声明作废。',
    ],
  },
  {
    titles: ['[拍卖公告|公开拍卖公告|{county}{company}资产拍卖公告]'],
    text: [
      '受委托，我公司定于{date}{6-11}时在{road}{12-680}号拍卖厅公开拍卖下列标的：{road2}临街门面房{3-26}间，建筑面积{120.1-980.9}平方米，参考价{26-380}万元。',
      '有意竞买者请持有效证件于{date}前到我公司办理竞买手续，并交纳保证金{2-30}万元。',
      '标的展示时间：自公告之日起至拍卖前一日。',
      '联系电话：{200-899}{1000-9999}　{138-189}{10000000-99999999}',
      '{county}{company}',
    ],
  },
  {
    titles: ['[停电通知|停水通知|停气通知]', '关于{road}[施工|改造]期间交通管制的[通告|通知]'],
    text: [
      '因设备检修，定于{date}{6-9}时至{17-20}时，对{road}、{road2}沿线用户[停止供电|停止供水|暂停供气]，请相关单位和居民提前做好准备。',
      '不便之处，敬请谅解。',
      '{county}{company}',
      '{date}',
    ],
  },
  {
    titles: ['{county}人民法院公告', '送达公告', '[债权申报|清算|减资]公告'],
    text: [
      '{person}：本院受理原告{person2}诉你民间借贷纠纷一案，现依法向你公告送达起诉状副本、应诉通知书及开庭传票。自公告之日起经过{30-60}日即视为送达。',
      '提出答辩状的期限为公告期满后{15-30}日内，并定于举证期满后第{2-4}日上午{8-10}时在本院第{2-9}法庭公开开庭审理，逾期将依法缺席判决。',
      '{county}{company}经股东会决议，拟将注册资本由{600-6000}万元减至{60-500}万元，请债权人于见报之日起45日内申报债权。',
      '特此公告。',
    ],
  },
  {
    titles: ['[招标公告|招聘启事|招生简章|征集启事]', '{county}{company}[招聘|招标]公告'],
    text: [
      '因工作需要，面向社会公开[招聘|招收]工作人员{6-60}名，条件：遵纪守法，年龄{25-40}岁以下，[大专|中专|高中]以上学历。',
      '报名时间：{date}至{date}，报名地点：{road}{12-680}号。',
      '待遇：月薪{1200-6800}元，缴纳社会保险。',
      '咨询电话：{200-899}{1000-9999}，联系人：{person}。',
      '本项目预算{26-980}万元，投标人应具备独立法人资格和相应资质，投标文件递交截止时间为{date}{9-15}时。',
    ],
  },
];

const COMPANY = [
  '[恒信|天成|鑫源|华泰|宏达|万通|金鼎|永兴|百利|中正][拍卖有限公司|商贸有限公司|房地产开发有限公司|供电公司|自来水公司|食品厂|建筑工程公司|机械厂|信用合作社]',
];

export function noticeText(pen: Pen, habit: Habit): MadeUpText {
  const own = pen.with({ company: COMPANY });
  for (const [slot, value] of habit.bound) own.bind(slot, value);
  const notice = own.chance.pick(NOTICES);
  const title = own.write(own.chance.pick(notice.titles));
  const paragraphs = notice.text
    .filter((_, at) => at === 0 || own.chance.happens(0.85))
    .map((one) => own.write(one));
  const cut = title.length > 16 ? Math.ceil(title.length / 2) : title.length;
  const lines = [title.slice(0, cut), title.slice(cut)].filter((line) => line !== '');
  return {
    head: [{ role: 'headline', lines }],
    title,
    byline: null,
    paragraphs,
    type: 'notice',
    lines: null,
  };
}
