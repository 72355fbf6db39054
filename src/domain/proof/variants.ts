/** Characters a newspaper meets in two forms, simplified and traditional or standard and variant, side by side. */
const PAIRS =
  '国國学學会會说說语語长長东東车車马馬鸟鳥鱼魚门門问問间間闻聞见見现現观觀视視觉覺贝貝员員责責货貨贸貿' +
  '费費资資产產业業专專严嚴丽麗义義乐樂书書买買卖賣乡鄉争爭云雲亚亞亲親亿億仅僅从從仓倉仪儀们們价價众眾' +
  '优優伟偉传傳伤傷体體余餘佛彿来來侧側侨僑债債倾傾偿償储儲儿兒党黨兰蘭关關兴興养養兽獸内內册冊写寫军軍' +
  '农農冯馮决決况況冻凍净淨减減凤鳳凭憑击擊刘劉则則刚剛创創别別剧劇劝勸办辦务務动動励勵劳勞势勢勋勳区區' +
  '医醫华華协協单單卢盧卫衛却卻厂廠厅廳历歷厉厲压壓厌厭县縣参參双雙发發变變叠疊叶葉号號叹嘆吓嚇听聽启啟' +
  '吴吳响響园園围圍图圖圆圓圣聖场場坏壞块塊坚堅坛壇垒壘垦墾处處备備复復够夠头頭奋奮奖獎妇婦孙孫宁寧宝寶' +
  '实實审審宫宮宽寬宾賓寻尋对對导導寿壽将將尔爾尽盡层層属屬岁歲岛島岭嶺币幣师師帅帥带帶帮幫广廣庄莊庆慶' +
  '库庫应應庙廟废廢开開异異弃棄张張弥彌弯彎归歸当當录錄彦彥忆憶志誌忧憂怀懷态態总總恋戀惊驚惯慣戏戲战戰' +
  '户戶执執扩擴扫掃扬揚报報护護担擔拥擁择擇挂掛挥揮据據换換摆擺数數齐齊断斷无無旧舊时時显顯晓曉术術机機' +
  '杂雜权權条條极極构構标標样樣档檔桥橋检檢楼樓欢歡欧歐残殘毕畢气氣汇匯汉漢没沒泽澤洁潔济濟浓濃涛濤润潤' +
  '温溫湾灣满滿灭滅灵靈炉爐点點热熱爱愛环環献獻电電画畫畅暢疗療盖蓋监監盘盤盐鹽码碼确確礼禮种種积積称稱' +
  '稳穩穷窮竞競笔筆筑築签簽简簡类類粮糧红紅约約级級纪紀纳納纯純纲綱组組织織终終经經结結给給统統继繼续續' +
  '维維综綜绿綠网網罗羅职職联聯肃肅胜勝脑腦节節艺藝苏蘇范範荣榮药藥获獲营營蓝藍虑慮虽雖补補装裝规規览覽' +
  '计計订訂认認让讓议議记記讲講许許论論设設访訪证證评評识識诉訴词詞试試诗詩话話该該详詳请請诸諸读讀课課' +
  '调調谈談谢謝谱譜负負财財贡貢败敗质質贫貧购購贯貫贺賀赛賽赞贊赵趙跃躍践踐转轉轮輪软軟轻輕载載较較辅輔' +
  '辆輛辈輩输輸达達过過运運还還这這进進远遠连連迟遲选選遗遺邓鄧邮郵郑鄭释釋里裡鉴鑑针針钟鐘钢鋼钱錢铁鐵' +
  '银銀链鏈锋鋒错錯镇鎮镜鏡闭閉阳陽阴陰阵陣阶階际際陆陸陈陳险險随隨隐隱难難雾霧静靜面麵韩韓页頁顶頂项項' +
  '顺順须須顾顧顿頓预預领領频頻题題颜顏额額风風飞飛饭飯饮飲馆館驱驅验驗骗騙鲁魯鲜鮮麦麥黄黃龄齡龙龍龟龜' +
  '峰峯群羣略畧鉴鑒床牀启啓裏裡为為于於后後台臺着著';

const TWINS: ReadonlyMap<string, ReadonlySet<string>> = read(PAIRS);

function read(pairs: string): ReadonlyMap<string, ReadonlySet<string>> {
  const twins = new Map<string, Set<string>>();
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [one, other] = [pairs.charAt(i), pairs.charAt(i + 1)];
    twins.set(one, (twins.get(one) ?? new Set()).add(other));
    twins.set(other, (twins.get(other) ?? new Set()).add(one));
  }
  return twins;
}

/** Whether two texts differ only in the forms of characters; no more than the common pairs are known. */
export function areVariants(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]];
  if (left.length !== right.length || a === b) return false;
  return left.every((one, i) => one === right[i] || TWINS.get(one)?.has(right[i] ?? '') === true);
}
