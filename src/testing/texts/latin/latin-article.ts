import type { Random } from '#shared/random';
import { between, happens, pick, weighted } from '#testing/chance';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { damaged, damagedLines, garbage } from './latin-damage.ts';
import type { LatinHabit } from './latin-habit.ts';
import {
  advert,
  feature,
  leader,
  letter,
  news,
  parliament,
  section,
  serial,
  telegrams,
  untitled,
  type Desk,
  type Draft,
  type HeadPart,
  type Role,
} from './latin-kinds.ts';
import { setBlocks } from './latin-setting.ts';
import { LANGUAGES } from './latin-languages.ts';
import { Writer, type Topic } from './latin-words.ts';

export { latinHabit, type LatinHabit } from './latin-habit.ts';

const KINDS: readonly (readonly [(desk: Desk) => Draft, number])[] = [
  [news, 39],
  [telegrams, 7],
  [parliament, 6],
  [section, 15],
  [letter, 4],
  [leader, 5],
  [serial, 4],
  [feature, 2],
  [advert, 11],
  [untitled, 7],
];

const NO_TOPIC: Topic = { heads: [], nouns: [], sentences: [] };

/** An article of a European newspaper as printed and damaged. The same sequence of numbers makes the same article. */
export function latinArticle(random: Random, habit: LatinHabit): MadeUpText {
  const language = LANGUAGES[habit.language];
  const anyTopic = () => pick(random, language.topics);
  const writer = new Writer(random, language, anyTopic());
  const turn = () => {
    writer.turn(anyTopic());
  };
  const draft = weighted(random, KINDS)({ random, writer, habit, turn });
  const head = draft.head.map((part) => printedHead(random, part, habit));
  const lines = damagedLines(random, setBlocks(random, draft.blocks, habit), habit.damage);
  const titles = head.filter(({ role }) => role === 'headline').flatMap((part) => part.lines);
  return {
    head,
    title: titles.join(' '),
    byline: draft.byline === null ? null : damaged(random, draft.byline, habit.damage),
    paragraphs: [],
    type: draft.type,
    lines: trimmed(lines),
  };
}

/** Without blank lines at either end; never empty. */
function trimmed(lines: string[]): string[] {
  const first = lines.findIndex((text) => text !== '');
  const last = lines.findLastIndex((text) => text !== '');
  return first < 0 ? ['.'] : lines.slice(first, last + 1);
}

/** A part of a head in the style of the page: its capitals, its points, its lines, its damage. */
function printedHead(
  random: Random,
  { role, text }: HeadPart,
  habit: LatinHabit,
): MadeUpText['head'][number] {
  const shown = inCapitals(random, role, habit) ? text.toUpperCase() : text;
  const bare = /[.!?]$/.test(shown);
  // Whether heads end in a point is a custom of the page.
  const pointed = habit.measure % (habit.language === 'en' ? 4 : 3) === 0;
  const point = !bare && happens(random, pointed === (habit.language !== 'en') ? 0.9 : 0.1) ? '.' : '';
  const width = Math.round(
    habit.measure * (role === 'headline' ? 0.45 + random() * 0.5 : 0.6 + random() * 0.4),
  );
  const lines = setBlocks(
    random,
    [{ kind: 'paragraph', text: shown + point }],
    {
      ...habit,
      measure: Math.max(14, width),
      blankLines: 'none',
    },
    0.08,
  );
  const share = happens(random, 0.2) ? 2.5 : 1;
  return { role, lines: lines.map((one) => damaged(random, one, habit.damage, share) || one) };
}

function inCapitals(random: Random, role: Role, { headStyle }: LatinHabit): boolean {
  if (headStyle === 'capitals') return happens(random, role === 'subtitle' ? 0.35 : 0.96);
  if (headStyle === 'small') return happens(random, 0.04);
  return happens(random, role === 'subtitle' ? 0.2 : 0.5);
}

/** What stands at the top of a page and belongs to no article. */
export function latinFurniture(random: Random, habit: LatinHabit): string[] {
  const writer = new Writer(random, LANGUAGES[habit.language], NO_TOPIC);
  const front = happens(random, 0.3);
  const keys = front
    ? ['masthead', 'issue', 'price', 'address', 'issue', 'motto', 'address']
    : ['running', 'page', 'running'];
  const count = front ? between(random, 3, keys.length) : between(random, 1, keys.length);
  const lines: string[] = [];
  for (const key of keys.slice(0, count)) {
    for (const part of writer.say(key).split(' / ')) {
      const shown = happens(random, 0.35) ? part.toUpperCase() : part;
      lines.push(damaged(random, shown, habit.damage, front ? 2 : 1) || '.');
    }
    if (habit.blankLines !== 'none' && happens(random, 0.4)) lines.push('');
  }
  if (habit.damage === 3)
    for (let left = between(random, 0, 12); left > 0; left--) lines.push(garbage(random));
  return trimmed(lines);
}
