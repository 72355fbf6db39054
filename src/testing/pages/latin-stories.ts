import type { Chance } from '#testing/chance';
import type { Language } from './latin-language';
import type { Pen } from './pen';
import { NO_HEAD, plainStory, type Head, type Para, type Story } from './story';
import type { Topic } from './topics';

export type LatinHabit = {
  readonly caps: number;
  readonly stop: boolean;
  readonly datelines: number;
  readonly credits: number;
  readonly runIn: number;
};

export function latinHabit(chance: Chance): LatinHabit {
  return {
    caps: chance.pick([1, 0.7, 0.3, 0.05]),
    stop: chance.happens(0.45),
    datelines: chance.pick([0, 0.2, 0.5, 0.9]),
    credits: chance.pick([0, 0.15, 0.4]),
    runIn: chance.weighted([
      [0, 60],
      [0.25, 25],
      [0.8, 15],
    ] as const),
  };
}

const hand = (pen: Pen, topic: Topic) => pen.with({ n: topic.nouns, v: topic.acts });
const upper = (text: string) => text.replace(/(?<![.!?]\s*)^\p{Ll}/u, (sign) => sign.toUpperCase());
const sentence = (text: string) =>
  upper(text).replace(/([.!?] )(\p{Ll})/gu, (_, stop: string, sign: string) => stop + sign.toUpperCase());

function headLine(text: string, habit: LatinHabit, caps: boolean): string {
  const line = caps ? text.toUpperCase() : upper(text);
  return habit.stop && !/[.!?]$/u.test(line) ? `${line}.` : line;
}

function latinHead(pen: Pen, topic: Topic, language: Language, habit: LatinHabit): Head {
  const { chance } = pen;
  const caps = chance.happens(habit.caps);
  const text = pen.write(chance.pick(chance.happens(0.62) ? topic.heads : language.heads));
  const words = text.split(' ');
  const two = words.length > 4 && chance.happens(0.35);
  const lines = two
    ? [
        words.slice(0, Math.ceil(words.length / 2)).join(' '),
        words.slice(Math.ceil(words.length / 2)).join(' '),
      ]
    : [text];
  const decks = chance.happens(0.25)
    ? chance.draw(
        language.decks,
        chance.weighted([
          [1, 5],
          [2, 2],
          [4, 1],
        ] as const),
      )
    : [];
  return {
    kicker: chance.happens(0.05) ? [chance.pick(language.columns)] : [],
    title: lines.map((line, i) =>
      i === lines.length - 1 ? headLine(line, habit, caps) : caps ? line.toUpperCase() : upper(line),
    ),
    deck: decks.map((deck) => headLine(pen.write(deck), habit, chance.happens(0.4))),
  };
}

function paragraphs(pen: Pen, topic: Topic, language: Language, length: number, subheads: boolean): Para[] {
  const { chance } = pen;
  const out: Para[] = [];
  let size = 0;
  let pool: string[] = [];
  const most = chance.pick([2, 4, 8]);
  while (size < length) {
    const said = size === 0 ? [chance.pick(chance.happens(0.7) ? language.leads : topic.sentences)] : [];
    for (let left = chance.between(1, most); left > 0; left--) {
      if (pool.length === 0)
        pool = chance.draw([
          ...topic.sentences,
          ...chance.draw(language.asides, 4),
          ...chance.draw(language.middles, 4),
        ]);
      said.push(pool.pop() ?? '');
    }
    if (subheads && size > 300 && chance.happens(0.3))
      out.push({ text: pen.write(chance.pick(language.crossheads)), kind: 'crosshead' });
    const text = said.map((one) => sentence(pen.write(one))).join(' ');
    size += text.length;
    out.push({ text, kind: 'text' });
  }
  return out;
}

