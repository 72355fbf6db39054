import type { Random } from '#shared/random';
import { between, happens, pick, weighted } from '#testing/chance';
import type { LatinHabit } from './latin-habit.ts';
import { line, paragraph, type Block } from './latin-setting.ts';
import { upperFirst, type Writer } from './latin-words.ts';

export type Role = 'kicker' | 'headline' | 'subtitle';
export type Kind = 'news' | 'brief' | 'advert' | 'notice' | 'commentary' | 'feature';
export type HeadPart = { readonly role: Role; readonly text: string };

/** An article before it is set in lines and damaged. */
export type Draft = {
  readonly type: Kind;
  readonly head: readonly HeadPart[];
  readonly byline: string | null;
  readonly blocks: readonly Block[];
};

export type Desk = {
  readonly random: Random;
  readonly writer: Writer;
  readonly habit: LatinHabit;
  /** Goes on to another subject. */
  readonly turn: () => void;
};

/** The characters of an average sentence: so many make a line. */
const SENTENCE = 120;

/** From four lines to a hundred and fifty, short ones more often. */
const lengthOf = (random: Random, low: number, high: number) =>
  Math.round(low * (high / low) ** (random() ** 1.15));

const sentencesIn = (lines: number, habit: LatinHabit) =>
  Math.max(1, Math.round((lines * habit.measure) / SENTENCE));

const headline = (text: string): HeadPart => ({ role: 'headline', text });
const part = (role: Role, text: string): HeadPart => ({ role, text });

/** Sentences from several lists, the first list most often. */
function prose(
  { random, writer, turn }: Desk,
  count: number,
  keys: readonly string[],
  stint = 1e3,
): string[] {
  return Array.from({ length: count }, (_, at) => {
    if (at % stint === stint - 1) turn();
    const key = happens(random, 0.55) ? keys[0] : pick(random, keys);
    return upperFirst(writer.say(key ?? 'sentence'));
  });
}

/** Sentences gathered to paragraphs, with sub-heads between when `subheads` says so. */
function paragraphs(desk: Desk, sentences: readonly string[], subheads: boolean): Block[] {
  const { random, writer } = desk;
  const most = happens(random, 0.2) ? between(random, 1, 2) : between(random, 3, 10);
  const every = most > 4 ? between(random, 1, 3) : between(random, 2, 6);
  const blocks: Block[] = [];
  for (let at = 0, count = 0; at < sentences.length; count++) {
    const size = between(random, Math.ceil(most / 3), most);
    if (subheads && count > 0 && count % every === 0) blocks.push(subhead(desk));
    blocks.push(paragraph(sentences.slice(at, at + size).join(' ')));
    at += size;
  }
  if (happens(random, 0.06)) blocks.push(line(writer.say('signature')));
  return blocks;
}

/** Small heads inside an article look like the heads of other articles, and some could stand above one. */
const SUBHEADS = ['subhead', 'subhead', 'deck', 'topicHead', 'topicHead', 'shortHead'] as const;

function subhead({ random, writer, habit }: Desk): Block {
  const text = writer.say(pick(random, SUBHEADS));
  const capitals = habit.headStyle === 'capitals' ? 0.8 : habit.headStyle === 'small' ? 0.1 : 0.45;
  const shown = happens(random, capitals) ? text.toUpperCase() : text;
  return { kind: 'subhead', lines: [habit.language === 'en' || happens(random, 0.4) ? `${shown}.` : shown] };
}

const SUBJECT = ['topicSentence', 'topicSentence', 'sentence', 'sentence'] as const;

function newsHead({ random, writer }: Desk, lines: number): HeadPart[] {
  const head: HeadPart[] = [];
  if (happens(random, 0.12)) head.push(part('kicker', writer.say('kicker')));
  const key = happens(random, 0.62) ? 'topicHead' : happens(random, 0.3) ? 'shortHead' : 'headline';
  const longer = happens(random, 0.14)
    ? `${pick(random, [' — ', '. ', ', ', ': '])}${writer.say('deck')}`
    : '';
  head.push(headline(writer.say(key) + longer));
  const decks = happens(random, lines > 25 ? 0.4 : 0.18) ? between(random, 1, lines > 25 ? 3 : 1) : 0;
  for (let left = decks; left > 0; left--) head.push(part('subtitle', writer.say('deck')));
  return head;
}

const maybeByline = ({ random, writer }: Desk, share: number) =>
  happens(random, share) ? writer.say('byline') : null;

