// Letter-spaced lines and squeezed punctuation are closed up before any test looks at them. The raw page never
// changes: every character of the closed text knows where it came from.

/** A text without typesetting spaces. */
export type Closed = {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its place in the text it was made from; null when nothing was left out. */
  readonly from: Uint16Array | null;
};

const BLANK = /[\s\u00a0\u3000]/u;
const HAN_OR_DIGIT = /[\p{Script=Han}\p{Nd}、。，：；？！]/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z\u00c0-\u024f]/u;
const OPENING = /[（《“‘【「『〔(]/u;
const CLOSING = /[）》”’】」』〕)、。，：；]/u;

/** Whether most of the tokens between single spaces are one character: a line justified by letter-spacing. */
export function isSpacedOut(text: string): boolean {
  const tokens = text.split(/[ \u3000]/u).filter((token) => token !== '');
  if (tokens.length < 3) return false;
  const single = tokens.filter((token) => [...token].length === 1 && !LATIN.test(token)).length;
  return single >= tokens.length * 0.8;
}

/** Whether a run of blanks between two characters is a typesetting width rather than a character. */
function isWidthOnly(before: string, after: string): boolean {
  if (OPENING.test(after) || CLOSING.test(before) || CLOSING.test(after) || OPENING.test(before)) return true;
  if (HAN.test(before) && HAN.test(after)) return false;
  return HAN_OR_DIGIT.test(before) && HAN_OR_DIGIT.test(after) && (HAN.test(before) || HAN.test(after));
}

/**
 * Closes letter-spacing and the gaps round punctuation and digits in a line of Chinese; a line of Latin text stays
 * as it is. Spaces between Han characters stay where the line is not letter-spaced: they part names and slogans.
 */
export function closeUp(text: string): Closed {
  if (!BLANK.test(text) || !HAN_OR_DIGIT.test(text)) return { text, from: null };
  const all = isSpacedOut(text);
  const kept: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (BLANK.test(char)) {
      const before = out.at(-1) ?? '';
      let next = i;
      while (next < text.length && BLANK.test(text.charAt(next))) next++;
      if (all || isWidthOnly(before, text.charAt(next))) {
        i = next - 1;
        continue;
      }
    }
    out += char;
    kept.push(i);
  }
  return { text: out, from: Uint16Array.from(kept) };
}

/** The place in the original text of a place in the closed one. */
export const originalPlace = (closed: Closed, place: number): number =>
  closed.from === null ? place : (closed.from[place] ?? (closed.from.at(-1) ?? -1) + 1);
