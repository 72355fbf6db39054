import type { Span } from '#domain/page/ids';
import { flatten } from './flatten';

/** 讯头 (`本报讯`), 电头 (`新华社北京1月9日电`), or a place and date (`PARIS, 3 mars. —`). */
export type DatelineKind = 'report' | 'wire' | 'place';

/** The printed head of a news item. `value` has its line breaks and outer brackets removed. */
export type Dateline = { readonly value: string; readonly kind: DatelineKind; readonly span: Span };

const LONGEST = 60;

// Each pattern is bounded, so none can run away on a long line.
const CHINESE =
  /^[【（[]?((?:据)?(?:本报|本報|本刊|本网|本台|[\u4e00-\u9fff]{1,6}[社网報报台])[\u4e00-\u9fff\d ]{0,16}?[讯訊电電])(?=[】）\]\s（(：:\d“]|$)/u;
/** 本报讯 may run into the text when a line break stood behind it. */
const OWN_REPORT = /^[【（[]?(本[报報刊][讯訊])/u;
/** Old style: the whole head in brackets. */
const BRACKETED = /^[（(【]([\u4e00-\u9fff\d]{3,16}[電电訊讯])[）)】]/u;
const BARE_REPORT = /^[【（[]?([\u4e00-\u9fff]{1,6}[讯訊])[】）\]]?(?=[ \n（(：:])/u;
const MONTH =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const PLACE = new RegExp(
  `^(\\p{Lu}[\\p{L}'’ -]{1,30}, (?:le )?(?:\\d{1,2}(?:er|st|nd|rd|th)? (?:${MONTH})|(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?))(?=[.,: —–-])`,
  'iu',
);

/** Words that start like an agency but are none: `社` and `报` end many other words. */
const isWire = (value: string): boolean => /[电電]$/u.test(value);

/**
 * The dateline at the very start of a body, or null. `span` limits the text looked at; only its first few dozen
 * characters matter. In a 电头 the order is agency, place, date; a 讯头 is the paper's own (本报讯).
 */
export function findDateline(text: string, span: Span): Dateline | null {
  const flat = flatten(
    text,
    [{ start: span.start, end: Math.min(span.end, span.start + LONGEST * 2) }],
    'join',
  );
  const chinese =
    OWN_REPORT.exec(flat.text) ??
    CHINESE.exec(flat.text) ??
    BRACKETED.exec(flat.text) ??
    BARE_REPORT.exec(flat.text);
  if (chinese?.[1] !== undefined && isPlausible(chinese[1])) {
    const value = chinese[1];
    const start = chinese[0].indexOf(value);
    return { value, kind: isWire(value) ? 'wire' : 'report', span: flat.spanOf(start, start + value.length) };
  }
  const place = PLACE.exec(flat.text);
  if (place?.[1] === undefined || /^\p{Ll}/u.test(flat.text)) return null;
  return { value: place[1], kind: 'place', span: flat.spanOf(0, place[1].length) };
}

/** A 讯头 names the paper at once; an 电头 is an agency, a place and a date, so it holds no verb such as 通. */
function isPlausible(value: string): boolean {
  if (/通[讯訊]$|[供停用发發]电$/u.test(value)) return false;
  return value.length <= 24;
}
