import type { Words } from '#testing/texts/modern/pen';

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

const SURNAMES = [
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈',
  '曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔',
  '康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 廉 欧阳 王 李 张 刘 陈 杨 赵 李',
].flatMap(list);
const GIVEN = [
  '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 兰 霞 平 刚 辉 玲 桂英 建国 建华 志强 志明 秀英 秀兰 海燕',
  '玉兰 国庆 卫东 红梅 文博 子涵 晓东 晓燕 小军 立新 永胜 永刚 德福 福贵 长河 春生 春梅 秋菊 冬梅 新民 新华',
  '保国 振华 振宇 宏伟 鹏飞 雪梅 佳怡 思远 一鸣 浩然 嘉宁 倩 婷婷 琳 欣 凯 斌 波 宁 旭东 东升 光明 宝山 金凤',
  '银花 满仓 守信 忠义 大勇 家骏 天佑 继红 爱民 爱华 学文 学军 广田 兴旺 来顺 根生 树林 清泉 全喜 小满 亮 岩',
].flatMap(list);

/** Places made up of common parts: a county, its towns, villages, streets. */
const COUNTIES = [
  '清源 安河 临泉 平阳 永安 沁水 青山 南岭 北川 东平 西河 长宁 云阳 石门 白沙 龙泉 金溪 武陵 兴隆 广昌 丰城',
  '定远 博山 泰和 宁江 柳河 桃源 松江 汉水 康平 望海 怀远 宝丰 江口 枣林 梅山 蓝田 渭南 商河 洛川 河阴',
].flatMap(list);
const TOWNS = [
  '赵庄 王集 李家湾 石桥 柳林 三里铺 大柳树 杨村 黄岭 马店 双塔 南庄 北冷 番田 招贤 城关 东关 河口 沙坪',
  '高桥 上坝 下湾 青龙 红旗 新店 老城 龙潭 花园口 槐树岭 泉水 白马 五里堡 七星 九里山 太平 和顺 新安 祥云 徐堡',
].flatMap(list);
const CITIES = list(
  '北京 上海 广州 深圳 武汉 南京 成都 西安 郑州 长沙 杭州 济南 青岛 沈阳 大连 哈尔滨 昆明 贵阳 南宁 福州 合肥 太原 兰州 石家庄 重庆 天津',
);
const PROVINCES = list(
  '河南 河北 山东 山西 陕西 江苏 浙江 安徽 江西 湖北 湖南 广东 广西 四川 贵州 云南 福建 辽宁 吉林 黑龙江 甘肃 宁夏 青海 海南',
);

export const NAMES: Words = {
  surname: SURNAMES,
  given: GIVEN,
  person: ['{*surname}{*given}'],
  reporter: ['{*surname}{*given}'],
  someone: ['{*surname}某', '{*surname}某某', '{*surname}[女士|先生|大爷|阿姨|师傅]'],
  county: COUNTIES.flatMap((name) => [`${name}县`, `${name}县`, `${name}市`, `${name}区`]),
  town: TOWNS.flatMap((name) => [`${name}镇`, `${name}镇`, `${name}乡`, `${name}街道`]),
  village: TOWNS.flatMap((name) => [`${name}村`, `${name}村`, `${name}社区`]),
  road: TOWNS.flatMap((name) => [`${name}路`, `${name}街`, `${name}大道`]),
  city: CITIES,
  province: PROVINCES,
  abroad: list(
    '华盛顿 伦敦 巴黎 东京 莫斯科 柏林 日内瓦 纽约 布鲁塞尔 开罗 内罗毕 首尔 曼谷 新德里 堪培拉 罗马 马德里 渥太华 雅加达 里约热内卢 联合国 约翰内斯堡',
  ),
  country: list(
    '美国 英国 法国 日本 俄罗斯 德国 埃及 巴西 韩国 泰国 印度 澳大利亚 意大利 西班牙 加拿大 土耳其 南非 墨西哥 希腊 印度尼西亚 肯尼亚 阿根廷',
  ),
  foreigner: list(
    '史密斯 布朗 杜邦 伊万诺夫 施密特 田中一郎 金哲秀 罗西 加西亚 安德森 卡特琳娜 哈桑 佩雷斯 维拉 马丁内斯 奥利维拉 科瓦奇 约翰逊',
  ),
  month: Array.from({ length: 12 }, (_, at) => `${String(at + 1)}月`),
  day: ['{month}{1-28}日'],
  date: ['{*month}{1-28}日'],
  year: Array.from({ length: 40 }, (_, at) => `${String(1984 + at)}年`),
  half: list('上午 下午 晚 清晨 中午 傍晚'),
  clock: ['{6-22}时', '{7-21}时许', '{6-22}点多', '{7-20}时{10-59}分'],
  when: [
    '[日前|近日|近来|昨日|昨天|日前|连日来|最近|今年以来|{day}|{day}{half}|{day}|上周|{month}下旬|{month}上旬|昨日{half}|今天]',
  ],
  hamlet: ['{county}{*town}{*village}', '{*town}{*village}'],
  chief: ['[县委书记|县长|市委书记|市长|副市长|副县长|镇党委书记|局长|主任|区长|市委常委]{*surname}{*given}'],
  ministry: list(
    '教育部 卫生部 农业农村部 公安部 民政部 住房和城乡建设部 交通运输部 国家统计局 国家气象局 财政部 水利部 生态环境部 国家发展改革委 商务部',
  ),
  bureau: list(
    '教育局 卫生局 农业局 公安局 民政局 城管局 交通局 统计局 气象局 财政局 水利局 环保局 发改委 商务局 林业局 人社局 市场监管局 文化局 住建局 司法局',
  ),
  org: ['市{*bureau}', '县{*bureau}', '{county}{*bureau}'],
  team: ['{*city}队', '{*province}队'],
  thing: ['服务'],
  campaign: list(
    '六帮六助 百日攻坚 三比一争 双提升 五清一改 春风行动 千名干部下基层 文明新风进万家 作风转变年 项目建设年 四好创建 净空行动 暖冬行动 大走访大排查',
  ),
  paper: list('日报 晚报 都市报 时报 商报 晨报'),
};
