// What the lines outside articles are: page heads, imprints, signs of columns, advertisements; and what they say of
// the edition.
import type { Imprint } from '#domain/page/document';
import type { Proposal } from '#domain/proposal/proposal';
import type { FurnitureRole } from '#domain/page/roles';
import { imprintWords, pageCodeOf, printedDate, weekdayIn } from './patterns';
import type { PageModel } from './page-model';
import type { Stretch } from './stretches';
import type { Unit } from './units';

export type OutsideRole = FurnitureRole | 'column-sign';

/** A stretch outside articles and what it is. */
export type Outside = { readonly stretch: Stretch; readonly role: OutsideRole };

const NAME_TITLE = /^[\p{Script=Han}\s　]{2,8}(?:报|報|刊|新聞|新闻)$/u;
const ISSUE =
  /(?:第|总第|總第)\s?([\d一二三四五六七八九十百千零〇]{2,10})\s?(?:期|号|號)|N[o°º][ .]?\s?(\d{1,6})/u;
const LATIN_NAME = /^[A-Z][A-Za-z' -]{5,40}$/u;

/** Whether nothing but furniture stands above a unit. */
const atTop = (unit: Unit, firstArticle: number): boolean => unit.index < firstArticle;

/** The role of each stretch outside articles. `signs` are the units already known as signs, `heads` as page names. */
export function outsideRoles(
  model: PageModel,
  outside: readonly Stretch[],
  known: {
    readonly signs: ReadonlySet<number>;
    readonly heads: ReadonlySet<number>;
    readonly firstArticle: number;
  },
): readonly Outside[] {
  return outside.map((stretch) => {
    if (stretch.kind === 'advert') return { stretch, role: 'ad' };
    const unit = model.units[stretch.from];
    if (unit === undefined) return { stretch, role: 'noise' };
    return { stretch, role: roleOfUnit(unit, known) };
  });
}

function roleOfUnit(unit: Unit, known: Parameters<typeof outsideRoles>[2]): OutsideRole {
  if (known.signs.has(unit.index)) return 'column-sign';
  if (known.heads.has(unit.index)) return 'page-head';
  if (unit.imprint > 0 && !unit.pageCode) return 'imprint';
  if (unit.pageCode || unit.issueLine) return 'page-head';
  if (atTop(unit, known.firstArticle))
    return NAME_TITLE.test(unit.text) && unit.index < 3 ? 'masthead' : 'page-head';
  return 'noise';
}

const FIELD = /[│|｜■　]/u;
const IMPRINT_FIELDS: readonly (readonly [RegExp, keyof Imprint])[] = [
  [/热线|電話|电话/u, 'hotline'],
  [/校对|校對/u, 'proofreader'],
  [/组版|組版|版式|美编|美術|制图|视觉/u, 'layout'],
  [/编辑|編輯|责编|責編/u, 'editor'],
];
const namesOf = (value: string): readonly string[] => {
  const parts = value
    .split(/[、,，;；]/u)
    .flatMap((part) => (/^\S\s+\S$/u.test(part.trim()) ? [part] : part.split(/\s+/u)));
  return parts.map((part) => part.replace(/\s/gu, '')).filter((part) => part !== '');
};

/** Reads an imprint line: `■新闻热线：8797000│■编辑：刘振毅│校对：姬 祥│组版：牛成文`. Names lose inner spaces. */
export function imprintOf(text: string): Partial<Imprint> {
  const found: {
    hotline?: string;
    editor?: readonly string[];
    proofreader?: readonly string[];
    layout?: readonly string[];
  } = {};
  for (const field of text.slice(0, 300).split(FIELD)) {
    const colon = field.search(/[：:／/]/u);
    if (colon < 0) continue;
    const value = field.slice(colon + 1).trim();
    const key = IMPRINT_FIELDS.find(([pattern]) => pattern.test(field.slice(0, colon)))?.[1];
    if (key === 'hotline') found.hotline ??= value.replace(/\s/gu, '');
    else if (key !== undefined) found[key] ??= namesOf(value);
  }
  return found;
}

/** Name of a page in its head, after the code and before the date: `温县新闻2023年…`. */
export function pageNameIn(text: string): { readonly label: string; readonly name: string } | null {
  const code = pageCodeOf(text);
  const rest = code === null ? text : code.rest;
  const date = printedDate(rest);
  const name = (date === null ? rest : rest.slice(0, date.index)).replace(/[\s　│|｜]/gu, '');
  if (code === null && (name === '' || name.length > 8 || !/^\p{Script=Han}+$/u.test(name))) return null;
  return {
    label: code?.label ?? '',
    name: /\p{Script=Han}/u.test(name) || code !== null ? name.slice(0, 12) : '',
  };
}

type Edition = Proposal['edition'];

/** What one line of a masthead or page head says. */
function saidOfEdition(text: string, role: OutsideRole, latinPage: boolean): Partial<Edition> {
  const issue = ISSUE.exec(text.slice(0, 120));
  const foreign = role === 'page-head' && !latinPage && LATIN_NAME.test(text);
  return {
    date: printedDate(text)?.date ?? '',
    weekday: imprintWords(text) < 2 ? weekdayIn(text) : '',
    number: issue?.[1] ?? issue?.[2] ?? '',
    title: role === 'masthead' ? text.replace(/[\s　]/gu, '') : '',
    titleAlt: foreign ? text : '',
  };
}

const EDITION_ROLES: ReadonlySet<OutsideRole> = new Set(['page-head', 'masthead', 'imprint']);
const EDITION_FIELDS = [
  'title',
  'titleAlt',
  'date',
  'weekday',
  'number',
] as const satisfies readonly (keyof Edition)[];

/** What mastheads and page heads say of the edition; the first line that says a thing counts. */
export function editionOf(model: PageModel, outside: readonly Outside[]): Edition {
  const found = { title: '', titleAlt: '', date: '', weekday: '', number: '' };
  for (const { stretch, role } of outside) {
    if (!EDITION_ROLES.has(role)) continue;
    const said = saidOfEdition(model.units[stretch.from]?.text ?? '', role, model.style.latin);
    for (const field of EDITION_FIELDS) found[field] ||= said[field] ?? '';
  }
  return found;
}
