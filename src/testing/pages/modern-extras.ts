import { modernName, type World } from './modern-words';
import type { Pen } from './pen';
import { plainStory, type Para, type Story } from './story';

const list = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const GOODS =
  '家具 火锅 空调 羊绒衫 童装 驾校 瓷砖 门窗 月嫂 英语培训 牙科 眼镜 旧房翻新 白酒 茶叶 汽车 楼盘 手机 婚纱摄影 疏通管道 搬家 开锁 二手车 净水器 养生馆'.split(
    ' ',
  );
const SLOGANS = list(`
  [盛大|隆重]开业 [全场|满堂]{3-8}折起
  {g}[惠动全城|买一送一|厂家直销]
  [好|真]{g} [不贵|看得见]
  [火爆|限时]抢购中
  [恭贺新禧|喜迎五一|金秋钜惠|岁末清仓]
  [前{30-100}名|到店]有礼
  [品质|诚信]铸就[未来|辉煌]
  一流的{g} 一流的服务
  专业{g}{8-30}年`);
const AD_LINES = list(`
  地址：{p}[北路|大街|路口]{2-190}号
  [电话|热线|订购电话|咨询]：{6100000-8999999}
  [手机|联系人]：1{30-89}{10000000-99999999}
  [活动时间|时间]：{date}至{1-12}月{2-28}日
  [原价|市场价]{300-9000}元 现价{99-299}元
  {f}[荣誉出品|总经销]
  [乘{2-60}路公交车{p}站下|免费停车|免费送货]
  [欢迎|诚邀][加盟|光临|品鉴]
  [本广告|活动]最终解释权归本店所有
  {g} {g} {g}
  月供仅{900-3000}元
  建筑面积{60-140}—{141-220}㎡`);

const NOTICES: readonly (readonly [string, readonly string[]])[] = [
  [
    '[停电|计划停电]公告',
    [
      '因线路检修，{date}{6-9}:00至{14-19}:00，{p}、{p}、{p}部分[用户|台区]停电，请相关用户提前做好准备。',
      '不便之处，敬请谅解。',
    ],
  ],
  [
    '遗失声明',
    [
      '{a}遗失[身份证|居民户口簿|残疾证|机动车登记证书]，号码{100000-999999}，声明作废。',
      '{f}遗失公章一枚，声明作废。',
      '{p}{a}遗失出生医学证明一份，编号{1000000-9999999}，声明作废。',
    ],
  ],
  [
    '[注销|清算]公告',
    [
      '{f}经股东会决议，拟向登记机关申请注销，请债权人自本公告见报之日起45日内申报债权。',
      '联系人：{a}，电话：{6100000-8999999}。',
    ],
  ],
  [
    '{c}[拍卖|国有建设用地使用权出让]公告',
    [
      '受委托，定于{date}上午{9-10}时对以下标的公开[拍卖|挂牌]：{p}房产一处，建筑面积{60-900}平方米，参考价{20-900}万元。',
      '有意者请于{date}前缴纳保证金并办理登记手续。',
      '咨询电话：{6100000-8999999}',
    ],
  ],
  [
    '招聘[启事|信息]',
    [
      '{f}因业务发展需要，诚聘{g}[销售员|技术员|文员]{2-30}名，月薪{2600-9000}元，包食宿。',
      '年龄{18-30}至{35-50}岁，男女不限，有经验者优先。',
    ],
  ],
  [
    '[寻人|认领|寻物]启事',
    [
      '{a}，[男|女]，{60-88}岁，身高1.{50-80}米，{date}在{p}走失，上身穿[蓝色|灰色]外套，有知其下落者请速与家人联系，必有酬谢。',
    ],
  ],
  [
    '关于{p}[路段|大桥]封闭施工的[通告|公告]',
    ['因{p}道路施工需要，自{date}起封闭{p}至{p}路段，工期{20-180}天，过往车辆请绕行。', '特此通告。'],
  ],
  ['致歉声明', ['本报{date}刊发的[报道|图片]中，“{a}”系“{a}”之误，特此更正，并向读者致歉。']],
];

