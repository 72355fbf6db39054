import type { Random } from '#shared/random';
import { between, happens, pick } from '#testing/chance';

type Damage = 0 | 1 | 2 | 3;

// What the reading machine takes for what, in the order in which a pair is looked for.
const MISREADINGS: readonly (readonly [string, readonly string[]])[] = [
  ['rn', ['m', 'nn', 'ra']],
  ['ri', ['n', 'ii']],
  ['li', ['h', 'b', 'll']],
  ['cl', ['d', 'el']],
  ['th', ['tb', 'ih', 'tli']],
  ['he', ['be', 'lie', 'ho']],
  ['fi', ['n', 'li', 'ti']],
  ['in', ['m', 'iu', 'hi']],
  ['qu', ['qn', 'ou', 'au']],
  ['m', ['rn', 'in', 'ni', 'nt', 'ui']],
  ['n', ['u', 'ii', 'a', 'ri']],
  ['u', ['n', 'ii', 'a']],
  ['e', ['c', 'o', 'a', 'é', 'r', '<']],
  ['c', ['e', 'o', 'r', '(']],
  ['o', ['e', 'c', 'a', '0']],
  ['a', ['n', 's', 'u', 'o', 'it', '»']],
  ['h', ['b', 'li', 'n', 'ii']],
  ['b', ['h', 'l>', '6', 'ti']],
  ['l', ['1', 'I', 't', 'i', '!', '/', '[']],
  ['i', ['l', '1', 't', 'j', '!', ';', 'î']],
  ['t', ['l', 'f', 'i', 'r', '(']],
  ['r', ['i', 't', 'v', 'f']],
  ['f', ['t', 'l', 'r', 'ſ']],
  ['s', ['f', 'a', 'ſ', '6', 'i', 'K']],
  ['d', ['il', 'tl', 'a', '(1', 'ci']],
  ['g', ['q', 'p', 's', 'y']],
  ['p', ['n', 'j', 'i)', 'y']],
  ['v', ['y', 'r', 'T', 'v.']],
  ['w', ['vv', 'iv', 'v']],
  ['y', ['v', 'j', 'r']],
  ['k', ['lc', 'h', 'fc']],
  ['é', ['e', 'ê', 'ó', '6', 'è', 'd']],
  ['è', ['é', 'e', 'ô']],
  ['à', ['a', 'ù', 'A', 'il']],
  ['ä', ['a', 'ii', 'ü']],
  ['ü', ['ii', 'u', 'li']],
  ['ß', ['tz', 'B', 'fi', 'sz']],
  ['I', ['l', '1', 'T', '!', 'J']],
  ['T', ['I', '1', 'X', "'1'", 'Y']],
  ['E', ['B', 'F', 'L', 'K']],
  ['S', ['8', 'B', 'i5', 'R']],
  ['R', ['B', 'K', 'H', 'It']],
  ['N', ['M', 'K', 'X', 'ti']],
  ['M', ['BI', 'ill', 'N', '31']],
  ['H', ['II', 'K', 'tI', 'R']],
  ['A', ['a', '4', 'V', 'il']],
  ['C', ['G', 'O', '(', 'e']],
  ['D', ['I)', 'O', '1)', 'B']],
  ['L', ['1', 'I.', 'J', 't']],
  ['O', ['0', 'Q', 'C', '()']],
  ['U', ['I', 'TJ', 'ti', 'V']],
  ['V', ['Y', 'T', '\\', 'l.']],
  ['P', ['F', 'l', 'I', 'T']],
  ['1', ['l', 'I', '4', '!', 'i']],
  ['5', ['6', 's', '3']],
  ['0', ['o', 'O', '6']],
  [',', ['.', "'", '', ';']],
  ['.', [',', '', ' .', ':', '•']],
  ['-', ['.', '', '—', '•', '_']],
];
const STRAYS = [
  '.',
  ',',
  '.',
  ',',
  "'",
  '.',
  ',',
  "'",
  '·',
  '•',
  '■',
  '*',
  '^',
  ';',
  '_',
  '~',
  '|',
  ':',
  '°',
  '!',
  '»',
  '-',
  '‘',
];
const GARBAGE = [
  'e',
  'i',
  'll',
  '—',
  'tt',
  'I',
  'of',
  'y',
  ';',
  ',',
  '.',
  '~',
  'ti',
  'u',
  "'",
  'h',
  '1',
  'ft',
  'a',
  '•',
  '■',
  'l,',
  '(',
  'th',
  'w',
  '/',
];
const RATES = [0, 0.004, 0.02, 0.045] as const;

