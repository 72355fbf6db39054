/** Simplified and traditional form of the most frequent characters that have both, in pairs. */
const PAIRS = `
爱愛 碍礙 袄襖 罢罷 摆擺 办辦 帮幫 宝寶 报報 贝貝 备備 笔筆 毕畢 币幣 边邊 变變 标標 宾賓 补補 参參 仓倉 测測 层層 产產 长長 偿償 厂廠 场場 车車
陈陳 称稱 惩懲 迟遲 虫蟲 处處 触觸 传傳 创創 词詞 从從 达達 带帶 单單 担擔 胆膽 党黨 导導 灯燈 敌敵 递遞 点點 电電 东東 动動 栋棟 独獨 读讀 断斷
对對 队隊 夺奪 恶惡 儿兒 尔爾 罚罰 阀閥 发發 烦煩 饭飯 访訪 纺紡 飞飛 费費 废廢 纷紛 坟墳 丰豐 风風 凤鳳 妇婦 复復 负負 盖蓋 赶趕 刚剛 岗崗 纲綱
钢鋼 个個 给給 巩鞏 贡貢 沟溝 构構 购購 顾顧 关關 观觀 馆館 惯慣 贯貫 广廣 规規 归歸 轨軌 贵貴 国國 过過 汉漢 号號 贺賀 红紅 后後 护護 华華 划劃
画畫 话話 怀懷 坏壞 欢歡 环環 还還 换換 挥揮 辉輝 会會 汇匯 贿賄 绘繪 祸禍 获獲 货貨 击擊 机機 积積 极極 级級 际際 计計 记記 纪紀 济濟 继繼 绩績
夹夾 价價 驾駕 坚堅 间間 监監 艰艱 检檢 减減 简簡 见見 剑劍 荐薦 践踐 渐漸 建建 将將 讲講 奖獎 桨槳 胶膠 骄驕 脚腳 较較 阶階 节節 结結 洁潔 紧緊
进進 仅僅 尽盡 劲勁 经經 惊驚 净淨 竞競 镜鏡 旧舊 举舉 剧劇 据據 惧懼 觉覺 绝絕 军軍 开開 课課 垦墾 库庫 块塊 宽寬 亏虧 扩擴 来來 蓝藍 兰蘭 栏欄
览覽 劳勞 乐樂 类類 离離 礼禮 历歷 厉厲 丽麗 励勵 连連 联聯 练練 炼煉 粮糧 两兩 疗療 辽遼 邻鄰 临臨 灵靈 岭嶺 领領 刘劉 龙龍 楼樓 芦蘆 卢盧 陆陸
录錄 虑慮 绿綠 乱亂 轮輪 论論 罗羅 络絡 马馬 买買 麦麥 卖賣 满滿 门門 们們 梦夢 灭滅 庙廟 难難 脑腦 鸟鳥 宁寧 农農 欧歐 盘盤 赔賠 喷噴 评評 苹蘋
凭憑 扑撲 启啟 气氣 迁遷 牵牽 谦謙 钱錢 潜潛 浅淺 强強 墙牆 抢搶 桥橋 乔喬 亲親 轻輕 倾傾 庆慶 穷窮 区區 权權 劝勸 确確 让讓 扰擾 热熱 认認 荣榮
软軟 锐銳 润潤 赛賽 伞傘 丧喪 扫掃 杀殺 伤傷 赏賞 设設 审審 绍紹 声聲 胜勝 圣聖 师師 时時 实實 识識 势勢 视視 试試 适適 释釋 书書 术術 树樹 数數
帅帥 双雙 谁誰 顺順 说說 丝絲 饲飼 诉訴 肃肅 虽雖 随隨 岁歲 孙孫 损損 态態 摊攤 谈談 叹嘆 汤湯 涛濤 讨討 题題 条條 铁鐵 厅廳 听聽 统統 头頭 图圖
团團 万萬 网網 为為 围圍 维維 卫衛 伟偉 温溫 闻聞 稳穩 问問 无無 务務 误誤 雾霧 习習 戏戲 细細 虾蝦 吓嚇 鲜鮮 显顯 现現 县縣 线線 险險 献獻 乡鄉
详詳 响響 项項 协協 谢謝 兴興 许許 续續 绪緒 选選 学學 寻尋 训訓 讯訊 逊遜 压壓 鸦鴉 亚亞 严嚴 盐鹽 阳陽 养養 样樣 药藥 钥鑰 业業 叶葉 页頁 医醫
仪儀 义義 艺藝 议議 译譯 异異 忆憶 亿億 阴陰 银銀 饮飲 应應 营營 拥擁 优優 邮郵 忧憂 犹猶 鱼魚 渔漁 与與 语語 员員 园園 远遠 愿願 约約 阅閱 跃躍
运運 韵韻 杂雜 灾災 载載 暂暫 脏髒 责責 则則 择擇 泽澤 赠贈 战戰 张張 账賬 赵趙 这這 针針 侦偵 阵陣 诊診 镇鎮 争爭 证證 郑鄭 织織 职職 执執 纸紙
质質 众眾 钟鐘 终終 种種 肿腫 诸諸 驻駐 专專 转轉 赚賺 庄莊 装裝 壮壯 状狀 准準 资資 纵縱 总總 组組 钻鑽 贸貿 贫貧 质質 谋謀 谊誼 诚誠 诗詩 该該
详詳 语語 请請 调調 课課 谷穀 贤賢 购購 费費 贴貼 资資 赖賴 轩軒 辅輔 辆輛 辑輯 输輸 辞辭 辩辯 达達 违違 遗遺 邓鄧 鉴鑒 铃鈴 铜銅 销銷 锋鋒 错錯
键鍵 闭閉 闲閑 闹鬧 阁閣 队隊 际際 陕陝 雇僱 韩韓 顶頂 顿頓 预預 频頻 颜顏 额額 驱驅 骂罵 验驗 骑騎 鲁魯 鸡雞 鸣鳴 齐齊 齿齒 龄齡 龟龜 伦倫 侧側
债債 储儲 兑兌 册冊 军軍 冲衝 决決 况況 冻凍 刘劉 剂劑 动動 励勵 劳勞 区區 协協 厅廳 县縣 员員 响響 哑啞 团團 园園 围圍 坚堅 妆妝 娱娛 宪憲 宫宮
寿壽 属屬 峡峽 师師 帐帳 庐廬 弃棄 张張 弹彈 当當 径徑 怜憐 恋戀 恳懇 悬懸 愤憤 慑懾 戏戲 户戶 抚撫 抛拋 拟擬 拣揀 挂掛 挡擋 挤擠 捞撈 掷擲 搁擱
携攜 敛斂 显顯 晋晉 晒曬 晓曉 权權 枪槍 栖棲 样樣 档檔 残殘 毁毀 氢氫 沟溝 泪淚 洒灑 济濟 浇澆 涨漲 渊淵 湾灣 溃潰 滨濱 滩灘 潇瀟 炉爐 炮砲 烛燭
烟煙 热熱 爷爺 牺犧 狱獄 猎獵 玛瑪 琐瑣 畅暢 疮瘡 痒癢 盗盜 码碼 础礎 祷禱 稣穌 窃竊 竖豎 筑築 签簽 粪糞 纯純 纳納 纹紋 绕繞 缓緩 缝縫 罢罷 耻恥
聪聰 肠腸 肤膚 脉脈 艳艷 苏蘇 茎莖 荡蕩 莲蓮 萝蘿 蒋蔣 蚀蝕 蛮蠻 衬襯 裤褲 觅覓 誉譽 谣謠 贷貸 贾賈 贼賊 赎贖 轰轟 轴軸 轿轎 辈輩 郁鬱 酱醬 钉釘
铅鉛 铺鋪 锁鎖 锦錦 镖鏢 闪閃 闯闖 阅閱 隐隱 雏雛 雳靂 静靜 饥飢 饱飽 饼餅 馈饋 驴驢 骗騙 鲸鯨 鸿鴻 鹰鷹 麦麥`;