const POEM = list(`
  [风|雨|月光|炊烟|鸟鸣]从[山那边|屋檐下|梦里]来
  我把[名字|影子|往事]种在[田埂|河岸|纸上]
  [一盏|一粒|半截]灯火 [醒着|睡去]
  母亲在[灶前|村口|风中]站成了[树|秋天]
  [多少年了|此刻]，{p}的[雪|麦子|路]还[白着|青着|弯着]
  [是谁|有人]轻轻[推门|咳嗽|喊我]
  而[河水|时间]不回答
  [燕子|稻谷|石头]记得[一切|归途]
  就这样[走着|老去|沉默]
  像[一封信|一朵云|一场雨]落在[故乡|掌心]`);

const SERIAL = list(`
  {a1}推开门，屋里一个人也没有，桌上的茶还冒着热气。
  “你来做什么？”{a2}头也不抬地问。
  雨下了整整一夜，{a1}翻来覆去睡不着。
  她没有回答，只是把那封信[折好|撕碎]，塞进了[抽屉|火炉]。
  [远处|巷子里]传来几声狗叫，{a2}的脸色变了。
  那年冬天来得特别早，{p}的河面结了厚厚的冰。
  {a1}笑了笑，说：“[都过去了|我信你一回]。”
  谁也没料到，这一走就是{3-30}年。
  {a2}把烟头摁灭，[半天没有说话|站起身来]。`);

const WEATHER = [
  '晴',
  '多云',
  '阴',
  '小雨',
  '中雨',
  '雷阵雨',
  '多云转晴',
  '晴转多云',
  '雨夹雪',
  '小雪',
  '有雾',
];
const wind = '[偏南|东北|西北|偏东]风{2-3}级[|到{4-5}级]';

const hand = (pen: Pen) => pen.with({ g: GOODS, sky: WEATHER });
const line = (text: string): Para => ({ text, kind: 'line' });
const text = (one: string): Para => ({ text: one, kind: 'text' });

export function modernAdvert(pen: Pen): Story {
  const h = hand(pen).with({ g: [pen.chance.pick(GOODS), pen.chance.pick(GOODS)] });
  const { chance } = h;
  const lines = [
    ...chance.draw(SLOGANS, chance.between(1, 3)),
    ...chance.draw(AD_LINES, chance.between(2, 7)),
  ].map((one) => h.write(one));
  return {
    ...plainStory('advert', [], (chance.happens(0.3) ? [h.write('{f}'), ...lines] : lines).map(line)),
    loose: true,
  };
}

export function modernNotice(pen: Pen): Story {
  const h = hand(pen);
  const [title, sentences] = h.chance.pick(NOTICES);
  const made = sentences.map((one) => h.write(one));
  const paras = (h.chance.happens(0.5) ? made : [made.join('')]).map(text);
  const sign = h.chance.happens(0.6) ? [line(h.write('{o}')), line(h.write('{date}'))] : [];
  return plainStory('notice', [h.write(title)], [...paras, ...sign]);
}

export function modernWeather(pen: Pen): Story {
  const h = hand(pen);
  const body = h.write(
    `[今天白天|今日]{sky}，${wind}，最高气温{2-36}℃；[今夜|夜间]{sky}，最低气温{1-24}℃；明天{sky}，${wind}。未来三天{c}以{sky}天气为主，气温[略有回升|变化不大|明显下降]。[|请注意防火。|出行请带好雨具。]`,
  );
  return plainStory('brief', h.chance.happens(0.6) ? [h.write('[天气预报|今日天气|{c}天气|明起降温]')] : [], [
    text(body),
  ]);
}

export function modernPoem(pen: Pen): Story {
  const h = pen.with({});
  const verses = h.chance.draw([...POEM, ...POEM], h.chance.between(6, 18)).map((one) => line(h.write(one)));
  const name = modernName(h.chance);
  const title = h
    .write(
      '[{p}的[雪|雨|夜|春天]|[秋|春|夏|冬][日|夜]|致[母亲|远方|河流]|[麦子|炊烟|渡口|老屋]]（[外一首|组诗]）',
    )
    .replace(h.chance.happens(0.6) ? /（.*）/u : /$^/u, '');
  return {
    ...plainStory('feature', [title], verses),
    byline: [h.chance.pick(['□', '', '◎']) + name],
    people: [{ name, role: '署名' }],
  };
}

