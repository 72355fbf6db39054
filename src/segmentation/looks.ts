// What the characters of a text say about it, whatever stands round it.

const FUNCTION_WORD = /[的了是在和与也就都而及之其于以为着过被把對对將将該该這这那有不與於爲亦則则乃並并]/gu;
const SAMPLE = 300;

/** Share of particles and other small words among the characters of a text, in tenths. Headlines have few. */
export function functionWords(text: string): number {
  const sample = text.slice(0, SAMPLE);
  if (sample.length === 0) return 0;
  return Math.min(3, ((sample.match(FUNCTION_WORD) ?? []).length / sample.length) * 10);
}

const OPENING_PHRASE =
  /^(?:据|據|近日|近年|近期|日前|昨[天日晚]|今[天日晨年]|前[天日]|目前|当天|本月|上周|本周|为了?|随着|截至|截止|记者|自从|從前|頃據|茲|查|\d{1,2}月\d{1,2}日|\d{4}年)/u;
/** Opens as reports open: `近日，`, `据了解`, `1月7日`. */
export const opensAsReport = (text: string): boolean => OPENING_PHRASE.test(text);

const LIST_ITEM =
  /^(?:[一二三四五六七八九十]{1,2}[是要、]|第[一二三四五六七八九十]{1,2}[，、条章]|首先|其次|再次|最后|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．]\s?\p{L}|[①-⑩]|[△▲]|同时，|此外，|另外，|而)/u;
/** Opens as the points of a list or a further paragraph open: `一是`, `（二）`, `此外，`. */
export const opensAsPoint = (text: string): boolean => LIST_ITEM.test(text);

const ODD = /[^\p{L}\p{N}\s，。、；：！？“”‘’（）《》「」『』…—·,.;:!?"'()«»\-–]/gu;
/** How garbled a short text is, 0 to 1: signs that no text has, letters standing alone. */
export function garbled(text: string): number {
  const sample = text.slice(0, 80);
  const odd = (sample.match(ODD) ?? []).length;
  const words = sample.split(/\s+/u).filter((word) => word !== '');
  const latin = /[A-Za-z]/u.test(sample);
  const alone = latin ? words.filter((word) => word.length <= 2).length / Math.max(1, words.length) : 0;
  return Math.min(1, (3 * odd) / Math.max(6, sample.length) + Math.max(0, alone - 0.5));
}

const OPENERS = '“‘「『（(《〈【';
const CLOSERS = '”’」』）)》〉】';
/** Opening minus closing quotation marks and brackets. */
export function openMarks(text: string): number {
  let open = 0;
  for (const char of text.slice(0, 2000)) {
    if (OPENERS.includes(char)) open++;
    else if (CLOSERS.includes(char)) open--;
  }
  return open;
}

const TITLE_CASE = /(?:^|\s)\p{Lu}[\p{L}'’-]*/gu;
/** Whether most longer words of a Latin line begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => word.length > 3);
  return words.length > 0 && (text.match(TITLE_CASE) ?? []).length >= words.length * 0.8;
}

/** Each further word needs the blank before it, so that a run of capitals is read in one way only. */
const RUN_IN = /^["“«]?\p{Lu}[\p{Lu}'’.-]+(?:\s\p{Lu}[\p{Lu}'’.-]+){0,5}\s?(?:[.:]\s?[-–—]|[-–—]|,|\.)\s?\S/u;
/** A Latin text that opens with words in capitals: `ACCIDENT.—On Monday`, `PARIS, 14 mars.`. */
export const opensWithCapitals = (text: string): boolean => RUN_IN.test(text.slice(0, 120));

const DIGIT = /\d/gu;
/** Share of digits among the characters of a text. */
export const digitShare = (text: string): number =>
  text === '' ? 0 : (text.slice(0, 200).match(DIGIT) ?? []).length / Math.min(200, text.length);
