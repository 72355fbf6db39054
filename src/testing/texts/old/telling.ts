import type { Random } from '#shared/random';
import { between, draw, happens, pick } from '#testing/chance';
import type { Scene } from './scene';
import { run, type Style } from './style';
import { commonFacts, commonRemarks, listLeads, listPoints } from './topics-common';

const rows = (text: string): string[] => text.trim().split('\n');
const common = rows(commonFacts);
const remarks = rows(commonRemarks);
const leads = rows(listLeads);
const points = rows(listPoints);

const openings = [
  '茲悉',
  '頃據',
  '據聞',
  '聞',
  '查',
  '又訊',
  '茲據調查',
  '記者昨悉',
  '據云',
  '現聞',
  '並悉',
  '又聞',
  '惟',
];

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, place) => text.slice(place, place + 2));
}

/** How many character pairs of `head` stand in `fact`. */
function shared(head: string, fact: string): number {
  return pairs(head).filter((pair) => fact.includes(pair)).length;
}

/** For most head lines the sentence that says what they say comes first, as the news of a story does. */
function leading(random: Random, heads: readonly string[], facts: readonly string[]): string[] {
  const first: string[] = [];
  for (const head of heads) {
    const rest = facts.filter((fact) => !first.includes(fact));
    const [start] = rest;
    if (start === undefined || happens(random, 0.12)) continue;
    first.push(rest.reduce((best, fact) => (shared(head, fact) > shared(head, best) ? fact : best), start));
  }
  return first;
}

/** `count` sentences for a story under these heads: its own first, then such as fit any. */
export function sentences(
  random: Random,
  fill: Scene,
  heads: readonly string[],
  facts: readonly string[],
  count: number,
  dry = true,
): string[] {
  const own = draw(random, facts).map(fill);
  const first = leading(random, heads, own);
  const others = own.filter((fact) => !first.includes(fact));
  const strange = draw(
    random,
    dry ? common : remarks,
    Math.max(0, count - own.length) + between(random, 0, Math.ceil(count / 4)),
  );
  const kept = [...first, ...others].slice(0, Math.max(Math.min(count, 2), count - strange.length));
  const later = draw(random, [...kept.slice(first.length), ...strange.map(fill)]);
  const told = [
    ...(happens(random, 0.8) ? kept.slice(0, first.length) : draw(random, kept.slice(0, first.length))),
    ...later,
  ];
  return told
    .slice(0, count)
    .map((text, place) => (place > 0 && dry && happens(random, 0.15) ? pick(random, openings) + text : text));
}

const numbers = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** （一）…（二）…: run on, or each a paragraph. */
export function numbered(random: Random, fill: Scene, marks: Style): string[] {
  const items = draw(random, points, between(random, 3, 7)).map(
    (point, place) => `（${numbers[place] ?? ''}）${run(random, marks, [fill(point)])}`,
  );
  const lead = fill(pick(random, leads)) + (marks.clause === '，' ? '：' : marks.clause);
  return happens(random, 0.6) ? [lead + items.join('')] : [lead, ...items];
}

/** Old and standard forms of the same characters; one article keeps to one. */
const forms = [
  ['即', '卽'],
  ['既', '旣'],
  ['教', '敎'],
  ['告', '吿'],
  ['舉', '擧'],
  ['强', '強'],
  ['回', '囘'],
  ['概', '槪'],
  ['净', '淨'],
  ['清', '淸'],
  ['青', '靑'],
  ['尚', '尙'],
  ['説', '說'],
  ['兹', '茲'],
  ['場', '塲'],
  ['冊', '册'],
  ['線', '綫'],
  ['决', '決'],
  ['欵', '款'],
  ['厯', '歷'],
] as const;

/** The same respelling for every text of an article. */
export function spelling(random: Random): (text: string) => string {
  const taste = random();
  const table = new Map<string, string>();
  for (const [plain, old] of forms) {
    const oldWins = happens(random, taste < 0.6 ? 0.92 : taste < 0.8 ? 0.5 : 0.1);
    table.set(oldWins ? plain : old, oldWins ? old : plain);
  }
  return (text) => Array.from(text, (character) => table.get(character) ?? character).join('');
}
