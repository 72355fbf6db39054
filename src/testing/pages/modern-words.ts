import type { Chance } from '#testing/chance';
import type { Sources } from './pen';
import { signsOf } from './signs';

const SURNAMES = signsOf(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边',
);
const GIVEN = signsOf(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文玉兰志红春梅海燕永生德福长顺少云晓东立新世昌宏亮佳欣雨桐子涵思远浩然天佑若曦嘉树一鸣景行知夏守仁凤琴淑珍翠莲银花大柱二喜根生水旺庆丰培林松鹤云龙飞虎继先光耀启明怀瑾',
);
const PLACE_A = signsOf(
  '青石柳河白云龙泉高桥清溪杨梅桃花大湾沙洲金山银杏枫林竹园平安永兴太和新丰双塔五里长岭松岗古镇南渡北关东坡西沟凤鸣鹿鸣牛角马营铁炉窑头盐池望江梧桐榆树槐荫',
);
const PLACE_B = signsOf('坪坝桥口湖岗店集渡营寨塘坡溪滩湾铺岭墩庄屯港洲沟堡');
const CITY = signsOf('临平安永昌宁江海河清源阳泰景和广丰宜兴嘉沅湘淮泗沂汾洛渭岷澧溧濮漳滦');
const CITY_B = signsOf('州阳川江安城陵山海河宁泉源林昌水东南原');
const WORLD = signsOf('艾博卡达尔法加赫因基兰马诺欧帕里萨塔乌维亚泽');
const DEPARTMENTS =
  '水利局 农业农村局 教育局 卫健委 公安局 交警大队 市场监管局 住建局 自然资源局 民政局 团委 妇联 总工会 气象局 文旅局 城管局 人社局 税务局 供电公司 应急管理局 法院 检察院 融媒体中心 红十字会 残联 科协 商务局 消防救援大队 图书馆 文化馆 人民医院 中医院 疾控中心 自来水公司 公交公司 邮政公司'.split(
    ' ',
  );
const TRADES =
  '机械 食品 纺织 电子 化工 建材 医药 物流 农业科技 新能源 家居 包装 轴承 酒业 汽车零部件 陶瓷'.split(' ');
const FIRM = '恒 瑞 鑫 隆 华 盛 中 天 宏 达 联 创 博 远 金 泰 众 诚 東 方 启 源 百 川'
  .replace('東', '东')
  .split(' ');

const two = (chance: Chance, list: readonly string[]) => chance.pick(list) + chance.pick(list);

export function modernName(chance: Chance): string {
  return chance.pick(SURNAMES) + (chance.happens(0.72) ? two(chance, GIVEN) : chance.pick(GIVEN));
}

/** The little world a page tells of: one town or county, its places, offices and people. */
export type World = {
  readonly city: string;
  readonly places: readonly string[];
  readonly leaders: readonly string[];
  readonly reporters: readonly string[];
  readonly paper: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly sources: Sources;
};

const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

function placeName(chance: Chance): string {
  const kind = chance.weighted([
    ['镇', 40],
    ['乡', 18],
    ['街道', 14],
    ['村', 22],
    ['社区', 12],
    ['', 6],
  ] as const);
  const stem = chance.happens(0.5) ? two(chance, PLACE_A) : chance.pick(PLACE_A) + chance.pick(PLACE_B);
  return stem + kind;
}

export function modernWorld(chance: Chance): World {
  const stem = chance.pick(CITY) + chance.pick(CITY_B);
  const city =
    stem +
    chance.weighted([
      ['县', 45],
      ['市', 35],
      ['区', 12],
      ['', 8],
    ] as const);
  const places = times(chance.between(3, 12), () => placeName(chance));
  const leaders = times(chance.between(2, 5), () => modernName(chance));
  const reporters = times(chance.between(2, 8), () => modernName(chance));
  const year = chance.between(1955, 2025);
  const [month, day] = [chance.between(1, 12), chance.between(2, 28)];
  const office = () => (chance.happens(0.75) ? city.slice(-1) || city : city) + chance.pick(DEPARTMENTS);
  const place = () => {
    const name = chance.happens(0.8) ? chance.pick(places) : placeName(chance);
    return chance.happens(0.12) ? city + name : name;
  };
  const firm = () =>
    two(chance, FIRM) +
    chance.pick(TRADES) +
    chance.weighted([
      ['公司', 3],
      ['有限公司', 2],
      ['集团', 1],
      ['厂', 2],
    ] as const);
  const back = () => `${day > 6 ? month : Math.max(1, month)}月${Math.max(1, day - chance.between(0, 5))}日`;
  return {
    city,
    places,
    leaders,
    reporters,
    year,
    month,
    day,
    paper:
      stem + chance.pick(['日报', '晚报', '时报', '早报', '新闻', '都市报', '报', '晨报', '商报', '农村报']),
    sources: {
      c: [city],
      p: place,
      o: () =>
        chance.happens(0.7)
          ? office()
          : place() +
            chance.pick(['政府', '党委', '中心校', '卫生院', '派出所', '司法所', '供电所', '文化站']),
      f: firm,
      a: () => modernName(chance),
      l: () => chance.pick(leaders),
      r: () => chance.pick(reporters),
      w: () =>
        chance.pick(WORLD) +
        chance.pick(WORLD) +
        chance.pick(['', '', chance.pick(WORLD), '尼亚', '斯坦', '维尔']),
      date: back,
      day: () =>
        chance.happens(0.55)
          ? back() + chance.pick(['', '', '上午', '下午', '晚'])
          : chance.pick([
              '近日',
              '日前',
              '昨日',
              '昨天',
              '连日来',
              '今年以来',
              '昨日上午',
              '当天上午',
              '本周',
              '眼下',
            ]),
    },
  };
}
