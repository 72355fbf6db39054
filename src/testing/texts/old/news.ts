import { between, draw, happens, pick, weighted, type Chance } from './chance';
import { dayName, groups } from './lexicon';
import type { MadeUpText } from './old-article';
import { scene, type Scene } from './scene';
import { run, style, type Style } from './style';
import { newsTopics } from './topics';

type Head = MadeUpText['head'];

function wire(random: Chance, day: number): string {
  const city = pick(random, groups[happens(random, 0.5) ? '都' : '城'] ?? []);
  const agency = pick(random, groups['社'] ?? []);
  const when = dayName(day);
  return weighted(random, [
    [6, `（${city}${when}${agency}電）`],
    [3, `（${city}${when}電）`],
    [2, `【${city}${when}${agency}電】`],
    [2, `▲${city}${when}電　`],
    [2, `${city}專電　`],
    [2, `（${city}特約通信）`],
    [2, `（本埠訊）`],
    [2, `【${agency}】`],
    [1, `◉${city}　`],
  ]);
}

const openings = [
  '茲悉',
  '頃據',
  '據聞',
  '聞',
  '查',
  '又訊',
  '兹據調查',
  '記者昨悉',
  '據云',
  '現聞',
  '並悉',
  '又聞',
];

function sentences(random: Chance, fill: Scene, facts: readonly string[], count: number): string[] {
  return draw(random, facts, count).map((fact, place) => {
    const text = fill(fact);
    return place > 0 && happens(random, 0.2) ? pick(random, openings) + text : text;
  });
}

function head(random: Chance, fill: Scene, heads: readonly string[]): Head {
  const count = weighted(random, [
    [30, 1],
    [34, 2],
    [24, 3],
    [12, 4],
  ]);
  const lines = draw(random, heads, count).map(fill);
  const subtitle = lines.length > 2 && happens(random, 0.35) ? lines.splice(lines.length - 1) : [];
  const kicker = lines.length > 1 && happens(random, 0.15) ? lines.splice(0, 1) : [];
  const made: Head = [];
  if (kicker.length > 0) made.push({ role: 'kicker', lines: kicker });
  made.push({ role: 'headline', lines });
  if (subtitle.length > 0) made.push({ role: 'subtitle', lines: subtitle });
  return made;
}

export function titleOf(parts: Head): string {
  return parts
    .filter((part) => part.role === 'headline')
    .flatMap((part) => part.lines)
    .join('');
}

function paragraphs(
  random: Chance,
  marks: Style,
  texts: readonly string[],
  subheads: readonly string[],
  lead: string,
): string[] {
  const made: string[] = [];
  let rest = [...texts];
  const under = texts.length > 5 && happens(random, 0.45) ? [...subheads] : [];
  while (rest.length > 0) {
    const size = between(random, 2, 6);
    const wired = made.length === 0 || (lead !== '' && happens(random, 0.15)) ? lead : '';
    const subhead = made.length > 0 ? under.shift() : undefined;
    if (subhead !== undefined) made.push(subhead);
    made.push(wired + run(random, marks, rest.slice(0, size)));
    rest = rest.slice(size);
  }
  return made;
}

export function news(random: Chance): MadeUpText {
  const topic = pick(random, newsTopics);
  const day = between(random, 2, 29);
  const fill = scene(random, topic, day);
  const parts = head(random, fill, topic.heads);
  const lead = happens(random, 0.55) ? wire(random, day) : '';
  const count = weighted(random, [
    [30, between(random, 1, 2)],
    [40, between(random, 3, 5)],
    [30, between(random, 6, 16)],
  ]);
  const texts = sentences(random, fill, topic.facts, count);
  const subheads = draw(random, topic.subheads, 3).map(fill);
  return {
    head: parts,
    title: titleOf(parts),
    byline: null,
    paragraphs: paragraphs(random, style(random), texts, subheads, lead),
    type: 'news',
    lines: null,
  };
}
