import type { Pen } from '#testing/texts/modern/pen';
import type { Topic } from '#testing/texts/modern/topic';
import { TOPICS } from '#testing/texts/modern/topics';

/** What the texts of one page have in common. */
export type Habit = {
  /** Patterns of what stands before the first word of a report: one, or several on a mixed page. */
  readonly openings: readonly string[];
  /** How reports are signed at their end. */
  readonly closing: string | null;
  /** Whether a closing signature is a paragraph of its own. */
  readonly apart: boolean;
  /** How likely a line with the writer's name stands under a head. */
  readonly bylines: number;
  readonly byline: string;
  readonly topics: readonly Topic[];
  /** Words fixed for the page. */
  readonly bound: ReadonlyMap<string, string>;
  readonly bullet: string;
  readonly kickers: number;
  /** Patterns that the page has had: others come first. */
  readonly used: Set<string>;
};

const SPACE = ['', ' ', '　', '  '];

function reporters(pen: Pen): string {
  const gap = pen.chance.pick(['', '', ' ', '　']);
  const also = pen.chance.pick(['', '', `[|${gap || ' '}通讯员${gap}{*reporter}]`, `[|、{*reporter}]`]);
  return `[||见习|实习]记者${gap}{*reporter}${also}`;
}

function ownOpenings(pen: Pen): string[] {
  const who = reporters(pen);
  const [left, right] = pen.chance.pick([
    ['（', '）'],
    ['（', '）'],
    ['(', ')'],
    [' （', '） '],
  ] as const);
  const gap = pen.chance.pick(SPACE) || ' ';
  return [
    pen.chance.pick([
      `本报讯${gap}`,
      `本报讯${gap}`,
      `本报讯${left}${who}${right}`,
      `本报讯${left}${who}${right}`,
      `本报讯${gap}${who}${gap}`,
      `【本报讯】`,
      `本报{*county}{day}讯${gap}`,
      `本报{day}讯${left}${who}${right}`,
    ]),
  ];
}

function agencyOpenings(pen: Pen): string[] {
  const who = pen.chance.pick([
    '',
    '（记者{*reporter}）',
    '（记者{*reporter}、{*reporter}）',
    '　记者{*reporter}报道：',
  ]);
  const gap = pen.chance.pick(SPACE);
  return [
    `新华社{*city}{date}电${who}${gap}`,
    `新华社{*city}{date}电${who}${gap}`,
    pen.chance.pick([
      `据新华社电${gap || ' '}`,
      `中新社{*city}{date}电${gap}`,
      `据新华社{*abroad}{date}电${gap}`,
    ]),
  ];
}

function paperOpenings(pen: Pen): string[] {
  const paper = pen.write('[{*city}|{*county}]').replace(/[县区]$/, '') + pen.write('{*paper}');
  const gap = pen.chance.pick(SPACE) || ' ';
  return [
    pen.chance.pick([
      `${paper}讯${gap}`,
      `${paper}讯（${reporters(pen)}）`,
      `${paper}讯${gap}${reporters(pen)}${gap}`,
      `【${paper}讯】`,
      `晚报讯（${reporters(pen)}）`,
      `早报讯${gap}`,
    ]),
  ];
}

function openingsOf(pen: Pen): string[] {
  const form = pen.chance.next();
  if (form < 0.42) return [''];
  if (form < 0.66) return ownOpenings(pen);
  if (form < 0.76) return agencyOpenings(pen);
  if (form < 0.86) return paperOpenings(pen);
  if (form < 0.91)
    return [pen.chance.pick([`（${reporters(pen)}）`, `□${reporters(pen)} `, `${reporters(pen)}报道　`])];
  return ['', ...ownOpenings(pen), ...agencyOpenings(pen), ''];
}

const CLOSINGS = [
  '（{*reporter}）',
  '（{*reporter} {*reporter}）',
  '（记者 {*reporter}）',
  '({*reporter})',
  '（{*reporter}　文/图）',
];
const BYLINES = [
  '□{*reporter}',
  '□记者 {*reporter}',
  '本报记者 {*reporter}',
  '本报记者 {*reporter} {*reporter}',
  '记者 {*reporter} 文/图',
  '■{*reporter}',
  '●{*reporter}',
  '本报记者　{*reporter}　通讯员　{*reporter}',
  '{*reporter}',
  '文/图 记者 {*reporter}',
  '◎{*reporter}',
  '新华社记者 {*reporter}',
];

/** Words a page keeps: whose page it is, the month it speaks of, its campaign. */
function boundOf(pen: Pen): Map<string, string> {
  const bound = new Map([['month', pen.write('{*month}')]]);
  if (pen.chance.happens(0.65)) bound.set('county', pen.write('{*county}'));
  if (pen.chance.happens(0.3)) bound.set('town', pen.write('{*town}'));
  if (pen.chance.happens(0.4)) bound.set('campaign', pen.write('{*campaign}'));
  if (bound.has('county') && pen.chance.happens(0.6)) bound.set('chief', pen.write('{*chief}'));
  return bound;
}

/** Half of the pages keep to few subjects or one kind, the others take what comes. */
function topicsFor(pen: Pen): readonly Topic[] {
  const form = pen.chance.next();
  if (form < 0.15) return pen.chance.draw(TOPICS, 3);
  const flavour = pen.chance.pick(TOPICS).flavour;
  const near = TOPICS.filter((topic) => topic.flavour === flavour);
  if (form < 0.45) return near;
  return form < 0.6 ? [...near, ...pen.chance.draw(TOPICS, 4)] : TOPICS;
}

export function habitOf(pen: Pen): Habit {
  const openings = openingsOf(pen);
  const closes = pen.chance.happens(openings[0]?.includes('记者') === true ? 0.15 : 0.5);
  return {
    openings,
    closing: closes ? pen.chance.pick(CLOSINGS) : null,
    apart: pen.chance.happens(0.35),
    bylines: pen.chance.pick([0, 0.03, 0.1, 0.3]),
    byline: pen.chance.pick(BYLINES),
    topics: topicsFor(pen),
    bound: boundOf(pen),
    bullet: pen.chance.pick(['●', '◆', '■', '□', '▲', '', '', '★', '◇', '△']),
    kickers: pen.chance.pick([0.1, 0.25, 0.5, 0.8]),
    used: new Set(),
  };
}
