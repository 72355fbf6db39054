import type { Day } from '#proofreading/calendar';
import type { Passage } from '#proofreading/passages';
import type { Finder } from '#proofreading/page';
import { readNumeral } from '#domain/text/dates';
import { dayNumber, dayOf, daysIn, weekdayOf } from '#proofreading/calendar';
import { before, suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';

// Dates that lack a character, that no calendar has, or whose weekday is another.

/** `召开 2023 第 1 次`, `2022以来`: a year is followed by what only follows 年. */
const YEAR_CUT =
  /(?<![\d.．/-])((?:19|20)\d\d) ?(?=第 ?[\d一二三四五六七八九十]{1,3} ?[次届期季批轮]|以来|度|年?上半年|下半年|春节|春季|秋季)/gu;
/** `20231月`: a year runs into its month. */
const YEAR_IN_MONTH = /(?<![\d.])((?:19|20)\d\d)(?:1[0-2]|[1-9]) ?月/gu;
/** `1月7上午`: a day without 日. */
const DAY_CUT =
  /(?<![\d.])(?:1[0-2]|[1-9]) ?月 ?(?:3[01]|[12]\d|[1-9])(?= ?(?:上午|下午|晚上|凌晨|中午|清晨|傍晚|早上|深夜|夜间))/gu;

export const cutDates: Finder = function* (page) {
  for (const passage of page.passages.filter(({ wide }) => wide)) {
    for (const { start, groups } of matchesIn(passage.text, YEAR_CUT)) {
      const year = groups[0] ?? '';
      // A name such as 世博会2010 may go on with anything; behind a verb or a mark it is a date.
      const end = passage.spanOf(start, start + year.length).end;
      yield suspect('cut-date', before(end), {
        reading: '年',
        confidence: 0.85,
        seen: year,
        expected: `${year}年`,
      });
    }
    for (const { start, text, groups } of matchesIn(passage.text, YEAR_IN_MONTH)) {
      const year = groups[0] ?? '';
      const end = passage.spanOf(start, start + year.length).end;
      const expected = `${year}年${text.slice(year.length)}`;
      yield suspect('cut-date', before(end), { reading: '年', confidence: 0.88, seen: text, expected });
    }
    for (const { start, end, text } of matchesIn(passage.text, DAY_CUT)) {
      const at = passage.spanOf(start, end).end;
      yield suspect('cut-date', before(at), {
        reading: '日',
        confidence: 0.9,
        seen: text,
        expected: `${text}日`,
      });
    }
  }
};

const MONTH_DAY = /(?<![\d.])(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]/gu;
const ODD_MONTH = /(?<![\d.:：])\d{4} ?年 ?(1[3-9]|[2-9]\d|0) ?月(?!份?后)/gu;
const HOUR = /(?<![\d.:：至—-])\d{1,2} ?[日号] ?(?:上午|下午|晚|凌晨)?(2[4-9]|[3-9]\d) ?[时時點点](?!\d)/gu;

/** Arabic figures only: a lunar month has a thirtieth day where ours has none. */
export const impossibleDates: Finder = function* (page) {
  for (const passage of page.passages.filter(({ wide }) => wide)) {
    for (const { start, end, text, groups } of matchesIn(passage.text, MONTH_DAY)) {
      const [year = '', month = '', day = ''] = groups;
      const days = daysIn(Number(month), year === '' ? null : Number(year));
      if (days > 0 && Number(day) >= 1 && Number(day) <= days) continue;
      const span = passage.spanOf(start, end);
      yield suspect('impossible-date', span, {
        reading: null,
        confidence: 0.93,
        seen: text,
        where: 'calendar',
      });
    }
    for (const pattern of [ODD_MONTH, HOUR]) {
      for (const { start, end, text } of matchesIn(passage.text, pattern)) {
        const span = passage.spanOf(start, end);
        yield suspect('impossible-date', span, {
          reading: null,
          confidence: 0.85,
          seen: text,
          where: 'calendar',
        });
      }
    }
  }
};

const DATED =
  /(?:(?:中[华華])?民[国國]([〇○零一二三四五六七八九十廿卅元\d０-９]{1,4}) ?年|([〇○零一二三四五六七八九十\d０-９]{2,4}) ?年)? ?([〇一二三四五六七八九十\d０-９]{1,3}) ?月 ?([〇一二三四五六七八九十廿卅\d０-９]{1,3}) ?[日号號][ （(，]{0,2}(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])/gu;
const WEEKDAYS = '日一二三四五六';
const REPUBLIC = 1911;
const isArabic = (figure: string): boolean => !/[〇一二三四五六七八九十廿卅元]/u.test(figure);

/** The year of a date that names none: the one that brings it nearest to the edition. */
function nearestYear(edition: Day, month: number, day: number): Day {
  const today = dayNumber(edition);
  const near = [-1, 0, 1].map((step) => ({ year: edition.year + step, month, day }));
  return near.reduce((best, one) =>
    Math.abs(dayNumber(one) - today) < Math.abs(dayNumber(best) - today) ? one : best,
  );
}

type Dated = { readonly day: Day; readonly named: boolean };

const isDay = ({ year, month, day }: Day): boolean => year >= 1600 && day >= 1 && day <= daysIn(month, year);

function readYear(republic: string, western: string): number | null {
  if (republic === '') return western === '' ? null : readNumeral(western);
  const year = readNumeral(republic);
  return year === null ? null : year + REPUBLIC;
}

function readDated(groups: readonly string[], edition: Day | null): Dated | null {
  const [republic = '', western = '', monthText = '', dayText = ''] = groups;
  const month = readNumeral(monthText) ?? 0;
  const day = readNumeral(dayText) ?? 0;
  const year = readYear(republic, western);
  if (year !== null) return isDay({ year, month, day }) ? { day: { year, month, day }, named: true } : null;
  // Without a year, Chinese figures may be a lunar date.
  if (edition === null || !isArabic(monthText + dayText)) return null;
  const near = nearestYear(edition, month, day);
  return isDay(near) ? { day: near, named: false } : null;
}

/** Weekdays that do not go with the date in front of them. */
export const weekdays: Finder = function* (page) {
  const edition = dayOf(page.input.edition.date);
  for (const passage of page.passages.filter(({ wide }) => wide)) {
    for (const { end, text, groups } of matchesIn(passage.text, DATED)) {
      const dated = readDated(groups, edition);
      if (dated === null) continue;
      const seen = groups[4] === '天' ? '日' : (groups[4] ?? '');
      const expected = WEEKDAYS.charAt(weekdayOf(dated.day));
      if (seen === expected) continue;
      yield suspect('weekday', passage.spanOf(end - 1, end), {
        reading: expected,
        confidence: dated.named ? 0.92 : 0.8,
        seen: text,
        expected,
        where: 'calendar',
      });
    }
  }
};

const LATIN_DATED =
  /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}{3,9})|(\p{L}{3,9}) (\d{1,2})(?:st|nd|rd|th)?),? (1[6-9]\d\d|20\d\d)\b/giu;
