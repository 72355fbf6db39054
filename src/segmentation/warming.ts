// A page to warm up on. Code that has run for a while is compiled and several times as fast, so before anybody asks
// the worker reads a small page that has something of everything: both ways of placing headlines, headlines together,
// bylines, credits, furniture, advertisements, a feature with inner headings, and Latin script.

const REPORTS = [
  ['青石镇新修水渠三公里', '本报讯（记者 王芳）', '青石镇日前修成水渠三公里，沿线八百亩稻田用上了自流水。'],
  [
    '——渔港码头换上新路灯',
    '本报记者 李 强',
    '渔港码头的一百二十盏路灯 10 日全部换成节能灯，卸鱼不用再打手电。',
  ],
  [
    '“旧书市集”本周末开张',
    '新华社北京1月7日电',
    '市集期间还有装订师傅（通讯员陈明）现场修补线装书，共计2023册。',
  ],
  ['少年宫合唱团 赴省城演出', '据新华社电', '指挥林老师介绍，孩子们排练了三首民歌，有《渔歌》《采茶》等。'],
] as const;

/** Lines of `width` characters, a blank line after every fifth. */
function column(text: string, width: number): string {
  const lines = Array.from({ length: Math.ceil(text.length / width) }, (_, i) =>
    text.slice(i * width, (i + 1) * width),
  );
  return lines.map((line, i) => (i % 5 === 4 ? `${line}\n` : line)).join('\n');
}

const body = (dateline: string, text: string): string =>
  column(`${dateline}${text.repeat(4)}\n`, 15) + column(`　　会议指出，${text.repeat(2)}`, 15);

const HEAD_FIRST = REPORTS.map(([head, line, text]) => `${head}\n\n${body(line, text)}`).join('\n\n');
const HEAD_LAST = REPORTS.map(([head, line, text]) => `${body(line, text)}（张华）\n\n${head}\n`).join('\n');
const HEADS_TOGETHER = [
  ...REPORTS.map(([head]) => head),
  ...REPORTS.map(([, , text]) => body('', text)),
].join('\n\n');
const FURNITURE = `青石日报
A08│综合新闻2023年1月10日 星期二

■新闻热线：8797000│■编辑：刘振│校对：姬 祥│组版：牛成
国内统一连续出版物号 CN 41-0024 邮发代号 35-15 零售每份1.00元 社址：人民路1号
图为渔船卸货。 本报记者 李 强 摄
● 一、如何看待新形势
遗失声明：王芳身份证丢失，声明作废。 电话：13800000000
（上接A01版） 会议强调，要抓好春耕。 （下转A05版）
`;
const LATIN = `THE HARBOUR MAIL, TUESDAY, MARCH 4, 1873.

TERRIBLE STORM IN THE CHANNEL.
(FROM OUR OWN CORRESPONDENT.)
DOVER, Monday. — The gale which began on Satur-
day increased in the night, and ſeveral veſſels were
driven aſhore near the light-houſe; no lives were loſt.

TO BE SOLD, a freehold houſe, 12, High-street. Apply to
Mr. Brown, solicitor. Price £450.
DIE LAGE. Berlin, 3. März. Der Reichstag hat geſtern be-
ſchloſſen, die Vorlage an einen Ausſchuß zu verweiſen.
`;

/** One page, about 150 lines. */
export const WARMING_PAGE = [FURNITURE, HEAD_FIRST, HEAD_LAST, HEADS_TOGETHER, FURNITURE, LATIN].join('\n\n');
