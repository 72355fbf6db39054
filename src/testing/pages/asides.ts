/** Sentences that could stand in many stories, so that a text has words which its headline's topic does not. */
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const OLD_ASIDES = lines(String.raw`
  時已薄暮，細雨霏霏，道旁燈火，明滅不定。
  {a}聞訊，急雇小舟前往，至則已無及矣。
  其人短小精悍，口操北音，衣灰布長衫，不類商賈。
  或曰此事別有隱情，局外人不得而知也。
  席間有{a}者，年逾古稀，精神矍鑠，談笑風生。
  計收入{3000-9000}元，支出{2000-8000}元，不敷之數，由董事墊付。
  昨夜月明如晝，遊人如織，至三更始各散去。
  該處地僻人稀，向爲盜賊出沒之所。
  記者叩以將來計畫，則笑而不答。
  次晨報紙喧傳，滿城風雨，莫衷一是。
  門外停汽車{3-20}輛，皆當世顯者所乘。
  其母聞之，痛不欲生，經鄰人勸慰乃已。
  查前年曾有類似之事，卒以調停了結。
  文牘往返，費時{2-9}月，仍無端倪。
  某西報對此，著論譏評，措詞頗爲激烈。
  當由主席宣告開會，行禮如儀，次由{a}報告。
  有好事者，爲之拍照，翌日遂遍傳坊肆。
  彼此言語衝突，幾至動武，幸經在座者排解。
  蓋自{a}去後，門庭冷落，非復當年盛況。
  散會時已鐘鳴{6-11}下。
  據云川資用罄，不得已而出此，情殊可憫。
  天氣漸寒，貧民衣食無着，深望仁人君子，慨解義囊。
  一說該員已辭職，一說僅係請假，未知孰是。
  船抵埠時，岸上歡迎者已立候多時。
  信中有“事急、盼速來”等語，筆跡潦草。
  余嘗過其居，竹籬茅舍，瀟然有出塵之想。
  座有老於世故者，聞言掩口而笑。
  所有器具什物，悉被封存，聽候標賣。
  兩造律師，各有辯論，引證甚詳，庭上無暇悉錄。
  鄉人愚昧，以爲神助，焚香頂禮者絡繹於途。`);

export const ENGLISH_ASIDES = lines(String.raw`
  The windows in the adjoining street were shattered, and a dog was found dead beneath a cart.
  An old woman of {70-99}, who remembers the affair of her youth, declared it was nothing to compare with that.
  The proceedings were enlivened by a brass band, which had come from {p} in a waggon.
  Snow had fallen in the night, and the roads beyond the turnpike were all but impassable.
  A subscription has been opened, and {m} has put down his name for ten guineas.
  The learned gentleman resumed his seat amidst applause, which was instantly suppressed.
  It is a curious circumstance that the clock stopped at the same moment.
  Letters from {p} of the {2-28}th mention nothing of the kind.
  He was dressed in a blue coat with brass buttons, and carried an umbrella.
  Refreshments were served in a tent, and dancing was kept up until a late hour.
  The father, a respectable tradesman, wept bitterly.
  What may come of it we shall not pretend to prophesy.
  The tide was then at the ebb, and a thick mist lay upon the water.
  A person of the name of {k} has been mentioned, but we forbear to repeat what is said of him.
  The whole of the papers have been laid before the proper authorities.
  Several ladies fainted, and were carried into the vestry.
  Carriages were in waiting, but His Lordship preferred to walk.
  He had been heard to say, over a glass at the {k} Arms, that he would never be taken alive.
  Upon this the crowd, which till then had been good-humoured, began to hoot.
  Our contemporary has evidently been misinformed.
  The soup was cold, and the speeches were long.
  Next came a question of some nicety, touching the rights of copyholders.
  A pocket-handkerchief marked with the letters {k} was picked up in the ditch.
  Experiments on a larger scale are to be made in the spring.`);

export const FRENCH_ASIDES = lines(String.raw`
  Une pluie fine tombait, et les becs de gaz s'allumaient un à un le long du quai.
  Une vieille femme, assise sur une borne, vendait des marrons sans lever la tête.
  Les fenêtres étaient garnies de curieux, et l'on avait loué jusqu'aux toits.
  Le garçon d'hôtel affirme n'avoir rien entendu.
  A la gare, une musique militaire a joué pendant que l'on déchargeait les bagages.
  Il portait un pardessus marron, un chapeau mou et des bottines vernies.
  La lettre, écrite au crayon, avait été glissée sous la porte.
  Des mesures d'ordre avaient été prises, et les sergents de ville ont eu fort à faire.
  Un chien aboyait au fond de la cour.
  On se perd en conjectures sur les motifs de cette détermination.
  Les dames agitaient leurs mouchoirs ; des bouquets ont été lancés des balcons.
  Le docteur {k}, appelé en toute hâte, n'a pu que constater le décès.
  C'est là une vérité que nos pères connaissaient mieux que nous.
  La neige recouvre les routes, et le courrier de {p} n'est point arrivé.
  Une souscription est ouverte dans nos bureaux.
  Le commissaire de police a saisi chez lui une liasse de papiers.
  Plusieurs confrères ont annoncé le contraire : ils ont été mal renseignés.
  Le champagne a été servi à {9-11} heures, puis l'on a dansé.
  Interrogés séparément, les deux frères se sont contredits.
  Un long silence a suivi ces paroles.
  Nous reviendrons demain sur ce point, qui mérite qu'on s'y arrête.
  Le thermomètre marquait {2-12} degrés au-dessous de zéro.
  De grands feux avaient été allumés sur la place.
  Il y a là, croyons-nous, un malentendu qu'il serait aisé de dissiper.`);
