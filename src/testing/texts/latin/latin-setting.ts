import type { Random } from '#shared/random';
import { between, happens } from '#testing/chance';
import type { LatinHabit } from './latin-habit.ts';

/** What a text is made of before it is set: paragraphs to be filled, and lines that stand for themselves. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'subhead'; readonly lines: readonly string[] };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const line = (text: string): Block => ({ kind: 'line', text });

const GAPS = { none: 0.01, some: 0.18, many: 0.6 } as const;
const GAPS_INSIDE = { none: 0, some: 0.004, many: 0.02 } as const;

/** How often a word that does not fit is broken. */
const BREAKS = { en: 0.7, fr: 0.95, de: 0.95 } as const;

/** Sets blocks in the narrow lines of the page, blank lines where the page has them. */
export function setBlocks(
  random: Random,
  blocks: readonly Block[],
  habit: LatinHabit,
  breaks: number = BREAKS[habit.language],
): string[] {
  const out: string[] = [];
  const own = GAPS[habit.blankLines] * (0.5 + random());
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    if (at > 0 && happens(random, gapShare(block, before, own))) out.push('');
    if (block.kind === 'subhead') out.push(...block.lines);
    else out.push(...setParagraph(random, block.text, habit, breaks));
  });
  return out;
}

function gapShare(block: Block, before: Block | undefined, share: number): number {
  if (block.kind === 'subhead') return Math.min(0.9, share * 1.8);
  if (before?.kind === 'subhead') return share * 0.9;
  return block.kind === 'line' ? share * 0.3 : share;
}

function setParagraph(random: Random, text: string, habit: LatinHabit, breaks: number): string[] {
  const lines: string[] = [];
  // French points stand off from their word and never begin a line.
  const words = text
    .replaceAll(/ ([:;!?»])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0')
    .split(' ');
  let current = '';
  for (let next = words.shift(); next !== undefined; next = words.shift()) {
    const glued = current === '' ? next : `${current} ${next}`;
    const room = habit.measure + between(random, -2, 2);
    if (glued.length <= room) {
      current = glued;
      continue;
    }
    const cut = happens(random, breaks) ? breakAt(next, room - 1 - (glued.length - next.length)) : 0;
    const full = cut > 0 ? glued.slice(0, glued.length - next.length + cut) + hyphen(random, habit) : current;
    if (full !== '') lines.push(full);
    if (happens(random, GAPS_INSIDE[habit.blankLines])) lines.push('');
    current = next.slice(cut);
  }
  if (current !== '') lines.push(current);
  return lines.map((full) => full.replaceAll('\u00a0', ' '));
}

const hyphen = (random: Random, { keepsHyphens }: LatinHabit) =>
  keepsHyphens || happens(random, 0.03) ? '-' : '';

const VOWEL = /[aeiouyäöüéèêàâîôû]/i;
const DIGRAPH = /[tscpwg]h|ck|gn|[bcdfgptv][lr]/i;
const LETTERS = /^[\p{L}’']+[.,;:!?»”"]*$/u;

/** Where a word may be broken so that its start fits, 0 for nowhere: before a consonant that a vowel follows. */
function breakAt(word: string, room: number): number {
  if (word.length < 5 || !LETTERS.test(word)) return 0;
  const end = word.replace(/[.,;:!?»”"]+$/, '').length;
  for (let at = Math.min(room, end - 2); at >= 2; at--) {
    const start = word.slice(0, at);
    const next = word.charAt(at);
    const pair = DIGRAPH.test(word.slice(at, at + 2));
    const opens = !VOWEL.test(next) && /\p{L}/u.test(next) && VOWEL.test(word.charAt(pair ? at + 2 : at + 1));
    if (DIGRAPH.test(word.slice(at - 1, at + 1))) continue;
    if (opens && VOWEL.test(start) && !/['’]$/.test(start)) return at;
  }
  return 0;
}