/** News from a telegram of four lines to a report of a hundred and fifty. */
export function news(desk: Desk): Draft {
  const { random, writer, habit } = desk;
  const lines = lengthOf(random, 4, 110);
  const count = sentencesIn(lines, habit);
  const [first = '', ...rest] = prose(desk, count, SUBJECT);
  const opening = happens(random, 0.5) ? writer.say('opening') : first;
  const dated = happens(random, 0.55)
    ? `${writer.say('dateline')} ${upperFirst(opening)}`
    : upperFirst(opening);
  const runIn = habit.headStyle === 'run-in' && happens(random, 0.45);
  const start = runIn ? runInto(writer, dated) : dated;
  return {
    type: lines <= 8 ? 'brief' : 'news',
    head: runIn ? [] : newsHead(desk, lines),
    byline: runIn ? null : maybeByline(desk, 0.16),
    blocks: paragraphs(desk, [start, ...rest], lines > 22 && happens(random, 0.45)),
  };
}

/** Several telegrams from one place under one head, each with its own dateline or small head. */
export function telegrams(desk: Desk): Draft {
  const { random, writer, habit } = desk;
  const small = happens(random, 0.6);
  const blocks: Block[] = [];
  for (let left = between(random, 2, 7); left > 0; left--) {
    if (blocks.length > 0 && happens(random, 0.5)) desk.turn();
    if (small && blocks.length > 0) blocks.push(subhead(desk));
    if (small && happens(random, 0.2)) blocks.push(line(writer.say('byline')));
    const text = prose(desk, between(random, 1, sentencesIn(12, habit)), SUBJECT).join(' ');
    blocks.push(paragraph(`${writer.say('dateline')} ${text}`));
  }
  return { type: 'news', head: newsHead(desk, 30), byline: maybeByline(desk, 0.3), blocks };
}

/** A sitting of parliament: what was moved, who spoke, the divisions, each point under a small head. */
export function parliament(desk: Desk): Draft {
  const { random, writer, habit } = desk;
  const count = sentencesIn(lengthOf(random, 35, 150), habit);
  const sentences = prose(
    desk,
    count,
    ['speech', 'speech', 'topicSentence', 'sentence'],
    between(random, 5, 14),
  );
  const head = [headline(writer.say('debateHead'))];
  if (happens(random, 0.5)) head.push(part('subtitle', writer.say('deck')));
  return { type: 'news', head, byline: null, blocks: paragraphs(desk, sentences, happens(random, 0.75)) };
}

type Section = {
  readonly head: string;
  readonly item: string;
  readonly type: Kind;
  readonly items: readonly [number, number];
  /** Whether items are lines of their own, as in a table. */
  readonly rows?: boolean;
  readonly runIn?: number;
};

const SECTIONS: readonly (readonly [Section, number])[] = [
  [{ head: 'courtHead', item: 'courtItem', type: 'news', items: [2, 16], runIn: 0.35 }, 5],
  [{ head: 'localHead', item: 'localItem', type: 'news', items: [2, 16], runIn: 0.4 }, 5],
  [{ head: 'familyHead', item: 'familyItem', type: 'notice', items: [2, 12] }, 3],
  [{ head: 'shipHead', item: 'shipItem', type: 'notice', items: [3, 24], rows: true }, 2],
  [{ head: 'marketHead', item: 'marketItem', type: 'notice', items: [2, 9] }, 2],
  [{ head: 'stockHead', item: 'stockItem', type: 'notice', items: [5, 35], rows: true }, 2],
  [{ head: 'weatherHead', item: 'weatherItem', type: 'notice', items: [2, 7] }, 2],
  [{ head: 'theatreHead', item: 'theatreItem', type: 'notice', items: [3, 14], rows: true }, 2],
  [{ head: 'sportHead', item: 'sportItem', type: 'news', items: [3, 14] }, 3],
  [{ head: 'noticeHead', item: 'noticeItem', type: 'notice', items: [1, 4] }, 2],
];

/** Many small items under a general head. */
export function section(desk: Desk): Draft {
  const { random, writer } = desk;
  const chosen = weighted(random, SECTIONS);
  const runIn = happens(random, chosen.runIn ?? 0);
  const small = !runIn && !isTable(chosen) && happens(random, 0.15);
  const blocks: Block[] = [];
  for (let left = between(random, ...chosen.items); left > 0; left--) {
    desk.turn();
    if (small && blocks.length > 0 && happens(random, 0.5)) blocks.push(subhead(desk));
    blocks.push(sectionItem(desk, chosen, runIn));
  }
  return { type: chosen.type, head: [headline(writer.say(chosen.head))], byline: null, blocks };
}

/** A head in the line that it opens. */
function runInto(writer: Writer, text: string): string {
  const head = writer.say('runIn');
  return `${head}${head.endsWith('.—') ? '' : ' '}${text}`;
}

