import type { Chance } from '#testing/chance';
import { setHan, spread, type HanSetting, type Narrow } from './set-han';
import { setLatin } from './set-latin';
import { blank, type Galley, type Para, type Row, type Story } from './story';
import type { Style } from './style';
import type { HeldOutRole } from './types';

type Press = { readonly style: Style; readonly chance: Chance; readonly used: Set<string> };

/** Sets a story in lines. */
export function setStory(story: Story, owner: number, press: Press): Galley {
  const row =
    (role: HeldOutRole) =>
    (text: string): Row => ({ text, owner, role });
  const head = setHead(story, row, press);
  const byline = story.byline.map(row('byline'));
  const textRole: HeldOutRole = story.caption === true ? 'caption' : 'body';
  const body =
    story.loose === true ? setLoose(story.paras, row(textRole), press) : setBody(story, row, textRole, press);
  if (byline.length === 0) return { owner, story, head, body };
  const gap = press.chance.happens(press.style.boxGap) ? [blank] : [];
  return head.length > 0 && press.chance.happens(0.75)
    ? { owner, story, head: [...head, ...gap, ...byline], body }
    : { owner, story, head, body: [...byline, ...gap, ...body] };
}

type RowOf = (role: HeldOutRole) => (text: string) => Row;

function setHead({ head }: Story, row: RowOf, { style, chance, used }: Press): Row[] {
  const vertical = head.title.length > 0 && chance.happens(style.vertical);
  const spreads = !vertical && chance.happens(style.spreadHead);
  if (spreads && head.title.length > 0) used.add('letter-spaced headline');
  const shown = (line: string) =>
    spreads && line.length > 1 && line.length < 14 && !/\s/u.test(line) ? spread(line) : line;
  const titles = vertical
    ? verticalRows(head.title.join(''), row, { chance, used })
    : head.title.map(shown).map(row('headline'));
  const boxes = [head.kicker.map(row('kicker')), titles, head.deck.map(row('subtitle'))].filter(
    (box) => box.length > 0,
  );
  if (head.kicker.length > 0) used.add('kicker');
  if (head.deck.length > 0) used.add('deck');
  if (head.title.length > 2) used.add('headline of three or more lines');
  if (boxes.length > 2 && chance.happens(0.15)) boxes.reverse();
  return boxes.flatMap((box, i) => (i > 0 && chance.happens(style.boxGap) ? [blank, ...box] : box));
}

function verticalRows(title: string, row: RowOf, { chance, used }: Pick<Press, 'chance' | 'used'>): Row[] {
  used.add('vertical headline');
  const joined = chance.happens(0.5);
  const signs =
    (joined ? title.replace(/\s/gu, '').match(/\d{1,2}|./gsu) : [...title.replace(/\s/gu, '')]) ?? [];
  const rows = signs.map(row('headline'));
  if (rows.length > 5 && chance.happens(0.65)) {
    used.add('vertical headline in two runs');
    rows.splice(chance.between(2, rows.length - 2), 0, blank);
  }
  return rows;
}

/** Advertisements: fragments in small boxes, running text in a column of its own. */
function setLoose(paras: readonly Para[], row: (text: string) => Row, press: Press): Row[] {
  const { style, chance } = press;
  const gap = chance.pick([0, 0.1, 0.3, 0.5, 0.8]);
  const most = style.latin ? 60 : chance.pick([10, 16, 40]);
  const setting: HanSetting = { ...style, measure: style.latin ? 60 : chance.between(8, 18), spread: 0 };
  return paras.flatMap((para, i) => {
    const lines =
      para.kind === 'text' && !style.latin ? setHan(para.text, setting, chance) : cutEvery(para.text, most);
    const rows = lines.map(row);
    return i > 0 && chance.happens(para.kind === 'text' ? Math.max(gap, 0.5) : gap) ? [blank, ...rows] : rows;
  });
}

