import type { Random } from '#shared/random';
import { below, between, draw, happens, pick } from '#testing/chance';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { dayName, groups, numeral } from './lexicon';
import { signature } from './essays';
import { titleOf } from './news';

const titled = (title: string): MadeUpText['head'] => [{ role: 'headline', lines: [title] }];

const markets: readonly (readonly [string, readonly string[]])[] = [
  ['糧食', ['常熟粳', '蘇同粳', '無錫白', '杜洋秈', '客秈', '小絞米', '麵粉', '黃豆', '豆油', '花生']],
  ['紗花', ['二十支雙馬', '二十支人鐘', '十六支天官', '四十二支藍鳳', '火機花', '通州花', '美種花']],
  ['證券', ['統甲', '統乙', '統丙', '九六公債', '金融短期', '整六', '裁兵', '善後']],
  ['匯兌', ['英匯', '美匯', '法匯', '日匯', '港匯', '荷匯', '印匯', '標金', '大條銀']],
];

function market(random: Random): MadeUpText {
  const [name, goods] = pick(random, markets);
  const head = titled(
    pick(random, [`昨日${name}市價`, `${name}行情`, name, `${dayName(between(random, 1, 30))}${name}市况`]),
  );
  const rows = draw(random, goods, between(random, 4, 10)).map(
    (good) =>
      `${good}　${numeral(between(random, 2, 120))}元${pick(random, ['', '二角', '四角五', '七角', '一分半'])}`,
  );
  const lines = happens(random, 0.3) ? [pick(random, ['開盤', '上午', '每石', '收盤']), ...rows] : rows;
  return { head, title: titleOf(head), byline: null, paragraphs: [], type: 'news', lines };
}

function sailings(random: Random): MadeUpText {
  const head = titled(pick(random, ['今日輪船進出口', '輪船開行', '火車時刻', '船期']));
  const ships = ['江新', '寗紹', '新江天', '德和', '吉和', '瑞安', '海晏', '公平', '三北', '長安'];
  const rows = draw(random, ships, between(random, 4, 9)).map(
    (ship) =>
      `${ship}　往${pick(random, groups['城'] ?? [])}　${pick(random, ['晨', '午', '晚'])}${pick(random, ['六時', '四時', '九時半'])}`,
  );
  return { head, title: titleOf(head), byline: null, paragraphs: [], type: 'notice', lines: rows };
}

const firsts = Array.from('春秋夜曉寒孤江山花月風雨燈樓雲烟歸舊閒愁');
const middles = Array.from('來去飛聞看照滿入過落生送憐隨對上下無有不');
const ends = Array.from('情聲人心塵家天年前時秋流頭舟樓花風中身深');

/** Seven (or five) characters that scan like a line of verse and mean little. */
function verseLine(random: Random, size: number): string {
  const parts = [firsts, firsts, middles, firsts, firsts, middles, ends].slice(7 - size);
  return parts.map((part) => part[below(random, part.length)] ?? '').join('');
}

function poem(random: Random): MadeUpText {
  const head = titled(
    pick(random, [
      '感懷',
      '秋夜有感',
      '和友人韻',
      '舟中作',
      '春日雜詠',
      '讀報有感',
      '竹枝詞',
      '打油詩',
      '輓詩',
      '題畫',
      '無題',
      '過龍華',
    ]),
  );
  const size = happens(random, 0.75) ? 7 : 5;
  const paired = happens(random, 0.6);
  const lines = Array.from({ length: pick(random, [4, 4, 8, 8, 12]) / (paired ? 2 : 1) }, () =>
    paired ? verseLine(random, size) + verseLine(random, size) : verseLine(random, size),
  );
  return {
    head,
    title: titleOf(head),
    byline: happens(random, 0.85) ? signature(random) : null,
    paragraphs: [],
    type: 'feature',
    lines,
  };
}

/** Things that keep their own line breaks, though they are no adverts: prices, sailings, verse. */
export function table(random: Random): MadeUpText {
  return pick(random, [market, sailings, poem, poem])(random);
}
