import type { Span } from '#domain/page/ids';
import type { Person } from '#domain/page/metadata';
import type { FlatText } from './flatten';
import type { NameMatch } from './names';
import { flatten } from './flatten';
import { readNames } from './names';

/** A person named in the text and the raw span of the name; a name cut over a line break spans the break. */
export type PersonMatch = Person & { readonly span: Span };

const toPeople = (flat: FlatText, names: readonly NameMatch[] | null): readonly PersonMatch[] =>
  (names ?? []).map(({ name, role, start, end }) => ({ name, role, span: flat.spanOf(start, end) }));

const ROLE_WORD = /记者|記者|通[讯訊][员員]|实习生|特约|摄影|攝影/u;
/** Brackets that close an article and are no names. */
const NO_NAMES =
  /^(?:完|全文完|未完|待续|待續|續完|续|完结|本报综合|综合|据.*|.*社|.*[报報网]|资料图|资料图片|如图|上图|下图|左图|右图|图片|下转.*|上接.*|详见.*|.*版|附图.*|有删节|节选|原载.*|连载.*|[一二三四五六七八九十上中下]+)$/u;
const MARKS = /^[□■◎●○◇◆▲△☆★]\s?/u;
const LATIN_BYLINE =
  /^(?:By|BY|Par|PAR)\s+((?:\p{Lu}[\p{L}.'’-]*)(?:\s\p{Lu}[\p{L}.'’-]*){1,3})(?:\s(?:and|AND|et|ET|&)\s((?:\p{Lu}[\p{L}.'’-]*)(?:\s\p{Lu}[\p{L}.'’-]*){1,3}))?(?=$|[,.;\n]|\s\p{Ll}|\s[–—-])/u;

function latinByline(flat: FlatText): readonly PersonMatch[] {
  const found = LATIN_BYLINE.exec(flat.text);
  if (found === null) return [];
  const people: PersonMatch[] = [];
  let from = 0;
  for (const name of [found[1], found[2]]) {
    if (name === undefined) continue;
    const start = flat.text.indexOf(name, from);
    from = start + name.length;
    people.push({ name, role: 'author', span: flat.spanOf(start, from) });
  }
  return people;
}

/** The inside of a text that is one bracket, or the text itself behind a byline mark such as □. */
function unwrap(text: string): { readonly start: number; readonly end: number } {
  const open = /^[（(【［[]/u.test(text) && /[）)】］\]]$/u.test(text);
  if (open) return { start: 1, end: text.length - 1 };
  return { start: MARKS.exec(text)?.[0].length ?? 0, end: text.length };
}

/** The people a byline block names: `（白靖杰 黄福兴）`, `□高 亢`, `记者/黄少宏`, `By JOHN SMITH`. */
export function peopleInByline(text: string, span: Span): readonly PersonMatch[] {
  const flat = flatten(text, [span], 'join');
  const { start, end } = unwrap(flat.text);
  const names = readNames(flat, start, end, 'author');
  return names === null ? latinByline(flat) : toPeople(flat, names);
}

/** A group of names found in running text, with the raw span of the whole, brackets included. */
export type NamesFound = { readonly people: readonly PersonMatch[]; readonly span: Span };

const LONGEST_BRACKET = 60;

/**
 * The bracket of names that closes a body: `……工作新局面。（白靖杰 黄福兴）`. It must be the last thing in the last of
 * the spans and stand behind a sentence end or at the start of a line; null otherwise.
 */
export function closingNames(text: string, spans: readonly Span[]): NamesFound | null {
  const tail = tailOf(spans, LONGEST_BRACKET * 2);
  if (tail === null) return null;
  const flat = flatten(text, [tail], 'join');
  if (!/[）)]$/u.test(flat.text)) return null;
  const open = Math.max(flat.text.lastIndexOf('（'), flat.text.lastIndexOf('('));
  if (open < 0 || flat.text.length - open > LONGEST_BRACKET) return null;
  const inside = flat.text.slice(open + 1, -1).trim();
  if (NO_NAMES.test(inside) || !/(?:^|[。！？…”’」』）》：；、，!?.]\s?)$/u.test(flat.text.slice(0, open)))
    return null;
  if (!ROLE_WORD.test(inside) && !looksLikeNames(inside)) return null;
  const people = toPeople(flat, readNames(flat, open + 1, flat.text.length - 1, 'author'));
  return people.length === 0 ? null : { people, span: flat.spanOf(open, flat.text.length) };
}

