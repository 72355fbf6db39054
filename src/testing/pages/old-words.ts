import type { Chance } from '#testing/chance';
import type { Sources } from './pen';
import { signsOf } from './signs';
import type { Frames } from './modern-frames';

const SURNAMES = signsOf(
  '王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮董蕭程曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉余潘杜戴夏鍾汪田任姜范方石姚譚廖鄒熊金陸孔白崔康邱秦江史顧侯邵孟龍萬段錢湯尹黎易武賀嚴',
);
const GIVEN = signsOf(
  '伯仲叔季文武德明光華國榮子美玉蘭芳鳳仙翠雲霞少卿雨亭樹棠錫麟鴻慶祥福壽康寧元善之初景星耀宗紹先懋功敬甫幼安步青竹君雪梅寶琴桂生阿根大有耕石蓮舫小樓瘦鶴',
);
const PLACE_A = signsOf(
  '寶山閘北虹口南翔松嘉定青浦吳淞黃渡鎭揚泰通海江陰宜溧丹皖贛鄂湘粤桂魯豫冀晉綏察遼熱新舊東西上下大小法華',
);
const PLACE_B = signsOf('橋鎭浜涇路里弄渡口埠門關州縣城港灣山岡集廟宅村');
const WORLD = [
  '英',
  '美',
  '法',
  '德',
  '俄',
  '意',
  '日',
  '奧',
  '土耳其',
  '西班牙',
  '希臘',
  '波蘭',
  '羅馬尼亞',
  '匈牙利',
  '墨西哥',
  '巴西',
  '印度',
  '埃及',
  '比利時',
  '荷蘭',
];
const TITLES = ['督軍', '司令', '省長', '局長', '委員', '總長', '市長', '專員', '廳長', '師長'];
export const OLD_CITIES = [
  '倫敦',
  '柏林',
  '巴黎',
  '羅馬',
  '東京',
  '紐約',
  '華盛頓',
  '莫斯科',
  '香港',
  '重慶',
  '南京',
  '北平',
  '漢口',
  '天津',
  '廣州',
  '杭州',
  '濟南',
  '洛陽',
  '長沙',
  '西安',
];
export const OLD_AGENCIES = ['路透', '哈瓦斯', '海通', '國民社', '合衆社', '同盟社', '中央社', '塔斯', ''];

export function oldName(chance: Chance): string {
  return chance.pick(SURNAMES) + chance.pick(GIVEN) + (chance.happens(0.8) ? chance.pick(GIVEN) : '');
}

/** A writer's pen name. */
export function penName(chance: Chance): string {
  const way = chance.pick(['two', 'house', 'sir'] as const);
  if (way === 'two') return chance.pick(GIVEN) + chance.pick(GIVEN);
  if (way === 'house')
    return (
      chance.pick(GIVEN) +
      chance.pick(GIVEN) +
      chance.pick(['樓主', '館主', '生', '客', '女士', '山人', '居士'])
    );
  return chance.pick(GIVEN) + chance.pick(['翁', '公', '叟', '郎', '厂', '庵']);
}

const DIGITS = signsOf('○一二三四五六七八九');

const digit = (n: number) => (n === 0 ? '' : (DIGITS[n] ?? ''));

/** A number in words, as old print has it. */
export function numeral(n: number): string {
  if (n === 0) return '○';
  if (n < 10) return digit(n);
  if (n < 20) return `十${digit(n - 10)}`;
  if (n < 30) return `廿${digit(n - 20)}`;
  if (n < 100) return `${digit(Math.floor(n / 10))}十${digit(n % 10)}`;
  return large(n);
}

function large(n: number): string {
  const [unit, sign] = [[10000, '萬'] as const, [1000, '千'] as const].find(([size]) => n >= size) ?? [
    100,
    '百',
  ];
  const rest = n % unit;
  const round = rest < unit / 10 || n > 400;
  return numeral(Math.floor(n / unit)) + sign + (round ? '' : numeral(rest));
}

