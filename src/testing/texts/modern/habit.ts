import type { Ink } from '#testing/texts/modern/ink';
import { TOPICS } from '#testing/texts/modern/topics';
import type { Topic } from '#testing/texts/modern/topic';

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

function reporters(ink: Ink): string {
  const gap = ink.pick(['', '', ' ', '　']);
  const also = ink.pick(['', '', `[|${gap || ' '}通讯员${gap}{*reporter}]`, `[|、{*reporter}]`]);
  return `[||见习|实习]记者${gap}{*reporter}${also}`;
}

function ownOpenings(ink: Ink): string[] {
  const who = reporters(ink);
  const [left, right] = ink.pick([
    ['（', '）'],
    ['（', '）'],
    ['(', ')'],
    [' （', '） '],
  ] as const);
  const gap = ink.pick(SPACE) || ' ';
  return [
    ink.pick([
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

function agencyOpenings(ink: Ink): string[] {
  const who = ink.pick([
    '',
    '（记者{*reporter}）',
    '（记者{*reporter}、{*reporter}）',
    '　记者{*reporter}报道：',
  ]);
  const gap = ink.pick(SPACE);
  return [
    `新华社{*city}{date}电${who}${gap}`,
    `新华社{*city}{date}电${who}${gap}`,
    ink.pick([`据新华社电${gap || ' '}`, `中新社{*city}{date}电${gap}`, `据新华社{*abroad}{date}电${gap}`]),
  ];
}

function paperOpenings(ink: Ink): string[] {
  const paper = ink.write('[{*city}|{*county}]').replace(/[县区]$/, '') + ink.write('{*paper}');
  const gap = ink.pick(SPACE) || ' ';
  return [
    ink.pick([
      `${paper}讯${gap}`,
      `${paper}讯（${reporters(ink)}）`,
      `${paper}讯${gap}${reporters(ink)}${gap}`,
      `【${paper}讯】`,
      `晚报讯（${reporters(ink)}）`,
      `早报讯${gap}`,
    ]),
  ];
}

function openingsOf(ink: Ink): string[] {
  const form = ink.random();
  if (form < 0.42) return [''];
  if (form < 0.66) return ownOpenings(ink);
  if (form < 0.76) return agencyOpenings(ink);
  if (form < 0.86) return paperOpenings(ink);
  if (form < 0.91)
    return [ink.pick([`（${reporters(ink)}）`, `□${reporters(ink)} `, `${reporters(ink)}报道　`])];
  return ['', ...ownOpenings(ink), ...agencyOpenings(ink), ''];
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
function boundOf(ink: Ink): Map<string, string> {
  const bound = new Map([['month', ink.write('{*month}')]]);
  if (ink.chance(0.65)) bound.set('county', ink.write('{*county}'));
  if (ink.chance(0.3)) bound.set('town', ink.write('{*town}'));
  if (ink.chance(0.4)) bound.set('campaign', ink.write('{*campaign}'));
  if (bound.has('county') && ink.chance(0.6)) bound.set('chief', ink.write('{*chief}'));
  return bound;
}

/** Half of the pages keep to few subjects or one kind, the others take what comes. */
function topicsFor(ink: Ink): readonly Topic[] {
  const form = ink.random();
  if (form < 0.15) return ink.some(TOPICS, 3);
  const flavour = ink.pick(TOPICS).flavour;
  const near = TOPICS.filter((topic) => topic.flavour === flavour);
  if (form < 0.45) return near;
  return form < 0.6 ? [...near, ...ink.some(TOPICS, 4)] : TOPICS;
}

export function habitOf(ink: Ink): Habit {
  const openings = openingsOf(ink);
  const closes = ink.chance(openings[0]?.includes('记者') === true ? 0.15 : 0.5);
  return {
    openings,
    closing: closes ? ink.pick(CLOSINGS) : null,
    apart: ink.chance(0.35),
    bylines: ink.pick([0, 0.03, 0.1, 0.3]),
    byline: ink.pick(BYLINES),
    topics: topicsFor(ink),
    bound: boundOf(ink),
    bullet: ink.pick(['●', '◆', '■', '□', '▲', '', '', '★', '◇', '△']),
    kickers: ink.pick([0.1, 0.25, 0.5, 0.8]),
    used: new Set(),
  };
}
