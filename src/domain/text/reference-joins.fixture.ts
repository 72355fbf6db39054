// The line ends of the sample page, judged by hand.
//
// Made by reading the page from its first line to its last, without looking at what the rules make of it: at every line
// the question was whether a reader of the printed page would see something begin there (a paragraph, a heading or a
// line of a heading that a blank line parts, a byline, a credit, a line of the page's furniture) or the line above run
// on. There is no picture of the page. Where the words alone did not tell, the width of the line did: a first line has
// lost its indent of two characters. Four places were judged so and are less sure than the others: 613, 895 and 951
// run on, 546 (a photo credit on a line of its own) begins something.
//
// An earlier list, of the beginnings in bodies alone, was in the project and known to whoever read the page this time; the
// two agree at every line.

/** Lines at which something begins, 1-based. Every other line with text on it runs on from the line above. */
export const BEGINNINGS: readonly number[] = [
  // page heads and imprints
  ...[2, 3, 5, 7, 8, 10],
  // 温县
  ...[12, 20, 36, 55, 73, 89, 90, 92],
  ...[93, 106, 123, 125, 137],
  ...[146, 156, 163, 174, 182, 195],
  ...[197, 203, 211, 218, 225, 232, 234, 236],
  ...[237, 248, 267, 273, 275, 277],
  // 孟州
  ...[279, 292, 310, 326, 344, 378, 381],
  ...[383, 390, 400, 409, 428, 436, 438],
  ...[440, 446, 452, 463, 472, 483, 487],
  ...[503, 513, 514, 524, 525, 536],
  ...[538, 542, 546],
  // 示范区
  ...[547, 549],
  ...[551, 560, 566, 568],
  ...[570, 576, 580, 582],
  ...[584, 588, 602],
  ...[605, 620, 643, 670, 689, 712, 714],
  ...[717, 723, 731, 755],
  ...[757, 764, 767, 776, 783, 790, 795, 801, 805, 815, 822, 825, 830, 837, 841, 844],
  ...[846, 853, 860, 870, 883, 885],
  ...[887, 894, 909, 923, 925],
  ...[927, 935, 950, 964, 976, 977],
  ...[979, 987, 1003],
  ...[1006, 1016, 1029, 1044, 1051, 1053],
  ...[1055],
  ...[1058, 1065, 1096, 1103],
];

/** Lines set apart letter by letter only to fill the measure, with what they read. */
export const LETTER_SPACED: readonly (readonly [line: number, reading: string])[] = [
  [113, '县委经济工作会议确定的主要任'],
  [226, '扶群众发放'],
  [250, '群体手'],
  [414, '过3000人次。本次促消费活'],
  [536, '百字新闻'],
  [806, '园等专业化园区发展，开展'],
  [927, '在刚刚闭幕的市“两'],
];

/** Spaces that belong to names, credits, dates and equal phrases, in the order they stand on the page. */
export const KEPT_SPACES: readonly (readonly [line: number, text: string])[] = [
  [3, '2023年1月10日 星期二'],
  [5, '姬 祥'],
  [8, '2023年1月10日 星期二'],
  [10, '姬 祥'],
  [90, '（白靖杰 黄福兴）'],
  [123, '（黄福兴 白靖杰）'],
  [193, '（白靖杰 黄福兴）'],
  [385, '孟州 双节有礼'],
  [391, '“情满孟州 双节有礼”'],
  [513, '（范红霞 宋海燕）'],
  [540, '徐宏星 摄'],
  [546, '赵春营 摄'],
  [551, '（记者郭树勋 通讯员郭探）'],
  [570, '（记者郭树勋 通讯员孙括）'],
  [846, '（记者付凯明 通'],
  [887, '（记者朱晓琳 通'],
  [977, '□高 亢'],
  [979, '（记者付凯明 通讯员冯'],
  [1006, '（记者朱晓琳 通讯员路'],
  [1051, '严格检查 严格执法 严格整治'],
  [1056, '本报记者 刘金元 摄'],
];
