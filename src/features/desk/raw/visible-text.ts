// Characters that would vanish or reorder their neighbours are drawn as the one-character pictures Unicode has for
// them, so that every raw character keeps exactly one UTF-16 unit on screen and offsets stay true.

const PICTURES: Readonly<Record<number, string>> = { 0x7f: '\u2421', 0x00ad: '\u2010' };
const SHOWN_AS_BOX = '\u25ab';

/** Controls, soft hyphen, zero-width and bidirectional characters, as [first, last] pairs. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2060],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];

const isHidden = (code: number): boolean => HIDDEN.some(([first, last]) => code >= first && code <= last);

/** Raw text as it is drawn: same length, nothing invisible except blanks. */
export function visibleText(text: string): string {
  let out: string[] | null = null;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isHidden(code)) continue;
    out ??= text.split('');
    out[i] = code < 0x20 ? String.fromCharCode(0x2400 + code) : (PICTURES[code] ?? SHOWN_AS_BOX);
  }
  return out === null ? text : out.join('');
}

/** A reading as it is quoted: blanks that are all of it are drawn too. */
export const readable = (text: string): string =>
  visibleText(text.trim() === '' ? text.replace(/[^\S\r\n]/gu, '\u2423') : text);

/** Text in which line ends and spaces are drawn as signs: ↵ and ␣. For quoting a few characters, not for offsets. */
export const breaksShown = (text: string): string =>
  visibleText(text.replace(/\r\n?|\n/gu, '↵').replace(/[^\S\r\n]/gu, '␣'));

/** Raw text whose line ends break the line on screen, where white space is kept (`pre-wrap`): same length. */
export const brokenText = (text: string): string =>
  text
    .split(/(\r\n|[\r\n])/u)
    .map((part, i) => (i % 2 === 0 ? visibleText(part) : part.length > 1 ? '\u200b\n' : '\n'))
    .join('');
