import { MODERN_ASIDES } from './modern-asides';
import {
  MODERN_CROSSHEADS,
  MODERN_DECKS,
  MODERN_FRAMES,
  MODERN_SLOGAN_WORDS,
  MODERN_SLOGANS,
  MODERN_SUMMARIES,
  MODERN_TEASERS,
  type Frames,
} from './modern-frames';
import { modernName, type World } from './modern-words';
import type { Pen } from './pen';
import { restated } from './restate';
import { NO_HEAD, type Head, type Para, type Story } from './story';
import type { Topic } from './topics';

/** Where reporters are named; a page mostly keeps to one or two ways. */
export type BylineWay =
  'bracket' | 'own-bracket' | 'after-head' | 'square' | 'tail' | 'tail-glued' | 'none' | 'text-photo';
export type DatelineWay = 'paper' | 'agency' | 'other' | 'none';
export type Habit = { readonly bylines: readonly BylineWay[]; readonly datelines: readonly DatelineWay[] };

type Person = { readonly name: string; readonly role: string };

export function topicPen(pen: Pen, topic: Topic, kept: readonly string[] = []): Pen {
  const nouns = topic.nouns;
  return pen.with({ n: nouns, v: topic.acts, x: MODERN_SLOGAN_WORDS }, kept);
}

const framesOf = (topic: Topic): Frames => {
  const frames = MODERN_FRAMES[topic.kind] ?? MODERN_FRAMES.folk;
  if (frames === undefined) throw new Error(topic.kind);
  return frames;
};

/** Cuts a headline for its lines, at a space or colon where there is one, else anywhere sensible. */
export function cutHead(pen: Pen, text: string, lines: number): string[] {
  const parts = text.split(/ /u);
  if (parts.length >= lines || lines === 1) return pen.chance.happens(0.5) || lines === 1 ? [text] : parts;
  const size = Math.ceil([...text].length / lines);
  const signs = [...text];
  const out: string[] = [];
  while (signs.length > 0) {
    const take = Math.max(2, size + (out.length === 0 ? pen.chance.between(-2, 2) : 0));
    out.push(signs.splice(0, signs.length - take < 2 ? signs.length : take).join(''));
  }
  return out.map((line) => line.trim()).filter((line) => line !== '');
}

export function modernTitle(pen: Pen, topic: Topic): string {
  const { chance } = pen;
  const frames = framesOf(topic);
  const way = chance.weighted([
    ['frame', 62],
    ['topic', 26],
    ['teaser', 5],
    ['both', 7],
  ] as const);
  if (way === 'teaser') return pen.write(chance.pick(MODERN_TEASERS));
  if (way === 'frame' || topic.heads.length === 0) return pen.write(chance.pick(frames.heads));
  if (way === 'topic') return pen.write(chance.pick(topic.heads));
  return `${pen.write(chance.pick(frames.heads))} ${pen.write(chance.pick(topic.heads))}`;
}

export function modernHead(pen: Pen, topic: Topic, plain = false): Head {
  const { chance } = pen;
  const title = modernTitle(pen, topic);
  const lines = chance.weighted([
    [1, 58],
    [2, 32],
    [3, 8],
    [4, 2],
  ] as const);
  const kicker = !plain && chance.happens(0.22);
  const deck = !plain && chance.happens(0.28);
  const kickerText = () =>
    chance.weighted([
      [() => pen.write('{p1}'), 4],
      [() => pen.write(chance.pick(MODERN_SLOGANS)), 4],
      [() => pen.write(chance.pick(MODERN_DECKS)), 2],
      [() => pen.write('[关注|聚焦|热点]·{n1}'), 1],
    ] as const)();
  return {
    kicker: kicker ? [kickerText()] : [],
    title: cutHead(pen, title, [...title].length < 8 ? 1 : lines),
    deck: deck ? deckLines(pen) : [],
  };
}

