import type { Suspect } from '#domain/proof/suspect';
import type { Passage } from '#proofreading/passages';
import type { Finder, ProofPage } from '#proofreading/page';
import { isHan } from '#domain/text/characters';
import { suspect } from '#proofreading/page';
import { MISREAD_WORDS } from '#proofreading/tables/misread-words';
import { isTorn, scanWords, wordTable } from './word-scan';

// Look-alikes that are told without a dictionary: words that are misread so often that they can be listed, and
// characters that newspapers hardly have.

const TABLE = wordTable(MISREAD_WORDS);

/** 巳 stands in names of days and hours only; 巿 (a knee cover) nowhere. */
const BEFORE_SI = '甲乙丙丁戊己庚辛壬癸辰上';
const BEHIND_SI = '时時刻初正年日月牌';

/** 自己, 知己: behind these the character meant is the one for oneself. */
const SELF = '自知利律克';

/** At an edge of the text nothing tells, so it may. */
const namesDay = (text: string, at: number): boolean =>
  BEFORE_SI.includes(text.charAt(at - 1)) || BEHIND_SI.includes(text.charAt(at + 1));

function* rareIn({ text, spanOf }: Passage): Iterable<Suspect> {
  for (let at = 0; at < text.length; at++) {
    const seen = text.charAt(at);
    if (seen !== '巳' && seen !== '巿') continue;
    if (seen === '巳' && namesDay(text, at)) continue;
    if (!isHan(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(at + 1))) continue;
    const self = at > 0 && SELF.includes(text.charAt(at - 1)) ? '己' : '已';
    const expected = seen === '巿' ? '市' : self;
    yield suspect('look-alike', spanOf(at, at + 1), {
      reading: expected,
      confidence: 0.88,
      seen,
      expected,
      where: 'list',
    });
  }
}

function* listedIn(page: ProofPage, passage: Passage): Iterable<Suspect> {
  for (const { start, end, wrong, right } of scanWords(passage, TABLE)) {
    if (isTorn(page, passage.text, start, end)) continue;
    const at = start + [...wrong].findIndex((char, i) => char !== right.charAt(i));
    yield suspect('look-alike', passage.spanOf(at, at + 1), {
      reading: right.charAt(at - start),
      confidence: 0.88,
      seen: wrong,
      expected: right,
      where: 'list',
    });
  }
}

/** Misread words and characters that are told by a list. */
export const misreadWords: Finder = function* (page) {
  for (const passage of page.passages) {
    if (!passage.wide) continue;
    yield* rareIn(passage);
    yield* listedIn(page, passage);
  }
};
