import type { Random } from '#shared/random';
import { between, draw, happens, pick, weighted } from '#testing/chance';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { dayName, groups } from './lexicon';
import { scene, type Scene } from './scene';
import { run, style, type Style } from './style';
import { numbered, sentences } from './telling';
import { newsTopics, type Topic } from './topics';

/** What fills a front page day after day. */
const frontPage = newsTopics.filter(({ key }) => ['戰事', '外交', '國聯', '要人行蹤', '內閣'].includes(key));

type Head = MadeUpText['head'];

/** Where and by whom a message was sent, as it stands before the text. */
function wire(random: Random, topic: Topic, day: number): string {
  const abroad = topic.facts.some((fact) => fact.includes('{國}'));
  const city = pick(random, groups[abroad ? '都' : '城'] ?? []);
  const agency = pick(random, groups['社'] ?? []);
  const when = dayName(day);
  return weighted(random, [
    [`（${city}${when}${agency}電）`, abroad ? 9 : 3],
    [`（${city}${when}電）`, 3],
    [`【${city}${when}${agency}電】`, 1],
    [`▲${city}${when}電　`, 2],
    [`${city}專電　`, 1],
    [`（${city}通信）`, 1],
    ['（本埠訊）', abroad ? 0 : 4],
    ['【本埠】', abroad ? 0 : 3],
    [`◉${city}　`, 1],
    [`${city}${when}電、`, 1],
    ['◆', 1],
  ]);
}

function head(random: Random, fill: Scene, heads: readonly string[]): Head {
  const count = weighted(random, [
    [1, 30],
    [2, 34],
    [3, 24],
    [4, 12],
  ]);
  const lines = draw(random, heads, count).map(fill);
  const subtitle = lines.length > 2 && happens(random, 0.35) ? lines.splice(lines.length - 1) : [];
  const kicker = lines.length > 1 && happens(random, 0.15) ? lines.splice(0, 1) : [];
  return [
    ...(kicker.length > 0 ? [{ role: 'kicker' as const, lines: kicker }] : []),
    { role: 'headline', lines },
    ...(subtitle.length > 0 ? [{ role: 'subtitle' as const, lines: subtitle }] : []),
  ];
}

export function titleOf(parts: Head): string {
  return parts
    .filter((part) => part.role === 'headline')
    .flatMap((part) => part.lines)
    .join('');
}

/** Sentences in paragraphs, each with its wire mark or none. */
function paragraphs(random: Random, marks: Style, texts: readonly string[], leads: () => string): string[] {
  const made: string[] = [];
  const most = happens(random, 0.25) ? 30 : 6;
  let rest = [...texts];
  while (rest.length > 0) {
    const size = between(random, Math.min(2, most), most);
    const last = rest.length <= size;
    made.push(leads() + run(random, marks, rest.slice(0, size), last));
    rest = rest.slice(size);
  }
  return made;
}

/**
 * Sub-headings between paragraphs; or, as some papers had it, the next few characters of the sentence itself set large,
 * so that the text runs through them.
 */
function divided(random: Random, texts: readonly string[], subheads: readonly string[]): string[] {
  const [first, ...later] = texts;
  if (first === undefined) return [];
  const through = happens(random, 0.35);
  const under = [...subheads];
  return [
    first,
    ...later.flatMap((text) => {
      const subhead = through ? text.slice(0, 4) : under.shift();
      if (subhead === undefined || text.length < 30) return [text];
      return through ? [subhead, text.slice(4)] : [subhead, text];
    }),
  ];
}

/** ● before some heads, and the notes that a paper adds to a head. */
function ornaments(random: Random, parts: Head): Head {
  if (happens(random, 0.85)) return parts;
  const sign = pick(random, ['▲', '●', '◎', '◘', '◆']);
  return parts.map((part) => ({ ...part, lines: part.lines.map((line) => sign + line) }));
}

export function news(random: Random): MadeUpText {
  const topic = pick(random, happens(random, 0.25) ? frontPage : newsTopics);
  const day = between(random, 2, 29);
  const fill = scene(random, topic, day);
  const parts = ornaments(random, head(random, fill, topic.heads));
  const lead = happens(random, 0.55) ? wire(random, topic, day) : '';
  const count = weighted(random, [
    [between(random, 1, 2), 24],
    [between(random, 3, 5), 36],
    [between(random, 6, 10), 26],
    [between(random, 11, 28), 14],
  ]);
  const heads = parts.flatMap((part) => part.lines);
  const texts = sentences(random, fill, heads, topic.facts, count);
  const marks = style(random);
  let made = 0;
  const leads = (): string => {
    made++;
    if (lead === '' || made === 1) return lead;
    return happens(random, 0.25) ? wire(random, topic, day) : '';
  };
  const body = paragraphs(random, marks, texts, leads);
  const list = count > 3 && happens(random, 0.15) ? numbered(random, fill, marks) : [];
  const split = count > 5 && happens(random, 0.45);
  const subheads = draw(random, topic.subheads, 4).map(fill);
  return {
    head: parts,
    title: titleOf(parts),
    byline: null,
    paragraphs: [...(split ? divided(random, body, subheads) : body), ...list],
    type: 'news',
    lines: null,
  };
}