export function latinNews(pen: Pen, language: Language, habit: LatinHabit, length: number): Story {
  const topic = pen.chance.pick(language.topics);
  const h = hand(pen, topic);
  const { chance } = h;
  const head = latinHead(h, topic, language, habit);
  const [first, ...rest] = paragraphs(h, topic, language, length, length > 1200 && chance.happens(0.5));
  const dated = chance.happens(habit.datelines);
  const credit = chance.happens(habit.credits);
  const signed = chance.happens(habit.credits * 0.5);
  const open = dated ? `${h.write(chance.pick(language.datelines))} ` : '';
  const runIn = length < 700 && chance.happens(habit.runIn);
  const title = head.title.join(' ').replace(/\.$/u, '');
  const body = open + (first?.text ?? '');
  const paras: Para[] = [{ text: runIn ? `${title}.—${body}` : body, kind: 'text' }, ...rest];
  return {
    type: 'news',
    head: runIn ? NO_HEAD : head,
    byline: credit && !runIn ? [h.write(chance.pick(language.credits))] : [],
    paras,
    tail: signed ? h.write(chance.pick(language.signatures)) : '',
    people: [],
  };
}

/** Short items under one head: one article, as a reader takes it. */
export function latinItems(pen: Pen, language: Language): Story {
  const { chance } = pen;
  const paras = Array.from({ length: chance.between(3, 14) }, (): Para => {
    const topic = chance.pick(language.topics);
    const h = hand(pen, topic);
    return {
      text:
        sentence(h.write(chance.pick([...language.leads, ...topic.sentences]))) +
        (chance.happens(0.5) ? ` ${sentence(h.write(chance.pick(language.middles)))}` : ''),
      kind: 'text',
    };
  });
  return plainStory('news', [chance.pick(language.columns)], paras);
}

export function latinAdvert(pen: Pen, language: Language): Story {
  const h = pen.with({ n: ['COALS', 'TEAS', 'BOOTS', 'PIANOS', 'HATS'] });
  const lines = h.chance
    .draw(language.adverts, h.chance.between(2, 7))
    .map((one): Para => ({ text: h.write(one), kind: 'line' }));
  return { ...plainStory('advert', [], lines), loose: true };
}

export function latinNotice(pen: Pen, language: Language): Story {
  const [title, text] = pen.chance.pick(language.notices);
  const h = pen.with({});
  return plainStory('notice', [h.write(title)], [{ text: h.write(text), kind: 'text' }]);
}

export function latinPrices(pen: Pen, language: Language): Story {
  const { chance } = pen;
  const lines = Array.from({ length: chance.between(5, 20) }, (): Para => ({
    text: pen.write(chance.pick(language.prices)),
    kind: 'line',
  }));
  return plainStory(
    'news',
    [
      pen.write(
        chance.pick(['{P} [MARKETS|PRICES]', 'BOURSE DE {P}', '{P}.', 'SHIP NEWS', '{P}, {2-28} {mon}']),
      ),
    ],
    lines,
  );
}

export function latinSerial(pen: Pen, language: Language): Story {
  const h = pen.with({});
  const { chance } = h;
  const paras: Para[] = [
    {
      text: chance.pick([
        'CHAPTER XIV.',
        'IV',
        'XII',
        '(Suite)',
        'CHAPITRE III',
        '— {n} —'.replace('{n}', String(chance.between(2, 90))),
      ]),
      kind: 'crosshead',
    },
  ];
  for (let left = chance.between(6, 30); left > 0; left--) {
    paras.push({
      text: chance
        .draw(language.serial, chance.between(1, 4))
        .map((one) => h.write(one))
        .join(' '),
      kind: 'text',
    });
  }
  return {
    ...plainStory(
      'feature',
      [h.write('[LE SECRET DE {P}|THE SECRET OF {P}|{K1}|THE HEIR OF {P}|{K1} ET {K2}|MADAME {K1}]')],
      paras,
    ),
    tail: chance.happens(0.5) ? h.write('[{K}|(A suivre.)|(To be continued.)]') : '',
  };
}

/** The end of a story that began on the page before. */
export function latinRest(pen: Pen, language: Language): Story {
  const topic = pen.chance.pick(language.topics);
  const h = hand(pen, topic);
  const [first, ...rest] = paragraphs(h, topic, language, h.chance.between(200, 1500), false);
  const text = first?.text ?? '';
  return plainStory('news', [], [{ text: text.slice(text.indexOf(' ', 20) + 1), kind: 'text' }, ...rest]);
}