function deckLines(pen: Pen): string[] {
  if (pen.chance.happens(0.18))
    return cutHead(pen, pen.write(pen.chance.pick(MODERN_SUMMARIES)), pen.chance.between(2, 4));
  return pen.chance
    .draw(
      MODERN_DECKS,
      pen.chance.weighted([
        [1, 4],
        [2, 1],
      ] as const),
    )
    .map((deck) => pen.write(deck));
}

/** Sentences until the text is long enough. */
function sentences(pen: Pen, topic: Topic, length: number): string[] {
  const frames = framesOf(topic);
  const out: string[] = [];
  if (pen.chance.happens(0.82)) out.push(pen.write(pen.chance.pick(frames.leads)));
  else out.push(pen.write(pen.chance.pick([...topic.sentences, ...frames.middles])));
  let size = out.join('').length;
  let deck: string[] = [];
  while (size < length) {
    if (deck.length === 0) {
      const own = pen.chance.draw(topic.sentences, pen.chance.between(2, 5));
      const asides = pen.chance.draw(MODERN_ASIDES, pen.chance.between(0, 4));
      deck = pen.chance.draw([...own, ...asides, ...pen.chance.draw(frames.middles, 1 + own.length)]);
    }
    const text = pen.write(deck.pop() ?? '');
    out.push(text);
    size += text.length;
  }
  if (length > 150 && pen.chance.happens(0.5)) out.push(pen.write(pen.chance.pick(frames.ends)));
  return out;
}

const RESTATING = [
  '@，这是记者在采访中听到最多的一句话。',
  '说起@，当地人都有一肚子话。',
  '有关@的消息，很快传开了。',
  '对此，不少人认为，@并非一日之功。',
  '这次@，是今年以来的头一回。',
  '记者了解到，@已有先例。',
  '“@，我们等了好久。”一位居民说。',
  '@，让不少人[感到意外|拍手叫好]。',
  '围绕@，各方做了大量工作。',
  '眼下，@正[稳步|加快]推进。',
  '为什么要@？答案并不复杂。',
  '@的消息公布后，咨询电话响个不停。',
];

/** The sentences with what they say again of the headline. */
function withTitle(pen: Pen, { title }: Head, all: readonly string[]): string[] {
  return restated(
    title.join(''),
    all,
    RESTATING.map((way) => pen.write(way)),
    pen.chance,
  );
}

function paragraphs(pen: Pen, all: readonly string[], crossheads: boolean): Para[] {
  const out: Para[] = [];
  const most = pen.chance.weighted([
    [1, 15],
    [2, 25],
    [3, 30],
    [5, 20],
    [30, 10],
  ] as const);
  let at = 0;
  let since = 0;
  while (at < all.length) {
    const take = pen.chance.between(1, most);
    if (crossheads && since > 3 && at > 2 && pen.chance.happens(0.5)) {
      out.push({ text: pen.write(pen.chance.pick(MODERN_CROSSHEADS)), kind: 'crosshead' });
      since = 0;
    }
    const runIn = pen.chance.happens(0.04) ? pen.write('{v2}。') : '';
    out.push({ text: runIn + all.slice(at, at + take).join(''), kind: 'text' });
    at += take;
    since++;
  }
  return out;
}

type Signed = { dateline: string; byline: string[]; tail: string; people: Person[] };