/** Without a role word a bracket is trusted only when its parts have the length of names. */
const looksLikeNames = (inside: string): boolean =>
  inside
    .replace(/^[\p{Script=Han}] [\p{Script=Han}]$/u, (padded) => padded.replace(' ', ''))
    .split(/[ 、，,]/u)
    .every(
      (part) =>
        /^[\p{Script=Han}·]{2,4}$/u.test(part) || /^[\p{Script=Han}]{2,4}·[\p{Script=Han}]{2,6}$/u.test(part),
    );

/** The last `length` UTF-16 units of the last span that is not blank. */
function tailOf(spans: readonly Span[], length: number): Span | null {
  const last = spans.at(-1);
  return last === undefined ? null : { start: Math.max(last.start, last.end - length), end: last.end };
}

/** `本报讯（记者付凯明 通讯员张亚琳）`, `【…】 记者刘凡 周昌和`: names right behind a dateline, or opening a body. */
export function openingNames(text: string, span: Span): readonly PersonMatch[] {
  const head = { start: span.start, end: Math.min(span.end, span.start + 160) };
  const flat = flatten(text, [head], 'join');
  const bracket = /^.{0,28}?([（(])([^（()）]{2,60})[）)]/u.exec(flat.text);
  if (bracket?.[2] !== undefined && ROLE_WORD.test(bracket[2])) {
    const end = bracket[0].length - 1;
    const names = readNames(flat, end - bracket[2].length, end, 'reporter');
    if (names !== null) return toPeople(flat, names);
  }
  return bareOpening(text, head);
}

/** Names without a bracket must fill the rest of their line, or be followed by 报道. */
function bareOpening(text: string, head: Span): readonly PersonMatch[] {
  const flat = flatten(text, [head], 'keep');
  const latin = latinByline(flat);
  if (latin.length > 0) return latin;
  const found =
    /^(.{0,24}?[讯訊电電】][ \n]?)?((?:本报|本報)?(?:记者|記者)[^\n，。]{2,40}?)(?=\n|报道[：:，]|[：:])/u.exec(
      flat.text,
    );
  if (found?.[2] === undefined) return [];
  const end = found[0].length;
  return toPeople(flat, readNames(flat, end - found[2].length, end, 'reporter'));
}

/**
 * The photo credit that closes a caption: `徐宏星 摄`, `本报记者 刘金元 摄`, `（张三 摄）`, `摄影：张三`. Null when the text
 * behind the last sentence is anything else.
 */
export function closingCredit(text: string, span: Span): NamesFound | null {
  const tail = tailOf([span], LONGEST_BRACKET);
  if (tail === null) return null;
  // A credit may be cut by a line end, or follow a caption that has no final mark.
  return creditIn(flatten(text, [tail], 'join')) ?? creditIn(flatten(text, [tail], 'keep'));
}

function creditIn(flat: FlatText): NamesFound | null {
  const credit =
    /(?:^|[。！？…”）.!?\n ]|(?=[（(]))\s?([（(]?)((?:图|摄影|攝影)?[/／：: ]?[^。！？，,；（()）]{2,24}?)([）)]?)$/u.exec(
      flat.text,
    );
  const words = credit?.[2];
  if (credit === null || words === undefined || !/摄|攝|图[/／：:]|供图/u.test(words)) return null;
  const end = flat.text.length - (credit[3]?.length ?? 0);
  const start = creditStart(flat.text, end - words.length, end);
  const people = toPeople(flat, readNames(flat, start, end, 'photographer'));
  const photographers = people.map((person) => ({ ...person, role: 'photographer' as const }));
  const open = start - (credit[1]?.length ?? 0);
  return people.length === 0 ? null : { people: photographers, span: flat.spanOf(open, flat.text.length) };
}

/** A line feed ends the caption's own text; the credit is what stands on the last line. */
function creditStart(text: string, from: number, end: number): number {
  const feed = text.lastIndexOf('\n', end - 1);
  return Math.max(from, feed + 1);
}
