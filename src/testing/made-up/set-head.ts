// Sets headlines: in boxes of their own or together, across, down or spaced out.
import { between, happens } from '#testing/chance';
import type { Random } from '#shared/random';
import type { MadeUpText } from '#testing/texts/made-up-text';

/** A line of a page with what it is; blank lines are nothing. */
export type SetLine = { readonly text: string; readonly role: string };
export const BLANK: SetLine = { text: '', role: '' };

/** How the headlines of a page are set. */
export type HeadHabit = {
  /** Chance that kicker, headline and deck stand in boxes of their own. */
  readonly parted: number;
  /** Chances of a vertical and of a spaced-out headline. */
  readonly vertical: number;
  readonly spaced: number;
};

/** A vertical headline: a character per line, sometimes cut in two. */
function setVertical(random: Random, line: string): SetLine[] {
  const chars = [...line.replace(/\s/gu, '')];
  const cut = chars.length > 6 && happens(random, 0.4) ? between(random, 3, chars.length - 3) : -1;
  return chars.flatMap((text, i) => [...(i === cut ? [BLANK] : []), { text, role: 'headline' }]);
}

const HAN = /^[\p{Script=Han}，！？：、“”《》]+$/u;

/** The lines of a headline with its kicker and decks, and of a byline below it. */
export function setHead(random: Random, text: MadeUpText, habit: HeadHabit): SetLine[] {
  const vertical = happens(random, habit.vertical);
  const spaced = happens(random, habit.spaced);
  const lines: SetLine[] = [];
  text.head.forEach(({ role, lines: own }, i) => {
    if (i > 0 && happens(random, habit.parted)) lines.push(BLANK);
    own.forEach((line, j) => {
      const down = vertical && role === 'headline' && HAN.test(line) && [...line].length >= 4;
      if (down && j > 0) lines.push(BLANK);
      if (down) lines.push(...setVertical(random, line));
      else lines.push({ text: spaced && HAN.test(line) ? [...line].join(' ') : line, role });
    });
  });
  if (text.byline !== null && lines.length > 0) {
    if (happens(random, habit.parted)) lines.push(BLANK);
    lines.push({ text: text.byline, role: 'byline' });
  }
  return lines;
}
