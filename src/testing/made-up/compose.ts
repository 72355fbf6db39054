// Puts the texts of a page one after the other, under the conventions of a newspaper: where headlines stand, what
// stands between stories, which stories go on elsewhere.
import { between, happens, pick } from '#testing/chance';
import type { Random } from '#shared/random';
import { keepLines, setParagraphs, trimBlank } from './set-lines';
import type { Setting } from './set-lines';
import { BLANK, setHead } from './set-head';
import type { HeadHabit, SetLine } from './set-head';
import type { MadeUpText } from '#testing/texts/made-up-text';

/** Where the headlines of (part of) a page stand. */
export type Side = 'before' | 'after' | 'loose';

/** What a whole page does. */
export type Conventions = {
  /** The side of each story, by its place on the page. */
  readonly sideOf: (story: number) => Side;
  readonly settingOf: () => Setting;
  readonly head: HeadHabit;
  /** Chance that no blank line parts a headline from its text, or a story from the next. */
  readonly headGlued: number;
  readonly storyGlued: number;
  /** Chance that a longer story goes on further down, and that both ends say so. */
  readonly pieces: number;
  readonly jumpLines: number;
  /** The sign over or under the briefs of the page, when they stand in a column. */
  readonly sign: { readonly text: string; readonly last: boolean } | null;
};

/** The story of a chunk that belongs to none: the sign of a column. */
export const NO_STORY = -1;

/** Lines that stand together, of one story; several chunks of one story are its pieces. */
export type Chunk = { readonly story: number; readonly lines: readonly SetLine[] };

const asBody = (lines: readonly string[]): SetLine[] =>
  lines.map((text) => ({ text, role: text === '' ? '' : 'body' }));

function trim(lines: readonly SetLine[]): SetLine[] {
  const from = lines.findIndex(({ text }) => text !== '');
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex(({ text }) => text !== '') + 1);
}

function setBody(random: Random, text: MadeUpText, setting: Setting): SetLine[] {
  return asBody(
    trimBlank(
      text.lines === null
        ? setParagraphs(random, text.paragraphs, setting)
        : keepLines(random, text.lines, text.type === 'advert' ? 0 : setting.boxBreak / 2),
    ),
  );
}

const LATIN = /^[\p{Script=Latin}\P{L}]*$/u;
const JUMPS = {
  latin: {
    to: ['(Continued on page #)', 'Continued on page #.', '(To be continued.)'],
    from: ['(Continued from page #)', 'Continued from page #.', '(Continued.)'],
  },
  han: {
    to: ['（下转第#版）', '下转第#版', '（未完）', '（下转A#版）'],
    from: ['（上接第#版）', '上接第#版', '（续）', '（上接A#版）'],
  },
} as const;

/** Jump lines for the two sides of a cut, of one form. */
function jumpLines(random: Random, latin: boolean): { readonly to: SetLine; readonly from: SetLine } {
  const { to, from } = JUMPS[latin ? 'latin' : 'han'];
  const form = happens(random, 0.5) ? 0 : between(random, 0, to.length - 1);
  const line = (forms: readonly string[], page: number): SetLine => ({
    text: (forms[form] ?? '').replace('#', String(page)),
    role: 'body',
  });
  return { to: line(to, between(random, 2, 12)), from: line(from, between(random, 1, 8)) };
}

/** A story in two pieces: cut anywhere, or where a box ends. */
function cutStory(random: Random, lines: readonly SetLine[], jumps: number): readonly [SetLine[], SetLine[]] {
  const cut = between(random, 4, lines.length - 4);
  const top = trim(lines.slice(0, cut));
  const bottom = trim(lines.slice(cut));
  if (!happens(random, jumps)) return [top, bottom];
  const { to, from } = jumpLines(random, LATIN.test(lines.map(({ text }) => text).join('')));
  return [
    [...top, to],
    [from, ...bottom],
  ];
}

/** The sign of a column stands before its first brief or after its last. */
function insertSign(
  chunks: readonly Chunk[],
  texts: readonly MadeUpText[],
  sign: Conventions['sign'],
): Chunk[] {
  const isBrief = ({ story }: Chunk): boolean => texts[story]?.type === 'brief';
  const first = chunks.findIndex(isBrief);
  if (sign === null || first < 0) return [...chunks];
  let last = first;
  while (last + 1 < chunks.length && isBrief(chunks[last + 1] as Chunk)) last++;
  const own: Chunk = { story: NO_STORY, lines: [{ text: sign.text, role: '' }] };
  const at = sign.last ? last + 1 : first;
  return [...chunks.slice(0, at), own, ...chunks.slice(at)];
}

/** The chunks of a page, in the order they stand. */
export function composePage(random: Random, texts: readonly MadeUpText[], conventions: Conventions): Chunk[] {
  return insertSign(composeStories(random, texts, conventions), texts, conventions.sign);
}

