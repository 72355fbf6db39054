import type { MadeUpText } from '#testing/texts/made-up-text';
import type { Habit } from '#testing/texts/modern/habit';
import { headOf } from '#testing/texts/modern/head';
import type { Pen } from '#testing/texts/modern/pen';
import { bylineOf, penFor } from '#testing/texts/modern/report';
import { Stock } from '#testing/texts/modern/stock';
import type { Topic } from '#testing/texts/modern/topic';

const VIEWS = [
  '对{thing}，[群众|老百姓|网友]有不少议论，有些话听起来刺耳，却值得深思。',
  '{thing}看似小事，却连着民心，折射的是[工作作风|治理水平|文明程度]。',
  '俗话说，[吃不穷、穿不穷，算计不到就受穷|打铁还需自身硬|细节决定成败|冰冻三尺，非一日之寒]。{thing}也是如此。',
  '有人说，[这是体制问题|习惯使然|发展中的问题要靠发展来解决]。这话只说对了一半。',
  '我们不能因为{thing}一时难见成效，就[绕着走|搞变通|一推了之]。',
  '[诚然|当然|平心而论]，解决{thing}的问题不可能一蹴而就，但态度不能含糊，步子不能停。',
  '说到底，制度的生命力在于执行。再好的办法，如果只停留在纸上、挂在墙上，也只能是一句空话。',
  '[笔者以为|在笔者看来|窃以为]，抓好{thing}，关键在于三条：一要舍得投入，二要敢于较真，三要接受监督。',
  '期待有关部门[多一些换位思考|少一点官样文章|拿出实招]，让好事真正办好。',
  '为什么同样的{thing}，别处办得好，我们却办不好？恐怕还得从思想上找原因。',
  '[试想|不难想象]，如果人人都只扫自家门前雪，{thing}又从何谈起？',
];
const COLUMNS = [
  '今日谈',
  '短评',
  '本报评论员',
  '三言两语',
  '街谈巷议',
  '百姓说话',
  '时评',
  '杂谈',
  '漫话',
  '有话直说',
  '编辑手记',
];
const OPINIONS = [
  '{thing}[不能|岂能][一阵风|走过场|流于形式]',
  '[为|给]{thing}[叫好|点赞|提个醒]',
  '也谈{thing}',
  '{thing}要[久久为功|算大账|少些套路]',
  '[从|由]{thing}说[开去|起]',
  '多些“[地气|实招|温度]” 少些“[官气|虚功|套路]”',
  '[别让|莫让]{thing}[寒了心|成摆设|变味]',
  '“[差不多|等靠要|踢皮球]”要不得',
];

export function commentaryText(pen: Pen, habit: Habit, topic: Topic): MadeUpText {
  const own = penFor(pen, habit, topic);
  const stock = new Stock(own, topic, habit.used);
  const views = own.chance.draw(VIEWS, own.chance.between(5, 9)).map((view) => own.write(view));
  const text = [stock.lead()];
  for (let at = 0; at < views.length; at += 2)
    text.push((views[at] ?? '') + (own.chance.happens(0.5) ? stock.sentence() : '') + (views[at + 1] ?? ''));
  const named = headOf(own, { ...habit, kickers: 0.1 }, topic, stock.facts);
  const lines = [own.write(own.chance.pick(OPINIONS))];
  const opinionated = own.chance.happens(0.75);
  const column = own.chance.happens(0.35)
    ? [{ role: 'kicker' as const, lines: [own.chance.pick(COLUMNS)] }]
    : [];
  const head = opinionated ? [...column, { role: 'headline' as const, lines }] : named.head;
  const byline = bylineOf(own, { ...habit, bylines: 0.45 });
  if (byline === null && own.chance.happens(0.5)) text.push(own.write('（{*reporter}）'));
  return {
    head,
    title: opinionated ? (lines[0] ?? '') : named.title,
    byline,
    paragraphs: text,
    type: 'commentary',
    lines: null,
  };
}