export function oldSources(chance: Chance): Sources {
  const place = () =>
    chance.pick(PLACE_A) + (chance.happens(0.4) ? chance.pick(PLACE_A) : '') + chance.pick(PLACE_B);
  const places = Array.from({ length: chance.between(4, 12) }, place);
  return {
    p: () => (chance.happens(0.75) ? chance.pick(places) : place()),
    a: () => oldName(chance),
    g: () => chance.pick(SURNAMES) + chance.pick(TITLES),
    w: WORLD,
    day: ['昨日', '昨晨', '前日', '日昨', '昨午', '前晚', '日來', '近日', '本月{2-28}日', '{2-28}日'],
  };
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const MIDDLES = lines(`
  聞{n1}一事，各方均極注意。
  據{g}語人，{v1}一層，刻尙在考慮之中。
  {p1}方面，對於{n1}，頗持異議。
  惟{n}尙未到齊，故未能卽行{v1}。
  事爲{g1}所聞，大爲震怒，立飭所屬{v1}。
  外間所傳{n1}各節，殊非事實。
  {a}向居{p2}，素以{n}爲業，頗有聲於時。
  記者昨往{p1}調查，得悉{n1}經過如左。
  此事如何結束，容俟續訊。
  論者謂{n1}關係{p1}全局，不可等閒視之。
  又訊，{day}{p2}亦有{v1}之說。
  當時{n}在旁，目覩其事，莫不歎息。
  {a1}聞之，默然不語，良久始去。
  至{n2}如何處置，須俟下次會議決定。
  其父{a}，曾任{p1}{n2}，現已家居。
  余與{a1}有舊，故知之甚詳。
  嗚呼、{n1}之弊，至於此極，可爲浩歎。
  {n}等{3-30}人，聯名具呈{g}，請求{v2}。
  查{n1}辦法，原定{二三四}條，現已酌加修正。
  {day}上午{七八九}時，{n}陸續到{p1}。`).map((line) =>
  line.replace(/\{([一二三四五六七八九十]+)\}/gu, (_, signs: string) => `[${signsOf(signs).join('|')}]`),
);

export const OLD_FRAMES: Frames = {
  heads: lines(`
    {p1}{v1}
    {p1}{n1}
    {n1}近訊
    {g1}{v1}
    {n1}{v1}
    {p1}{n1}{v1}
    {a1}與{n1}
    {n1}小記
    {n1}之[研究|疑問|前途|末路]
    {v1}
    {v1}之[經過|內幕|眞相|先聲]`),
  leads: lines(`
    {day}{p1}{n1}，忽有{v1}之舉。
    {p1}{n1}，{day}{v1}，已誌本報。
    {g1}以{n1}關係重要，特於{day}{v1}。
    {p1}{a1}，因{n1}事，擬{v1}。
    {n1}問題，醞釀已久，{day}始由{g1}{v1}。
    關於{v1}一事，茲悉{p1}方面，已有具體辦法。
    近來{p1}之{n1}，有足述者。`),
  middles: MIDDLES,
  ends: lines(`
    餘容續誌。
    詳情續報。
    其結果如何、未可知也。
    亦趣聞也。
    是可慨已。`),
};

export const OLD_DECKS = [
  '{g1}已{v1}',
  '{n2}尙無着落',
  '{p2}{p3}同時{v2}',
  '{n2}{n1}兩方均有表示',
  '{p1}人心安定',
  '{v2}',
  '損失約{3-90}萬元',
  '{a1}供詞支離',
  '雙方各執一詞',
  '{w1}方面之觀察',
  '死傷{9-90}人',
];
export const OLD_CROSSHEADS = [
  '{n1}之起因',
  '{v1}',
  '{p1}方面',
  '{g1}談話',
  '{n2}之責任',
  '雙方態度',
  '結果未明',
  '經過情形',
  '善後辦法',
  '{a1}之口供',
  '▲{n1}',
  '（一）{n2}',
  '{n1}{n2}',
  '各方意見',
];
