// What a line says by its form. Every pattern is linear: bounded counts, no nested repetition.

const FULL_STOP = /[。！？!?…][”’」』）)]?$|\.["'”’)]?$/u;
const HALF_STOP = /[、，,；;：:][”’」』]?$/u;
const FIRM_STOP = /[。.][”’」』）)]?$/u;

/** How a line stops: at the end of a sentence, at a pause, or in the middle of a phrase. */
export type Stop = 'full' | 'half' | 'none';
export const stopOf = (text: string): Stop =>
  FULL_STOP.test(text) ? 'full' : HALF_STOP.test(text) ? 'half' : 'none';
/** Ends like a statement, not like a headline: headlines end in ！ or ？ at most. */
export const endsFirmly = (text: string): boolean => FIRM_STOP.test(text);

const OWN_DATELINE = /^[【［[（(▲]?\s?本(?:报|報|刊|台|站|网|市|埠|社)(?:.{0,8}?)(?:讯|訊|消息)/u;
const WIRE_DATELINE =
  /^[【［[]?[\p{Script=Han}A-Za-z0-9·]{1,10}(?:讯|訊|消息|日电|日電|社电|社電)(?:[】］\]　（(]|\s)/u;
const DATED_WIRE =
  /^[\p{Script=Han}A-Za-z·\s]{2,14}\d{0,2}月?\s?\d{1,2}\s?日\s?(?:电|電|讯|訊|消息)[\s　（(]/u;
const BRACKET_WIRE = /^[（(【［[][\p{Script=Han}\d\s　]{2,14}(?:电|電|讯|訊|通信|社通)[）)】］\]]/u;
const LATIN_DATELINE = /^\p{Lu}[\p{L} .'-]{2,24},? (?:le )?\d{1,2} \p{L}{3,10}\.?(?: \d{4})?\s?[.—–-]/u;

/**
 * A message head (消息头) at the start of a text: `own` for 本报讯 and the like, which always opens an article;
 * `wire` for agency heads, which some papers repeat within one.
 */
export function datelineOf(text: string): 'own' | 'wire' | null {
  const head = text.slice(0, 60);
  if (OWN_DATELINE.test(head)) return 'own';
  if (WIRE_DATELINE.test(head) || DATED_WIRE.test(head) || BRACKET_WIRE.test(head)) return 'wire';
  return LATIN_DATELINE.test(head) ? 'wire' : null;
}

const BULLET = /^[●◆■□★☆※◘◉◎♦•▶►◇○]\s*(?=\S)/u;
/** Marks that open briefs; ▲ and △ are left out: they also list points inside one article. */
export const opensWithBullet = (text: string): boolean => BULLET.test(text);

const CREDIT = /(?:摄影?|攝影?|供图|供圖|资料图片|資料圖片)(?:报道)?[）)]?[。.]?$/u;
const CREDIT_ONLY =
  /^[（(]?(?:本报)?(?:记者|通讯员|特约记者)?[\s　]*[\p{Script=Han}·]{2,4}(?:[\s　、][\p{Script=Han}·]{1,4}){0,3}[\s　]*(?:文\/)?(?:摄影?|攝影?)[）)]?$/u;
/** A photo credit ends the line: `徐宏星 摄`, `（浩如攝）`. */
export const endsWithCredit = (text: string): boolean => CREDIT.test(text);
/** The line is nothing but a photo credit. */
export const isCreditOnly = (text: string): boolean => CREDIT_ONLY.test(text);

/** 上接第一版, （续一）, Continued from page 1: at the very start, or in brackets near it. */
const JUMP_FROM = [
  /(?:^|[（(〔【] ?)(?:[上緊紧]?接(?=第|[A-Z]?\d|[一二三四五六七八九十]{1,3}版)|continued from|suite de) ?(?:第|page |p\. ?|la )?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})/iu,
  /[（(〔【] ?(?:[上緊紧]接|[续續](?:自|接)?) ?第?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})?[^）)〕】]{0,6}[）)〕】]/iu,
];
/** 下转第二版, （未完）, Continued on page 2: what a text ends with. */
const JUMP_TO = [
  /(?:下转|下轉|continued on|suite) ?(?:第|page |p\. ?|à la )?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})[^。，]{0,12}$/iu,
  /[转轉]第([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})[版页頁][^。，]{0,4}$/u,
  /[（(〔【] ?(?:下转|下轉|未完|待[续續]|to be continued|à suivre)[^。，]{0,12}$/iu,
];
const NEAR = 40;

const labelIn = (patterns: readonly RegExp[], text: string): string | null => {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found[1] ?? '';
  }
  return null;
};
/** From where a text says it goes on: the label of the page, empty where none is named; null where it says nothing. */
export const jumpFromOf = (text: string): string | null => labelIn(JUMP_FROM, text.slice(0, NEAR));
/** Where a text says it goes on. */
export const jumpToOf = (text: string): string | null => labelIn(JUMP_TO, text.slice(-NEAR));
/** Whether a text says either. */
export const hasJump = (text: string): boolean => jumpFromOf(text) !== null || jumpToOf(text) !== null;

const PAGE_CODE = /^(?:第?[A-Z]?\d{1,3}版?|第[一二三四五六七八九十]{1,3}版)$/u;
const PAGE_HEAD = /^(第?[A-Z]?\d{1,3}版?|第[一二三四五六七八九十]{1,3}版)\s*[│|｜丨]\s*/u;
const DATE = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u;
const OLD_DATE =
  /(?:民國|民国|庚|辛|壬|癸|甲|乙|丙|丁|戊|己)[\p{Script=Han}]{1,6}年[\p{Script=Han}]{1,3}月[\p{Script=Han}]{1,4}日/u;
