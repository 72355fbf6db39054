import type { MadeUpText } from '#testing/texts/made-up-text';
import { derivedTitle } from '#testing/texts/modern/derived';
import type { Habit } from '#testing/texts/modern/habit';
import type { Pen } from '#testing/texts/modern/pen';
import type { Topic } from '#testing/texts/modern/topic';

export type Head = Pick<MadeUpText, 'head' | 'title'>;

export const UNTITLED: Head = { head: [], title: '' };

/** Headlines that say little of what the text is about. */
const TEASERS = [
  '[一枝一叶|点滴小事|一针一线]总关情',
  '[这|那]一[刻|夜|年|步]，[他们没有退缩|谁也没有睡|路就在脚下|等了太久]',
  '“[我不后悔|值了|放心吧|不能再等了|总算盼到了这一天]”',
  '[路|桥|灯|根|家|秤]',
  '是谁动了[老百姓|我们]的“[奶酪|钱袋子]”？',
  '[好一个|好一片]“[及时雨|一家亲|定心丸]”',
  '[心|手]中有杆秤',
  '莫让[好事|小事|规矩]变了味',
  '[快|慢|冷|热]与[快|慢|冷|热]之间',
  '[春风|暖流|星光]所到之处',
  '“[放管服|最后一公里|面子与里子]”里的[大文章|新气象]',
  '[一笔|这笔]账该怎么算？',
  '[山这边，山那边|春天的约定|把日子过成诗]',
  '[喜看今朝|风景这边独好|敢问路在何方]',
];

const SLOGANS = [
  '[凝心聚力|踔厉奋发|真抓实干|开拓进取] [再谱新篇|勇毅前行|争创一流|共谋发展]',
  '[办实事|出实招|用真情] [解民忧|求实效|暖民心] [促发展|惠民生|聚民意]',
  '以[优质服务|过硬作风|实干担当]促[高质量发展|乡村振兴|和谐稳定]',
  '[走进|聚焦|关注]{thing}',
  '“{campaign}”[在行动|进行时]',
  '“{campaign}”系列报道',
  '[本报热线追踪|记者调查|民生关注|新春走基层|一线见闻|今日聚焦|热点透视]',
];

const LEAD_INS = [
  '[历时{3-11}个月|投资{120-980}万元|不到半年|为方便群众|时隔{3-9}年]',
  '{when}',
  '{county}',
  '{county}{town}',
  '{org}',
  '[昨起|即日起|下月起]',
];
const DECKS = [
  '[专家|业内人士|有关部门]：[应理性看待|重在落实|不必恐慌|将加强监管]',
  '[总投资|累计投入|补贴资金]{26-980}万元',
  '——{county}[{thing}工作|抓{thing}]纪实',
  '[涉及|惠及]{0.6-9.8}万[人|户] [年底前|{month}底前]完成',
];

/** A place near `cut` where no number, word or mark is torn from what it belongs to. */
function between(title: string, cut: number): number {
  const torn = (at: number): boolean =>
    /[0-9A-Za-z.:％%“（《—第约近][0-9A-Za-z.:％%]|^[，。！？：”）》、]|[“（《第]$/.test(
      title.slice(at - 1, at + 1),
    ) || /^[，。！？：”）》、]/.test(title.slice(at));
  return [0, 1, -1, 2, -2, 3, -3].map((by) => cut + by).find((at) => !torn(at)) ?? cut;
}

/** A headline in lines: broken at its own space or comma, or near its middle. */
function broken(pen: Pen, title: string): string[] {
  const space = title.search(/[ 　]/);
  if (space > 2) return pen.chance.happens(0.5) ? [title.slice(0, space), title.slice(space + 1)] : [title];
  if (title.length < 12 || !pen.chance.happens(title.length > 18 ? 0.6 : 0.2)) return [title];
  if (title.length > 20 && pen.chance.happens(0.2)) {
    const [one, two] = [
      between(title, Math.ceil(title.length / 3)),
      between(title, Math.ceil((title.length * 2) / 3)),
    ];
    if (two > one) return [title.slice(0, one), title.slice(one, two), title.slice(two)];
  }
  const mark = title.search(/[，：]/);
  const cut = mark > 3 && mark < title.length - 4 ? mark + 1 : between(title, Math.ceil(title.length / 2));
  return [title.slice(0, cut), title.slice(cut)];
}

