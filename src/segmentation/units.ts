// Rows are cut generously into units: text boxes, cut again wherever an article could possibly begin or end. Every
// true boundary should fall between two units; the search then decides which of them belong together.
import type { Row } from './rows';
import type { RowFacts } from './facts';
import { adWords, imprintWords, isIssueLine, jumpOf, opensWithBullet, pageCodeOf } from './patterns';
import type { Stop } from './patterns';

/** A run of rows that is never cut further. */
export type Unit = {
  readonly index: number;
  /** Rows `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** The rows joined and closed up; Latin rows with a space between. */
  readonly text: string;
  /** Width of all rows together, in cells. */
  readonly cells: number;
  /** Width of the widest row. */
  readonly measure: number;
  /** Width of the first and of the last row. */
  readonly firstCells: number;
  readonly lastCells: number;
  readonly rows: number;
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
  readonly indented: boolean;
  readonly vertical: boolean;
  readonly spacedOut: boolean;
  readonly latin: boolean;
  readonly capitals: boolean;
  readonly dateline: 'own' | 'wire' | null;
  readonly bullet: boolean;
  readonly byline: boolean;
  readonly closes: boolean;
  readonly credit: boolean;
  readonly stop: Stop;
  readonly imprint: number;
  readonly issueLine: boolean;
  readonly pageCode: boolean;
  readonly jump: boolean;
  readonly ads: number;
};

const VERTICAL_LIMIT = 60;
const UNIT_ROWS = 60;

/** Rows of one character each, three or more together, are a vertical headline. */
function verticalRows(rows: readonly Row[], facts: readonly RowFacts[]): Uint8Array {
  const marks = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length;) {
    let stop = i;
    while (stop < rows.length && stop - i < VERTICAL_LIMIT && (facts[stop]?.cells ?? 9) <= 1) {
      if (stop > i && (rows[stop]?.blanksAbove ?? 0) > 0) break;
      stop++;
    }
    if (stop - i >= 3 || (stop - i === 2 && marks[i - 1] === 1)) marks.fill(1, i, stop);
    i = Math.max(stop, i + 1);
  }
  return marks;
}

/** Boxes of a few rows without a sentence end stay whole: headlines of several lines. */
function headBoxes(rows: readonly Row[], facts: readonly RowFacts[]): Uint8Array {
  const marks = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length;) {
    let stop = i + 1;
    while (stop < rows.length && (rows[stop]?.blanksAbove ?? 0) === 0) stop++;
    const plain =
      stop - i <= 4 && facts.slice(i, stop).every((f) => f.stop === 'none' && f.dateline === null);
    if (plain) marks.fill(1, i, stop);
    i = stop;
  }
  return marks;
}

function cutsHere(
  facts: readonly RowFacts[],
  row: Row,
  at: number,
  vertical: Uint8Array,
  boxes: Uint8Array,
): boolean {
  const above = facts[at - 1];
  const here = facts[at];
  if (above === undefined || here === undefined || row.blanksAbove > 0) return true;
  if (vertical[at] !== vertical[at - 1]) return true;
  if (vertical[at] === 1) return false;
  if (here.dateline !== null || here.bullet || here.byline || above.byline) return true;
  if (above.marginal || here.marginal) return true;
  if (above.closingAt !== null || above.credit || above.stop === 'full') return true;
  if (here.capitals !== above.capitals && (here.cells < 14 || above.cells < 14)) return true;
  return boxes[at] === 0 && Math.abs(here.cells - above.cells) >= 3;
}

function unitOf(
  index: number,
  first: number,
  last: number,
  rows: readonly Row[],
  facts: readonly RowFacts[],
  vertical: boolean,
): Unit {
  const mine = facts.slice(first, last);
  const head = mine[0];
  const tail = mine.at(-1);
  const latin =
    mine.filter((f) => /^[^\p{Script=Han}]*$/u.test(f.text) && /\p{Script=Latin}/u.test(f.text)).length >
    mine.length / 2;
  const text = mine.map((f) => f.text).join(latin ? ' ' : '');
  const single = mine.length === 1;
  return {
    index,
    first,
    last,
    text,
    cells: mine.reduce((sum, f) => sum + f.cells, 0),
    measure: mine.reduce((most, f) => Math.max(most, f.cells), 0),
    firstCells: head?.cells ?? 0,
    lastCells: tail?.cells ?? 0,
    rows: mine.length,
    blankAbove: (rows[first]?.blanksAbove ?? 0) > 0 || first === 0,
    blankBelow: (rows[last]?.blanksAbove ?? 1) > 0,
    indented: rows[first]?.indented ?? false,
    vertical,
    spacedOut: mine.every((f) => f.spacedOut),
    latin,
    capitals: mine.every((f) => f.capitals),
    dateline: head?.dateline ?? null,
    bullet: opensWithBullet(text) && !(single && head?.byline === true),
    byline: single && head?.byline === true,
    closes: tail?.closingAt != null,
    credit: tail?.credit ?? false,
    stop: tail?.stop ?? 'none',
    imprint: single ? imprintWords(rows[first]?.text ?? '') : 0,
    issueLine: mine.every((f) => isIssueLine(f.text)),
    pageCode: single && pageCodeOf(text) !== null,
    jump: text.length < 40 && jumpOf(text) !== null,
    ads: adWords(text),
  };
}

/** The units of a page, in order; together they hold every row once. */
export function unitsOf(rows: readonly Row[], facts: readonly RowFacts[]): readonly Unit[] {
  const vertical = verticalRows(rows, facts);
  const boxes = headBoxes(rows, facts);
  const units: Unit[] = [];
  let first = 0;
  for (let at = 1; at <= rows.length; at++) {
    const row = rows[at];
    if (row !== undefined && at - first < UNIT_ROWS && !cutsHere(facts, row, at, vertical, boxes)) continue;
    units.push(unitOf(units.length, first, at, rows, facts, vertical[first] === 1));
    first = at;
  }
  return units;
}
