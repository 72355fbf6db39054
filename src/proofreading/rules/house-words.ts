import type { Suspect, SuspectRule } from '#domain/proof/suspect';
import type { Passage } from '#proofreading/passages';
import type { Finder, ProofPage } from '#proofreading/page';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';
import type { WordTable } from './word-scan';
import { isTorn, scanWords, wordTable } from './word-scan';
import { HOUSE_WORDS } from '#proofreading/tables/house-words';

// Words a newspaper does not print: a few that are always slips, and those on its own list.

const BUILT_IN = wordTable(HOUSE_WORDS);

function* wordsIn(page: ProofPage, passage: Passage, words: WordTable, rule: SuspectRule): Iterable<Suspect> {
  for (const { start, end, wrong, right } of scanWords(passage, words)) {
    if (rule === 'house-word' && end - start === 2 && isTorn(page, passage.text, start, end)) continue;
    yield suspect(rule, passage.spanOf(start, end), {
      reading: right,
      confidence: rule === 'listed-word' ? 0.97 : 0.92,
      seen: wrong,
      expected: right,
      where: 'list',
      print: true,
    });
  }
}

/** The built-in words. */
export const houseWords: Finder = function* (page) {
  for (const passage of page.passages) {
    if (!passage.wide) continue;
    yield* wordsIn(page, passage, BUILT_IN, 'house-word');
    for (const { start, end, text } of matchesIn(passage.text, VITAMIN)) {
      const right = text.replace(' ', '').toUpperCase();
      const said = {
        reading: right,
        confidence: 0.9,
        seen: text,
        expected: right,
        where: 'list',
        print: true,
      } as const;
      yield suspect('house-word', passage.spanOf(start, end), said);
    }
  }
};

const VITAMIN = /(?:维生素|維生素|维他命) ?[a-ek](?![A-Za-z])|(?:维生素|維生素|维他命) [A-EK](?![A-Za-z])/gu;

/** The words of the newspaper's own list. */
export const listedWords: Finder = function* (page) {
  if (page.input.words.bad.length === 0) return;
  const words = wordTable(page.input.words.bad);
  for (const passage of page.passages) yield* wordsIn(page, passage, words, 'listed-word');
};