export function modernSerial(pen: Pen): Story {
  const h = pen.with({});
  const all = Array.from({ length: h.chance.between(8, 26) }, () => h.write(h.chance.pick(SERIAL)));
  const paras: Para[] = [];
  while (all.length > 0) paras.push(text(all.splice(0, h.chance.between(1, 3)).join('')));
  const name = modernName(h.chance);
  return {
    ...plainStory(
      'feature',
      [h.write('[{p}往事|{a1}传|[长|大]河[谣|落日]|渡口|[风雪|桃花]{p}]')],
      [line(h.write('（{2-98}）')), ...paras],
    ),
    byline: [h.chance.pick(['', '□', '◎']) + name + h.chance.pick(['', ' 著'])],
    people: [{ name, role: '署名' }],
  };
}

/** Prices, medals or draws in rows. */
export function modernTable(pen: Pen): Story {
  const h = hand(pen);
  const way = h.chance.pick(['prices', 'results', 'draw'] as const);
  const rows = {
    prices: () =>
      h.write(
        '[白菜|土豆|猪肉|鸡蛋|西红柿|黄瓜|草鱼|大米|面粉|豆角|苹果]  {1-30}.{10-99}  {1-30}.{10-99}  [持平|+|-]{1-9}.{1-9}%',
      ),
    results: () => h.write('{c}[一中|队|代表队]  {0-6}:{0-6}  {p}[队|中学|联队]'),
    draw: () => h.write('第{20100-25999}期 {1-9} {0-9} {0-9} {0-9} {0-9} 特别号码{1-36}'),
  }[way];
  const title = {
    prices: '[今日菜价|农贸市场价格行情|每周物价]',
    results: '[昨日赛果|联赛积分榜|比赛成绩]',
    draw: '[彩票开奖|开奖公告]',
  }[way];
  return plainStory(
    way === 'draw' ? 'notice' : 'brief',
    [h.write(title)],
    Array.from({ length: h.chance.between(4, 14) }, () => line(rows())),
  );
}

export function modernLetter(pen: Pen): Story {
  const h = pen.with({});
  const [a, b] = [h.write('{p1}'), h.write('{a1}')];
  const made = h.chance
    .draw(
      [
        '编辑同志：我家住在{p1}，门前的路灯坏了{2-9}个月，一直没人修，老人孩子晚上不敢出门。',
        '{p1}的垃圾箱满了好几天，夏天气味难闻，希望有关部门管一管。',
        '我是{p1}的{a1}，去年买的农机坏了，找{f1}多次，至今没有答复。',
        '希望贵报能帮忙呼吁一下。',
        '盼早日解决。',
        '我们向{o1}反映过，答复是“正在研究”。',
      ],
      3,
    )
    .map((one) => h.write(one));
  const answer = h.chance.happens(0.5)
    ? [
        text(
          h.write('[编者按|回音|记者回复]：记者就此联系了{o1}，工作人员表示将在{3-15}日内派人[维修|处理]。'),
        ),
      ]
    : [];
  return {
    ...plainStory(
      'feature',
      [h.write(`[${a}路灯何时亮|谁来管管${a}|这事该找谁|${a}读者来信|盼修${a}这段路]`)],
      [text(made.join('')), ...answer],
    ),
    tail: `（${a} ${b}）`,
    people: [{ name: b, role: '署名' }],
  };
}

const WEEK = ['日', '一', '二', '三', '四', '五', '六'];
const SECTIONS =
  '要闻 综合 本地新闻 民生 社会 经济 时政 国内 国际 国际新闻 体育 文化 副刊 教育 健康 科技 农村 法治 周刊 都市 深度 专题 广告 天下 读者来信 乡镇 文体 企业 视点'.split(
    ' ',
  );
export const COLUMN_SIGNS =
  '百字新闻 简讯 快讯 一句话新闻 短波 新闻快递 一周动态 图片新闻 微观 社会万象 读者之声 今日论语 街谈巷议 要闻速览 国际短讯 文讯 信息窗 乡村小景 国内简讯 基层动态 百姓故事 关注 热点追踪 系列报道 警方提示 便民信息 视窗 新闻链接'.split(
    ' ',
  );

