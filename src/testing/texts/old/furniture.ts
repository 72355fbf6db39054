import type { Random } from '#shared/random';
import { between, draw, happens, pick } from '#testing/chance';
import { dayName, figures, groups, numeral } from './lexicon';

const papers = [
  '晨鐘報',
  '滬濱晚報',
  '新春申報',
  '大光明報',
  '羣衆日報',
  '時聞報',
  '松江民報',
  '海天三日刊',
  '醒獅報',
  '公言報',
  '鐸報',
];
const weekdays = ['一', '二', '三', '四', '五', '六', '日'];
const stems = Array.from('甲乙丙丁戊己庚辛壬癸');
const branches = Array.from('子丑寅卯辰巳午未申酉戌亥');

function dateLine(random: Random, name: string): string {
  const year = between(random, 1, 37);
  const month = numeral(between(random, 1, 12));
  const day = dayName(between(random, 1, 30));
  const week = `星期${pick(random, weekdays)}`;
  const lunar = `${stems[(year + 7) % 10] ?? ''}${branches[(year + 11) % 12] ?? ''}年${month}月${pick(random, ['初三', '初八', '十一', '十六', '廿一', '廿七'])}日`;
  return pick(random, [
    () => `中華民國${numeral(year)}年${month}月${day}　${week}`,
    () => `第${pick(random, ['一', '二', '三', '四'])}版　民國${numeral(year)}年${month}月${day}`,
    () =>
      `中華民國${numeral(year)}年${month}月${day}　${name}　${week}　第${pick(random, ['二', '三', '四'])}版`,
    () => `${lunar}　${week}`,
    () => `西曆一千九百${numeral(year + 11)}年${month}月${day}`,
  ])();
}

function serviceLines(random: Random): string[] {
  return draw(
    random,
    [
      `館址${pick(random, groups['路'] ?? [])}${numeral(between(random, 12, 499))}號　電話${figures(random, 5)}`,
      '中華郵政特准掛號認爲新聞紙類',
      `◀公共租界工部局登記證Ｃ字${numeral(between(random, 3, 90))}號▶`,
      `◀第${figures(random, 4)}號▶`,
      `今日${pick(random, ['壹', '貳', '叁'])}張零售國幣${pick(random, ['壹', '貳', '叁', '肆'])}分`,
      `本報創於民國${numeral(between(random, 2, 15))}年`,
      `定價　每月${numeral(between(random, 3, 9))}角　全年${numeral(between(random, 3, 12))}元　郵費在內`,
      `廣吿刊例：　報名旁每日每方${numeral(between(random, 8, 40))}元　中縫每日每格${numeral(between(random, 2, 9))}元`,
      '本報歡迎投稿　來稿無論登載與否槪不退還',
      '本報消息靈通議論公正銷行最廣凡登廣吿無不立見功効',
      `發行人　${pick(random, groups['洋人'] ?? [])}`,
    ],
    between(random, 1, 5),
  );
}

/** A run of lines from the head of a page: its name, date, prices, addresses. */
export function oldFurniture(random: Random): string[] {
  const paper = pick(random, papers);
  const name = happens(random, 0.6) ? [paper] : [];
  const date = happens(random, 0.8) ? [dateLine(random, paper)] : [];
  const service = happens(random, 0.55) ? serviceLines(random) : [];
  const parts = happens(random, 0.5) ? [...date, ...name, ...service] : [...name, ...service, ...date];
  return parts.length > 0 ? parts : [dateLine(random, paper)];
}
