import type { Chance } from '#testing/chance';
import { arrange, joined, type Desk, type Item, type Order } from './arrange';
import { damagedHan, respaced } from './finish';
import { oldAdvert } from './old-adverts';
import { oldHabit, oldNews, oldPoem, oldSerial, oldTelegrams, type OldHabit } from './old-stories';
import { OLD_TOPICS } from './old-topics';
import { numeral, oldName, oldSources } from './old-words';
import { Pen } from './pen';
import { blank, furniture } from './story';
import { oldStyle } from './style';
import { topicsOf } from './topics';
import { Typesetter, type Made } from './typesetter';

const TOPICS = topicsOf(OLD_TOPICS);
const ORDERS: readonly (readonly [Order, number])[] = [
  ['before', 74],
  ['heads first', 9],
  ['after', 4],
  ['switched', 6],
  ['mixed', 4],
  ['heads last', 2],
];

export function oldPage(chance: Chance): Made {
  const used = new Set<string>();
  const pen = new Pen(chance, oldSources(chance), new Map(), numeral);
  const habit = oldHabit(chance);
  const style = oldStyle(chance, used);
  used.add(`points: ${habit.points}`);
  for (const way of habit.datelines) used.add(`dateline: ${way}`);
  if (habit.signed > 0) used.add('authors named');
  const typesetter = new Typesetter(style, chance, used);
  const count = chance.happens(0.12) ? chance.between(3, 6) : chance.between(8, 28);
  const adverts = chance.weighted([
    [0, 25],
    [0.15, 40],
    [0.45, 25],
    [0.8, 10],
  ] as const);
  const items: Item[] = [];
  while (items.length < count) items.push(...itemsOf(pen, habit, adverts, typesetter, used));
  const desk: Desk = {
    pieces: 0.045,
    chance,
    style,
    used,
    jump: {
      on: () => chance.pick(['（未完）', '（下接第三版）', '（待續）']),
      from: () => chance.pick(['（續）', '（上接第二版）', '（續第一版）']),
    },
  };
  const { pieces, later } = arrange(items, chance.weighted(ORDERS), desk);
  const foot = chance.happens(0.3) ? [blank, ...pageFoot(pen).map(furniture)] : [];
  if (foot.length > 0) used.add('furniture at the bottom');
  const rows = [...pageHead(pen).map(furniture), blank, ...joined([...pieces, ...later], desk), ...foot];
  if (style.noise > 0) used.add('recognition noise');
  return {
    rows: damagedHan(respaced(rows, style, used), style.noise, chance),
    stories: typesetter.stories,
    used,
  };
}

function itemsOf(
  pen: Pen,
  habit: OldHabit,
  adverts: number,
  typesetter: Typesetter,
  used: Set<string>,
): Item[] {
  const { chance } = pen;
  if (chance.happens(adverts)) return typesetter.adverts(() => oldAdvert(pen, habit));
  const kind = chance.weighted([
    ['news', 66],
    ['long', 12],
    ['telegrams', 6],
    ['serial', 5],
    ['poem', 4],
    ['headless', 5],
  ] as const);
  used.add(`item: ${kind}`);
  const topic = chance.pick(TOPICS);
  switch (kind) {
    case 'news':
      return [typesetter.item(oldNews(pen, topic, habit, chance.between(50, 320)))];
    case 'long':
      return [typesetter.item(oldNews(pen, topic, habit, chance.between(320, 1300)))];
    case 'telegrams':
      return [typesetter.item(oldTelegrams(pen, TOPICS, habit))];
    case 'serial':
      return [typesetter.item(oldSerial(pen, habit))];
    case 'poem':
      return [typesetter.item(oldPoem(pen))];
    case 'headless':
      return [
        typesetter.item({
          ...oldNews(pen, topic, habit, chance.between(40, 120)),
          head: { kicker: [], title: [], deck: [] },
        }),
      ];
  }
}

function pageHead(pen: Pen): string[] {
  const { chance } = pen;
  const year = chance.between(1, 38);
  const date = pen.write('[{1-12}]月{1-28}日');
  const paper =
    chance.pick(['申', '新', '晨', '時', '益世', '大公', '商', '民', '國', '晶', '越', '華']) +
    chance.pick(['報', '聞報', '日報', '江日報', '光報']);
  const week = `星期${chance.pick(['日', '一', '二', '三', '四', '五', '六'])}`;
  const page = `第${chance.pick(['一', '二', '三', '四', '五'])}版`;
  const forms = [
    [
      `${page}　民國${numeral(year)}年${date}`,
      '',
      paper,
      '',
      `庚申年${pen.write('{1-12}')}月${pen.write('{1-28}')}日　${week}`,
    ],
    [`${paper}　民國${numeral(year)}年${date}　${week}　${page}`],
    [page, '', `中華民國${numeral(year)}年${date}`, week, '', paper],
    [`（${page}）`, paper, `（${week}）`],
    [
      paper,
      '',
      pen.write('第{100-900}號'),
      '',
      '本報每日兩張零售銅元三枚',
      `社址{p}`.replace('{p}', pen.write('{p}')),
      `發行人${oldName(chance)}`,
      date,
    ],
    [`（版${chance.pick(['二', '三', '四'])}第）　（${week}）`],
  ];
  return chance.pick(forms);
}

function pageFoot(pen: Pen): string[] {
  return pen.chance.pick([
    ['本報消息靈通印刷精良歡迎訂閱刊登廣告效力宏大'],
    [pen.write('本報館址{p}電話{1000-9999}號'), '零售每份大洋二分'],
    [pen.write('第{2-6}張'), '版權所有'],
  ]);
}
