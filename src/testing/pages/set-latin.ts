import type { Chance } from '#testing/chance';
import type { Style } from './style';

const VOWELS = /[aeiouyàâäéèêëîïôöûùü]/iu;

/** Sets a paragraph of Latin script, with words broken at line ends as the style has it. */
export function setLatin(text: string, measure: number, style: Style, chance: Chance): string[] {
  const lines: string[] = [];
  let line = style.indent === 'kept' ? '  ' : '';
  for (const word of text.split(/\s+/u)) {
    const joined = line.trim() === '' ? line + word : `${line} ${word}`;
    if (joined.length <= measure) {
      line = joined;
      continue;
    }
    const cut = style.hyphens === 'none' ? 0 : breakAt(word, measure - line.length - 2, chance);
    if (cut > 0) {
      lines.push(`${line} ${word.slice(0, cut)}${style.hyphens === 'kept' ? '-' : ''}`);
      line = word.slice(cut);
    } else {
      if (line.trim() !== '') lines.push(line);
      line = word;
    }
  }
  if (line.trim() !== '') lines.push(line);
  return lines;
}

/** Where a word may be broken: two letters or more on either side, after a vowel. */
function breakAt(word: string, room: number, chance: Chance): number {
  if (room < 2 || word.length < 5 || !chance.happens(0.8) || !/^\p{L}+[.,;:]?$/u.test(word)) return 0;
  for (let at = Math.min(room, word.length - 3); at >= 2; at--) {
    if (VOWELS.test(word[at - 1] ?? '') && !VOWELS.test(word[at] ?? '')) return at;
  }
  return 0;
}
