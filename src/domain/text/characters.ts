// Kinds of characters the rules of running text tell apart. All tests take one UTF-16 code unit or code point.

const BLANKS = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** White space: exactly what `\s` matches, so a line of U+3000, U+00A0 or U+FEFF is blank. */
export function isBlankCode(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && (BLANKS.has(code) || (code >= 0x2000 && code <= 0x200a));
}

/** Whether a code unit ends a line or is part of what ends it. */
export const isBreakCode = (code: number): boolean => code === 10 || code === 13;

/** Han ideographs, with 々 and 〇, and any character of the supplementary ideographic planes. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3005 ||
    code === 0x3007 ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3fffd) ||
    (code >= 0xd840 && code <= 0xd8ff)
  );
}

/** ASCII and full-width digits, and the marks that stand with a figure. */
export function isFigure(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19) || code === 37 || code === 0x2030;
}

/** Letters of the Latin script, accents included. */
export function isLatin(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

/** Whether a character is a letter with a lower-case form of its own, and in that form. */
export const isLower = (char: string): boolean => char !== char.toUpperCase();

/** Whether a character is a letter with an upper-case form of its own, and in that form. */
export const isUpper = (char: string): boolean => char !== char.toLowerCase();

const OPENERS = '（《“‘「『【〈〔［｛([{«';
const CLOSERS = '）》”’」』】〉〕］｝)]}»"\'';
const SENTENCE_ENDS = '。！？…!?．';

/** Opening brackets and quotes. A straight quote is not one: it may as well close. */
export const isOpener = (char: string): boolean => char !== '' && OPENERS.includes(char);

/** Closing brackets and quotes, the straight quotes included. */
export const isCloser = (char: string): boolean => char !== '' && CLOSERS.includes(char);

/** Marks that end a sentence wherever they stand. The Latin full stop is not one: see `sentences.ts`. */
export const isSentenceEnd = (char: string): boolean => char !== '' && SENTENCE_ENDS.includes(char);

/** The code point that ends just before `offset`, or -1 at the start. */
export function codeBefore(text: string, offset: number): number {
  if (offset <= 0) return -1;
  const low = text.charCodeAt(offset - 1);
  if (low < 0xdc00 || low > 0xdfff || offset < 2) return low;
  const pair = text.codePointAt(offset - 2) ?? low;
  return pair > 0xffff ? pair : low;
}

/** The code point at `offset`, or -1 at the end. */
export const codeAt = (text: string, offset: number): number => text.codePointAt(offset) ?? -1;
