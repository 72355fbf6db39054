// Names in credits: who wrote and who photographed.
import type { PersonRole } from '#domain/page/metadata';

export type NamedPerson = { readonly name: string; readonly role: PersonRole };

const ROLE_WORDS: readonly (readonly [RegExp, PersonRole])[] = [
  [/^(?:本报|本報|见习|实习|特约|首席|驻站)?(?:全媒体)?(?:记者|記者)[/／：:]?/u, 'reporter'],
  [/^(?:特约)?(?:通讯员|通訊員|实习生|實習生)[/／：:]?/u, 'correspondent'],
  [/^(?:摄影|攝影|图|圖)[/／：:]?/u, 'photographer'],
  [/^(?:文|作者|撰文)[/／：:]?/u, 'author'],
];
const NAME = /^[\p{Script=Han}·]{2,5}$/u;
const PEN_NAME = /^[\p{Script=Han}·]{1,6}(?:女士|先生)?$/u;
/** Brackets that send the reader to another page look like names of five characters: 下转第二版. */
const JUMP = /^(?:下转|下轉|上接|紧接|緊接)/u;

function roleWordAt(part: string): { readonly role: PersonRole; readonly rest: string } | null {
  for (const [pattern, role] of ROLE_WORDS) {
    const found = pattern.exec(part);
    if (found !== null) return { role, rest: part.slice(found[0].length) };
  }
  return null;
}

/**
 * The people a credit names, in order; null when it is not a list of names only. Takes `记者郭树勋 通讯员郭探`,
 * `白靖杰 黄福兴`, `高 亢` (a name padded to three), each with the role word before it or `author` without one.
 */
export function peopleIn(credit: string): readonly NamedPerson[] | null {
  if (credit.length > 60 || JUMP.test(credit)) return null;
  const parts = credit.split(/[\s　、,，;；]/u).filter((part) => part !== '');
  const people: NamedPerson[] = [];
  let role: PersonRole = 'author';
  const padded = parts.length === 2 && parts.every((part) => part.length === 1);
  for (const part of padded ? [parts.join('')] : parts) {
    const worded = roleWordAt(part);
    if (worded !== null) role = worded.role;
    const name = worded === null ? part : worded.rest;
    if (name === '') continue;
    if (!NAME.test(name)) return null;
    people.push({ name, role });
  }
  return people.length === 0 ? null : people;
}

const WHOLE = /^[（(〔【]?([^（）()〔〕【】]{1,40})[）)〕】]$/u;
const MARKED = /^[□■◎○●◇]\s?([^。，,]{2,24})$/u;
const PLAIN = /^(?:本报|本報)?(?:记者|記者|通讯员|通訊員|作者|文|撰文)[\s　/／：:]/u;
const LATIN_BY =
  /^(?:(?:by|par|von) \p{Lu}[\p{L}. '-]{2,40}|[([](?:by|par|from|de|von) [^()]{3,40}[)\]}])$/iu;

const isPenName = (text: string): boolean => PEN_NAME.test(text) && !JUMP.test(text);

/** Whether a whole line is a byline: names in brackets, `□高 亢`, `记者 张三`, `By Jane Doe`. */
export function isByline(text: string): boolean {
  if (text.length > 44) return false;
  const bracketed = WHOLE.exec(text)?.[1];
  if (bracketed !== undefined)
    return isPenName(bracketed.replace(/[\s　]/gu, '')) || peopleIn(bracketed) !== null;
  const marked = MARKED.exec(text)?.[1];
  if (marked !== undefined) return peopleIn(marked) !== null;
  return (PLAIN.test(text) && peopleIn(text) !== null) || LATIN_BY.test(text);
}

/**
 * Where a closing byline starts inside a line that ends in one, `…指导。（范晴甜）`, in UTF-16 units; null when the
 * line has none or is nothing else. The bracket must follow the end of a sentence.
 */
export function closingBylineAt(text: string): number | null {
  if (!/[）)]$/u.test(text)) return null;
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  if (open < 2 || text.length - open > 42) return null;
  if (!/[。！？”’…]$/u.test(text.slice(0, open).trimEnd())) return null;
  const inner = text.slice(open + 1, -1);
  return peopleIn(inner) === null ? null : open;
}

const OPENING_CREDIT = /^[^（(]{0,24}[（(]((?:本报|实习|见习|特约|首席)?(?:记者|記者)[^）)]{1,40})[）)]/u;
const PHOTO =
  /(?:^|[。．\s　（(])((?:(?:本报|本報|新华社)?(?:记者|記者|通讯员)?[\s　]{0,8})?[\p{Script=Han}·]{2,4}(?:[\s　、][\p{Script=Han}·]{2,4}){0,2})[\s　]*(?:摄|攝)/u;

/** The people named in the bracket that opens a report: `本报讯（记者郭树勋 通讯员郭探）`. */
export function openingPeople(text: string): readonly NamedPerson[] {
  const inner = OPENING_CREDIT.exec(text.slice(0, 90))?.[1];
  return inner === undefined ? [] : (peopleIn(inner) ?? []);
}

/** The photographers a caption credits at its end. */
export function photographers(text: string): readonly NamedPerson[] {
  const found = PHOTO.exec(text.slice(-40))?.[1];
  const people = found === undefined ? null : peopleIn(found.replace(/^(?:本报|本報|新华社)/u, ''));
  return (people ?? []).map((person) => ({ name: person.name, role: 'photographer' }));
}

/** The people a whole-line byline or a closing one names. */
export function bylinePeople(text: string): readonly NamedPerson[] {
  const inner = WHOLE.exec(text)?.[1] ?? MARKED.exec(text)?.[1] ?? text;
  return peopleIn(inner) ?? [];
}