function composeStories(random: Random, texts: readonly MadeUpText[], conventions: Conventions): Chunk[] {
  const chunks: Chunk[] = [];
  const waiting: { readonly after: number; readonly chunk: Chunk }[] = [];
  let loose: { readonly at: number; readonly heads: Chunk[] } | null = null;
  texts.forEach((text, story) => {
    const body = setBody(random, text, conventions.settingOf());
    const head = setHead(random, text, conventions.head);
    const side = conventions.sideOf(story);
    let top = body;
    if (body.length > 12 && text.type !== 'advert' && happens(random, conventions.pieces)) {
      const [first, second] = cutStory(random, body, conventions.jumpLines);
      top = first;
      waiting.push({ after: story + between(random, 1, 3), chunk: { story, lines: second } });
    }
    if (head.length > 0 && side === 'loose') {
      loose ??= { at: chunks.length, heads: [] };
      loose.heads.push({ story, lines: head });
      chunks.push({ story, lines: top });
    } else {
      const joint = head.length === 0 || happens(random, conventions.headGlued) ? [] : [BLANK];
      chunks.push({
        story,
        lines: trim(side === 'after' ? [...top, ...joint, ...head] : [...head, ...joint, ...top]),
      });
    }
    chunks.push(...waiting.filter(({ after }) => after === story).map(({ chunk }) => chunk));
  });
  chunks.push(...waiting.filter(({ after }) => after >= texts.length).map(({ chunk }) => chunk));
  return insertLoose(random, chunks, loose);
}

/** Headlines that stand together stand before the first of their texts. */
function insertLoose(
  random: Random,
  chunks: readonly Chunk[],
  loose: { readonly at: number; readonly heads: readonly Chunk[] } | null,
): Chunk[] {
  if (loose === null) return [...chunks];
  const { at, heads } = loose;
  const order = happens(random, 0.8) ? heads : heads.toReversed();
  return [...chunks.slice(0, at), ...order, ...chunks.slice(at)];
}

/** Conventions drawn for a page of `stories` texts. */
export function drawConventions(
  random: Random,
  stories: number,
  sides: readonly PageSide[],
): Conventions & { readonly names: readonly string[] } {
  const side = pick(random, sides);
  const turn = between(random, 1, Math.max(1, stories - 1));
  const same = happens(random, 0.4) ? between(random, 8, 26) : null;
  const narrow = happens(random, 0.2);
  const pieces = happens(random, 0.45) ? 0.35 : 0;
  const own = {
    indentLost: happens(random, 0.7),
    paragraphBlank: pick(random, [0, 0.3, 0.7, 1]),
    boxBreak: pick(random, [0, 0.03, 0.05, 0.1]),
    spaced: pick(random, [0, 0.01, 0.04]),
    picture: pick(random, [0, 0, 0.02]),
  };
  return {
    sideOf: (story) => SIDES[side](story, turn),
    settingOf: () => ({
      ...own,
      measure: same ?? (narrow ? between(random, 6, 10) : between(random, 8, 26)),
    }),
    head: {
      parted: pick(random, [0, 0.5, 1]),
      vertical: pick(random, [0, 0, 0.15]),
      spaced: pick(random, [0, 0, 0.1]),
    },
    headGlued: pick(random, [0, 0, 0.3, 1]),
    storyGlued: pick(random, [0, 0, 0.1, 0.4, 1]),
    pieces,
    jumpLines: pick(random, [0, 0, 0.5]),
    sign: happens(random, 0.6) ? { text: pick(random, SIGNS), last: happens(random, 0.5) } : null,
    names: [side, ...(pieces > 0 ? ['pieces'] : []), ...(own.indentLost ? ['indent lost'] : [])],
  };
}

const SIGNS = [
  '百字新闻',
  '百 字 新 闻',
  '快 讯',
  '简讯',
  '一周动态',
  '要闻速递',
  '短波',
  '县区传真',
  '本埠簡訊',
  '教育動態',
  '小 消 息',
  '民生直通车',
  '社会广角',
  '文化短讯',
];

/** How the sides of a page's headlines follow each other; `turn` is the story at which it changes. */
export type PageSide =
  | 'before'
  | 'after'
  | 'before-then-after'
  | 'after-then-before'
  | 'loose'
  | 'before-then-loose'
  | 'loose-then-after';
const SIDES: Record<PageSide, (story: number, turn: number) => Side> = {
  before: () => 'before',
  after: () => 'after',
  'before-then-after': (story, turn) => (story < turn ? 'before' : 'after'),
  'after-then-before': (story, turn) => (story < turn ? 'after' : 'before'),
  loose: () => 'loose',
  'before-then-loose': (story, turn) => (story < turn ? 'before' : 'loose'),
  'loose-then-after': (story, turn) => (story < turn ? 'loose' : 'after'),
};
