// Damage to Chinese text, with tables of its own: what is planted must not come from what looks for it.
import type { Family, Hurt } from './types';

/** Hurts at each match, made by `make`; the first group, where there is one, is what is replaced. */
export function atMatches(
  text: string,
  pattern: RegExp,
  make: (found: RegExpExecArray) => string | readonly string[],
): readonly Hurt[] {
  const hurts: Hurt[] = [];
  for (const found of text.matchAll(pattern)) {
    const target = found[1] ?? found[0];
    const start = found.index + (found[1] === undefined ? 0 : found[0].indexOf(target));
    const made = make(found);
    const options = typeof made === 'string' ? [made] : made;
    for (const after of options) hurts.push({ start, end: start + target.length, after });
  }
  return hurts;
}

/** Inserts behind the first group of each match. */
const behind = (text: string, pattern: RegExp, what: (found: RegExpExecArray) => string): readonly Hurt[] =>
  [...text.matchAll(pattern)].map((found) => {
    const at = found.index + (found[1]?.length ?? 0);
    return { start: at, end: at, after: what(found) };
  });

/** Every place where one character of a table stands inside Han text. */
const swaps = (text: string, pairs: string): readonly Hurt[] => {
  const table = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
  const hurts: Hurt[] = [];
  for (let at = 1; at < text.length - 1; at++) {
    const others = table.get(text.charAt(at));
    if (others === undefined || !/[\p{Script=Han}]/u.test(text.charAt(at - 1))) continue;
    if (!/[\p{Script=Han}]/u.test(text.charAt(at + 1))) continue;
    for (const after of others) hurts.push({ start: at, end: at + 1, after });
  }
  return hurts;
};

const LOOK_ALIKE =
  '已己巳 未末 末未 入人 日曰 土士 千干 住往 往住 今令 治冶 设没 没设 请清 清请 问间 间问 候侯 拔拨 拨拔 准淮 徒徙 师帅 睛晴 眼跟 很根 线钱 析折 代伐 历厉 员贡 治洽 待侍 使便 具其 特持 城诚 活话 收牧 放故 改攻 深探 测侧 样洋 校狡 提堤 传转 转传 达边 运远 选洗 降峰 需儒 题提 领颁 静净 群裙 职识 续读 组祖 积织 税悦 观现 现观 理埋 球救 环坏 检险 验险 坚竖 竟竞 密蜜 货贷 贸贺 買賣 間問 書畫 東柬 電雷 會曾';
const VARIANTS =
  '国國 来來 会會 发發 时時 这這 们們 对對 经經 学學 业業 实實 为為 动動 现現 开開 进進 长長 体體 关關 单單 农農 产產 问問 门門 车車 东東 电電 书書 见見 记記 设設 认認 说說';
const VARIANTS_OLD =
  '國国 時时 這这 們们 對对 經经 學学 業业 動动 現现 開开 進进 長长 關关 農农 產产 問问 門门 車车 東东 電电 書书 見见 記记 設设 認认 說说';
const COMPATIBILITY =
  '金\uf90a 年\uf98e 不\uf967 行\ufa08 女\uf981 力\uf98a 人\u2f08 大\u2f24 日\u2f47 月\u2f49 水\u2f54 火\u2f55 立\u2f74 高\u2fbc 来\uf92d 見\u2f92 长\u2ed3 门\u2ed4 车\u2ecb 马\u2ee2';
const HOUSE =
  '震憾 松驰 幅射 脉博 寒喧 峻工 既使 渡假 帐户 再接再励 一如继往 走头无路 迫不急待 坐阵 按装 粗旷 急燥 亲睐 渲泄 迭加';

const digitsUp = (digits: string): string =>
  digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const PAIRS = /“[^“”\n]{2,40}”|（[^（）\n]{2,20}）|《[^《》\n]{2,30}》|「[^「」\n]{2,40}」/gu;
const lostPartners = (text: string): readonly Hurt[] =>
  [...text.matchAll(PAIRS)].flatMap((found) => {
    const start = found.index;
    const last = start + found[0].length - 1;
    return [
      { start, end: start + 1, after: '', also: { start: last, end: last + 1 } },
      { start: last, end: last + 1, after: '', also: { start, end: start + 1 } },
    ];
  });