function signed(pen: Pen, world: World, habit: Habit): Signed {
  const { chance } = pen;
  const way = chance.pick(habit.bylines);
  const reporter = { name: chance.pick(world.reporters), role: '记者' };
  const stringer = { name: modernName(chance), role: '通讯员' };
  const both = chance.happens(0.4);
  const people = both ? [reporter, stringer] : [reporter];
  const gap = chance.pick(['', '', ' ', '/']);
  const list = people.map(({ name, role }) => `${role}${gap}${name}`).join(chance.pick([' ', '　', '、']));
  const names = people.map(({ name }) => ({ name, role: '署名' }));
  const open = opening(pen, world, chance.pick(habit.datelines));
  const spaced = (name: string) =>
    name.length === 2 && chance.happens(0.6) ? `${name[0]} ${name[1]}` : name;
  switch (way) {
    case 'bracket':
      return {
        dateline: (open.trim() || '本报讯') + `（${list}）` + chance.pick(['', ' ', '　']),
        byline: [],
        tail: '',
        people,
      };
    case 'own-bracket':
      return { dateline: open, byline: [`（${list}）`], tail: '', people };
    case 'after-head':
      return {
        dateline: open,
        byline: [chance.pick(['本报记者 ', '记者 ', '□本报记者 ', '■记者']) + spaced(reporter.name)],
        tail: '',
        people: [reporter],
      };
    case 'square':
      return {
        dateline: open,
        byline: [chance.pick(['□', '■', '◎', '□ ', '○']) + spaced(reporter.name)],
        tail: '',
        people: [{ ...reporter, role: '署名' }],
      };
    case 'text-photo':
      return {
        dateline: open,
        byline: [
          `${chance.pick(['本报', ''])}记者 ${spaced(reporter.name)} ${chance.pick(['文/图', '文 图', '文/摄'])}`,
        ],
        tail: '',
        people: [reporter],
      };
    case 'tail':
    case 'tail-glued':
      return {
        dateline: open,
        byline: [],
        tail:
          (way === 'tail' ? '' : '+') +
          `（${chance.happens(0.6) ? names.map(({ name }) => name).join(' ') : list}）`,
        people: names,
      };
    case 'none':
      return { dateline: open, byline: [], tail: '', people: [] };
  }
}

function opening(pen: Pen, world: World, way: DatelineWay): string {
  const { chance } = pen;
  const gap = chance.pick([' ', '　', '  ', '']);
  if (way === 'none') return '';
  if (way === 'paper')
    return chance.pick(['本报讯', '本报讯', `本报${world.city}讯`, `${world.paper}讯`]) + gap;
  if (way === 'agency')
    return pen.write(`新华社[北京|{c}|{w}][{1-12}月{2-28}日]电[|（记者{r}）|（记者{r}、{r}）]`) + gap;
  return (
    pen.write(
      '[据《{c}[日报|晚报|商报]》报道|{c}消息|记者从{o1}获悉，|中新网{c}{1-12}月{2-28}日电|讯|快讯|新报讯]',
    ) + gap
  );
}

/** One report. */
export function modernNews(pen: Pen, world: World, topic: Topic, habit: Habit, length: number): Story {
  const hand = topicPen(pen, topic);
  const head = modernHead(hand, topic);
  const long = length > 800;
  const all = withTitle(hand, head, sentences(hand, topic, length));
  const paras = paragraphs(hand, all, long && hand.chance.happens(0.6));
  const by = signed(hand, world, habit);
  const [first, ...rest] = paras;
  const text = first ? [{ ...first, text: by.dateline + first.text }, ...rest] : paras;
  return {
    type: long && hand.chance.happens(0.5) ? 'feature' : 'news',
    head,
    byline: by.byline,
    paras: text,
    tail: by.tail,
    people: by.people,
  };
}

/** A brief without headline or with a small one. */
export function modernBrief(
  pen: Pen,
  world: World,
  topic: Topic,
  sign: string,
  headed: boolean,
  signs: boolean,
): Story {
  const hand = topicPen(pen, topic);
  const name = hand.chance.happens(0.5) ? modernName(hand.chance) : hand.chance.pick(world.reporters);
  const title = headed ? modernTitle(hand, topic) : '';
  const said = sentences(hand, topic, hand.chance.between(30, 120)).slice(0, 3);
  const text = (headed ? withTitle(hand, { ...NO_HEAD, title: [title] }, said) : said).join('');
  return {
    type: 'brief',
    head: headed ? { ...NO_HEAD, title: [sign && hand.chance.happens(0.4) ? sign + title : title] } : NO_HEAD,
    byline: [],
    paras: [{ text: (headed ? '' : sign) + text, kind: 'text' }],
    tail: signs ? (hand.chance.happens(0.4) ? '+' : '') + `（${name}）` : '',
    people: signs ? [{ name, role: '署名' }] : [],
  };
}

