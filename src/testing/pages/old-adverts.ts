import { pointed, type OldHabit } from './old-stories';
import { oldName } from './old-words';
import type { Pen } from './pen';
import { signsOf } from './signs';
import { NO_HEAD, type Para, type Story } from './story';

const DIGITS = signsOf('○一二三四五六七八九');
const SIGNS = [
  '大',
  '中',
  '華',
  '美',
  '永',
  '新',
  '老',
  '同',
  '德',
  '仁',
  '濟',
  '生',
  '昌',
  '豐',
  '泰',
  '和',
  '祥',
  '亨',
  '恆',
  '福',
  '麗',
  '康',
];
/** A trade: how its shops are called, what they sell, what they say. */
const TRADES = String.raw`
綢緞局 綢緞號 | 軟緞 喬其絨 旗袍料 湖縐 被面 | 花色新穎 精染不褪 時裝首選 顏色鮮艷
大藥房 國藥號 | 補腦汁 咳嗽糖 六神水 白濁丸 疳積散 | 藥到病除 立見奇效 男女老幼 四季可服
皮鞋店 皮貨莊 | 男女皮鞋 獺皮大衣 皮箱 手袋 狐嵌 | 式樣摩登 堅固耐穿 自備工場 定製迅速
大戲院 大舞臺 | 全本新戲 國產鉅片 滑稽歌舞 有聲對白 | 空前偉大 場場客滿 今夜開演 明日換片
舞廳 跳舞場 | 香檳舞會 爵士樂隊 紅舞星 茶舞 通宵舞 | 座位舒適 音樂悠揚 舞星雲集 不售門票
菜館 酒樓 飯店 | 京蘇大菜 粤式點心 和菜 火鍋 喜慶筵席 | 名廚烹調 座位寬敞 小酌大宴 隨意小酌
烟公司 香烟公司 | 香烟 紅聽 軟包 雪茄 贈品券 | 烟味芬芳 氣味清香 到處風行 國貨之光
照相館 攝影室 | 結婚禮服 放大 着色 團體照 美術照 | 光線柔和 神情畢肖 晚間可攝 定價低廉
眼鏡公司 鐘表行 | 近視眼鏡 手表 掛鐘 鑽戒 鋼筆 | 驗目準確 保用十年 修理快捷 存貨充足
醫院 診所 醫室 | 花柳 肺癆 痔瘡 難產 沙眼 戒烟 | 門診一元 貧病不計 隨請隨到 手術高明
書局 書店 | 小說 新文藝 碑帖 學生字典 連環畫 畫報 | 預約半價 內容豐富 印刷精良 函購卽寄
銀行 儲蓄會 信託公司 | 零存整付 定期存款 保險箱 匯兌 教育儲金 | 利息優厚 手續簡便 資本雄厚 保障穩固
電器行 無線電行 | 收音機 電爐 電扇 話匣 唱片 真空管 | 聲音洪亮 分期付款 免費裝置 最新出品
茶葉號 參燕號 | 龍井 吉林參 官燕 銀耳 西藏紅花 珠蘭 | 道地藥材 貨眞價實 送禮佳品 批發零售
轉運公司 汽車行 | 包車 搬場 長途 出差汽車 提單 | 車輛新式 日夜服務 取費低廉 電話卽到
補習學校 函授社 | 英文 簿記 打字 國語 無線電 速記 | 隨到隨學 名師教授 學費低廉 額滿卽止
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((part) => part.trim().split(' ')));

const CALLS = [
  '大減價',
  '大拍賣',
  '開幕紀念',
  '犧牲',
  '大贈送',
  '新張誌喜',
  '秋季大減價',
  '春季減價',
  '週年紀念',
  '特別啓事',
];
const PROSE = [
  '{s1}{s2}{shop}，開設{p1}有年，專售{g1}、{g2}，{say1}，久蒙各界贊許，茲爲酬答盛意起見，自{2-28}日起，一律{7-9}折，{3-20}天爲限，惠顧諸君，幸勿失之交臂。',
  '{a1}君患{g1}多年，百醫罔效，經{s1}{s2}{shop}診治，{3-9}日而愈，特登報鳴謝，並告同病。',
  '本{shop}{g1}一種，{say1}，{say2}，行銷各埠，近有無恥之徒，冒牌混售，購者務請認明{s1}{s2}商標，庶不致誤。',
];

const couplet = (text: string): string[] => (text.length === 4 ? [text.slice(0, 2), text.slice(2)] : [text]);

/** An advertisement: mostly its place or name first, its telephone or address last, fragments between. */
export function oldAdvert(pen: Pen, habit: OldHabit): Story {
  const { chance } = pen;
  const [shops = [], goods = [], says = []] = chance.pick(TRADES);
  const h = pen.with({ g: goods, say: says, s: SIGNS, shop: [chance.pick(shops)] });
  const name = h.write('{s1}{s2}{shop}');
  const opening = chance.weighted<readonly string[]>([
    [[name], 5],
    [[h.write('{p1}{3-60}號'), name], 2],
    [[h.write('{g1}'), name], 2],
    [[chance.pick(CALLS)], 2],
    [[h.write(`[醫師|律師|名醫]${oldName(chance)}`)], 1],
    [[], 1],
  ]);
  const middle = chance.draw(
    [
      ...goods,
      ...says,
      chance.pick(CALLS),
      h.write('每[打|件|瓶|盒]{2-9}角'),
      h.write('[全部|一律]{5-9}折'),
      h.write('自{2-28}日起'),
    ],
    chance.between(2, 9),
  );
  const ending = chance.draw(
    [
      `電話${Array.from({ length: 5 }, () => chance.pick(DIGITS)).join('')}${chance.pick(['', '號'])}`,
      h.write('地址{p1}{s}{s}里口'),
      h.write('[總發行所|總店]{p2}'),
      h.write('[外埠函購|各大公司均售|郵購加一成]'),
      h.write('中國{s}{s}公司出品'),
    ],
    chance.between(1, 3),
  );
  const breaks = chance.happens(0.4);
  const line = (text: string): Para => ({ text, kind: 'line' });
  const shown = breaks
    ? middle.flatMap(couplet)
    : chance.happens(0.25)
      ? middle.flatMap((one) => (one.length < 4 ? signsOf(one) : [one]))
      : middle;
  const prose: Para[] = chance.happens(0.4)
    ? [{ text: pointed(h.write(chance.pick(PROSE)), habit.points), kind: 'text' }]
    : [];
  return {
    type: 'advert',
    head: NO_HEAD,
    byline: [],
    paras: [...opening.map(line), ...shown.map(line), ...prose, ...ending.map(line)],
    tail: '',
    people: [],
    loose: true,
  };
}
