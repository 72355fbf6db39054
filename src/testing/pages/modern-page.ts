import type { Chance } from '#testing/chance';
import { arrange, joined, rowsOf, type Desk, type Item, type Order, type Piece } from './arrange';
import { damagedHan, respaced } from './finish';
import {
  COLUMN_SIGNS,
  modernAdvert,
  modernLetter,
  modernNotice,
  modernPageFoot,
  modernPageHead,
  modernPoem,
  modernSerial,
  modernTable,
  modernWeather,
} from './modern-extras';
import {
  modernBrief,
  modernComment,
  modernNews,
  modernPhoto,
  type BylineWay,
  type DatelineWay,
  type Habit,
} from './modern-stories';
import { MODERN_TOPICS_A } from './modern-topics-a';
import { MODERN_TOPICS_B } from './modern-topics-b';
import { modernWorld, type World } from './modern-words';
import { Pen } from './pen';
import { blank, furniture, type Row, type Story } from './story';
import { modernStyle, type Style } from './style';
import { topicsOf, type Topic } from './topics';
import { Typesetter, type Made } from './typesetter';

const TOPICS = topicsOf(MODERN_TOPICS_A + MODERN_TOPICS_B);

/** Everything a page is made with. */
type Shop = {
  readonly chance: Chance;
  readonly world: World;
  readonly pen: Pen;
  readonly style: Style;
  readonly habit: Habit;
  readonly topics: readonly Topic[];
  readonly typesetter: Typesetter;
  readonly used: Set<string>;
};

export function modernPage(chance: Chance): Made {
  const used = new Set<string>();
  const world = modernWorld(chance);
  const style = modernStyle(chance, used);
  const shop: Shop = {
    chance,
    world,
    pen: new Pen(chance, world.sources),
    style,
    typesetter: new Typesetter(style, chance, used),
    habit: habitOf(chance, used),
    // A few topics per page, so that neighbours are often about the same thing.
    topics: chance.draw(
      TOPICS,
      chance.weighted([
        [3, 1],
        [6, 3],
        [12, 4],
        [30, 3],
      ] as const),
    ),
    used,
  };
  const parts = chance.weighted([
    [1, 58],
    [2, 30],
    [3, 12],
  ] as const);
  if (parts > 1) used.add('several printed pages');
  const total = chance.happens(0.12) ? chance.between(3, 6) : chance.between(8, 30);
  const count = Math.max(2, Math.round(total / parts));
  const rows = assemble(
    shop,
    Array.from({ length: parts }, () => itemsOf(shop, count)),
  );
  const spacedRows = respaced(rows, shop.style, used);
  if (shop.style.noise > 0) used.add('recognition noise');
  return { rows: damagedHan(spacedRows, shop.style.noise, chance), stories: shop.typesetter.stories, used };
}

function habitOf(chance: Chance, used: Set<string>): Habit {
  const bylines = chance.draw<BylineWay>(
    [
      'bracket',
      'own-bracket',
      'after-head',
      'square',
      'tail',
      'tail',
      'tail-glued',
      'none',
      'none',
      'text-photo',
      'bracket',
    ],
    chance.between(1, 4),
  );
  const datelines = chance.draw<DatelineWay>(
    ['paper', 'paper', 'agency', 'other', 'none', 'none', 'none'],
    chance.between(1, 4),
  );
  for (const way of bylines) used.add(`byline: ${way}`);
  for (const way of datelines) used.add(`dateline: ${way}`);
  return { bylines, datelines };
}

function itemsOf(shop: Shop, count: number): Item[] {
  const items: Item[] = [];
  let made = 0;
  while (made < count) {
    const item = oneItem(shop);
    items.push(item);
    made += item.galleys.length;
  }
  return items;
}

const KINDS = [
  ['news', 58],
  ['feature', 7],
  ['comment', 6],
  ['photo', 10],
  ['briefs', 6],
  ['advert', 5],
  ['notice', 4],
  ['weather', 2],
  ['poem', 2],
  ['serial', 2],
  ['table', 2],
  ['letter', 3],
] as const;

const lengthOf = (chance: Chance) =>
  chance.weighted([
    [() => chance.between(40, 150), 18],
    [() => chance.between(150, 400), 34],
    [() => chance.between(400, 800), 32],
    [() => chance.between(800, 1400), 16],
  ] as const)();

function oneItem(shop: Shop): Item {
  const { chance, pen, world, habit, typesetter, used } = shop;
  const kind = chance.weighted(KINDS);
  const topic = chance.pick(shop.topics);
  used.add(`item: ${kind}`);
  const single = (story: Story): Item => ({ ...typesetter.item(story), ...signOf(shop, 0.04) });
  switch (kind) {
    case 'news':
      return single(modernNews(pen, world, topic, habit, lengthOf(chance)));
    case 'feature':
      return single(modernNews(pen, world, topic, habit, chance.between(900, 2500)));
    case 'comment':
      return single(modernComment(pen, topic, chance.between(150, 900)));
    case 'photo':
      return typesetter.item(modernPhoto(pen, world, topic));
    case 'briefs':
      return briefs(shop);
    case 'advert':
      return {
        galleys: Array.from({ length: chance.between(1, 3) }, () => typesetter.galley(modernAdvert(pen))),
      };
    case 'notice':
      return {
        galleys: Array.from({ length: chance.between(1, 2) }, () => typesetter.galley(modernNotice(pen))),
      };
    default:
      return single(
        {
          weather: modernWeather,
          poem: modernPoem,
          serial: modernSerial,
          table: modernTable,
          letter: modernLetter,
        }[kind](pen),
      );
  }
}

