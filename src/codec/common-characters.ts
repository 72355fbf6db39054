// The characters that make up most of any modern Chinese text, about four hundred in each writing. Text decoded with
// the wrong table is made of rare ones, which is how one legacy encoding is told from another.

const SHARED =
  '的一是不了在人有我他中大上地到以要就出可也你生能而子那得下自之年家成方多用事去法如都同日部小其些主理心本前因只' +
  '此已工使情明性知全三又正外高由很最重物手向文美相利二等或新己制身果加西月合回特代信表化老世位次度常先海通教立及比' +
  '水名真走各入口平活打女神安少才反受目太再感建做必件期市直命山金指克至形社便空治科司五基白界光放格王完色路南品住求' +
  '北交取拉望共清今切候希石江河百千四六七八九十元角分者所民力第公定好作行道天里面原然意起看想把它她被什更何任未央' +
  '局城村委席局黨党政府令央社告員员省州星期版版昨早晚春夏秋冬男父母兄弟夫妻孩童老少病苦笑愛爱黑紅红火土木田米茶酒食衣';

const SIMPLIFIED =
  '这个们来为国说时会对于着过发后里种经么学现当没动还进样开从实军无与长机关点业将两间问战头体见产话给门儿东声员解' +
  '论处义几认条气题尔别变总电数报结务场计资许统区保队决展马书听达强难权象设记类据程边张该规万觉术领确传师观识带导' +
  '争运选农级转组织县镇乡组编辑热线强调议记者讯书记协会干项质环节约严护级创华应团委风险责产业预办厅联网亿亩济岁';

const TRADITIONAL =
  '這個們來為國說時會對於著過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問戰頭體見產話給門兒東聲員解' +
  '論處義幾認條氣題爾別變總電數報結務場計資許統區保隊決展馬書聽達強難權象設記類據程邊張該規萬覺術領確傳師觀識帶導' +
  '爭運選農級轉組織縣鎮鄉編輯熱線調議訊協幹項質環節約嚴護創華應團風險責預辦廳聯網億畝濟歲滬滿衆眾頗嘗豈蓋雖猶';

const PUNCTUATION = '　、。〈〉《》「」『』【】〔〕〖〗！（），．：；？～￥“”‘’…—·•─│━┃■□●○◎★☆△▲▼◆◇※→①②③④⑤';

const COMMON: ReadonlySet<string> = new Set(SHARED + SIMPLIFIED + TRADITIONAL + PUNCTUATION);

const isWideDigitOrLetter = (unit: number): boolean =>
  (unit >= 0xff10 && unit <= 0xff19) ||
  (unit >= 0xff21 && unit <= 0xff3a) ||
  (unit >= 0xff41 && unit <= 0xff5a);

/** Whether a character is one that ordinary Chinese newspaper text is full of. */
export const isCommonChinese = (character: string): boolean =>
  COMMON.has(character) || isWideDigitOrLetter(character.charCodeAt(0));
