// The words of a text as comparable numbers: pairs of neighbouring characters for Han, whole words for Latin script.

const HAN_PAIR = 0x1_0000;
const WORD = /[\p{Script=Latin}]{4,}/gu;
/** Offset that keeps numbers of words apart from those of pairs. */
const WORD_BASE = 0x2_0000_0000;

const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function hash(word: string): number {
  let value = 0;
  for (let i = 0; i < word.length; i++) value = (Math.imul(value, 31) + word.charCodeAt(i)) >>> 0;
  return WORD_BASE + value;
}

/** Numbers of the words in a text, in order, repeats included. Linear in the text. */
export function wordsOf(text: string): number[] {
  const words: number[] = [];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const counts = isHan(code) || isDigit(code);
    if (counts && before !== 0 && (isHan(code) || isHan(before))) words.push(before * HAN_PAIR + code);
    if (code !== 0x20 && code !== 0x3000) before = counts ? code : 0;
  }
  for (const [word] of text.matchAll(WORD)) words.push(hash(word.toLowerCase().slice(0, 6)));
  return words;
}
