import type { Chance } from '#testing/chance';
import { BLANK, type Row } from './story';
import { signsOf } from './signs';

const SWAPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/rn/gu, ['m', 'rn.']],
  [/m/gu, ['rn', 'in', 'ni']],
  [/h/gu, ['b', 'li']],
  [/e/gu, ['c', 'o', 'é']],
  [/l/gu, ['1', 'i', 'I', '!']],
  [/c/gu, ['e', 'o']],
  [/I/gu, ['l', '1', 'T']],
  [/u/gu, ['n', 'ii']],
  [/n/gu, ['u', 'ri']],
  [/s/gu, ['a', '8', "'s"]],
  [/t/gu, ['f', 'i', 't.']],
  [/o/gu, ['0', 'e', 'c']],
  [/d/gu, ['cl', 'tl']],
  [/S/gu, ['8', 'B']],
  [/,/gu, ['.', ';', '']],
  [/\./gu, [',', '.,', '']],
  [/E/gu, ['F', 'B', 'R']],
  [/O/gu, ['0', 'Q', 'C']],
  [/y/gu, ['v', 'j']],
  [/ /gu, ['', '  ', ' . ', ' -']],
];
const DIRT = ['.', ',', "'", '-', '•', ':', ';', '~', '—', '^', '|', '_', '*', '■', '°'];
const RATE = [0, 0.004, 0.015, 0.06];

/** Damage by recognition: swapped and broken letters, lost line starts, dirt read as signs. */
export function damagedLatin(rows: readonly Row[], level: number, chance: Chance, used: Set<string>): Row[] {
  if (level === 0) return [...rows];
  const rate = RATE[level] ?? 0;
  const bad = chance.happens(0.3) ? rate * 3 : 0;
  const zone = chance.below(Math.max(1, rows.length));
  return rows.flatMap((row, i) => {
    if (row.owner === BLANK) return [row];
    const here = bad > 0 && i >= zone && i < zone + 40 ? rate + bad : rate;
    const text = damaged(row.text, here, chance);
    const line = { ...row, text: text.trim() === '' ? row.text : text };
    if (row.role === 'headline' || !chance.happens(here * 0.7)) return [line];
    used.add('garbage lines');
    return [line, ...dirt(row, level, chance)];
  });
}

function damaged(text: string, rate: number, chance: Chance): string {
  let out = text;
  for (const [pattern, others] of SWAPS)
    out = out.replace(pattern, (sign) => (chance.happens(rate) ? chance.pick(others) : sign));
  if (out.length > 20 && chance.happens(rate)) out = out.slice(chance.between(1, 5));
  if (out.length > 20 && chance.happens(rate)) out = out.slice(0, -chance.between(1, 4));
  if (chance.happens(rate * 2)) out = `${chance.pick(DIRT)}${chance.pick(['', ' '])}${out}`;
  return out;
}

/** Lines of a few signs, which go with the text they stand in. */
function dirt(row: Row, level: number, chance: Chance): Row[] {
  const letters = signsOf("abcdefilmnorstu.,'-IlT°~^;:/");
  return Array.from({ length: chance.between(1, level) }, () => ({
    ...row,
    text: Array.from({ length: chance.between(1, 6) }, () => chance.pick(letters)).join(''),
  }));
}