/** A line of type as the machine read it; `share` is how bad this place is, 1 for the usual. */
export function damaged(random: Random, text: string, damage: Damage, share = 1): string {
  const rate = RATES[damage] * share;
  if (rate === 0) return text;
  let out = '';
  for (let at = 0; at < text.length;) {
    const hit = happens(random, rate);
    const [taken, read] = hit ? misread(random, text, at, damage) : [1, text.charAt(at)];
    out += read;
    at += taken;
  }
  return out.replaceAll(/ {2,}/g, ' ').trim();
}

/** How many characters are taken at `at`, and what is read in their place. */
function misread(random: Random, text: string, at: number, damage: Damage): [number, string] {
  const character = text.charAt(at);
  const way = random();
  const stray = pick(random, STRAYS);
  if (character === ' ') return [1, way < 0.35 ? '' : ` ${stray}${way < 0.6 ? ' ' : ''}`];
  if (damage > 1 && way < 0.18) return [1, brokenLetter(character, way)];
  if (way < (damage === 3 ? 0.4 : 0.24)) return [1, character + stray];
  const found = MISREADINGS.find(([from]) => text.startsWith(from, at) && (from.length === 1 || way < 0.6));
  return found ? [found[0].length, pick(random, found[1])] : [1, character];
}

/** A letter lost, torn off from the next, or in the wrong case. */
function brokenLetter(character: string, way: number): string {
  if (way < 0.07) return '';
  return way < 0.14 ? `${character} ` : swapCase(character);
}

const swapCase = (character: string) =>
  character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase();

/** One to six characters that mean nothing, as read off a torn or curved margin. */
export function garbage(random: Random): string {
  let line = '';
  for (let left = between(random, 1, 3); left > 0; left--)
    line += `${pick(random, GARBAGE)}${happens(random, 0.25) ? ' ' : ''}`;
  return line.trim().slice(0, 6) || '.';
}

/** A text in lines as the machine read it: at the worst, line starts are lost and garbage stands between lines. */
export function damagedLines(random: Random, lines: readonly string[], damage: Damage): string[] {
  const share = 0.3 + random() * 1.4;
  const dirty = damage === 3 ? random() * 0.1 : damage === 2 ? random() * 0.012 : 0;
  const out: string[] = [];
  // The fold of the page takes the starts of a run of lines.
  let fold = 0;
  for (const line of lines) {
    if (damage === 3 && happens(random, 0.012)) fold = between(random, 4, 24);
    else fold = Math.max(0, fold - 1);
    out.push(line === '' ? '' : readLine(random, line, { damage, share, folded: fold > 0 }));
    if (happens(random, fold > 0 ? dirty + 0.15 : dirty)) out.push(...dirt(random));
  }
  return out;
}

type Place = { readonly damage: Damage; readonly share: number; readonly folded: boolean };

function readLine(random: Random, line: string, { damage, share, folded }: Place): string {
  const read = damaged(random, line, damage, folded ? share * 1.8 : share);
  const torn = folded ? 0.6 : damage === 3 ? 0.04 : 0;
  return happens(random, torn) ? tornStart(random, read) : read;
}

function tornStart(random: Random, line: string): string {
  const rest = line.slice(between(random, 1, 6)).trimStart();
  return rest === '' ? line : rest;
}

function dirt(random: Random): string[] {
  const lines = Array.from({ length: happens(random, 0.75) ? 1 : between(random, 2, 5) }, () =>
    garbage(random),
  );
  if (happens(random, 0.25)) lines.unshift('');
  if (happens(random, 0.25)) lines.push('');
  return lines;
}
