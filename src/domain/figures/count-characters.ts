// Characters as a person counts them: grapheme clusters, blanks left out.

/** Text of which every code unit is a character of its own: no marks that join, no pairs, no jamo, no controls. */
const PLAIN =
  /^[\t\n\r\x20-\x7e\u2010-\u2027\u2030-\u205e\u2e80-\u3029\u3030-\u3098\u309b-\u9fff\uff00-\uff9d]*$/u;

let segmenter: Intl.Segmenter | null = null;

/** How many characters a text has, blanks not counted. */
export function countCharacters(text: string): number {
  const dense = text.replace(/\s+/gu, '');
  if (PLAIN.test(dense)) return dense.length;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  // Blanks are taken out of the count, not of the text: what they part must not join.
  let count = 0;
  for (const { segment } of segmenter.segment(text)) if (segment.trim() !== '') count++;
  return count;
}
