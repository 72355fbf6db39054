import type { Random } from '#shared/random';
import { below, between, happens, pick } from '#testing/chance';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Word groups that topics may point at with `@name`. */
export const groups: Readonly<Record<string, readonly string[]>> = {
  城: words(
    '漢口 南京 天津 北平 廣州 蘇州 杭州 無錫 鎭江 蕪湖 九江 南昌 長沙 宜昌 重慶 成都 濟南 靑島 開封 鄭州 徐州 蚌埠 揚州 常州 寧波 紹興 嘉興 福州 厦門 汕頭 桂林 昆明 貴陽 西安 太原 保定 瀋陽 哈爾濱 烟台 松江',
  ),
  鎭: words(
    '閔行 南翔 羅店 浦東 江灣 眞茹 吳淞 崑山 太倉 靑浦 嘉定 奉賢 南匯 川沙 崇明 七寶 周浦 黃渡 安亭 溧陽 宜興 金壇 丹陽 句容 高郵 泰興 靖江 海鹽 平湖 德淸',
  ),
  路: words(
    '南京路 福州路 九江路 漢口路 北京路 愛多亞路 霞飛路 靜安寺路 海格路 虞洽卿路 浙江路 湖北路 廣西路 貴州路 牛莊路 寗波路 天潼路 北四川路 海寗路 七浦路 山西路 河南路 福建路 山東路 白克路 派克路 勞合路 新閘路 麥根路 戈登路 福煦路 馬斯南路 呂班路 貝勒路 老西門 小東門 十六舖 八仙橋 鄭家木橋 提籃橋',
  ),
  國: words('英國 法國 德國 美國 蘇聯 義國 波蘭 捷克 土耳其 比國 荷蘭 西班牙 希臘 瑞典 匈國 羅國 日本 暹羅'),
  都: words(
    '倫敦 巴黎 柏林 華盛頓 莫斯科 羅馬 東京 日內瓦 紐約 華沙 維也納 馬德里 伊斯坦堡 河內 香港 馬尼剌',
  ),
  社: words('路透 哈瓦斯 海通 美聯 塔斯 合衆 中央社 國民社 電通 本報專'),
  洋人: words(
    '白倫敦 賈克遜 麥唐納 魏爾遜 布朗氏 何華德 葛林 施密特 萊門 杜朋 貝爾納 安特烈 科瓦夫 伊凡斯基 羅西尼 哈格里夫 包爾溫 史密司 韋爾斯 狄克生 巴克爾 佛蘭克 蘭普生 鮑惠爾',
  ),
};

const surnames = words(
  '陳 李 王 張 周 吳 徐 朱 沈 顧 陸 楊 趙 錢 孫 胡 高 林 何 郭 馬 羅 宋 唐 許 鄧 曹 彭 曾 蕭 田 董 潘 袁 蔡 蔣 余 于 杜 葉 程 魏 蘇 呂 丁 任 姚 盧 傅 鍾 姜 崔 譚 陶 汪 范 金 石 戴 賈 韋 夏 邱 方 侯 鄒 熊 孟 秦 白 江 薛 尹 段 雷 黎 史 龍 賀 毛 郝 龔 邵 錢 嚴 覃 武 莫 孔 歐陽 司徒',
);
const givenFirst = Array.from(
  '國志文德永世家少仲伯季子叔景承繼鴻鶴松竹秋春雲玉金寶福祿壽康仁義禮智信光明正大宗慶餘培樹育才錦',
);
const givenSecond = Array.from(
  '棟良華章泉生臣卿甫之民奎堂山川海濤波峯嶽齋庵亭樓舟帆雄傑豪英武威勳功業基礎恆久昌盛隆興旺發達財源璋瑞麟',
);
const girlGiven = words(
  '月英 素芬 玉珍 秀蘭 慧貞 美雲 翠鳳 阿寶 小紅 綠珠 雪艷 桂仙 蘭芳 瓊瑤 婉如 靜宜 麗娟 蓮香 金弟 巧林',
);

/** Persons who turn up in more than one story. */
const wellKnown = words(
  '陳鶴松 李仲衡 王慶瀾 顧景陶 周子駿 袁叔豪 許伯庸 唐少泉 朱鴻卿 沈錦齋 陸志遠 馬寶山',
);

export type Person = { surname: string; given: string };

export function person(random: Random, woman: boolean): Person {
  if (!woman && happens(random, 0.2)) {
    const name = pick(random, wellKnown);
    return { surname: name.slice(0, 1), given: name.slice(1) };
  }
  const surname = pick(random, surnames);
  if (woman) return { surname, given: pick(random, girlGiven) };
  const second = pick(random, givenSecond);
  return { surname, given: happens(random, 0.2) ? second : pick(random, givenFirst) + second };
}

const digits = Array.from('〇一二三四五六七八九');

const digit = (value: number): string => digits[value] ?? '';

const scales = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
] as const;

/** 1–9999 written out: 三百四十五. */
export function numeral(value: number): string {
  if (value >= 10 && value < 20) return `十${value === 10 ? '' : digit(value - 10)}`;
  const scale = scales.find(([unit]) => value >= unit);
  if (scale === undefined) return digit(value);
  const [unit, name] = scale;
  const rest = value % unit;
  const gap = rest < unit / 10 ? '零' : '';
  const tail = rest >= 10 && rest < 20 ? `一${numeral(rest)}` : numeral(rest);
  return digit(Math.floor(value / unit)) + name + (rest === 0 ? '' : gap + tail);
}

/** A day of the month as such papers write it: 廿二日, 三十日. */
export function dayName(day: number): string {
  return `${day > 20 && day < 30 ? `廿${digit(day - 20)}` : day === 20 ? '廿' : numeral(day)}日`;
}

/** Figures one by one, as in telephone numbers: 九三四二八. */
export function figures(random: Random, count: number): string {
  return Array.from(
    { length: count },
    (_, place) => digits[place === 0 ? between(random, 1, 9) : below(random, 10)],
  ).join('');
}