const isTable = (chosen: Section) => chosen.rows === true;

function sectionItem({ random, writer }: Desk, chosen: Section, runIn: boolean): Block {
  const text = upperFirst(writer.say(chosen.item));
  if (isTable(chosen)) return line(text);
  if (runIn) return paragraph(happens(random, 0.8) ? runInto(writer, text) : text);
  return paragraph(happens(random, 0.7) ? text : `${text} ${upperFirst(writer.say(chosen.item))}`);
}

/** A letter to the editor with its address and signature. */
export function letter(desk: Desk): Draft {
  const { random, writer, habit } = desk;
  const sentences = prose(desk, sentencesIn(lengthOf(random, 8, 70), habit), [
    'opinion',
    'opinion',
    'topicSentence',
  ]);
  const blocks = paragraphs(desk, sentences, false);
  const start = [line(writer.say('letterStart'))];
  const end = [line(writer.say('letterEnd')), line(writer.say('signature'))];
  if (happens(random, 0.3)) end.push(line(writer.fill('{place}, {date}')));
  const head = [headline(writer.say(happens(random, 0.5) ? 'letterHead' : 'topicHead'))];
  return { type: 'commentary', head, byline: null, blocks: [...start, ...blocks, ...end] };
}

/** What the newspaper itself thinks. */
export function leader(desk: Desk): Draft {
  const { random, writer, habit } = desk;
  const count = sentencesIn(lengthOf(random, 12, 110), habit);
  const blocks = paragraphs(
    desk,
    prose(desk, count, ['opinion', 'opinion', 'sentence', 'topicSentence']),
    false,
  );
  if (happens(random, 0.4)) blocks.push(line(writer.say('signature')));
  const key = happens(random, 0.5) ? 'leaderHead' : 'topicHead';
  return { type: 'commentary', head: [headline(writer.say(key))], byline: null, blocks };
}

/** A chapter of the serial at the foot of the page. */
export function serial(desk: Desk): Draft {
  const { random, writer, habit } = desk;
  const sentences = prose(desk, sentencesIn(lengthOf(random, 25, 130), habit), [
    'tale',
    'tale',
    'tale',
    'talk',
  ]);
  const head: HeadPart[] = [];
  if (happens(random, 0.6)) head.push(part('kicker', writer.say('serialKicker')));
  head.push(headline(writer.say('serialHead')));
  if (happens(random, 0.7)) head.push(part('subtitle', writer.say('chapter')));
  const blocks = paragraphs(desk, sentences, false);
  if (happens(random, 0.6)) blocks.push(line(writer.say('continues')));
  return { type: 'feature', head, byline: maybeByline(desk, 0.15), blocks };
}

/** A talk about a book, a journey, fashion, the household. */
export function feature(desk: Desk): Draft {
  const { random, writer, habit } = desk;
  const count = sentencesIn(lengthOf(random, 10, 60), habit);
  const sentences = prose(desk, count, ['chat', 'chat', 'opinion', 'tale']);
  const head = [headline(writer.say('featureHead'))];
  const blocks = paragraphs(desk, sentences, happens(random, 0.15));
  return { type: 'feature', head, byline: maybeByline(desk, 0.1), blocks };
}

/** A made-up advertisement: short lines, a price, an address; it has no head of its own. */
export function advert({ random, writer }: Desk): Draft {
  const blocks: Block[] = [];
  for (let left = happens(random, 0.6) ? 1 : between(random, 2, 5); left > 0; left--) {
    const shout = happens(random, 0.6);
    writer
      .say('advert')
      .split(' / ')
      .forEach((text, at) => {
        const shown = at === 0 && shout ? text.toUpperCase() : text;
        blocks.push(happens(random, 0.7) && shown.length < 70 ? line(shown) : paragraph(shown));
      });
  }
  return { type: 'advert', head: [], byline: null, blocks };
}

/** A text without a head: continued from elsewhere, in mid-sentence, or leading paragraphs that never had one. */
export function untitled(desk: Desk): Draft {
  const { random, habit } = desk;
  const opinion = happens(random, 0.35);
  const keys = opinion ? ['opinion', 'sentence', 'topicSentence'] : SUBJECT;
  const [first = '', ...rest] = prose(desk, sentencesIn(lengthOf(random, 5, 70), habit) + 1, keys);
  const words = first.split(' ');
  const start = happens(random, 0.6)
    ? words.slice(between(random, 1, Math.max(1, words.length - 3))).join(' ')
    : first;
  const blocks = paragraphs(desk, [start, ...rest], happens(random, 0.15));
  return { type: opinion ? 'commentary' : 'news', head: [], byline: null, blocks };
}