const WEEKDAY = /(?:星期|礼拜|周)[一二三四五六日天]/u;
const PRICE =
  /^(?:(?:今日|每份|零售|本報|本报).{0,12}(?:元|角|分|張|张)|.{0,24}\d+ ?(?:CENTIMES|cents|pence|PENCE))/u;
const LATIN_ISSUE = /^.{0,24}(?:\bN[o°º][ .]?\s?\d{1,6}\b|\bVol\. ?[IVXLC\d]+)/u;
const LATIN_DATE =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? .{0,24}\d{4}\.?$/iu;

export type PageCode = { readonly label: string; readonly rest: string };
/** `A08│温县新闻2023年…`, `A06`, `第二版`: the page's label and what follows it on the line. */
export function pageCodeOf(text: string): PageCode | null {
  const short = text.slice(0, 80);
  if (PAGE_CODE.test(short)) return { label: short.replace(/^第|版$/gu, ''), rest: '' };
  const found = PAGE_HEAD.exec(short);
  if (found === null) return null;
  return { label: (found[1] ?? '').replace(/^第|版$/gu, ''), rest: short.slice(found[0].length) };
}

/** The date a line prints, as `YYYY-MM-DD`, and what surrounds it. */
export function printedDate(
  text: string,
): { readonly date: string; readonly index: number; readonly length: number } | null {
  const found = DATE.exec(text.slice(0, 120));
  if (found === null) return null;
  const [all, year = '', month = '', day = ''] = found;
  return {
    date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    index: found.index,
    length: all.length,
  };
}
export const weekdayIn = (text: string): string => WEEKDAY.exec(text.slice(0, 120))?.[0] ?? '';

const IMPRINT_WORD =
  /(?:新闻热线|热线|責任編輯|责任编辑|责编|編輯|编辑|美编|美術|视觉设计|校对|校對|组版|組版|版式|制图|电话|發行人|发行人)(?:[：:／/]|\s|　|\d|[\p{Script=Han}]{2,4}(?:$|\s|　|│))/gu;
const REGISTRATION = /館址|登記證|登记证|立券|郵政|邮发代号|國內統一|国内统一|創始者/u;
/** How many credits of a page (编辑, 校对, 热线 …) a line names. */
export const imprintWords = (text: string): number =>
  (text.slice(0, 200).match(IMPRINT_WORD) ?? []).length + 2 * Number(REGISTRATION.test(text.slice(0, 60)));

const ISSUE_WORDS =
  /(?:星期|礼拜|周)[一二三四五六日天]|(?:农历|夏历|岁次)?[\p{Script=Han}]{2}年[\p{Script=Han}]{2,6}|第?\s?\d{1,6}\s?[期号版]|[\s　│|｜·■*/:：-]/gu;
/** Whether what surrounds a date is a page's name before it and the weekday, number or lunar date after it. */
const isOnlyIssue = (before: string, after: string): boolean =>
  !/[，。、；：,]/u.test(before + after) && before.length <= 12 && after.replace(ISSUE_WORDS, '').length <= 2;

/** Whether a whole line is a date, a weekday, a price or an issue number. */
export function isIssueLine(text: string): boolean {
  if (text.length > 60) return false;
  const date = printedDate(text);
  if (date !== null && isOnlyIssue(text.slice(0, date.index), text.slice(date.index + date.length)))
    return true;
  if (OLD_DATE.test(text) && text.length <= 40) return true;
  if (WEEKDAY.test(text) && text.length <= 6) return true;
  return PRICE.test(text) || LATIN_ISSUE.test(text) || LATIN_DATE.test(text);
}

const AD_WORD =
  /電話|电话|地址|公司|香煙|藥房|药房|大減價|大减价|經售|经售|批發|批发|每瓶|每盒|主治|專治|专治|醫師|医师|律師|診所|诊所|招租|招聘|遺失|遗失|聲明|声明|廣告|广告|戲院|戏院|影院|開映|主演|定價|定价|歡迎|欢迎惠顾|優待|优惠|商標|商标|出品|啓事|启事|小啓|章程|函索|郵票|洋行|銀行|商店|商行|照相|熱線|咨询热线/gu;
/** How many words of advertisements a text has. */
export const adWords = (text: string): number => (text.slice(0, 1000).match(AD_WORD) ?? []).length;

const PLACE_LINE =
  /^[\p{Script=Han}]{2,10}(?:省|市|县|縣|区|區|镇|鎮|乡|鄉|村|街道|办事处|社区|局|院|校|公司|集团|中心)$/u;
/** A line that is only the name of a place or an office, as kickers are. */
export const isPlaceLine = (text: string): boolean => PLACE_LINE.test(text);

const COLUMN_WORD =
  /(?:新闻|简讯|快讯|快訊|简报|动态|短波|短讯|要闻|综合|集锦|传真|扫描|速递|点击|播报|一览|之窗|简明新闻|大家谈|时评|论坛|随笔|链接|须知|回音壁|热线|连线)$/u;
/** A short line that reads like the sign of a column. */
export const isColumnWord = (text: string): boolean => COLUMN_WORD.test(text);

/** Whether a short line is made of parts of equal length, as slogans are: 严格检查 严格执法 严格整治. */
export function isSlogan(text: string): boolean {
  const parts = text.split(/[\s　]/u).filter((part) => part !== '');
  const length = parts[0]?.length ?? 0;
  return parts.length >= 2 && length >= 3 && length <= 8 && parts.every((part) => part.length === length);
}
