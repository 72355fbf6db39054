import type { Chance } from './chance';

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

type Widths = { readonly low: number; readonly high: number };

function measuresOf(chance: Chance, { low, high }: Widths, used: Set<string>): number[] {
  const way = chance.weighted([
    ['same measure', 30],
    ['own measures', 30],
    ['few measures', 40],
  ] as const);
  used.add(way);
  if (way === 'same measure') return [chance.int(low, high)];
  return Array.from({ length: way === 'own measures' ? 12 : chance.int(2, 4) }, () => chance.int(low, high));
}

export function modernStyle(chance: Chance, used: Set<string>): Style {
  const blanks = chance.weighted([
    ['normal', 82],
    ['none', 6],
    ['every', 5],
    ['double', 7],
  ] as const);
  const gaps = chance.weighted([
    ['all', 30],
    ['none', 40],
    ['some', 30],
  ] as const);
  const style: Style = {
    latin: false,
    measures: measuresOf(
      chance,
      chance.pick([
        { low: 11, high: 18 },
        { low: 12, high: 26 },
        { low: 14, high: 22 },
        { low: 15, high: 52 },
      ]),
      used,
    ),
    indent: chance.weighted([
      ['lost', 55],
      ['none', 20],
      ['kept', 25],
    ] as const),
    signs: chance.weighted([
      ['hang', 45],
      ['push', 40],
      ['free', 15],
    ] as const),
    spread: chance.weighted([
      [0, 50],
      [0.02, 25],
      [0.06, 25],
    ] as const),
    loose: chance.weighted([
      [0, 45],
      [0.3, 25],
      [0.7, 20],
      [1, 10],
    ] as const),
    paraGap: { all: 0.95, none: 0, some: 0.4 }[gaps],
    columnHeight: chance.happens(0.62) ? chance.int(5, 34) : 0,
    headGap: chance.weighted([
      [1, 55],
      [0.7, 25],
      [0, 20],
    ] as const),
    boxGap: chance.weighted([
      [0, 40],
      [0.4, 35],
      [1, 25],
    ] as const),
    glue: chance.weighted([
      [0, 35],
      [0.12, 30],
      [0.35, 22],
      [0.9, 13],
    ] as const),
    falseBox: chance.weighted([
      [0, 40],
      [0.4, 35],
      [0.9, 25],
    ] as const),
    narrow: chance.weighted([
      [0, 55],
      [0.15, 30],
      [0.4, 15],
    ] as const),
    vertical: chance.weighted([
      [0, 45],
      [0.12, 35],
      [0.4, 20],
    ] as const),
    spreadHead: chance.weighted([
      [0, 60],
      [0.1, 28],
      [0.4, 12],
    ] as const),
    blanks,
    noise: chance.weighted([
      [0, 80],
      [1, 14],
      [2, 6],
    ] as const),
    hyphens: 'none',
  };
  return style;
}

export function oldStyle(chance: Chance, used: Set<string>): Style {
  const narrow = chance.happens(0.55);
  return {
    latin: false,
    measures: measuresOf(
      chance,
      narrow
        ? { low: 7, high: 9 }
        : chance.pick([
            { low: 12, high: 20 },
            { low: 18, high: 34 },
            { low: 8, high: 30 },
          ]),
      used,
    ),
    indent: chance.weighted([
      ['none', 72],
      ['lost', 18],
      ['kept', 10],
    ] as const),
    signs: chance.weighted([
      ['free', 60],
      ['hang', 28],
      ['push', 12],
    ] as const),
    spread: chance.weighted([
      [0, 88],
      [0.03, 12],
    ] as const),
    loose: 0,
    paraGap: chance.weighted([
      [0, 35],
      [0.5, 25],
      [1, 40],
    ] as const),
    columnHeight: chance.happens(0.5) ? chance.int(8, 40) : 0,
    headGap: chance.weighted([
      [1, 78],
      [0.6, 12],
      [0, 10],
    ] as const),
    boxGap: chance.weighted([
      [0, 15],
      [0.5, 25],
      [1, 60],
    ] as const),
    glue: chance.weighted([
      [0, 62],
      [0.15, 22],
      [0.6, 16],
    ] as const),
    falseBox: chance.weighted([
      [0, 80],
      [0.4, 20],
    ] as const),
    narrow: chance.weighted([
      [0, 75],
      [0.2, 25],
    ] as const),
    vertical: chance.weighted([
      [0, 82],
      [0.15, 18],
    ] as const),
    spreadHead: chance.weighted([
      [0, 75],
      [0.2, 25],
    ] as const),
    blanks: chance.weighted([
      ['normal', 86],
      ['none', 6],
      ['every', 3],
      ['double', 5],
    ] as const),
    noise: chance.weighted([
      [0, 70],
      [1, 18],
      [2, 12],
    ] as const),
    hyphens: 'none',
  };
}

export function latinStyle(chance: Chance, used: Set<string>): Style {
  return {
    latin: true,
    measures: measuresOf(
      chance,
      chance.pick([
        { low: 36, high: 46 },
        { low: 42, high: 60 },
        { low: 28, high: 40 },
        { low: 56, high: 72 },
      ]),
      used,
    ),
    indent: chance.weighted([
      ['none', 85],
      ['kept', 15],
    ] as const),
    signs: 'free',
    spread: 0,
    loose: 0,
    paraGap: chance.weighted([
      [0, 50],
      [0.3, 30],
      [1, 20],
    ] as const),
    columnHeight: chance.happens(0.55) ? chance.int(12, 90) : 0,
    headGap: chance.weighted([
      [1, 55],
      [0.6, 20],
      [0.1, 25],
    ] as const),
    boxGap: chance.weighted([
      [0, 30],
      [0.5, 30],
      [1, 40],
    ] as const),
    glue: chance.weighted([
      [0, 50],
      [0.2, 28],
      [0.7, 22],
    ] as const),
    falseBox: 0,
    narrow: 0,
    vertical: 0,
    spreadHead: chance.weighted([
      [0, 90],
      [0.15, 10],
    ] as const),
    blanks: chance.weighted([
      ['normal', 84],
      ['none', 8],
      ['every', 2],
      ['double', 6],
    ] as const),
    noise: chance.weighted([
      [0, 25],
      [1, 30],
      [2, 27],
      [3, 18],
    ] as const),
    hyphens: chance.weighted([
      ['kept', 50],
      ['lost', 30],
      ['none', 20],
    ] as const),
  };
}
