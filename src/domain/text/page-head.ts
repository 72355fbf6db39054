import type { Span } from '#domain/page/ids';
import type { FoundField } from './imprint';
import { findDate, findWeekday } from './dates';
import { flatten } from './flatten';
import { looksLikeImprint } from './imprint';

/** What a page head (报眉) or masthead says; a part that is not there is null. `date` is ISO, its span the printed form's. */
export type FoundPageHead = {
  readonly label: FoundField | null;
  readonly name: FoundField | null;
  readonly title: FoundField | null;
  /** The title in Latin letters, as `JIAOZUO DAILY`. */
  readonly titleAlt: FoundField | null;
  readonly date: FoundField | null;
  readonly weekday: FoundField | null;
  readonly number: FoundField | null;
};

type Place = { readonly start: number; readonly end: number };

const NUMBER =
  /(?:总第|第) ?[\d〇零一二三四五六七八九十百千万]{1,8} ?[期号號]|(?<!\p{L})N[°ºo]\.? ?[\d.,]{1,7}/u;
const LABEL =
  /第[\d一二三四五六七八九十]{1,3}[版张張]|(?<![\p{L}\d.])[A-Z]{1,2}\d{1,3}版?(?![A-Za-z\d-])|\d{1,3}版|(?<=^|[\n│|｜] ?)\d{1,3}(?= ?(?:$|[\n│|｜]))/u;
const TITLE = /^[\p{Script=Han}]{1,8}(?:[日晚晨早时時]报|日報|晚報|時報|报|報)$/u;
const LATIN_TITLE = /^\p{Lu}[\p{Lu}'’. -]{3,40}$/u;
const SEPARATOR = /[│|｜∣┃■\n ·•／/]+/u;

/** Blanks out what has been read, so that the next pattern does not read it again; lengths stay. */
const blankOut = (text: string, { start, end }: Place): string =>
  text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end);

type Reading = { rest: string; readonly field: (place: Place | null, value?: string) => FoundField | null };

function takeMatch(reading: Reading, pattern: RegExp): FoundField | null {
  const found = pattern.exec(reading.rest);
  return reading.field(found === null ? null : { start: found.index, end: found.index + found[0].length });
}

/**
 * Reads a page head, on one line or several: `A08│温县新闻2023年1月10日 星期二`, `4⏎综合⏎2012年7月5日 星期四`,
 * `Samedi 15 Mars 1884`. What is left beside label, date and number is the title when it ends like one, else the name.
 */
export function findPageHead(text: string, span: Span): FoundPageHead {
  const flat = flatten(text, [span], 'keep');
  const reading: Reading = {
    // Page credits are another matter: see imprint.ts.
    rest: flat.text.replace(/[^\n]+/gu, (line) => (looksLikeImprint(line) ? '\n'.repeat(line.length) : line)),
    field: (place, value) => {
      if (place === null) return null;
      const printed = flat.text.slice(place.start, place.end);
      reading.rest = blankOut(reading.rest, place);
      return { value: value ?? printed, span: flat.spanOf(place.start, place.end) };
    },
  };
  const day = findDate(reading.rest);
  const date = reading.field(day, day?.iso);
  const weekday = reading.field(findWeekday(reading.rest));
  const number = takeMatch(reading, NUMBER);
  const label = takeMatch(reading, LABEL);
  return { date, weekday, number, label, ...restOf(reading) };
}

/** Title, Latin title and page name among the parts that are left. */
function restOf(reading: Reading): Pick<FoundPageHead, 'name' | 'title' | 'titleAlt'> {
  const lines = partsOf(reading.rest, /\n+/u);
  const latin = lines.find((part) => LATIN_TITLE.test(part.text)) ?? null;
  const titleAlt = reading.field(latin);
  const parts = partsOf(reading.rest, SEPARATOR);
  const title = reading.field(parts.find((part) => TITLE.test(part.text)) ?? null);
  const named = partsOf(reading.rest, SEPARATOR).find((part) => isPageName(part.text));
  return { titleAlt, title, name: reading.field(named ?? null) };
}

/** A lunar date and the words of page credits are no names of pages. */
const isPageName = (part: string): boolean =>
  /^\p{Script=Han}{2,8}$/u.test(part) &&
  !/[年月].*[日号號]|[编編]辑|[编編]輯|责编|美编|校[对對]|版式|热线/u.test(part);

function partsOf(text: string, separator: RegExp): readonly (Place & { readonly text: string })[] {
  const parts: (Place & { readonly text: string })[] = [];
  let at = 0;
  for (const part of text.split(separator)) {
    at = text.indexOf(part, at);
    const trimmed = part.trim();
    const start = at + part.indexOf(trimmed);
    if (trimmed !== '') parts.push({ text: trimmed, start, end: start + trimmed.length });
    at += part.length;
  }
  return parts;
}