const LATIN_NAMES = ['DAILY', 'EVENING NEWS', 'MORNING POST', 'TIMES', 'METRO NEWS', 'WEEKLY'];

export function weekday(world: World): string {
  const { year, month, day } = world;
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  const k =
    (day +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400) +
      6) %
    7;
  return WEEK[k] ?? '一';
}

/** The running head of a printed page, in one of many forms; an empty string is a blank line. */
export function modernPageHead(pen: Pen, world: World, page: number): string[] {
  const { chance } = pen;
  const h = pen.with({ sec: SECTIONS, page: [String(page)], wk: [weekday(world)], pn: [world.paper] });
  const date = `${world.year}年${world.month}月${world.day}日`;
  const section = chance.happens(0.25) ? `${world.city}新闻` : h.write('{sec}');
  const number = chance.pick([
    `A0${page}`,
    `0${page}`,
    `${page}`,
    `B${page}`,
    `第${page}版`,
    `第${'一二三四五六七八九'[page - 1] ?? page}版`,
    `${page}版`,
  ]);
  const english =
    chance.pick(['LIN', 'HE', 'AN', 'JIANG', 'PING', 'YUAN']) +
    chance.pick(['ZHOU', 'YANG', 'CHENG', 'AN', 'CHUAN']) +
    ' ' +
    chance.pick(LATIN_NAMES);
  const staff = () => modernName(chance);
  const imprint = chance.pick([
    `■新闻热线：${chance.between(6100000, 8999999)}│■编辑：${staff()}│校对：${staff()}│组版：${staff()}`,
    `责任编辑：${staff()}　校对：${staff()}`,
    `责编／${staff()}　美编／${staff()}　校对／${staff()}`,
    `本版编辑 ${staff()} 版式 ${staff()}`,
    `编辑：${staff()} 电话：${chance.between(6100000, 8999999)} E-mail：news${chance.between(10, 999)}@126.com`,
    `值班总编 ${staff()} 责编 ${staff()} 美编 ${staff()} 校对 ${staff()}`,
    `新闻热线 ${chance.between(6100000, 8999999)}`,
  ]);
  const week = `星期${weekday(world)}`;
  const forms: string[][] = [
    [english, `${number}│${section}${chance.pick(['', ' '])}${date} ${week}`, '', imprint],
    [number, section, `${date} ${week}`],
    [date, week, '', number, section, '', imprint],
    [`${world.paper}　${date}　${week}　${section}　${number}`],
    [section, '', imprint],
    [`${number} ${section}`, '', `${date} ${week} ${imprint}`],
    [world.paper, `${date} ${week}`, `${section} ${number}`],
    [[...section].join(' '), number],
    [
      `${date} ${week} 农历${chance.pick(['正', '二', '三', '腊', '八'])}月${chance.pick(['初三', '十五', '廿一', '初九'])}`,
      imprint,
      '',
      section,
      english,
    ],
    [imprint, `${world.year}.${world.month}.${world.day} ${week} ${number}`],
    [section],
    [
      english,
      world.paper,
      `国内统一刊号CN${chance.between(11, 64)}-00${chance.between(10, 99)} 第${chance.between(1000, 19999)}期 今日${chance.pick(['4', '8', '16', '四'])}版`,
      `${date} ${week}`,
      `今日天气 ${h.with({ sky: WEATHER }).write('{sky} {2-18}℃～{19-36}℃')}`,
    ],
  ];
  return chance.pick(forms);
}

export function modernPageFoot(pen: Pen, world: World): string[] {
  const { chance } = pen;
  return chance.pick([
    [`责任编辑 ${modernName(chance)} 校对 ${modernName(chance)}`],
    [
      `本报地址：${world.city}${pen.write('{p}')}路${chance.between(1, 200)}号 邮编：${chance.between(100000, 899999)} 广告部：${chance.between(6100000, 8999999)} 印刷：${world.paper}印务中心`,
    ],
    [`E-mail：bj${chance.between(10, 999)}@163.com`],
    [`${world.year}年${world.month}月${world.day}日`],
    [`投稿邮箱：fk${chance.between(10, 99)}@sina.com`, `电话：${chance.between(6100000, 8999999)}`],
  ]);
}