const MONTHS = [
  'january janvier',
  'february février fevrier',
  'march mars',
  'april avril',
  'may mai',
  'june juin',
  'july juillet',
  'august août aout',
  'september septembre',
  'october octobre',
  'november novembre',
  'december décembre decembre',
];
const FRENCH = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const ENGLISH = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const monthOf = (name: string): number =>
  MONTHS.findIndex((names) => names.split(' ').includes(name.toLowerCase())) + 1;

function recased(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}

/** The groups of {@link LATIN_DATED} as a day, which need not be one of the calendar. */
function readLatinDay(groups: readonly string[]): Day {
  const [, dayFirst = '', monthLast = '', monthFirst = '', dayLast = '', year = ''] = groups;
  return { year: Number(year), month: monthOf(monthLast || monthFirst), day: Number(dayFirst || dayLast) };
}

/** The same in English and French. */
export const latinWeekdays: Finder = function* (page) {
  for (const passage of page.passages.filter(({ wide }) => !wide)) {
    for (const { start, text, groups } of matchesIn(passage.text, LATIN_DATED)) {
      const day = readLatinDay(groups);
      const name = groups[0] ?? '';
      if (!isDay(day)) continue;
      const names = FRENCH.includes(name.toLowerCase()) ? FRENCH : ENGLISH;
      const expected = names[weekdayOf(day)] ?? '';
      if (expected === name.toLowerCase()) continue;
      const reading = recased(expected, name);
      yield suspect('weekday', passage.spanOf(start, start + name.length), {
        reading,
        confidence: 0.85,
        seen: text,
        expected: reading,
        where: 'calendar',
      });
    }
  }
};

const PRINTED_DATE = /(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/gu;
const HEADS: ReadonlySet<string> = new Set(['masthead', 'ear', 'page-head']);

function isHead(passage: Passage): boolean {
  return passage.wide && HEADS.has(passage.role);
}

/** The date of a masthead or page head that is not the edition's. */
export const editionDates: Finder = function* (page) {
  const edition = dayOf(page.input.edition.date);
  if (edition === null) return;
  for (const passage of page.passages.filter(isHead)) {
    for (const { start, end, text, groups } of matchesIn(passage.text, PRINTED_DATE)) {
      const [year, month, day] = groups.map(Number);
      if (year === edition.year && month === edition.month && day === edition.day) continue;
      const expected = `${edition.year}年${edition.month}月${edition.day}日`;
      yield suspect('edition-date', passage.spanOf(start, end), {
        reading: expected,
        confidence: 0.85,
        seen: text,
        expected,
        where: 'edition',
      });
    }
  }
};
