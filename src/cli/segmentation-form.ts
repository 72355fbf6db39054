// The short form of a proposal: articles and furniture as ranges of raw lines.
import type { Kind } from '#domain/page/document';
import type { PersonRole } from '#domain/page/metadata';
import type { Proposal, ProposedBlock } from '#domain/proposal/proposal';
import { isBlankCode } from '#domain/page/start';
import { bylinePeople, openingPeople, photographers } from '#segmentation/names';

/** 1-based inclusive raw lines. */
export type LineRange = readonly [number, number];
export type FormRole = 'headline' | 'kicker' | 'subtitle' | 'body' | 'byline' | 'caption';

export type FormArticle = {
  /** Lines of the main headline joined; empty without one. */
  readonly title: string;
  readonly kicker: string;
  readonly subtitle: string;
  readonly type: string;
  readonly people: readonly { readonly name: string; readonly role: string }[];
  readonly lines: readonly LineRange[];
  readonly roles: readonly { readonly role: FormRole; readonly lines: LineRange }[];
};
/** Every non-blank raw line stands in exactly one place. Columns are left out, their signs are furniture. */
export type SegmentationForm = {
  readonly articles: readonly FormArticle[];
  readonly furniture: readonly LineRange[];
};

const TYPES: Partial<Record<Kind, string>> = { 'photo-news': 'photo' };
const PERSON_WORDS: Record<PersonRole, string> = {
  reporter: '记者',
  correspondent: '通讯员',
  photographer: '摄',
  author: '署名',
};
const FORM_ROLES: Partial<Record<ProposedBlock['role'], FormRole>> = {
  headline: 'headline',
  kicker: 'kicker',
  deck: 'subtitle',
  summary: 'subtitle',
  byline: 'byline',
  caption: 'caption',
  'photo-credit': 'caption',
};

/** A raw line that is not blank: its number, and its first and last non-blank character. */
type Line = { readonly number: number; readonly start: number; readonly end: number };

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (let from = 0; from < text.length;) {
    number++;
    let stop = from;
    while (stop < text.length && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop++;
    let start = from;
    while (start < stop && isBlankCode(text.charCodeAt(start))) start++;
    let end = stop;
    while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ number, start, end });
    from = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
  }
  return lines;
}

/** A block with the lines whose first non-blank character it holds. */
type Held = { readonly block: ProposedBlock; readonly text: string; readonly lines: readonly Line[] };

function hold(text: string, blocks: readonly ProposedBlock[]): readonly Held[] {
  const lines = linesOf(text);
  let at = 0;
  return blocks.map((block, i) => {
    const stop = blocks[i + 1]?.start ?? text.length;
    const own: Line[] = [];
    for (let line = lines[at]; line !== undefined && line.start < stop; line = lines[++at]) own.push(line);
    return { block, text: text.slice(block.start, stop), lines: own };
  });
}

/** Lines as ranges; blank lines between neighbours do not part them. `whole` are all non-blank lines in order. */
function rangesOf(lines: readonly Line[], next: ReadonlyMap<number, number>): readonly LineRange[] {
  const ranges: [number, number][] = [];
  for (const { number } of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && next.get(last[1]) === number) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

const HAN = /\p{Script=Han}/u;

/** Lines joined to one string: Han without spaces, Latin with one; typesetting spaces between Han characters go. */
function joinLines(text: string): string {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim());
  const joined = lines.filter((line) => line !== '').join(HAN.test(text) ? '' : ' ');
  const tokens = joined.split(/\s/u);
  return tokens.length > 2 && tokens.every((token) => token.length === 1) ? tokens.join('') : joined;
}

function peopleOf(held: readonly Held[]): FormArticle['people'] {
  const people = held.flatMap(({ block, text }) => {
    if (block.role === 'byline') return bylinePeople(text.trim());
    if (block.role === 'caption') return photographers(joinLines(text));
    return block.role === 'body' ? openingPeople(joinLines(text.slice(0, 200))) : [];
  });
  const seen = new Set<string>();
  return people.flatMap(({ name, role }) => {
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ name, role: PERSON_WORDS[role] }];
  });
}

/** The short form of a proposal for the text it was made from. Advertisements are untitled articles of their own. */
export function segmentationForm(text: string, proposal: Proposal): SegmentationForm {
  const held = hold(text, proposal.blocks);
  const all = held.flatMap((one) => one.lines);
  const next = new Map(all.map((line, i) => [line.number, all[i + 1]?.number ?? 0]));
  const owned = new Map<number, Held[]>();
  for (const one of held) {
    if (one.block.article === null) continue;
    owned.set(one.block.article, [...(owned.get(one.block.article) ?? []), one]);
  }
  const articles = proposal.articles.flatMap((article, i): FormArticle[] => {
    const own = owned.get(i) ?? [];
    const lines = own.flatMap((one) => one.lines);
    if (lines.length === 0) return [];
    const textOf = (role: ProposedBlock['role']): string =>
      joinLines(
        own
          .filter((one) => one.block.role === role)
          .map((one) => one.text)
          .join('\n'),
      );
    return [
      {
        title: textOf('headline'),
        kicker: textOf('kicker'),
        subtitle: textOf('deck'),
        type: TYPES[article.kind] ?? article.kind,
        people: peopleOf(own),
        lines: rangesOf(lines, next),
        roles: own.flatMap((one) =>
          rangesOf(one.lines, next).map((range) => ({
            role: FORM_ROLES[one.block.role] ?? 'body',
            lines: range,
          })),
        ),
      },
    ];
  });
  const adverts = held.flatMap(({ block, lines }): FormArticle[] =>
    block.role === 'ad' && lines.length > 0
      ? [
          {
            title: '',
            kicker: '',
            subtitle: '',
            type: 'advert',
            people: [],
            lines: rangesOf(lines, next),
            roles: [],
          },
        ]
      : [],
  );
  const furniture = held
    .filter(({ block }) => block.article === null && block.role !== 'ad')
    .flatMap((one) => one.lines);
  return { articles: [...articles, ...adverts], furniture: rangesOf(furniture, next) };
}
