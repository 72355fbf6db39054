import type { Chance } from '#testing/chance';
import { arrange, joined, type Desk, type Item, type Order } from './arrange';
import { respaced } from './finish';
import { damagedLatin } from './latin-noise';
import {
  latinAdvert,
  latinHabit,
  latinItems,
  latinNews,
  latinNotice,
  latinPrices,
  latinRest,
  latinSerial,
  type LatinHabit,
} from './latin-stories';
import type { Language } from './latin-language';
import { LANGUAGES } from './latin-words';
import { Pen } from './pen';
import { blank, furniture, type Row } from './story';
import { latinStyle } from './style';
import { Typesetter, type Made } from './typesetter';

const ORDERS: readonly (readonly [Order, number])[] = [
  ['before', 90],
  ['heads first', 3],
  ['switched', 4],
  ['mixed', 3],
];

export function latinPage(chance: Chance): Made {
  const used = new Set<string>();
  const language = chance.weighted(LANGUAGES);
  const pen = new Pen(chance, language.sources(chance));
  const habit = latinHabit(chance);
  const style = latinStyle(chance, used);
  note(habit, used);
  used.add(`word breaks: ${style.hyphens}`);
  const typesetter = new Typesetter(style, chance, used);
  const count = chance.happens(0.15) ? chance.between(3, 6) : chance.between(8, 26);
  const adverts = chance.weighted([
    [0, 45],
    [0.1, 35],
    [0.4, 20],
  ] as const);
  const items: Item[] = [];
  if (chance.happens(0.22)) {
    used.add('rest of a story at the top');
    items.push(typesetter.item(latinRest(pen, language)));
  }
  while (items.length < count) items.push(...itemsOf(pen, language, habit, adverts, typesetter, used));
  if (chance.happens(0.15)) items.push(typesetter.item(latinSerial(pen, language)));
  const jump = {
    on: () =>
      pen.write(
        '[(Continued on page {2-8}.)|(Voir la suite page {2-4})|(Suite à la 2e page)|Continued on page {2-8}]',
      ),
    from: () => pen.write('[(Continued from page 1.)|(Suite)|(Suite de la 1re page)|(Continued.)]'),
  };
  const desk: Desk = { pieces: 0.04, chance, style, used, jump };
  const { pieces, later } = arrange(items, chance.weighted(ORDERS), desk);
  const head = chance.happens(0.75) ? pageHead(pen, language) : [];
  if (head.length > 0) used.add('page head');
  const foot = chance.happens(0.3) ? [blank, furniture(pen.write(chance.pick(language.imprints)))] : [];
  if (foot.length > 0) used.add('furniture at the bottom');
  const rows = [...head, ...joined([...pieces, ...later], desk), ...foot];
  used.add(`recognition noise ${style.noise}`);
  return {
    rows: damagedLatin(respaced(rows, style, used), style.noise, chance, used),
    stories: typesetter.stories,
    used,
  };
}

function note(habit: LatinHabit, used: Set<string>): void {
  if (habit.runIn > 0) used.add('run-in headlines');
  if (habit.caps < 1) used.add('headlines in small letters');
  if (habit.caps > 0.5) used.add('headlines in capitals');
  if (habit.datelines > 0) used.add('datelines');
  if (habit.credits > 0) used.add('correspondents named');
}

function pageHead(pen: Pen, language: Language): Row[] {
  const lines = pen.chance.pick(language.pageHeads);
  return [...lines.map((line) => furniture(pen.write(line))), blank];
}

function itemsOf(
  pen: Pen,
  language: Language,
  habit: LatinHabit,
  adverts: number,
  typesetter: Typesetter,
  used: Set<string>,
): Item[] {
  const { chance } = pen;
  if (chance.happens(adverts)) return typesetter.adverts(() => latinAdvert(pen, language));
  const kind = chance.weighted([
    ['brief', 30],
    ['news', 36],
    ['long', 10],
    ['items', 7],
    ['notice', 4],
    ['prices', 6],
  ] as const);
  used.add(`item: ${kind}`);
  switch (kind) {
    case 'brief':
      return [typesetter.item(latinNews(pen, language, habit, chance.between(120, 500)))];
    case 'news':
      return [typesetter.item(latinNews(pen, language, habit, chance.between(500, 1800)))];
    case 'long':
      return [typesetter.item(latinNews(pen, language, habit, chance.between(1800, 5000)))];
    case 'items':
      return [typesetter.item(latinItems(pen, language))];
    case 'notice':
      return [typesetter.item(latinNotice(pen, language))];
    case 'prices':
      return [typesetter.item(latinPrices(pen, language))];
  }
}
