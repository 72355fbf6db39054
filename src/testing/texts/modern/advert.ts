import type { MadeUpText } from '#testing/texts/made-up-text';
import type { Pen } from '#testing/texts/modern/pen';

const BRANDS: Readonly<Record<string, readonly string[]>> = {
  brand: ['[康|福|金|永|百|天|华|鸿|瑞|新][源|泰|达|鑫|盛|和|美|佳|丰|宝]'],
  goods: [
    '家具',
    '太阳能热水器',
    '电动车',
    '空调',
    '皮鞋',
    '羊绒衫',
    '彩电',
    '冰箱',
    '瓷砖',
    '床垫',
    '手机',
    '白酒',
    '饲料',
    '门窗',
    '眼镜',
    '月饼',
  ],
  firm: [
    '商场',
    '家具城',
    '大药房',
    '电器行',
    '驾校',
    '置业',
    '医院',
    '口腔门诊',
    '酒楼',
    '职业培训学校',
    '旅行社',
    '婚纱摄影',
    '汽贸',
  ],
  phone: [
    '{200-899}{1000-9999}',
    '{2000-8999}—{200-899}{1000-9999}',
    '{138-189}{10000000-99999999}',
    '400-{100-999}-{1000-9999}',
    '（0{310-899}）{2000000-8999999}',
  ],
};
const CALLS = [
  '[品质生活|尊贵享受|诚信经营|健康之选] [从{brand}开始|值得信赖]',
  '{brand}{goods} [全场{5-9}折|买一送一|清仓大甩卖]',
  '{brand}{firm}[盛大开业|十周年店庆|隆重招商]',
  '[厂家直销|以旧换新|零首付|免费上门]',
  '[恭贺新春|庆五一|国庆钜惠|年终特卖]',
  '[送货上门 终身维修|实行三包 代办托运]',
  '[学开车到|看牙齿到|买{goods}到|找工作到]{brand}{firm}',
  '{goods}[特价|会员价]{68-3980}元',
  '[火爆热销中|欲购从速|数量有限|先到先得]',
  '{60-140}平方米[精装|景观]住宅 均价{1980-8800}元/㎡',
];
const ENDS = [
  '地址：{*road}{12-680}号',
  '电话：{*phone}',
  '热线：{*phone}',
  '咨询电话：{*phone} {*phone}',
  '乘{2-60}路公交车{*road}站下车',
  '联系人：{*person}',
  '网址：www.{brandless}.com',
  '[营业|活动]时间：{date}—{date}',
  '免费热线 {*phone}',
  '店址：{*county}{*road}与{*road}交叉口',
  '厂址：{*county}{*town} 邮编：{100000-699999}',
];

export function advertText(pen: Pen): MadeUpText {
  const own = pen.with({ ...BRANDS, brandless: ['kangyuan', 'jinda', 'futai888', 'xinhe', 'baijia168'] });
  const write = (pattern: string): string => own.write(pattern);
  const lines = own.chance.draw(CALLS, own.chance.between(2, 5)).map(write);
  if (own.chance.happens(0.5)) lines.push('');
  if (own.chance.happens(0.25)) {
    for (let left = own.chance.between(3, 6); left > 0; left--)
      lines.push(write('{*goods} [原价|现价]{100-980}元 {60-99}元起'));
  }
  lines.push(...own.chance.draw(ENDS, own.chance.between(2, 4)).map(write));
  return { head: [], title: '', byline: null, paragraphs: [], type: 'advert', lines };
}
