import type { Chance } from '#testing/chance';

/** How one page is set. Shares are chances per story, paragraph or line. */
export type Style = {
  readonly latin: boolean;
  /** The column measures of its stories, in cells (Han) or characters (Latin). */
  readonly measures: readonly number[];
  readonly indent: 'kept' | 'lost' | 'none';
  readonly signs: 'hang' | 'push' | 'free';
  readonly spread: number;
  readonly loose: number;
  /** A blank line between paragraphs. */
  readonly paraGap: number;
  /** Blank lines where a column ends: after so many lines; 0 for none. */
  readonly columnHeight: number;
  readonly headGap: number;
  readonly boxGap: number;
  /** No blank line between one story and the next. */
  readonly glue: number;
  /** A blank line before a line that begins with “ or （. */
  readonly falseBox: number;
  /** Text round a picture. */
  readonly narrow: number;
  readonly vertical: number;
  readonly spreadHead: number;
  readonly blanks: 'normal' | 'none' | 'every' | 'double';
  /** Damage by recognition, 0 to 3. */
  readonly noise: number;
  /** How Latin words are broken at line ends. */
  readonly hyphens: 'kept' | 'lost' | 'none';
};

/** Draws one part of a style; a part that is never drawn is the same on every page. */
type Draw<T> = (chance: Chance, used: Set<string>) => T;
/** Drawn in the order they stand here: another order gives other pages for the same seed. */
type Draws = { readonly [Part in keyof Style]: Draw<Style[Part]> };

const always =
  <const T>(value: T): Draw<T> =>
  () =>
    value;
/** One of several, each with its weight. */
const odds =
  <const T>(...choices: readonly (readonly [T, number])[]): Draw<T> =>
  (chance) =>
    chance.weighted(choices);
/** A column height between two numbers of lines on a share of pages, none on the others. */
const height =
  (share: number, low: number, high: number): Draw<number> =>
  (chance) =>
    chance.happens(share) ? chance.between(low, high) : 0;

type Widths = { readonly low: number; readonly high: number };

function measuresOf(chance: Chance, { low, high }: Widths, used: Set<string>): number[] {
  const way = chance.weighted([
    ['same measure', 30],
    ['own measures', 30],
    ['few measures', 40],
  ] as const);
  used.add(way);
  if (way === 'same measure') return [chance.between(low, high)];
  return Array.from({ length: way === 'own measures' ? 12 : chance.between(2, 4) }, () =>
    chance.between(low, high),
  );
}

/** Measures within one of several widths. */
const within =
  (...widths: readonly (readonly [low: number, high: number])[]): Draw<number[]> =>
  (chance, used) => {
    const [low, high] = chance.pick(widths);
    return measuresOf(chance, { low, high }, used);
  };

const MODERN: Draws = {
  blanks: odds(['normal', 82], ['none', 6], ['every', 5], ['double', 7]),
  paraGap: odds([0.95, 30], [0, 40], [0.4, 30]),
  latin: always(false),
  measures: within([11, 18], [12, 26], [14, 22], [15, 52]),
  indent: odds(['lost', 55], ['none', 20], ['kept', 25]),
  signs: odds(['hang', 45], ['push', 40], ['free', 15]),
  spread: odds([0, 50], [0.02, 25], [0.06, 25]),
  loose: odds([0, 45], [0.3, 25], [0.7, 20], [1, 10]),
  columnHeight: height(0.62, 5, 34),
  headGap: odds([1, 55], [0.7, 25], [0, 20]),
  boxGap: odds([0, 40], [0.4, 35], [1, 25]),
  glue: odds([0, 35], [0.12, 30], [0.35, 22], [0.9, 13]),
  falseBox: odds([0, 40], [0.4, 35], [0.9, 25]),
  narrow: odds([0, 55], [0.15, 30], [0.4, 15]),
  vertical: odds([0, 45], [0.12, 35], [0.4, 20]),
  spreadHead: odds([0, 60], [0.1, 28], [0.4, 12]),
  noise: odds([0, 80], [1, 14], [2, 6]),
  hyphens: always('none'),
};

const OLD: Draws = {
  latin: always(false),
  measures: (chance, used) =>
    chance.happens(0.55)
      ? measuresOf(chance, { low: 7, high: 9 }, used)
      : within([12, 20], [18, 34], [8, 30])(chance, used),
  indent: odds(['none', 72], ['lost', 18], ['kept', 10]),
  signs: odds(['free', 60], ['hang', 28], ['push', 12]),
  spread: odds([0, 88], [0.03, 12]),
  loose: always(0),
  paraGap: odds([0, 35], [0.5, 25], [1, 40]),
  columnHeight: height(0.5, 8, 40),
  headGap: odds([1, 78], [0.6, 12], [0, 10]),
  boxGap: odds([0, 15], [0.5, 25], [1, 60]),
  glue: odds([0, 62], [0.15, 22], [0.6, 16]),
  falseBox: odds([0, 80], [0.4, 20]),
  narrow: odds([0, 75], [0.2, 25]),
  vertical: odds([0, 82], [0.15, 18]),
  spreadHead: odds([0, 75], [0.2, 25]),
  blanks: odds(['normal', 86], ['none', 6], ['every', 3], ['double', 5]),
  noise: odds([0, 70], [1, 18], [2, 12]),
  hyphens: always('none'),
};

const LATIN: Draws = {
  latin: always(true),
  measures: within([36, 46], [42, 60], [28, 40], [56, 72]),
  indent: odds(['none', 85], ['kept', 15]),
  signs: always('free'),
  spread: always(0),
  loose: always(0),
  paraGap: odds([0, 50], [0.3, 30], [1, 20]),
  columnHeight: height(0.55, 12, 90),
  headGap: odds([1, 55], [0.6, 20], [0.1, 25]),
  boxGap: odds([0, 30], [0.5, 30], [1, 40]),
  glue: odds([0, 50], [0.2, 28], [0.7, 22]),
  falseBox: always(0),
  narrow: always(0),
  vertical: always(0),
  spreadHead: odds([0, 90], [0.15, 10]),
  blanks: odds(['normal', 84], ['none', 8], ['every', 2], ['double', 6]),
  noise: odds([0, 25], [1, 30], [2, 27], [3, 18]),
  hyphens: odds(['kept', 50], ['lost', 30], ['none', 20]),
};

const drawn = (draws: Draws, chance: Chance, used: Set<string>): Style =>
  Object.fromEntries(Object.entries(draws).map(([part, draw]) => [part, draw(chance, used)])) as Style;

export const modernStyle = (chance: Chance, used: Set<string>): Style => drawn(MODERN, chance, used);
export const oldStyle = (chance: Chance, used: Set<string>): Style => drawn(OLD, chance, used);
export const latinStyle = (chance: Chance, used: Set<string>): Style => drawn(LATIN, chance, used);
