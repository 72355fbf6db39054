/** What a story can be about: its own words, headlines and sentences, and the frames it is told in. */
export type Topic = {
  readonly kind: string;
  readonly nouns: readonly string[];
  readonly acts: readonly string[];
  readonly heads: readonly string[];
  readonly sentences: readonly string[];
};

/**
 * Reads topics from their notation: `@kind noun noun …`, `v` acts, `h` headlines, `s` sentences, one topic after
 * another. In Latin script the nouns and acts are parted by commas.
 */
export function topicsOf(source: string, separator: RegExp = /\s+/u): readonly Topic[] {
  return source
    .split(/^@/mu)
    .slice(1)
    .map((chunk) => {
      const lines = chunk.split('\n').map((line) => line.trim());
      const [first = ''] = lines;
      const kind = first.split(' ')[0] ?? '';
      const all = (mark: string) =>
        lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2).trim());
      const words = (text: string) => text.split(separator).filter((word) => word !== '');
      return {
        kind,
        nouns: words(first.slice(kind.length).trim()),
        acts: all('v').flatMap(words),
        heads: all('h').flatMap((line) => line.split(' / ')),
        sentences: all('s'),
      };
    });
}
