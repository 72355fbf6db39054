import type { Passage } from '#proofreading/passages';
import type { Finder, ProofPage } from '#proofreading/page';
import { isHan } from '#domain/text/characters';
import { placesOf } from '#proofreading/occurrences';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';

// Characters that a line ends with and the next line begins with again. Chinese doubles characters all the time
// (人人, 县 + 县委), so one is told only when the dictionary has no place for both.

const LONGEST = 4;
/** Characters on either side that say which words stand there. */
const AROUND = 5;
/** What ends many names and begins many words: 我市市民, 孟州市市长, 全国国防. */
const ENDS_NAMES =
  '市县區区省国國人员員会會长長校院村镇鎮乡鄉党黨部家队隊厂廠业業学學生军軍民地年月日路山河江海店社团團站所局处處科室馆館机機法性化们大小中';

const hanRun = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (!isHan(text.charCodeAt(i))) return false;
  return start >= 0 && end > start;
};

/** The words around `[start, end)`, and which of them reach into it. */
function wordsAt(page: ProofPage, text: string, start: number, end: number): readonly string[] {
  let from = start;
  while (from > 0 && start - from < AROUND && isHan(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < AROUND && isHan(text.charCodeAt(to))) to++;
  let at = from;
  return page.lexicon.wordsOf(text.slice(from, to)).filter((word) => {
    at += word.length;
    return at > start && at - word.length < end;
  });
}

/** Characters that are words by themselves and so may follow their own like. */
const ALONE =
  '在是有对對为為和与與上下来來去到说說要会能可不很好多少看想再一二三四五六七八九十两兩以就把將将又并並更从從由使令做作用新老高本全各每已最种種个個里裡前后後内外';
/** Frequent surnames: a name is in no dictionary, so what it begins with looks left over. */
const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚邵万钱錢严嚴覃武戴莫孔向汤湯温康习習';
/** Characters that no text doubles. */
const NEVER_DOUBLED = '的了';

/** What stands doubled at a line join; `once` is how it reads without, `trust` how sure it is when the page has that. */
type Doubled = {
  readonly passage: Passage;
  readonly at: number;
  readonly seen: string;
  readonly once: string;
  readonly trust: number | null;
};

/** How sure it is that the character at both `at - 1` and `at` should stand once; null when both may. */
function trustOfOne(page: ProofPage, text: string, at: number): number | null {
  const char = text.charAt(at);
  if (NEVER_DOUBLED.includes(char)) return 0.9;
  if (ENDS_NAMES.includes(char) || ALONE.includes(char) || SURNAMES.includes(char)) return null;
  // 一行行, 整整齐齐
  if (text.charAt(at - 2) === '一' || text.charAt(at + 1) === text.charAt(at + 2)) return null;
  // One of the two is left over where the other makes a word.
  const own = wordsAt(page, text, at - 1, at + 1);
  return own.includes(char) && own.some((word) => Array.from(word).length > 1) ? 0.8 : null;
}

function doubledAt(page: ProofPage, passage: Passage, at: number): Doubled | null {
  const { text } = passage;
  for (let length = LONGEST; length >= 1; length--) {
    const seen = text.slice(at, at + length);
    if (seen.length < length || text.slice(at - length, at) !== seen) continue;
    if (!hanRun(text, at - length, at + length) || new Set(seen).size < Math.min(length, 2)) continue;
    if (length > 1) return { passage, at, seen, once: seen + seen, trust: 0.85 };
    const isTwoWords = wordsAt(page, text, at - 1, at + 1).every((word) => Array.from(word).length > 1);
    if (isTwoWords) return null;
    const once = text.slice(Math.max(0, at - 3), at) + text.slice(at + 1, at + 3);
    const told = once.length >= 4 && hanRun(once, 0, once.length);
    return { passage, at, seen, once: told ? once : '', trust: trustOfOne(page, text, at) };
  }
  return null;
}

function trustIn(found: Doubled, counts: ReadonlyMap<string, readonly number[]>): number | null {
  const count = counts.get(found.once)?.length ?? 0;
  // A page that has two characters twice elsewhere means them.
  if (found.seen.length > 1) return count > 1 ? null : found.trust;
  return count > 0 ? 0.9 : found.trust;
}

/** Characters doubled where two lines meet. */
export const joinRepeats: Finder = function* (page) {
  const doubled: Doubled[] = [];
  for (const passage of page.passages) {
    if (!passage.wide || passage.style !== 'running' || passage.role === 'ad') continue;
    for (let at = 1; at < passage.text.length; at++) {
      const found = passage.brokenBefore(at) ? doubledAt(page, passage, at) : null;
      if (found !== null) doubled.push(found);
    }
  }
  const counts = placesOf(page.compact.text, new Set(doubled.map(({ once }) => once)));
  for (const found of doubled) {
    const { passage, at, seen } = found;
    const confidence = trustIn(found, counts);
    if (confidence === null) continue;
    const span = passage.spanOf(at, at + seen.length);
    yield suspect('join-repeat', span, { reading: '', confidence, seen: seen + seen, expected: seen });
  }
};

const WORD_TWICE = /(?<![\p{L}'’-])(\p{L}{2,20}) \1(?![\p{L}'’-])/giu;
/** Words that do stand twice: pronouns of reflexive verbs, articles behind pronouns, English auxiliaries. */
const MAY_STAND_TWICE: ReadonlySet<string> = new Set(
  'nous vous en that had is so very no long many far bye ha hear die der das den dem sie was wo que quoi tout bien non pas ici cha tut well now'.split(
    ' ',
  ),
);

/** A Latin word that stands twice. */
export const repeatedWords: Finder = function* (page) {
  for (const passage of page.passages) {
    if (passage.wide || passage.style !== 'running' || passage.role === 'ad') continue;
    for (const { start, text, groups } of matchesIn(passage.text, WORD_TWICE)) {
      const word = groups[0] ?? '';
      // Capitals open a sentence or are a name that is called twice.
      if (MAY_STAND_TWICE.has(word.toLowerCase()) || word !== word.toLowerCase()) continue;
      if (!text.endsWith(word)) continue;
      const first = start + word.length;
      const span = {
        start: passage.spanOf(first - 1, first).end,
        end: passage.spanOf(start, start + text.length).end,
      };
      yield suspect('repeated-word', span, { reading: '', confidence: 0.8, seen: text, expected: word });
    }
  }
};
