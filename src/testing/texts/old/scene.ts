import type { Random } from '#shared/random';
import { between, early, happens, pick } from '#testing/chance';
import { dayName, figures, groups, numeral, person } from './lexicon';
import type { Topic } from './topics';

/** Fills templates for one article: the same names throughout, fresh figures every time. */
export type Scene = (template: string) => string;

const hours = [
  '昨晨',
  '昨日',
  '昨日下午',
  '昨晚',
  '今晨',
  '前日',
  '昨夜十一時許',
  '本月初',
  '昨日上午九時',
  '日前',
];
const units = ['元', '元', '元', '金', '兩'];

function fresh(random: Random, day: number): Record<string, () => string> {
  return {
    數: () => numeral(between(random, 11, 98)),
    小數: () => pick(random, ['二', '三', '四', '五', '六', '七', '八', '十']),
    大數: () =>
      pick(random, [
        `${numeral(between(random, 2, 9))}千餘`,
        `${numeral(between(random, 2, 9))}百餘`,
        numeral(between(random, 101, 999)),
        `${numeral(between(random, 2, 9))}萬餘`,
      ]),
    錢: () =>
      `${numeral(happens(random, 0.5) ? between(random, 2, 9) * 10 : between(random, 2, 9) * 100)}${pick(random, units)}`,
    時: () => pick(random, hours),
    日: () => dayName(Math.max(1, Math.min(30, day + between(random, -1, 5)))),
    號: () =>
      `${happens(random, 0.5) ? figures(random, between(random, 2, 3)) : numeral(between(random, 2, 899))}號`,
    電話: () => figures(random, 5),
    城: () => early(random, groups['城'] ?? []),
    鎭: () => pick(random, groups['鎭'] ?? []),
    路: () => pick(random, groups['路'] ?? []),
    都: () => early(random, groups['都'] ?? []),
    歲: () => `${numeral(between(random, 17, 62))}歲`,
  };
}

/** Titles that only follow a name. */
const suffixes = new Set(
  Array.from('君女氏翁婦主商老').concat([
    '先生',
    '女士',
    '小姐',
    '老闆',
    '公子',
    '少爺',
    '太太',
    '老六',
    '老七',
    '小開',
  ]),
);

/** `人` with its forms: 陳師長 (or the name) in passing, 師長陳國棟 or 陳國棟 in full, 陳氏. */
function addPerson(
  random: Random,
  held: Map<string, string[]>,
  slot: string,
  roles: readonly string[],
): void {
  const woman = roles.includes('女');
  const role = pick(
    random,
    roles.filter((word) => word !== '女'),
  );
  const { surname, given } = person(random, woman);
  const name = surname + given;
  if (role === '＊') {
    held.set(slot, [name]);
    held.set(`${slot}名`, [name]);
    return;
  }
  const titled = surname + role;
  held.set(slot, [titled, titled, name, woman && given.length > 1 ? given : `${surname}氏`]);
  held.set(`${slot}名`, suffixes.has(role) ? [name, name + role] : [role + name, name]);
}

const isPerson = (slot: string): boolean => slot === '人' || slot === '乙';

function named(random: Random, topic: Topic): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const [slot, words] of Object.entries(topic.names)) {
    if (isPerson(slot)) addPerson(random, held, slot, words);
    else
      held.set(slot, [
        early(
          random,
          words.flatMap((word) => (word.startsWith('@') ? (groups[word.slice(1)] ?? []) : [word])),
        ),
      ]);
  }
  const countries = groups['國'] ?? [];
  const country = early(random, countries);
  held.set('國', [country]);
  held.set('國二', [
    early(
      random,
      countries.filter((other) => other !== country),
    ),
  ]);
  held.set('洋人', [early(random, groups['洋人'] ?? [])]);
  held.set('丙地', [pick(random, groups[happens(random, 0.5) ? '城' : '鎭'] ?? [])]);
  if (!held.has('地')) held.set('地', [pick(random, groups['鎭'] ?? [])]);
  return held;
}

export function scene(random: Random, topic: Topic, day: number): Scene {
  const held = named(random, topic);
  const made = fresh(random, day);
  return (template) =>
    template.replace(/\{([^}]+)\}/g, (_whole, slot: string) => {
      const words = held.get(slot);
      if (words !== undefined) return pick(random, words);
      const make = made[slot];
      if (make === undefined) throw new Error(`Nothing for ${slot} in ${topic.key}`);
      return make();
    });
}
