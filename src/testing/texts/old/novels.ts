import type { Random } from '#shared/random';
import { between, draw, happens, pick } from '#testing/chance';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { figures, numeral, person } from './lexicon';
import { penNames } from './essays';

const titles = [
  '春江新夢',
  '浮雲記',
  '黃浦春秋',
  '斷腸花影',
  '江湖夜雨錄',
  '雙鬟恨',
  '人海微波',
  '紅樓外史',
  '鐵血鴛鴦',
  '塵海奇緣',
  '滬濱繁華夢',
  '孤鴻淚',
];
const couplets = [
  '千里尋親風雪夜歸',
  '一言賈禍骨肉成仇',
  '小樓深夜話舊情',
  '大路無心逢故友',
  '聞笛聲公子驚艷',
  '拾釵股丫鬟傳書',
  '老茶客閒談世事',
  '窮秀才巧遇良緣',
  '設毒計賬房攫巨欵',
  '賣舊宅敗子入窮途',
];

const lines = `
{甲}道：「你說得好輕鬆，這件事可不是鬧着玩的。」
{乙}聽了，半晌不語，只望着窗外的雨。
說時遲，那時快，只見{甲}一個箭步，早已搶到門口。
{乙}笑道：「{甲}，你也太老實了，如今的世界，那裏還有白吃的飯？」
原來{甲}自從到了上海，住在一家小客棧裏，盤纏早已用完。
{甲}把茶碗一放，冷笑道：「我偏不信。」
兩人說着話，不覺已經走到了{丙}門前。
只聽得樓梯上一陣脚步聲，{丙}慌慌張張的走了進來。
{丙}連忙陪笑道：「是我的不是，請你老人家高抬貴手罷。」
那時天色已晚，街上的電燈都亮了，{甲}獨自一人，好不悽涼。
{乙}從懷裏摸出一封信來，遞給{甲}，{甲}接過來一看，不由得呆了。
{丙}啐了一口道：「虧你說得出口。」
{甲}心中明白，却不說破，只淡淡的答應了一聲。
正是無巧不成書，{乙}偏偏在這個當兒走了進來。
{乙}嘆了一口氣道：「早知今日，何必當初呢。」
大家聽了，都哈哈大笑起來，只有{丙}低着頭不做聲。
{甲}付了車錢，走進門去，只見院子裏靜悄悄的，一個人也沒有。
當夜{乙}翻來覆去，那裏睡得着，直到鷄叫，方纔合眼。
{甲}看了看壁上的鐘，已經是十二點一刻了。
茶房走進來說：「有一位客人要見{乙}先生。」
{丙}眼圈一紅，掏出手帕來，只管揩拭。
{甲}暗想：這個人來得蹊蹺，不要是個騙子罷？
{乙}把手一拱道：「久仰久仰，今日得見，眞是三生有幸。」
外面忽然一陣人聲嘈雜，{甲}推開窗子一看，原來是對門失了火。
{丙}只穿着一件月白竹布衫，越發顯得淸瘦了。
{乙}又把那張當票拿出來，翻來覆去的看，口裏不住的叫苦。
{甲}喝了幾杯酒，漸漸的話多起來，把從前的事一五一十都說了。
「你旣是這樣說，」{乙}道，「我也不便勉强，只是將來不要後悔。」
船到碼頭，{甲}提着一隻破皮箱，隨着衆人擠上岸去。
{丙}的母親在隔壁咳嗽了兩聲，兩人便不敢再說下去。
`
  .trim()
  .split('\n');

/** An instalment of a long story: its sign, its name, its number, its chapter. */
export function novel(random: Random): MadeUpText {
  const title = pick(random, titles);
  const cast = ['甲', '乙', '丙'].map((slot) => {
    const { surname, given } = person(random, slot === '丙');
    return [slot, given.length > 1 && happens(random, 0.5) ? given : surname + given] as const;
  });
  const told = (line: string): string =>
    cast.reduce((text, [slot, name]) => text.replaceAll(`{${slot}}`, name), line);
  const sign = pick(random, [['長篇小說'], ['長篇', '小說'], ['社會小說'], ['武俠', '長篇'], []]);
  const count = `（${happens(random, 0.5) ? figures(random, between(random, 2, 3)) : numeral(between(random, 2, 320))}）`;
  const apart = happens(random, 0.6);
  const headlines = [apart ? title : `${title}${count}`];
  const head: MadeUpText['head'] = [
    ...(sign.length > 0 ? [{ role: 'kicker' as const, lines: sign }] : []),
    { role: 'headline', lines: headlines },
    ...(apart ? [{ role: 'subtitle' as const, lines: [count] }] : []),
  ];
  const chapter = `第${numeral(between(random, 2, 40))}${pick(random, ['回', '囘', '章'])}　${draw(random, couplets, 2).join('　')}`;
  const body = draw(random, lines, between(random, 8, 24)).map(told);
  if (happens(random, 0.4)) body.push('不知後事如何，且聽下囘分解。');
  const texts = happens(random, 0.6) ? [body.join('')] : [body.slice(0, 5).join(''), body.slice(5).join('')];
  return {
    head,
    title: headlines.join(''),
    byline: happens(random, 0.85) ? `${pick(random, penNames)}${pick(random, ['', '', '著', '作'])}` : null,
    paragraphs: [...(happens(random, 0.7) ? [chapter] : []), ...texts],
    type: 'feature',
    lines: null,
  };
}
