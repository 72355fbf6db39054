/** A date found in a text, `[start, end)` there; `iso` is `YYYY-MM-DD` and a real day. */
export type DateMatch = { readonly iso: string; readonly start: number; readonly end: number };

const DIGITS = '〇一二三四五六七八九';
const REPUBLIC = 1911;

const MONTHS: readonly RegExp[] = [
  /^jan/u,
  /^f[eé]v|^feb/u,
  /^mar/u,
  /^a[pv]r/u,
  /^ma[iy]/u,
  /^juin|^jun/u,
  /^juil|^jul/u,
  /^ao[uû]t|^aug/u,
  /^sep/u,
  /^o[ck]t/u,
  /^nov/u,
  /^d[eé]c/u,
];
const MONTH_NAME =
  'janvier|january|janv|jan|février|fevrier|february|feb|mars|march|mar|avril|april|apr|mai|may|juin|june|juillet|july|ao[uû]t|august|aug|septembre|september|sept|octobre|october|oct|novembre|november|nov|décembre|decembre|december|dec';
const NUMERAL = '[〇○零一二三四五六七八九十廿卅元0-9０-９]';

const CHINESE = new RegExp(
  `(?:(?:中[華华])?民[國国](${NUMERAL}{1,4}) ?年|(${NUMERAL}{2,4}) ?年) ?(${NUMERAL}{1,3}) ?月 ?(${NUMERAL}{1,3}) ?[日號号]`,
  'u',
);
const DASHED = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const DAY_FIRST = new RegExp(`(\\d{1,2})(?:er|st|nd|rd|th)? (${MONTH_NAME})\\.?,? (\\d{4})`, 'iu');
const MONTH_FIRST = new RegExp(`(${MONTH_NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'iu');

const half = (text: string): string =>
  text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[○零]/gu, '〇')
    .replace(/元/gu, '一');

/** Reads a Chinese or Arabic number up to 9999: `二〇二三`, `十九`, `廿一`, `三十`, `10`. Null when it is none. */
export function readNumeral(text: string): number | null {
  const plain = half(text).replace(/廿/gu, '二十').replace(/卅/gu, '三十');
  if (/^\d{1,4}$/u.test(plain)) return Number(plain);
  if (/^[〇一二三四五六七八九]{1,4}$/u.test(plain)) {
    return Number(Array.from(plain, (digit) => DIGITS.indexOf(digit)).join(''));
  }
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(plain);
  if (tens === null) return null;
  return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
}

const monthOf = (name: string): number => MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
};

/** Newspapers are younger than 1600. */
function isoOf(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null || year < 1600 || year > 2999) return null;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

type Reader = (groups: readonly (string | undefined)[]) => string | null;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    CHINESE,
    ([, republic, western, month, day]) => {
      const year = readNumeral(republic ?? western ?? '');
      return isoOf(
        year === null || republic === undefined ? year : year + REPUBLIC,
        readNumeral(month ?? ''),
        readNumeral(day ?? ''),
      );
    },
  ],
  [DASHED, ([, year, month, day]) => isoOf(Number(year), Number(month), Number(day))],
  [DAY_FIRST, ([, day, month, year]) => isoOf(Number(year), monthOf(month ?? ''), Number(day))],
  [MONTH_FIRST, ([, month, day, year]) => isoOf(Number(year), monthOf(month ?? ''), Number(day))],
];

/**
 * The first whole date of a text: `2023年1月10日`, `二〇二三年一月十日`, `中華民國十九年四月十八日`, `Samedi 15 Mars 1884`,
 * `March 15th, 1884`, `2023-01-10`. Null when there is none, or it is no day of the calendar.
 */
export function findDate(text: string): DateMatch | null {
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(text);
    const iso = found === null ? null : read(found);
    if (found !== null && iso !== null)
      return { iso, start: found.index, end: found.index + found[0].length };
  }
  return null;
}

const WEEKDAY =
  /(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** The first weekday named in a text, as printed; `[start, end)` there. */
export function findWeekday(
  text: string,
): { readonly value: string; readonly start: number; readonly end: number } | null {
  const found = WEEKDAY.exec(text);
  return found === null ? null : { value: found[0], start: found.index, end: found.index + found[0].length };
}