/** A picture's text, sometimes with a headline. */
export function modernPhoto(pen: Pen, world: World, topic: Topic): Story {
  const hand = topicPen(pen, topic);
  const frames = framesOf(topic);
  const { chance } = hand;
  const open = hand.write(
    '[图为|{date}，{p1}[村民|市民|工人|孩子们]在[查看|整理|展示|搬运]{n1}。|{date}，{a}在{p1}{v1}。|上图：|{p1}的{n1}。|近日，{p1}{v1}，图为{n1}现场。]',
  );
  const more = chance.draw(
    [...frames.middles, ...topic.sentences],
    chance.weighted([
      [0, 4],
      [1, 4],
      [2, 2],
      [4, 1],
    ] as const),
  );
  const name = chance.happens(0.6) ? chance.pick(world.reporters) : modernName(chance);
  const credit = chance.weighted([
    [` 本报记者 ${name} 摄`, 4],
    [`　${name} 摄`, 4],
    [`（${name}摄）`, 2],
    [` ${name}摄`, 2],
    ['', 2],
    [` 记者${name}/图`, 1],
    [`新华社发（${name} 摄）`, 1],
  ] as const);
  const own = credit !== '' && chance.happens(0.25);
  const text = open + more.map((one) => hand.write(one)).join('');
  return {
    type: 'photo',
    head: chance.happens(0.25) ? { ...NO_HEAD, title: [modernTitle(hand, topic)] } : NO_HEAD,
    byline: [],
    paras: [{ text: own ? text : text + credit, kind: 'text' }],
    tail: own ? credit.trim() : '',
    people: credit === '' ? [] : [{ name, role: '摄' }],
    caption: true,
  };
}

/** An opinion with its author. */
export function modernComment(pen: Pen, topic: Topic, length: number): Story {
  const hand = topicPen(pen, topic);
  const { chance } = hand;
  const name = modernName(chance);
  const title = chance.happens(0.3)
    ? hand.write(chance.pick(MODERN_TEASERS))
    : hand.write(
        '[{n1}不能止于[形式|口号]|莫让{n1}成了“[摆设|空话]”|{n1}[考验|折射]什么|也说“{n1}”|从{n1}谈起|别把{n1}办歪了|{v1}贵在坚持]',
      );
  const opinion = [
    '{n1}的事，[说大不大，说小不小|人人有话说]。',
    '有人说，{n1}无非是走个过场；也有人说，{n1}关乎长远。',
    '其实，问题不在{n1}本身，而在于人心。',
    '试想，如果连{n1}都管不好，又何谈{n2}？',
    '俗话说，[众人拾柴火焰高|一把钥匙开一把锁|船到江心补漏迟]，{n1}也是这个道理。',
    '归根结底，{v1}靠的是真心实意，而不是花拳绣腿。',
    '笔者以为，当务之急是把{n2}理顺。',
    '我们期待，有更多的地方能像{p1}那样，{v1}。',
    '但愿{n1}不再是一阵风。',
  ];
  const out = [
    hand.write(chance.pick(['近日，{p1}{v1}，引来不少议论。', '读到一则新闻：{p1}{v1}。', ...opinion])),
  ];
  while (out.join('').length < length)
    out.push(...chance.draw([...opinion, ...chance.draw(topic.sentences, 1)]).map((one) => hand.write(one)));
  const spaced = name.length === 2 ? `${name[0]} ${name[1]}` : name;
  return {
    type: 'commentary',
    head: { kicker: [], title: cutHead(hand, title, chance.pick([1, 1, 1, 2])), deck: [] },
    byline: [chance.pick(['□', '', '■', '文/', '◎']) + spaced],
    paras: paragraphs(hand, out, false),
    tail: '',
    people: [{ name, role: '署名' }],
  };
}
