// Damage to text in Latin script.
import type { Family } from './types';
import { atMatches } from './han';

const swap =
  (pattern: RegExp, after: string): Family['hurts'] =>
  (text) =>
    atMatches(text, pattern, () => after);

/** Inside words of five letters or more, in lower case. */
const CONFUSIONS: readonly Family['hurts'][] = [
  swap(/(?<=\b[a-zéèà]{1,8})rn(?=[a-zéèà]{2,8}\b)/gu, 'm'),
  swap(/(?<=\b[a-zéèà]{1,8})m(?=[a-zéèà]{2,8}\b)/gu, 'rn'),
  swap(/(?<=\b[a-zéèà]{1,8})h(?=[a-zéèà]{2,8}\b)/gu, 'b'),
  swap(/(?<=\b[a-zéèà]{2,8})e(?=[a-zéèà]{2,8}\b)/gu, 'c'),
  swap(/(?<=\b[a-zéèà]{2,8})n(?=[a-zéèà]{2,8}\b)/gu, 'u'),
  swap(/(?<=\b[a-zéèà]{1,8})l(?=[a-zéèà]{2,8}\b)/gu, '1'),
  swap(/(?<=\b[a-zéèà]{1,8})o(?=[a-zéèà]{2,8}\b)/gu, '0'),
];

export const LATIN_FAMILIES: readonly Family[] = [
  {
    rule: 'latin-confusion',
    script: 'latin',
    hurts: (text) => CONFUSIONS.flatMap((hurts) => hurts(text, { pick: (list) => list[0]! })),
  },
  {
    rule: 'long-s',
    script: 'latin',
    times: 8,
    hurts: swap(/(?<=\b[a-zéèà]{0,8})s(?=[a-zéèà]{3,8}\b)/gu, 'f'),
  },
  {
    rule: 'repeated-word',
    script: 'latin',
    hurts: (text) =>
      atMatches(text, /(?<=[a-z]{3} )[a-z]{3,9}(?= [a-z]{3})/gu, ([word]) => `${word} ${word}`),
  },
  { rule: 'lost-hyphen', script: 'latin', hurts: swap(/(?<=[a-z]{2})-(?=\n[a-z]{2})/gu, '') },
];
