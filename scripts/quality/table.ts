// Plain tables for a terminal.
import type { FigureName, Figures } from './figures';

/** `.947`, `1.000`, `-` for a figure that there is none of. */
export function formatShare(share: number | null): string {
  if (share === null || Number.isNaN(share)) return '-';
  return share.toFixed(3).replace(/^(-?)0\./u, '$1.');
}

/** Columns as wide as need be: the first to the left, the others to the right. */
export function drawTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => (row[i] ?? '').length)));
  const draw = (row: readonly string[]): string =>
    widths
      .map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  return [heads, ...rows].map((row) => `${draw(row)}\n`).join('');
}

const COLUMNS: readonly (readonly [string, FigureName, 'count' | 'share'])[] = [
  ['gold', 'goldArticles', 'count'],
  ['pred', 'predictedArticles', 'count'],
  ['bF', 'boundaryF', 'share'],
  ['ARI', 'ari', 'share'],
  ['art@.9', 'article90', 'share'],
  ['exact', 'exact', 'share'],
  ['title', 'title', 'share'],
  ['furnF1', 'furnitureF1', 'share'],
  ['people', 'peopleF1', 'share'],
  ['ops', 'operations', 'count'],
  ['(struct', 'structure', 'count'],
  ['+title)', 'titles', 'count'],
  ['scratch', 'scratch', 'count'],
  ['saved', 'saved', 'share'],
];

/** One row of figures each. */
export function drawFigures(head: string, rows: readonly (readonly [string, Figures])[]): string {
  const cells = rows.map(([name, figures]) => [
    name,
    ...COLUMNS.map(([, figure, kind]) =>
      kind === 'count' ? String(figures[figure] ?? '-') : formatShare(figures[figure]),
    ),
  ]);
  return drawTable([head, ...COLUMNS.map(([title]) => title)], cells);
}