function kicker(pen: Pen, topic: Topic): string {
  const form = pen.chance.next();
  if (topic.kickers.length > 0 && form < 0.6) return pen.write(pen.chance.pick(topic.kickers));
  return pen.write(pen.chance.pick(form < 0.8 ? LEAD_INS : SLOGANS));
}

/** The share of the pairs of characters of a title that its text has too. */
function overlap(title: string, text: string): number {
  const pairs = Array.from({ length: title.length - 1 }, (_, at) => title.slice(at, at + 2));
  return pairs.filter((pair) => text.includes(pair)).length / Math.max(1, pairs.length);
}

/** A place or body that the text names, or the county. */
function placeIn(pen: Pen, text: string): string {
  const names = ['{county}', '{town}', '{org}'].map((slot) => pen.write(slot));
  const named = names.filter((name) => text.includes(name));
  return pen.chance.pick(named.length > 0 ? named : names);
}

/** A headline of the topic, mostly the one of some that says most of what the text says. */
function ownTitle(pen: Pen, topic: Topic, text: string): string {
  const titles = pen.chance.draw(topic.heads, pen.chance.happens(0.8) ? 4 : 1).map((head) => pen.write(head));
  titles.sort((a, b) => overlap(b, text) - overlap(a, text));
  const title = titles[0] ?? '';
  return title.length < 8 && pen.chance.happens(0.6) ? placeIn(pen, text) + title : title;
}

/** Said by the topic, said by the text itself, or hardly about it. */
function titleOf(pen: Pen, topic: Topic, paragraphs: readonly string[], teaser: boolean): string {
  if (teaser) return pen.write(pen.chance.pick(TEASERS));
  const derived = pen.chance.happens(0.55) ? derivedTitle(pen, paragraphs) : null;
  if (derived === null) return ownTitle(pen, topic, paragraphs.join(''));
  const form = pen.chance.next();
  const place = placeIn(pen, paragraphs.join(''));
  if (form < 0.2 && derived.length < 16 && !derived.includes(place)) return place + derived;
  const long = `${ownTitle(pen, topic, paragraphs.join(''))} ${derived}`;
  if (form < 0.3 && long.length < 29) return long;
  return derived;
}

function deckOf(pen: Pen, topic: Topic, title: string, paragraphs: readonly string[]): string {
  const found = pen.chance.happens(0.4) ? derivedTitle(pen, paragraphs) : null;
  if (found !== null && !found.includes(title) && !title.includes(found)) return found;
  return pen.write(pen.chance.pick(topic.decks.length > 0 && pen.chance.happens(0.7) ? topic.decks : DECKS));
}

/** A head for a text of a topic; `pen` has the words that the text has used. */
export function headOf(pen: Pen, habit: Habit, topic: Topic, paragraphs: readonly string[]): Head {
  const teaser = pen.chance.happens(0.06);
  const plain = titleOf(pen, topic, paragraphs, teaser);
  const title = /[！？”]$/.test(plain) || !pen.chance.happens(0.04) ? plain : `${plain}！`;
  const head: Head['head'][number][] = [];
  if (pen.chance.happens(habit.kickers))
    head.push({ role: 'kicker', lines: broken(pen, kicker(pen, topic)) });
  const lines = broken(pen, title);
  head.push({ role: 'headline', lines });
  if (pen.chance.happens(teaser ? 0.5 : 0.18))
    head.push({ role: 'subtitle', lines: broken(pen, deckOf(pen, topic, title, paragraphs)) });
  return { head, title: lines.join('') };
}