const pairs = PAIRS.trim()
  .split(/\s+/u)
  .map((pair) => Array.from(pair))
  .filter(([simplified, traditional]) => simplified !== traditional);

/**
 * Simplified forms that also stand in traditional text: characters of their own (后, 谷, 丰, 准, 郁, 划, 冲) and
 * short forms that printers used long before the reform (个, 无, 礼, 声, 万). A traditional page may have them.
 */
const OLD_TOO = new Set(
  '后谷丰准郁划冲个无礼声万与号台体双断继边过还会来为点旧尔虽乱尽宝实听庙灵怜弃泪耻烟炮晒脉并恋蛮变应当庄壮状将种据价仅优听夹极适钟术机才余云里面系斗干松几丑范表签凭痒秋广厂亲虫启参温强净决况减册晋户宫庐铺毁炼闲岳坟奖雇脚灾担众碍'.split(
    '',
  ),
);

/** Traditional forms that stand in simplified text: in names and in words that kept them. */
const NEW_TOO = new Set('乾於瞭鐘砲穀昇錦'.split(''));

/** From a simplified form to the traditional one, only where it cannot stand in traditional text. */
export const TRADITIONAL_OF: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([simplified = '', traditional = '']) =>
    OLD_TOO.has(simplified) ? [] : [[simplified, traditional] as const],
  ),
);

/** Other forms of old print that simplified text has not. */
const OLD_FORMS =
  '爲为 衆众 説说 敎教 眞真 旣既 卽即 靑青 彀够 週周 裏里 麵面 鬥斗 隻只 臺台 繫系 係系 鬆松 幾几 髮发 歷历 曆历 鍾钟 壇坛 兇凶 誌志 佈布 佔占 採采 並并 搆构 羣群 峯峰 祕秘 吿告 淸清 內内 兪俞 戶户';

/** From a traditional or old form to the simplified one. */
export const SIMPLIFIED_OF: ReadonlyMap<string, string> = new Map([
  ...pairs.flatMap(([simplified = '', traditional = '']) =>
    NEW_TOO.has(traditional) ? [] : [[traditional, simplified] as const],
  ),
  ...OLD_FORMS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
]);
