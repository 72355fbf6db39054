import type { Chance } from '#testing/chance';
import { OLD_ASIDES } from './asides';
import { OLD_AGENCIES, OLD_CITIES, OLD_CROSSHEADS, OLD_DECKS, OLD_FRAMES, penName } from './old-words';
import type { Pen } from './pen';
import { restated } from './restate';
import { signsOf } from './signs';
import { NO_HEAD, type Head, type Para, type Story } from './story';
import type { Topic } from './topics';

export type OldPoints = 'comma' | 'stop' | 'none' | 'modern';
export type OldHabit = {
  readonly points: OldPoints;
  readonly datelines: readonly OldDateline[];
  readonly signed: number;
  readonly shortLines: boolean;
};
type OldDateline = 'wire' | 'mark' | 'local' | 'none';

export function oldHabit(chance: Chance): OldHabit {
  return {
    points: chance.weighted([
      ['comma', 50],
      ['stop', 18],
      ['none', 14],
      ['modern', 18],
    ] as const),
    datelines: chance.draw<OldDateline>(
      ['wire', 'mark', 'local', 'none', 'none', 'wire'],
      chance.between(1, 3),
    ),
    signed: chance.pick([0, 0.1, 0.6]),
    shortLines: chance.happens(0.55),
  };
}

/** The signs of a text as the paper sets them: one sign for every rest, a stop, or none at all. */
export function pointed(text: string, points: OldPoints): string {
  if (points === 'modern') return text;
  const quoted = text
    .replace(/“/gu, '『')
    .replace(/”/gu, '』')
    .replace(/：/gu, points === 'none' ? '' : '、');
  const sign = { comma: '、', stop: '。', none: '' }[points];
  return quoted.replace(/[，。；？、]/gu, sign);
}

/** A headline in its short lines. */
function oldTitle(pen: Pen, topic: Topic, short: boolean): string[] {
  const { chance } = pen;
  const one = () =>
    pen.write(chance.pick(chance.happens(0.45) && topic.heads.length > 0 ? topic.heads : OLD_FRAMES.heads));
  const title = one();
  const signs = signsOf(title);
  if (!short || signs.length < 6) return chance.happens(0.12) ? [title, one()] : [title];
  const lines = chance.weighted([
    [1, 35],
    [2, 45],
    [3, 20],
  ] as const);
  const size = Math.ceil(signs.length / lines);
  const cut = Array.from({ length: lines }, (_, i) => signs.slice(i * size, (i + 1) * size).join('')).filter(
    (line) => line !== '',
  );
  return chance.happens(0.18) ? [...cut, one()] : cut;
}

function oldHead(pen: Pen, topic: Topic, habit: OldHabit): Head {
  const { chance } = pen;
  const deck = chance.happens(0.14)
    ? chance.draw(OLD_DECKS, chance.between(1, 3)).map((one) => pen.write(one))
    : [];
  const title = oldTitle(pen, topic, habit.shortLines);
  const [first = '', ...rest] = title;
  const mark = chance.happens(0.05) ? chance.pick(['◘', '◎', '▲', '●', '△']) : '';
  return { kicker: [], title: [mark + first, ...rest], deck };
}

function opening(pen: Pen, way: OldDateline): string {
  const { chance } = pen;
  const city = chance.pick(OLD_CITIES);
  const agency = chance.pick(OLD_AGENCIES);
  const date = pen.write('{2-28}日');
  switch (way) {
    case 'wire':
      return chance.pick([
        `（${city}${date}${agency}電）`,
        `（${city}${date}電）`,
        `${city}${date}${agency}電、`,
        `【${city}${date}電】`,
      ]);
    case 'mark':
      return chance.pick(['▲', '◎', '△', '●', '○', '■']) + chance.pick(['', `${city}電、`, `${city}專電　`]);
    case 'local':
      return chance.pick([
        '本埠訊、',
        '本埠、',
        '（本報特訊）',
        '本報訊、',
        '（本市訊）',
        '據確息、',
        pen.write('{p1}通信、'),
        '（專訪）',
      ]);
    case 'none':
      return '';
  }
}

function sentences(pen: Pen, topic: Topic, length: number): string[] {
  const { chance } = pen;
  const out = [pen.write(chance.pick(chance.happens(0.7) ? OLD_FRAMES.leads : topic.sentences))];
  let deck: string[] = [];
  while (out.join('').length < length) {
    if (deck.length === 0)
      deck = chance.draw([
        ...topic.sentences,
        ...chance.draw(OLD_ASIDES, chance.between(0, 4)),
        ...chance.draw(OLD_FRAMES.middles, 3),
      ]);
    out.push(pen.write(deck.pop() ?? ''));
  }
  if (chance.happens(0.3)) out.push(pen.write(chance.pick(OLD_FRAMES.ends)));
  return out;
}

const RESTATING = [
  '@一節，已誌前報。',
  '此次@，事前毫無所聞。',
  '聞@之說，頗爲各方所注意。',
  '至於@，則尙待證實。',
  '@，衆論譁然。',
  '關於@，茲覓得詳情如下。',
  '當@之時，觀者如堵。',
];

function paragraphs(pen: Pen, all: readonly string[], habit: OldHabit, heads: boolean): Para[] {
  const { chance } = pen;
  const most = chance.weighted([
    [2, 2],
    [5, 3],
    [99, 5],
  ] as const);
  const out: Para[] = [];
  for (let at = 0; at < all.length;) {
    const take = most === 99 ? 99 : chance.between(1, most);
    if (heads && out.length > 0 && chance.happens(0.4))
      out.push({ text: pen.write(chance.pick(OLD_CROSSHEADS)), kind: 'crosshead' });
    out.push({ text: pointed(all.slice(at, at + take).join(''), habit.points), kind: 'text' });
    at += take;
  }
  return out;
}

