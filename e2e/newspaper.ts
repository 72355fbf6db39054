// Two pages of a newspaper that does not exist. Its headlines stand after their texts, which open with a head of its
// own; briefs stand under the sign of a column of its own.

export const NEWSPAPER = '清河时报';

/** Begins with a text and ends with a headline: here nobody can mistake on which side headlines stand. */
export const FIRST_PAGE = `清河时报 2024年3月12日 星期二 第02版

【清报讯】昨日，清河镇农技站的技术员来到
东坡果园，向果农讲解梨树疏花授粉的要领。
今年果园改种早熟梨两百亩，预计七月上市。
果农老周说，技术员讲得细，心里有了底。
（李青禾）

农技员进果园教授梨树授粉

【清报讯】清河镇中心小学的新图书室近日
开放，藏书一万二千册，学生凭校卡借阅。
图书室设有盲文书架和低年级绘本角，周末
也向村民开放。
（孟小舟）

中心小学新图书室开放

【清报讯】三月以来，镇水务所对北渠闸门
逐一检修，更换锈蚀螺杆十六根，清淤三公里。
水务所负责人说，春灌用水已有保障。
（李青禾）

北渠闸门检修保障春灌

镇 街 零 讯

【清报讯】集市南口的公厕改造完工，增设
无障碍隔间两处，夜间照明同时开通。
（孟小舟）

集市公厕改造完工

【清报讯】镇卫生院本周起为老人免费测血压，
地点在门诊一楼大厅，每天上午八点开始。
（李青禾）

卫生院免费为老人测血压
`;

/** Begins and ends with a text: only who knows the newspaper knows which text a headline belongs to. */
export const NEXT_PAGE = `清河时报 2024年3月12日 星期二 第03版

清河镇文化站的锣鼓队重新排练，准备在庙会
上演出。队里有二十七人，最年长的七十四岁，
最小的刚满十岁。每天傍晚，广场上鼓声不断。
（孟小舟）

傍晚的广场响起来

河堤上的旧砖窑被改成陶艺作坊，村里的年轻人
回来学拉坯、上釉，烧出的茶碗销往省城。
作坊主人说，窑火熄了三十年，如今又点着了。
（李青禾）

老地方点起新火

镇上的电影放映员老韩走村串户四十年，如今
换上数字机，一年仍放二百多场，场场有人等。
他说，只要还有人搬凳子来，就一直放下去。
（孟小舟）
`;

/**
 * Two printed pages, each a text, a headline and a text: the headline may belong to the one above or the one below. Its
 * headlines stand on lines 8 and 22, and are first read as belonging above.
 */
export const UNDECIDED_PAGE = `清河时报 2024年3月12日 星期二 第03版

【清报讯】清河镇文化站的锣鼓队重新排练，准备在庙会
上演出。队里有二十七人，最年长的七十四岁，
最小的刚满十岁。每天傍晚，广场上鼓声不断。
（孟小舟）

傍晚广场响起锣鼓

【清报讯】河堤上的旧砖窑被改成陶艺作坊，村里的年轻人
回来学拉坯、上釉，烧出的茶碗销往省城。
作坊主人说，窑火熄了三十年，如今又点着了。
（李青禾）

清河时报 2024年3月12日 星期二 第04版

【清报讯】镇上的电影放映员老韩走村串户四十年，如今
换上数字机，一年仍放二百多场，场场有人等。
他说，只要还有人搬凳子来，就一直放下去。
（孟小舟）

放映员带银幕走四乡

【清报讯】东关桥头的旧书摊摆了二十一年，摊主老何把
连环画放在最外面，路过的孩子可以坐着看完。
他说，看书的人多了，桥上的脚步也慢了下来。
（李青禾）
`;
export const UNDECIDED_HEADLINES = [/傍晚广场响起锣鼓/, /放映员带银幕走四乡/] as const;

/** What is known of it after one page, as a file. */
export const NEWSPAPER_FILE = JSON.stringify({
  schema: 'galley-newspaper-profile/1',
  exported: '2024-03-12T08:00:00.000Z',
  newspaper: {
    title: NEWSPAPER,
    enabled: true,
    lessons: [
      {
        ...{ rawPageId: 'page-1', before: 0, after: 5, untitled: 0, measures: [20], furniture: [NEWSPAPER] },
        ...{ columns: ['镇街零讯'], datelines: ['清报讯'], bylines: ['tail-bracket'], weights: {} },
        people: ['李青禾', '孟小舟'],
      },
    ],
    edits: { people: ['李青禾'] },
  },
});
