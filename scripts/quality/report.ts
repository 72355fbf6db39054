// What the quality report says.
import { calibrationOf, type CalibrationFigures } from './calibration';
import { claimsOf, joinClaims, type DoubtCounts, type PageClaims } from './claims';
import { GALLEY, groupFigures, type Evaluated, type GroupFigures } from './evaluate';
import { figuresOf } from './figures';
import { drawFigures, drawTable, formatShare } from './table';

export type Reliability = {
  readonly pages: number;
  readonly boundaries: CalibrationFigures;
  readonly headlines: CalibrationFigures;
  readonly articles: CalibrationFigures;
  readonly doubt: DoubtCounts;
};

export type Report = {
  readonly evaluated: readonly Evaluated[];
  readonly groups: readonly GroupFigures[];
  /** Development pages and made-up pages apart. */
  readonly reliability: Readonly<Record<'pages' | 'made up', Reliability>>;
};

const isMadeUp = ({ page }: Evaluated): boolean => page.group.startsWith('made-up');

function reliabilityOf(claims: readonly PageClaims[]): Reliability {
  const { boundaries, headlines, articles, doubt } = joinClaims(claims);
  return {
    pages: claims.length,
    boundaries: calibrationOf(boundaries),
    headlines: calibrationOf(headlines),
    articles: calibrationOf(articles),
    doubt,
  };
}

export function reportOf(evaluated: readonly Evaluated[]): Report {
  const claims = (some: readonly Evaluated[]): Reliability =>
    reliabilityOf(some.map(({ page, proposal }) => claimsOf(page, proposal)));
  return {
    evaluated,
    groups: groupFigures(evaluated),
    reliability: {
      pages: claims(evaluated.filter((one) => !isMadeUp(one))),
      'made up': claims(evaluated.filter(isMadeUp)),
    },
  };
}

/** A row for each page, made-up ones only if asked for. */
export function drawPages({ evaluated }: Report, each: boolean): string {
  const rows = evaluated
    .filter((one) => each || !isMadeUp(one))
    .flatMap(({ page, scores }) => {
      const own = scores.get(GALLEY);
      return own === undefined ? [] : [[page.name, figuresOf([own])] as const];
    });
  return drawFigures('page', rows);
}

/** For each group a row of Galley's figures and one of each baseline. */
export function drawGroups({ groups }: Report): string {
  const rows = groups.flatMap(({ group, pages, figures }) =>
    [...figures].map(([name, own]) => {
      const title = name === GALLEY ? `${group} (${pages})` : `    ${name}`;
      return [title, own] as const;
    }),
  );
  return drawFigures('group', rows);
}

const KINDS = ['boundaries', 'headlines', 'articles'] as const;
const share = (part: number, whole: number): string =>
  whole > 0 ? `${formatShare(part / whole)} (${part} of ${whole})` : '-';

/** One line for each kind of claim, and one for what doubt catches. */
export function drawReliability({ reliability }: Report): string {
  const known = Object.entries(reliability).filter(([, { pages }]) => pages > 0);
  const claims = known.flatMap(([where, own]) =>
    KINDS.map((kind) => {
      const { count, right, error, brier } = own[kind];
      return [`${where}: ${kind}`, share(right, count), formatShare(error), formatShare(brier)];
    }),
  );
  const doubts = known.map(([where, { doubt }]) => [
    where,
    share(doubt.wrongFlagged, doubt.wrong),
    share(doubt.missedFlagged, doubt.missed),
    share(doubt.wrongFlagged + doubt.missedFlagged, doubt.wrong + doubt.missed),
    share(doubt.flagged, doubt.boundaries),
    share(doubt.doubtfulBlocks, doubt.blocks),
  ]);
  return [
    drawTable(['confidence', 'right', 'calibration error', 'Brier'], claims),
    drawTable(
      ['doubt', 'wrong flagged', 'missed flagged', 'together', 'all boundaries flagged', 'all blocks'],
      doubts,
    ),
  ].join('\n');
}

/** Ten bins of each kind of claim: how many, how sure, how often right. */
export function drawBins({ reliability }: Report): string {
  const known = Object.entries(reliability).filter(([, { pages }]) => pages > 0);
  const tables = KINDS.map((kind) => {
    const heads = known.flatMap(([where]) => [`${where}: n`, 'sure', 'right']);
    const columns = known.flatMap(([, own]) => [own[kind].bins]);
    const rows = (columns[0] ?? []).map(({ from, to }, i) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      ...columns.flatMap((bins) => {
        const bin = bins[i];
        return [
          String(bin?.count ?? 0),
          formatShare(bin?.predicted ?? null),
          formatShare(bin?.actual ?? null),
        ];
      }),
    ]);
    return drawTable([kind, ...heads], rows);
  });
  return tables.join('\n');
}

/** Everything, as `--json` writes it. */
export function reportJson({ evaluated, groups, reliability }: Report): string {
  const pages = evaluated.map(({ page, scores }) => ({
    name: page.name,
    group: page.group,
    scores: Object.fromEntries(scores),
  }));
  const byGroup = groups.map((one) => ({ ...one, figures: Object.fromEntries(one.figures) }));
  return `${JSON.stringify({ pages, groups: byGroup, reliability }, null, 1)}\n`;
}
