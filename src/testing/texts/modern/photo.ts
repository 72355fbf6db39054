import type { MadeUpText } from '#testing/texts/made-up-text';
import type { Habit } from '#testing/texts/modern/habit';
import { headOf, UNTITLED } from '#testing/texts/modern/head';
import type { Pen } from '#testing/texts/modern/pen';
import { penFor } from '#testing/texts/modern/report';
import { Stock } from '#testing/texts/modern/stock';
import type { Flavour, Topic } from '#testing/texts/modern/topic';

/** What a picture of each kind shows. */
const SCENES: Readonly<Record<Flavour, readonly string[]>> = {
  party: [
    '与会人员在[认真听讲|现场观摩|举手表决]',
    '{chief}（左{2-5}）在[工地|社区|企业]察看{thing}情况',
    '党员志愿者在{village}[清扫街道|宣讲政策]',
  ],
  country: [
    '{hamlet}村民在[晾晒|采摘|查看|分拣]{thing}',
    '{person}在自家[地头|院里]忙着{thing}的活计',
    '技术员向农民讲解{thing}技术',
  ],
  city: [
    '市民在{road}[围观|体验|办理]{thing}',
    '工人正在{road}[检修|安装]{thing}设施',
    '{org}工作人员为居民解答{thing}方面的问题',
  ],
  people: [
    '{person}（右）和[家人|学生|老伴|工友]在一起',
    '{person}在[灯下|院子里|车间]忙碌',
    '志愿者看望{person}',
  ],
  case: ['{thing}现场', '民警在[勘查现场|核对证件|清点赃物]', '消防员正在[灭火|救援]'],
  business: ['顾客在{county}一家商场选购{thing}', '工人在生产线上检验{thing}', '{person}在展会上介绍{thing}'],
  science: ['科研人员在调试{thing}设备', '{person}研究员在实验室', '观众在参观{thing}展览'],
  sport: ['{person}（前）在比赛中', '{team}队员庆祝胜利', '运动员在{thing}比赛中冲过终点'],
  culture: ['观众在欣赏{thing}', '{person}在[舞台上|工作室里]', '演员在表演{thing}'],
  world: ['民众在{abroad}街头', '救援人员在{thing}现场', '{foreigner}在记者会上讲话'],
};

const STARTS = [
  '图为{scene}。',
  '{when}，{scene}。',
  '这是{date}，{scene}。',
  '{scene}。',
  '图①：{scene}。图②：{scene2}。',
  '上图：{scene}。',
  '↑{scene}。',
  '▲{scene}',
];
const CREDITS = [
  '{*reporter} 摄',
  '{*reporter}摄',
  '（{*reporter} 摄）',
  '本报记者 {*reporter} 摄',
  '（新华社发）',
  '新华社记者 {*reporter}摄',
  '（新华社发 {*reporter}摄）',
  '记者{*reporter}摄影报道',
  '本报记者{*reporter}　摄影报道',
  '图/{*reporter}',
  '（资料图片）',
  '{*reporter} 图',
  '（{*reporter} {*reporter}）',
];

export function photoText(pen: Pen, habit: Habit, topic: Topic): MadeUpText {
  const own = penFor(pen, habit, topic);
  const [scene = '', scene2 = scene] = own.chance.draw(SCENES[topic.flavour], 2).map((one) => own.write(one));
  const stock = new Stock(own, topic, habit.used);
  let text = own.write(own.chance.pick(STARTS).replace('{scene}', scene).replace('{scene2}', scene2));
  if (own.chance.happens(0.45)) text = stock.lead() + text;
  while (own.chance.happens(0.35) && text.length < 150) text += stock.sentence();
  const credit = own.write(own.chance.pick(CREDITS));
  const titled = own.chance.happens(0.2);
  const apart = own.chance.happens(0.25);
  const glued = text + own.chance.pick(['', ' ', '　']) + credit;
  return {
    ...(titled ? headOf(own, { ...habit, kickers: 0 }, topic, [text]) : UNTITLED),
    byline: null,
    paragraphs: apart ? [text, credit] : [glued],
    type: 'photo',
    lines: null,
  };
}
