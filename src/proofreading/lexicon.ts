// What the runtime knows of Chinese words. Browsers and Node carry a dictionary for breaking text into words; it
// says which characters belong together, which is evidence enough to tell a word from a misread one.

/** Breaks Chinese text into words. */
export type Lexicon = {
  /** The words of a short text, in order; together they are the text. */
  readonly wordsOf: (text: string) => readonly string[];
  /** Whether a text of at least two characters is one word. */
  readonly isWord: (text: string) => boolean;
};

const MOST_KEPT = 20_000;

/** What the dictionary holds though it is wrong: slips that are common enough to have been counted as words. */
const NO_WORDS: ReadonlySet<string> = new Set(['己经', '巳经', '自已', '自巳', '侯车', '己經', '按装']);

/**
 * The dictionary of `Intl.Segmenter`. It differs a little from one browser to the next, so what leans on it may too;
 * on one machine it is always the same.
 */
export function createLexicon(): Lexicon {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const kept = new Map<string, readonly string[]>();

  const wordsOf = (text: string): readonly string[] => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const words = [...segmenter.segment(text)].flatMap(({ segment }) =>
      NO_WORDS.has(segment) ? Array.from(segment) : [segment],
    );
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, words);
    return words;
  };
  return { wordsOf, isWord: (text) => Array.from(text).length > 1 && wordsOf(text).length === 1 };
}