const NAME_SWAPS = new Map(
  '勋勤 明朋 红江 东车 峰锋 伟纬 军车 祥详 琳淋 俊峻 辉晖 玲铃 萍苹 鹏朋 林材 杰木 静净 丽俪 斌彬 志忐 英瑛 亮高 强弹 涛焘 芳芬 刚钢 建健 国园'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const SIGNED = /(?<=记者|通讯员)([\p{Script=Han}]{3})(?=[）、\s])/gu;

/** One spelling of a name that the page has at least three times. */
const misspelt = (text: string): readonly Hurt[] => {
  const seen = new Set<string>();
  return [...text.matchAll(SIGNED)].flatMap((found) => {
    const name = found[0];
    if (seen.has(name)) return [];
    seen.add(name);
    const at = [...name].findIndex((char, i) => i > 0 && NAME_SWAPS.has(char));
    if (at < 0 || text.split(name).length < 4) return [];
    const start = found.index + at;
    return [{ start, end: start + 1, after: NAME_SWAPS.get(name.charAt(at)) ?? '' }];
  });
};

const REPEATABLE = /(?<=[，。；])([\p{Script=Han}]{11,24})[，。；]/gu;

export const HAN_FAMILIES: readonly Family[] = [
  {
    rule: 'stray-space',
    script: 'han',
    hurts: (text) =>
      behind(text, /([\p{Script=Han}]{3})(?=[\p{Script=Han}]{2}[\p{Script=Han}，。])/gu, () => ' '),
  },
  {
    rule: 'number-space',
    script: 'han',
    hurts: (text) => behind(text, /(?<!\d)([12])(?=\d{3}年)/gu, () => ' '),
  },
  {
    rule: 'mark-width',
    script: 'han',
    hurts: (text) =>
      atMatches(text, /(?<=[\p{Script=Han}])[，。：；？](?=[\p{Script=Han}])/gu, ([mark]) =>
        mark === '。' ? '.' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
      ),
  },
  {
    rule: 'character-width',
    script: 'han',
    hurts: (text) => atMatches(text, /(?<![\d.])\d{1,4}(?![\d.])/gu, ([digits]) => digitsUp(digits)),
  },
  { rule: 'number-mark', script: 'han', hurts: (text) => atMatches(text, /(?<=\d)\.(?=\d)/gu, () => '。') },
  { rule: 'unpaired-mark', script: 'han', hurts: lostPartners },
  {
    rule: 'doubled-mark',
    script: 'han',
    hurts: (text) =>
      atMatches(text, /(?<=[\p{Script=Han}])[，。、；：](?=[\p{Script=Han}])/gu, ([mark]) => [mark + mark]),
  },
  {
    rule: 'line-edge-mark',
    script: 'han',
    hurts: (text) =>
      atMatches(
        text,
        /(?<=[\p{Script=Han}]{6})[，。]\n(?=[\p{Script=Han}]{6})/gu,
        ([found]) => `\n${found.charAt(0)}`,
      ),
  },
  {
    rule: 'repeated-text',
    script: 'han',
    hurts: (text) => behind(text, REPEATABLE, (found) => found[1] ?? ''),
  },
  {
    rule: 'join-repeat',
    script: 'han',
    hurts: (text) =>
      behind(text, /([\p{Script=Han}]{6}\n)(?=[\p{Script=Han}]{6})/gu, (found) => found[1]?.charAt(5) ?? ''),
  },
  {
    rule: 'cut-date',
    script: 'han',
    hurts: (text) => [
      ...atMatches(text, /(?<=(?<!\d)\d{4})年(?=\d{1,2}月|第)/gu, () => ''),
      ...atMatches(text, /(?<=\d月\d{1,2})日(?=上午|下午|晚上|凌晨)/gu, () => ''),
    ],
  },
  {
    rule: 'impossible-date',
    script: 'han',
    hurts: (text) => atMatches(text, /(?<=\d月)(\d{1,2})日/gu, () => ['32', '40', '35']),
  },
  {
    rule: 'weekday',
    script: 'han',
    hurts: (text) =>
      atMatches(text, /\d{4}年\d{1,2}月\d{1,2}日 ?星期([一二三四五六日])/gu, (found) =>
        Array.from('一二三四五六日').filter((day) => day !== found[1]),
      ),
  },
  { rule: 'compatibility-form', script: 'han', hurts: (text) => swaps(text, COMPATIBILITY) },
  {
    rule: 'unreadable',
    script: 'han',
    hurts: (text, chance) =>
      atMatches(text, /(?<=[\p{Script=Han}])[\p{Script=Han}](?=[\p{Script=Han}]{2})/gu, () =>
        chance.pick(['\ufffd', '\ue123', '□']),
      ),
  },
  {
    rule: 'mojibake',
    script: 'han',
    hurts: (text) => behind(text, /([\p{Script=Han}]{3})(?=[\p{Script=Han}]{3})/gu, () => '锟斤拷'),
  },
  { rule: 'name-variant', script: 'han', hurts: misspelt },
  { rule: 'look-alike', script: 'han', hurts: (text) => swaps(text, LOOK_ALIKE) },
  {
    rule: 'figure-letter',
    script: 'han',
    hurts: (text) => atMatches(text, /(?<=(?<!\d)\d)0(?=\d{1,2}[年元万个])/gu, () => ['O', 'o']),
  },
  {
    rule: 'variant-form',
    script: 'han',
    hurts: (text) => swaps(text, /[国们这]/u.test(text) && !/[國們這]/u.test(text) ? VARIANTS : VARIANTS_OLD),
  },
  {
    rule: 'house-word',
    script: 'han',
    hurts: (text, chance) =>
      behind(
        text,
        /([\p{Script=Han}]{4}，)(?=[\p{Script=Han}]{4})/gu,
        () => `${chance.pick(HOUSE.split(' '))}，`,
      ),
  },
];

export const ANY_FAMILIES: readonly Family[] = [
  {
    rule: 'invisible-character',
    script: 'any',
    hurts: (text, chance) =>
      behind(text, /([\p{L}]{3})(?=[\p{L}]{2})/gu, () =>
        chance.pick(['\u200b', '\ufeff', '\u202a', '\u0007', '\u2060']),
      ),
  },
];