function signOf({ chance, used }: Shop, share: number): { sign?: string; signLast?: boolean } {
  if (!chance.happens(share)) return {};
  const sign = chance.pick(COLUMN_SIGNS);
  used.add('column sign');
  return { sign: chance.happens(0.35) ? [...sign].join(' ') : sign, signLast: chance.happens(0.4) };
}

function briefs(shop: Shop): Item {
  const { chance, pen, world, typesetter, used } = shop;
  const sign = chance.weighted([
    ['●', 4],
    ['◆', 3],
    ['■', 2],
    ['□', 1],
    ['▲', 1],
    ['★', 1],
    ['', 3],
    ['#', 1],
  ] as const);
  const headed = chance.happens(0.35);
  const signed = chance.happens(0.5);
  used.add(headed ? 'briefs with headlines' : 'briefs without headlines');
  const galleys = Array.from({ length: chance.between(3, 6) }, (_, i) => {
    const mark = sign === '#' ? `${i + 1}${chance.happens(0.5) ? '.' : '、'}` : sign;
    return typesetter.galley(modernBrief(pen, world, chance.pick(shop.topics), mark, headed, signed));
  });
  return { galleys, ...signOf(shop, 0.75) };
}

const ORDERS: readonly (readonly [Order, number])[] = [
  ['before', 38],
  ['after', 24],
  ['switched', 14],
  ['mixed', 9],
  ['heads first', 9],
  ['heads last', 3],
];

function assemble(shop: Shop, parts: Item[][]): Row[] {
  const { chance, style, used, pen, world } = shop;
  const jump = {
    on: () => pen.write('（下转[第{2-8}版|A{2-9}版|{2-4}版]）'),
    from: () => pen.write('（上接[第1版|A01版|一版|{1-4}版]）'),
  };
  const desk: Desk = { pieces: 0.11, chance, style, used, jump };
  const order = chance.weighted(ORDERS);
  const same = chance.happens(0.55);
  const heads = parts.map((_, i) =>
    modernPageHead(pen, world, 1 + ((chance.between(0, 7) + i) % 9)).map(furniture),
  );
  const top = chance.happens(0.3);
  if (top && parts.length > 1) used.add('page heads all at the top');
  const late: Piece[] = [];
  const rows: Row[] = top ? heads.flatMap((head) => [...head, blank]) : [];
  const captionsLast = parts.length > 1 && chance.happens(0.25);
  if (captionsLast) used.add('captions after all stories');
  parts.forEach((all, i) => {
    const photos = captionsLast ? all.filter((item) => item.galleys[0]?.story.type === 'photo') : [];
    const items = all.filter((item) => !photos.includes(item));
    const { pieces, later } = arrange(items, same ? order : chance.weighted(ORDERS), desk);
    const incoming = late.splice(0);
    for (const piece of incoming) pieces.splice(chance.between(0, pieces.length), 0, piece);
    late.push(...later, ...photos.map((item) => ({ rows: rowsOf(item, 'before', desk), whole: true })));
    const head = heads[i] ?? [];
    const foot = chance.happens(0.15) ? [blank, ...modernPageFoot(pen, world).map(furniture), blank] : [];
    if (foot.length > 0) used.add('furniture at the bottom');
    const bottom = !top && chance.happens(0.1);
    if (bottom) used.add('page head at the bottom');
    rows.push(...(top || bottom ? [] : [...head, blank]), ...inBetween(pieces, shop, desk), ...foot, blank);
    if (bottom) rows.push(...head, blank);
  });
  if (late.length > 0) rows.push(...joined(late, desk));
  return rows;
}

/** The pieces in their order, now and then with a running head or a section's name between them. */
function inBetween(pieces: readonly Piece[], { chance, pen, world, used }: Shop, desk: Desk): Row[] {
  if (pieces.length < 4 || !chance.happens(0.14)) return joined(pieces, desk);
  used.add('running head in mid-page');
  const at = chance.between(1, pieces.length - 1);
  const rows = chance
    .pick([
      modernPageHead(pen, world, chance.between(1, 8)),
      [world.paper],
      [`${world.city}新闻`],
      [chance.pick(COLUMN_SIGNS)],
    ])
    .map(furniture);
  const pieceRows = { rows, whole: true };
  return joined([...pieces.slice(0, at), pieceRows, ...pieces.slice(at)], desk);
}