export function oldNews(pen: Pen, topic: Topic, habit: OldHabit, length: number): Story {
  const hand = pen.with({ n: topic.nouns, v: topic.acts });
  const { chance } = hand;
  const head = oldHead(hand, topic, habit);
  const heads = length > 260 && chance.happens(0.4);
  const paras = paragraphs(
    hand,
    restated(head.title.join('').replace(/^[◘◎▲●△]/u, ''), sentences(hand, topic, length), RESTATING, chance),
    habit,
    heads,
  );
  const [first, ...rest] = paras;
  const open = pointedOpening(opening(hand, chance.pick(habit.datelines)), habit.points);
  const signed = chance.happens(habit.signed);
  const name = penName(chance);
  return {
    type: 'news',
    head,
    byline: signed ? [chance.pick([`（${name}）`, name, `（${name}）`])] : [],
    paras: first ? [{ ...first, text: open + first.text }, ...rest] : paras,
    tail: '',
    people: signed ? [{ name, role: '署名' }] : [],
  };
}

const pointedOpening = (open: string, points: OldPoints) =>
  points === 'none'
    ? open.replace(/、$/u, '')
    : points === 'stop'
      ? open.replace(/、$/u, '。')
      : points === 'modern'
        ? open.replace(/、$/u, '，')
        : open;

/** Short telegrams under one head: one article. */
export function oldTelegrams(pen: Pen, topics: readonly Topic[], habit: OldHabit): Story {
  const { chance } = pen;
  const mark = chance.pick(['▲', '◎', '○', '△', '●']);
  const paras = Array.from({ length: chance.between(3, 9) }, (): Para => {
    const topic = chance.pick(topics);
    const hand = pen.with({ n: topic.nouns, v: topic.acts });
    return {
      text:
        mark +
        chance.pick(OLD_CITIES) +
        hand.write('{2-28}日電　') +
        pointed(hand.write(chance.pick([...topic.sentences, ...OLD_FRAMES.leads])), habit.points),
      kind: 'text',
    };
  });
  return {
    type: 'news',
    head: {
      ...NO_HEAD,
      title: [chance.pick(['本報專電', '國內專電', '路透電報', '譯電', '要電彙誌', '特約電'])],
    },
    byline: [],
    paras,
    tail: '',
    people: [],
  };
}

export function oldSerial(pen: Pen, habit: OldHabit): Story {
  const hand = pen.with({ n: ['書信', '玉佩', '燈影', '胡琴', '烟榻'], v: ['出走', '成親', '退婚', '尋訪'] });
  const { chance } = hand;
  const pool = [
    '卻說{a1}自那日別後，終日悶坐，只望{n1}有個下落。',
    '{a2}聽了，冷笑一聲道：“你道我是何等樣人？”',
    '正說之間，忽聽門外一陣脚步聲，{a1}忙把{n1}藏過。',
    '{a1}歎了口氣，說道：“事到如今，也只好{v1}了。”',
    '原來{a2}早存了{v1}的念頭，不過未曾說破。',
    '窗外月色如水，照得{n}淸淸楚楚。',
    '那婆子笑嘻嘻走進來，道：“恭喜恭喜。”',
    '要知後事如何，且看下囘分解。',
    '{a1}當下無話，過了一夜，次日便往{p1}去了。',
  ];
  const all: string[] = [];
  const length = chance.between(300, 1100);
  while (all.join('').length < length) all.push(...chance.draw(pool).map((one) => hand.write(one)));
  const name = penName(chance);
  const title = hand.write('[{n1}緣|{a1}外史|春江{n1}記|孽海{n1}|{p1}風月|人間{n1}]');
  return {
    type: 'feature',
    head: {
      ...NO_HEAD,
      kicker: chance.happens(0.4)
        ? [chance.pick(['長篇小說', '社會小說', '言情小說', '短篇', '偵探小說'])]
        : [],
      title: [title],
    },
    byline: [chance.pick([`（${name}）`, `${name}著`, name])],
    paras: [
      { text: hand.write('[（{2-337}）|第{2-60}囘|（續）]'), kind: 'line' },
      ...paragraphs(hand, all, habit, false),
    ],
    tail: '',
    people: [{ name, role: '署名' }],
  };
}

export function oldPoem(pen: Pen): Story {
  const hand = pen.with({
    n: ['落花', '殘月', '秋風', '孤舟', '杜鵑', '寒梅', '夕照'],
    v: ['相思', '獨坐', '夢囘', '憑欄'],
  });
  const verse = [
    '{n}不解{v}苦',
    '一夜{n}滿客樓',
    '且將杯酒酬{n}',
    '猶有{n}伴{v}',
    '十載江湖{n}裏',
    '莫向{n}問舊遊',
    '{v}人在{n}中',
    '何處{n}送晚鐘',
  ];
  const name = penName(hand.chance);
  return {
    type: 'feature',
    head: { ...NO_HEAD, title: [hand.write('[詠{n1}|{v1}|{n1}詞|題{a1}小影|無題|感懷]')] },
    byline: [hand.chance.pick([`（${name}）`, name])],
    paras: Array.from({ length: hand.chance.between(2, 8) }, (): Para => ({
      text: `${hand.write(hand.chance.pick(verse))}、${hand.write(hand.chance.pick(verse))}、`,
      kind: 'line',
    })),
    tail: '',
    people: [{ name, role: '署名' }],
  };
}