const SCENERY: Readonly<Record<string, readonly string[]>> = {
  season: ['春', '夏', '秋', '冬', '腊月', '清明', '端午', '中秋'],
  object: [
    '老槐树',
    '煤油灯',
    '石磨',
    '旧自行车',
    '蓝布衫',
    '搪瓷缸',
    '老井',
    '炊烟',
    '麦垛',
    '油纸伞',
    '缝纫机',
    '小人书',
  ],
  kin: ['母亲', '父亲', '祖母', '外公', '二叔', '姐姐', '老师'],
  sound: ['蝉声', '雨声', '布谷的叫声', '吆喝声', '风声', '读书声'],
};
const MEMORIES = [
  '{season}天又到了，我总会想起老家院子里的那{measure}{object}。',
  '{kin}不识字，却把日子过得有滋有味。',
  '小时候，家里穷，一年到头难得吃上几回肉。',
  '夜深了，{sound}从窗外传来，一声长，一声短，像是谁在轻轻地唤我的小名。',
  '{kin}坐在{object}旁，一边干活，一边给我讲过去的故事。',
  '那时的天很蓝，河水清得能看见石头上的青苔。',
  '我离开家乡的那天，{kin}一直送到村口，什么也没有说，只是往我口袋里塞了两个煮鸡蛋。',
  '如今，{object}早已不知去向，{kin}的头发也白了。',
  '人到中年，才明白许多东西当时只道是寻常。',
  '一阵风过，满地落花，竟有些舍不得踩上去。',
  '城里的日子匆匆忙忙，心却常常留在那条窄窄的土路上。',
  '我常想，所谓故乡，大概就是回不去却又忘不掉的地方。',
];
const VERSES = [
  '{season}风[吹过|拂过|越过][山冈|田野|屋檐]',
  '[一盏灯|一封信|一双鞋]在[等|想念|守着]远方',
  '{object}[静静地|默默地][站着|老去|发光]',
  '谁的[歌声|脚步]落在[雪上|水面|月光里]',
  '[麦子|河流|群山]醒来',
  '我把名字[写在|种在|交给][泥土|风中|春天]',
  '{kin}的[手|背影|白发]是一条[河|路|长夜]',
  '{sound}[远了|近了]',
  '[再往前走|转过身去]便是[黎明|故乡|大海]',
  '[千里|十年|一夜]之后，[你还在吗|我们仍在路上]',
];

function poem(own: Pen): string[] {
  const lines: string[] = [];
  for (let verse = own.chance.between(2, 4); verse > 0; verse--) {
    lines.push(...own.chance.draw(VERSES, own.chance.between(3, 5)).map((line) => own.with({}).write(line)));
    if (verse > 1) lines.push('');
  }
  return lines;
}

/** An essay or a poem of the supplement. */
export function supplementText(pen: Pen, habit: Habit): MadeUpText {
  const own = pen.with({ ...SCENERY, thing: ['故乡'], measure: ['个', '棵', '盏', '口', '辆'] });
  const title = own.write(
    '[{kin}的{object}|{season}日[小记|随想|即景]|忆{kin}|{object}|{season}天的[信|约定|味道]|又见{object}|[听雨|看云|过河|回乡|赶集]]',
  );
  const byline = own.chance.happens(0.8)
    ? bylineOf(own, {
        ...habit,
        bylines: 1,
        byline: own.chance.pick(['□{*reporter}', '{*reporter}', '◎{*reporter}', '●{*reporter}']),
      })
    : null;
  const head: MadeUpText['head'] = [{ role: 'headline', lines: [title] }];
  if (own.chance.happens(0.35))
    return { head, title, byline, paragraphs: [], type: 'feature', lines: poem(own) };
  const left = own.chance.draw(MEMORIES, own.chance.between(7, 12)).map((one) => own.write(one));
  const paragraphs: string[] = [];
  while (left.length > 0) paragraphs.push(left.splice(0, own.chance.between(1, 3)).join(''));
  return { head, title, byline, paragraphs, type: 'feature', lines: null };
}
