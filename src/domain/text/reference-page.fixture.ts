import type { Role } from '#domain/page/roles';

/** What the sample page holds, told by hand: blocks as `[role, first line, last line]` in raw order. */
export type ReferenceArticle = {
  readonly headline: string;
  readonly kicker: string;
  readonly deck: string;
  readonly people: readonly string[];
  readonly blocks: readonly (readonly [role: Role, first: number, last: number])[];
};

export const REFERENCE_ARTICLES: readonly ReferenceArticle[] = [
  {
    headline: '温县县委常委会（扩大）会议召开',
    kicker: '',
    deck: '',
    people: ['白靖杰 author', '黄福兴 author'],
    blocks: [
      ['body', 12, 89],
      ['byline', 90, 90],
      ['headline', 92, 92],
    ],
  },
  {
    headline: '温县县委理论学习中心组召开集体学习会议',
    kicker: '',
    deck: '',
    people: ['黄福兴 author', '白靖杰 author'],
    blocks: [
      ['body', 93, 121],
      ['byline', 123, 123],
      ['headline', 125, 144],
    ],
  },
  {
    headline: '温县县委常委会召开议军会议',
    kicker: '',
    deck: '',
    people: ['白靖杰 author', '黄福兴 author'],
    blocks: [
      ['body', 146, 193],
      ['headline', 195, 195],
    ],
  },
  {
    headline: '“六帮六助”不停步',
    kicker: '温县赵堡镇',
    deck: '',
    people: ['廉荷苇 author'],
    blocks: [
      ['body', 197, 230],
      ['byline', 232, 232],
      ['kicker', 234, 234],
      ['headline', 236, 236],
    ],
  },
  {
    headline: '把关爱送到困难群众家里',
    kicker: '温县温泉街道',
    deck: '',
    people: ['张晶晶 author'],
    blocks: [
      ['body', 237, 271],
      ['byline', 273, 273],
      ['kicker', 275, 275],
      ['headline', 277, 277],
    ],
  },
  {
    headline: '孟州市委常委会（扩大）会议召开',
    kicker: '',
    deck: '',
    people: ['范晴甜 author'],
    blocks: [
      ['body', 279, 379],
      ['headline', 381, 381],
    ],
  },
  {
    headline: '孟州市首届年货节举行',
    kicker: '',
    deck: '',
    people: ['范晴甜 author'],
    blocks: [
      ['body', 383, 434],
      ['byline', 436, 436],
      ['headline', 438, 438],
    ],
  },
  {
    headline: '孟州：高质量项目赋能高质量发展',
    kicker: '',
    deck: '',
    people: ['汤锐 author'],
    blocks: [
      ['body', 440, 485],
      ['headline', 487, 501],
    ],
  },
  {
    headline: '',
    kicker: '',
    deck: '',
    people: ['范红霞 author', '宋海燕 author'],
    blocks: [
      ['body', 503, 511],
      ['byline', 513, 513],
    ],
  },
  {
    headline: '',
    kicker: '',
    deck: '',
    people: ['薛晓景 author'],
    blocks: [
      ['body', 514, 522],
      ['byline', 524, 524],
    ],
  },
  {
    headline: '',
    kicker: '',
    deck: '',
    people: ['王志娟 author'],
    blocks: [['body', 525, 534]],
  },
  {
    headline: '',
    kicker: '',
    deck: '',
    people: ['徐宏星 photographer'],
    blocks: [['caption', 538, 540]],
  },
  {
    headline: '',
    kicker: '',
    deck: '',
    people: ['赵春营 photographer'],
    blocks: [['caption', 542, 546]],
  },
  {
    headline: '示范区新增高新技术企业21家',
    kicker: '',
    deck: '总数位居全市第二',
    people: ['郭树勋 reporter', '郭探 correspondent'],
    blocks: [
      ['body', 551, 564],
      ['headline', 566, 567],
      ['deck', 568, 568],
    ],
  },
  {
    headline: '示范区新增一家省级科技企业孵化器',
    kicker: '',
    deck: '总数位居全市第一',
    people: ['郭树勋 reporter', '孙括 correspondent'],
    blocks: [
      ['body', 570, 578],
      ['headline', 580, 581],
      ['deck', 582, 582],
    ],
  },
  {
    headline: '示范区开展消费促进季第二期活动',
    kicker: '',
    deck: '',
    people: ['郭树勋 reporter'],
    blocks: [
      ['body', 584, 600],
      ['headline', 602, 603],
    ],
  },
  {
    headline: '示范区召开党政联席会议暨党工委理论学习中心组集体学习会议',
    kicker: '',
    deck: '',
    people: ['郭树勋 reporter'],
    blocks: [
      ['body', 605, 712],
      ['headline', 714, 715],
    ],
  },
  {
    headline: '宫卫红暗访生态环境保护工作',
    kicker: '',
    deck: '',
    people: ['付凯明 reporter'],
    blocks: [
      ['body', 717, 753],
      ['headline', 755, 755],
    ],
  },
  {
    headline: '“示范区元素”闪耀市两会',
    kicker: '',
    deck: '',
    people: ['郭树勋 reporter'],
    blocks: [
      ['body', 757, 842],
      ['headline', 844, 844],
    ],
  },
  {
    headline: '严抓烟花爆竹禁燃禁售宣传排查工作',
    kicker: '文苑街道',
    deck: '',
    people: ['付凯明 reporter', '张亚琳 correspondent'],
    blocks: [
      ['body', 846, 881],
      ['kicker', 883, 883],
      ['headline', 885, 885],
    ],
  },
  {
    headline: '强化冬季取暖安全管理',
    kicker: '宁郭镇',
    deck: '',
    people: ['朱晓琳 reporter', '顾秀珍 correspondent'],
    blocks: [
      ['body', 887, 921],
      ['kicker', 923, 923],
      ['headline', 925, 925],
    ],
  },
  {
    headline: '吹响开局决战的号角',
    kicker: '',
    deck: '',
    people: ['高亢 author'],
    blocks: [
      ['body', 927, 974],
      ['headline', 976, 976],
      ['byline', 977, 977],
    ],
  },
  {
    headline: '李万街道获乡村振兴劳模出彩行动“十面红旗单位”荣誉称号',
    kicker: '',
    deck: '',
    people: ['付凯明 reporter', '冯建京 correspondent'],
    blocks: [
      ['body', 979, 1001],
      ['headline', 1003, 1004],
    ],
  },
  {
    headline: '文昌街道开展安全生产大排查',
    kicker: '严格检查 严格执法 严格整治',
    deck: '',
    people: ['朱晓琳 reporter', '路朝 correspondent'],
    blocks: [
      ['body', 1006, 1049],
      ['kicker', 1051, 1051],
      ['headline', 1053, 1053],
    ],
  },
  {
    headline: '',
    kicker: '',
    deck: '',
    people: ['刘金元 photographer'],
    blocks: [['caption', 1055, 1056]],
  },
  {
    headline: '示范区召开污染防治攻坚推进会',
    kicker: '',
    deck: '',
    people: ['付凯明 reporter'],
    blocks: [
      ['body', 1058, 1101],
      ['headline', 1103, 1104],
    ],
  },
];
