import type { Random } from '#shared/random';
import { Chance } from '#testing/chance';
import { NAMES } from '#testing/texts/modern/names';
import { Pen } from '#testing/texts/modern/pen';

const WORDS = {
  pinyin: [
    'JIANGNAN',
    'HUAIHE',
    'QINGYUAN',
    'ZHONGYUAN',
    'BINHAI',
    'LONGQUAN',
    'TAIHE',
    'YANGCHENG',
    'DONGFANG',
  ],
  section: [
    '要闻',
    '综合新闻',
    '都市新闻',
    '民生',
    '社会',
    '国内新闻',
    '国际',
    '财经',
    '体育',
    '文体',
    '副刊',
    '教育',
    '县域新闻',
    '广告',
    '时事',
    '健康',
    '科技',
    '法治',
    '专版',
    '{*county}新闻',
    '评论',
    '娱乐',
    '天下',
    '农村',
  ],
  page: [
    '{1-16}',
    'A{1-9}',
    'A0{1-9}',
    'B{1-8}',
    '第{2-8}版',
    '{2-8}版',
    '0{1-8}',
    '第[一|二|三|四|五|六|七|八]版',
  ],
  week: ['星期[一|二|三|四|五|六|日]'],
  full: [
    '{1980-2025}年{1-12}月{1-28}日',
    '{1980-2025}年{1-12}月{1-28}日',
    '{1980-2025}.{1-12}.{1-28}',
    '{2000-2025}-0{1-9}-{10-28}',
  ],
  bar: ['│', '|', ' ', '　', '／', '·'],
  name: ['{*reporter}', '{*surname} {*given}'],
};

const FORMS: readonly (readonly string[])[] = [
  [
    '{pinyin} [DAILY|EVENING NEWS|EVENING POST|MORNING POST|TIMES]',
    '{page}{bar}{section}{full} {week}',
    '■[新闻热线|热线]：{8000000-8999999}{bar}■[编辑|责任编辑]：{*name}{bar}校对：{*name}{bar}[组版|版式]：{*name}',
  ],
  ['{full}', '{week}', '{page}', '{section}', '[责编|编辑]／{*name}　美编／{*name}　校对／{*name}'],
  ['{page}', '{section}', '{full} {week}'],
  ['{full}　{week}　{section}', '{page}'],
  [
    '[本版|本版责任]编辑：{*name}',
    'E-mail：[news|bianji|yaowen]{10-99}@[163|126|sina].com',
    '{page} {section} {full}',
  ],
  [
    '{city}{paper}',
    '{full} {week} 农历[甲|乙|丙|丁|戊][子|丑|寅|卯|辰]年[正|二|三|四|五]月[初|十|廿][一|二|三|五|八]',
    '国内统一刊号：CN{11-65}-00{10-99}',
    '第{1200-29800}期 今日{4-48}版',
    '[主管主办|主办]：{city}{paper}社',
  ],
  ['[责任编辑|编辑] {*name}　[电话|热线] {6000000-8999999}', '[校对|检校] {*name}', '{section}{bar}{page}'],
  ['{page} {section}', '{full}{bar}{week}{bar}[编辑|主编]：{*name} [美编|版式]：{*name}'],
  ['{section} {page}', '[News|Local News|Society|World|Sports|Culture|Economy]', '{full}'],
  [
    '社址：{road}{12-680}号',
    '邮政编码：{100000-699999}',
    '广告许可证：{1000-9999}号',
    '[零售|每份]{0.3-2.0}元',
    '印刷：{city}{paper}社印刷厂',
  ],
];
const SIGNS = [
  '[新春走基层|今日聚焦|一线传真|简讯|图片新闻|民生热线|读者来信|百姓故事|警方提示|天气预报|法治在线|经济视点|科普天地|凡人善举|群众路线在身边|平安{county}|新闻链接|编者按|记者手记|健康讲堂|国际短波|文明新风|壮丽七十年·奋斗新时代|学习贯彻全会精神|三言两语]',
  '—[1|2|3|4|5|6|7|8]—',
  '[导读|要目|今日看点|一句话新闻]',
];

/** The lines of a page that belong to no article: its head, masthead, imprint, signs of columns. */
export function modernFurniture(random: Random): string[] {
  const pen = new Pen(new Chance(random), [WORDS, NAMES]);
  const lines = pen.chance.pick(FORMS).filter((_, at) => at === 0 || pen.chance.happens(0.9));
  if (pen.chance.happens(0.3)) lines.push(pen.chance.pick(SIGNS));
  return lines.map((line) => pen.write(line));
}
