import type { MadeUpText } from '#testing/texts/made-up-text';
import type { Habit } from '#testing/texts/modern/habit';
import { headOf } from '#testing/texts/modern/head';
import type { Pen } from '#testing/texts/modern/pen';
import { bylineOf, penFor, reportText, signed } from '#testing/texts/modern/report';
import { Stock } from '#testing/texts/modern/stock';
import type { Topic } from '#testing/texts/modern/topic';

const SUBHEADS = [
  '[现状|现场|探访]',
  '[难点|困惑|争议]',
  '[回应|对策|出路]',
  '[一波三折|峰回路转|迎难而上]',
  '[明天会更好|路还很长|未完的故事]',
  '“[我们能行|不能退|一定要干成]”',
  '[{thing}从哪里来|为什么是{thing}]',
  '[背后的故事|他山之石|相关链接|延伸阅读]',
];
const QUESTIONS = [
  '[请您介绍一下|能否谈谈]{thing}的基本情况？',
  '[当初|您是怎么]想到要做这件事的？',
  '目前推进中遇到的最大困难是什么？',
  '群众最关心的{thing}问题，有没有时间表？',
  '有人对此持不同看法，您怎么看？',
  '下一步还有哪些打算？',
  '{thing}与往年相比有什么不同？',
];

function marked(own: Pen, topic: Topic): string[] {
  const count = own.chance.between(2, 6);
  const subheads = own.chance
    .draw(topic.subheads, count)
    .concat(own.chance.draw(SUBHEADS, 6))
    .slice(0, count);
  const form = own.chance.pick(['', '', '', '一、', '壹', '【】', '■']);
  return subheads.map((one, at) => {
    const text = own.write(one);
    if (form === '一、') return `${'一二三四五六'.charAt(at)}、${text}`;
    if (form === '【】') return `【${text}】`;
    return form === '■' ? `■${text}` : text;
  });
}

/** Sections under sub-headings. */
function sections(own: Pen, topic: Topic, stock: Stock): string[] {
  const text = reportText(own, stock, own.chance.between(30, 260));
  for (const subhead of marked(own, topic)) {
    text.push(subhead);
    for (let left = own.chance.between(2, 5); left > 0; left--)
      text.push(stock.paragraph(own.chance.between(1, 4)));
  }
  return text;
}

/** Questions and answers. */
function interview(own: Pen, _: Topic, stock: Stock): string[] {
  const answering = own.write('{*surname}');
  const [ask, answer] = own.chance.pick([
    ['记者：', `${answering}${own.write('{*given}')}：`],
    ['问：', '答：'],
    ['本报记者：', `${answering}：`],
    ['晚报：', '答：'],
    ['', ''],
  ] as const);
  const text = reportText(own, stock, 120);
  for (const question of own.chance.draw(QUESTIONS, own.chance.between(4, 7))) {
    text.push(ask + own.write(question), answer + stock.paragraph(own.chance.between(2, 4)));
    if (own.chance.happens(0.4)) text.push(stock.paragraph(own.chance.between(1, 3)));
  }
  return text;
}

/** Points that are counted, or that each begin with their name. */
function list(own: Pen, topic: Topic, stock: Stock): string[] {
  const form = own.chance.pick([
    '一是',
    '第一，',
    '1.',
    '（一）',
    '元素一：',
    '镜头一：',
    '关键词一：',
    '①',
    '亮点1 ',
  ]);
  const text = reportText(own, stock, own.chance.between(150, 350));
  const count = own.chance.between(3, 6);
  for (let at = 0; at < count; at++) {
    const mark = form
      .replace('一', '一二三四五六'.charAt(at))
      .replace('1', String(at + 1))
      .replace('①', '①②③④⑤⑥'.charAt(at));
    const name =
      mark.endsWith('：') || mark.startsWith('亮点')
        ? own.write(own.chance.pick(topic.subheads.length > 0 ? topic.subheads : SUBHEADS))
        : '';
    if (name !== '') text.push(mark + name, stock.paragraph(own.chance.between(2, 4)));
    else text.push(mark + stock.paragraph(own.chance.between(1, 3)));
  }
  return [...text, stock.paragraph(2), stock.saying()];
}

export function featureText(pen: Pen, habit: Habit, topic: Topic): MadeUpText {
  const own = penFor(pen, habit, topic);
  const stock = new Stock(own, topic, habit.used);
  const write = own.chance.pick([sections, sections, sections, interview, list]);
  const text = write(own, topic, stock);
  const head = headOf(own, habit, topic, stock.facts);
  const byline = bylineOf(own, { ...habit, bylines: Math.min(1, habit.bylines * 2 + 0.15) });
  const paragraphs = byline === null ? signed(own, habit, text) : text;
  return { ...head, byline, paragraphs, type: 'feature', lines: null };
}
