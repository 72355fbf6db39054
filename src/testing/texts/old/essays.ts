import type { Random } from '#shared/random';
import { between, draw, happens, pick, weighted } from '#testing/chance';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { titleOf } from './news';
import { scene } from './scene';
import { run, style } from './style';
import { sentences } from './telling';
import { essayTopics } from './topics';

export const penNames = [
  ...[
    '天放',
    '秋塵',
    '老圃',
    '瘦石',
    '半狂',
    '漁父',
    '冷眼',
    '紅葉',
    '一笑',
    '寒梅',
    '拙夫',
    '小隱',
    '曼殊室主',
    '夢花',
  ],
  ...[
    '鐵筆',
    '看雲樓主',
    '柳絮',
    '無聊',
    '醉客',
    '丁二',
    '阿木',
    '微言',
    '大風',
    '橫雲',
    '聽潮',
    '瞿瞿',
    '聞',
    '深',
    '公',
    '禪',
  ],
];

/** A pen name as it is set: bare, or in brackets, seldom with one bracket lost. */
export function signature(random: Random): string {
  const name = pick(random, penNames);
  return weighted(random, [
    [`（${name}）`, 50],
    [name, 34],
    [`${name}投`, 6],
    [`（${name}`, 4],
    [`${name}）`, 3],
    [`　${name}　`.trim(), 3],
  ]);
}

const openings = ['然', '蓋', '雖然', '嗟夫', '咳', '或曰', '不料', '總而言之', '平心而論', '惟', '於是'];
const turns = [
  '一笑可憐春已暮',
  '滿城風雨近重陽',
  '誰將舊曲翻新調',
  '不問蒼生問鬼神',
  '枉費先生三寸舌',
  '落花流水兩無情',
  '如此江山如此夜',
  '年來世味薄於紗',
];

/** Four or eight lines of verse, two to a line as columns hold them. */
function verse(random: Random): string[] {
  const lines = draw(random, turns, happens(random, 0.5) ? 4 : 8);
  return Array.from({ length: lines.length / 2 }, (_, pair) => lines.slice(pair * 2, pair * 2 + 2).join(''));
}

const opened =
  (random: Random) =>
  (text: string, place: number): string =>
    place > 0 && happens(random, 0.2) ? pick(random, openings) + text : text;

export function essay(random: Random): MadeUpText {
  const topic = pick(random, essayTopics);
  const fill = scene(random, topic, between(random, 2, 29));
  const marks = style(random);
  const head: MadeUpText['head'] = [{ role: 'headline', lines: [fill(pick(random, topic.heads))] }];
  const count = happens(random, 0.7) ? between(random, 3, 10) : between(random, 11, 22);
  const facts = sentences(random, fill, [titleOf(head)], topic.facts, count, false).map(opened(random));
  const paragraphs: string[] = [];
  while (facts.length > 0)
    paragraphs.push(run(random, marks, facts.splice(0, between(random, 1, 5)), facts.length === 0));
  if (happens(random, 0.1)) paragraphs.push(...verse(random));
  return {
    head,
    title: titleOf(head),
    byline: happens(random, 0.92) ? signature(random) : null,
    paragraphs,
    type: happens(random, 0.5) ? 'feature' : 'commentary',
    lines: null,
  };
}
