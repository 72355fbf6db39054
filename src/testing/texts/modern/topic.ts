import type { Words } from '#testing/texts/modern/pen';

export type Flavour =
  'party' | 'country' | 'city' | 'people' | 'case' | 'business' | 'science' | 'sport' | 'culture' | 'world';

/** What one article is about: patterns for its parts and the words that fill them. */
export type Topic = {
  readonly name: string;
  readonly flavour: Flavour;
  readonly words: Words;
  readonly heads: readonly string[];
  readonly kickers: readonly string[];
  readonly decks: readonly string[];
  readonly leads: readonly string[];
  readonly body: readonly string[];
  readonly quotes: readonly string[];
  readonly subheads: readonly string[];
};

type Lines = Record<'H' | 'K' | 'D' | 'L' | 'B' | 'Q' | 'X', string[]>;
const isPart = (key: string): key is keyof Lines => /^[HKDLBQX]$/.test(key);

function topicOf(block: string): Topic {
  const [first = '', ...rest] = block.trim().split('\n');
  const [name = '', flavour = ''] = first.trim().split(' ');
  const lines: Lines = { H: [], K: [], D: [], L: [], B: [], Q: [], X: [] };
  const words: Record<string, readonly string[]> = {};
  for (const line of rest.map((one) => one.trim())) {
    const cut = line.indexOf(' ');
    const [key, text] = [line.slice(0, cut), line.slice(cut + 1)];
    if (isPart(key)) lines[key].push(...(key === 'X' ? text.split(' ') : [text]));
    else words[key] = text.split(' ');
  }
  return {
    name,
    flavour: flavour as Flavour,
    words,
    heads: lines.H,
    kickers: lines.K,
    decks: lines.D,
    leads: lines.L,
    body: lines.B,
    quotes: lines.Q,
    subheads: lines.X,
  };
}

/**
 * Topics from their notation: blocks that begin with `# name flavour`, then lines that begin with H for a headline,
 * K kicker, D deck, L opening, B sentence of the text, Q quotation, X sub-headings, or with the name of a slot and
 * the words for it.
 */
export function topicsOf(notation: string): Topic[] {
  return notation
    .split(/^\s*# /m)
    .filter((block) => block.trim() !== '')
    .map(topicOf);
}