function cutEvery(text: string, most: number): string[] {
  const lines: string[] = [];
  for (let rest = text; rest !== ''; rest = rest.slice(most)) lines.push(rest.slice(0, most).trim());
  return lines.filter((line) => line !== '');
}

function setBody(story: Story, row: RowOf, role: HeldOutRole, press: Press): Row[] {
  const { style, chance, used } = press;
  const setting: HanSetting = { ...style, measure: measureFor(story, press) };
  const narrow = narrowPart(setting, press);
  const rows: Row[] = [];
  for (const para of story.paras) {
    if (
      rows.length > 0 &&
      chance.happens(para.kind === 'crosshead' ? Math.max(0.5, style.paraGap) : gapOf(para, style))
    )
      rows.push(blank);
    const count = rows.filter((one) => one.text !== '').length;
    rows.push(
      ...setPara(para, setting, press, count, narrow).map(row(para.kind === 'crosshead' ? 'subtitle' : role)),
    );
    if (para.kind === 'crosshead') {
      used.add('crosshead');
      if (chance.happens(Math.max(0.4, style.paraGap))) rows.push(blank);
    }
  }
  return columned(addTail(rows, story, row, press), press);
}

const gapOf = (para: Para, style: Style) => (para.kind === 'line' ? 0.04 : style.paraGap);

function measureFor(story: Story, { style, chance }: Press): number {
  const measure = chance.pick(style.measures);
  if (story.caption === true && chance.happens(0.6))
    return Math.min(60, Math.round(measure * chance.pick([1.4, 2, 2.6])));
  return measure;
}

function narrowPart(setting: HanSetting, { style, chance, used }: Press): Narrow | undefined {
  if (style.latin || setting.measure < 9 || !chance.happens(style.narrow)) return undefined;
  used.add('text round a picture');
  return {
    from: chance.between(2, 22),
    count: chance.between(3, 9),
    measure: Math.max(3, Math.min(9, Math.round(setting.measure * chance.pick([0.35, 0.5, 0.65])))),
  };
}

function setPara(
  para: Para,
  setting: HanSetting,
  { style, chance, used }: Press,
  start: number,
  narrow: Narrow | undefined,
): string[] {
  if (para.kind === 'line') return [para.text];
  if (style.latin) return setLatin(para.text, setting.measure, style, chance);
  if (para.kind === 'crosshead') return [para.text];
  const lines = setHan(para.text, setting, chance, start, narrow);
  if (lines.some((line) => /^(\S ){5}/u.test(line))) used.add('letter-spaced lines');
  return lines;
}

function addTail(rows: Row[], { tail }: Story, row: RowOf, { style, chance, used }: Press): Row[] {
  if (tail === '') return rows;
  const last = rows.at(-1);
  if (tail.startsWith('+')) {
    used.add('byline glued to the last line');
    return last ? [...rows.slice(0, -1), { ...last, text: last.text + tail.slice(1) }] : rows;
  }
  used.add('byline line at the end');
  const gap = chance.happens(style.boxGap) ? [blank] : [];
  return [...rows, ...gap, row('byline')(tail)];
}

/** Blank lines where columns end and where an opening sign makes a false box. */
function columned(rows: Row[], { style, chance, used }: Press): Row[] {
  const height =
    style.columnHeight === 0 ? Infinity : Math.max(4, style.columnHeight + chance.between(-2, 2));
  let since = chance.between(0, 3);
  return rows.flatMap((row, i) => {
    const after = rows[i - 1];
    if (row.text === '') return [row];
    since++;
    if (i === 0 || after?.text === '') return [row];
    if (since >= height) {
      since = 0;
      used.add('column breaks');
      return [blank, row];
    }
    if (/^[“（]/u.test(row.text) && row.role === 'body' && chance.happens(style.falseBox)) {
      used.add('false box');
      return [blank, row];
    }
    return [row];
  });
}
