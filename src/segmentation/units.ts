// Rows are cut generously into units: text boxes, cut again wherever an article could possibly begin or end. Every
// true boundary should fall between two units; the search then decides which of them belong together.
import type { Row } from './rows';
import { NO_FACTS } from './facts';
import type { RowFacts } from './facts';
import { adWords, imprintWords, isIssueLine, opensWithBullet, pageCodeOf } from './patterns';
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
  /** Width of the first row and of the last. */
  readonly firstCells: number;
  readonly lastCells: number;
  /** Blank lines directly above. */
  readonly blanksAbove: number;
  readonly rows: number;
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
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

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;
const VERTICAL_LIMIT = 60;
const UNIT_ROWS = 60;

/** The end of the run of one-character rows that starts at a row; the row itself when it is longer. */
function verticalStop(rows: readonly Row[], facts: readonly RowFacts[], from: number): number {
  let stop = from;
  while (stop < rows.length && stop - from < VERTICAL_LIMIT && (facts[stop] ?? NO_FACTS).cells <= 1) {
    if (stop > from && rows[stop]?.blanksAbove !== 0) break;
    stop++;
  }
  return stop;
}

/** Marks rows of one character each, three or more together or two that go on with three: a vertical headline. */
function verticalRows(rows: readonly Row[], facts: readonly RowFacts[]): Uint8Array {
  const marks = new Uint8Array(rows.length);
  for (let from = 0; from < rows.length;) {
    const stop = verticalStop(rows, facts, from);
    const goesOn = stop - from === 2 && marks[from - 1] === 1;
    if (stop - from >= 3 || goesOn) marks.fill(1, from, stop);
    from = Math.max(stop, from + 1);
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

const opensByForm = (here: RowFacts): boolean => here.bullet || here.byline || here.marginal || here.jump;
const closesByForm = (above: RowFacts): boolean =>
  above.byline || above.marginal || above.jump || above.credit;

/** Whether an article may begin or end between two rows by what either says, width apart. */
const partedByForm = (above: RowFacts, here: RowFacts): boolean =>
  here.dateline !== null ||
  opensByForm(here) ||
  closesByForm(above) ||
  above.closingAt !== null ||
  above.stop === 'full';

type Marks = { readonly vertical: Uint8Array; readonly boxes: Uint8Array };

function cutsHere(facts: readonly RowFacts[], row: Row, at: number, { vertical, boxes }: Marks): boolean {
  if (row.blanksAbove > 0 || row.parted || vertical[at] !== vertical[at - 1]) return true;
  if (vertical[at] === 1) return false;
  const above = facts[at - 1] ?? NO_FACTS;
  const here = facts[at] ?? NO_FACTS;
  if (partedByForm(above, here)) return true;
  if (here.capitals !== above.capitals && Math.min(here.cells, above.cells) < 14) return true;
  return boxes[at] === 0 && Math.abs(here.cells - above.cells) >= 3;
}

const isLatin = (facts: RowFacts): boolean => LATIN.test(facts.text) && !HAN.test(facts.text);

type Extent = Pick<Unit, 'index' | 'first' | 'last' | 'vertical'>;
type Measured = {
  text: string;
  cells: number;
  measure: number;
  latin: number;
  capitals: boolean;
  spacedOut: boolean;
  issueLine: boolean;
};

/** What the rows of a unit say together. */
function measureRows(facts: readonly RowFacts[], { first, last }: Extent): Measured {
  const all: Measured = {
    text: '',
    cells: 0,
    measure: 0,
    latin: 0,
    capitals: true,
    spacedOut: true,
    issueLine: true,
  };
  for (let row = first; row < last; row++) {
    const own = facts[row] ?? NO_FACTS;
    all.cells += own.cells;
    all.measure = Math.max(all.measure, own.cells);
    all.latin += Number(isLatin(own));
    all.capitals &&= own.capitals;
    all.spacedOut &&= own.spacedOut;
    all.issueLine &&= isIssueLine(own.text);
  }
  const joint = all.latin * 2 > last - first ? ' ' : '';
  for (let row = first; row < last; row++)
    all.text += (row > first ? joint : '') + (facts[row] ?? NO_FACTS).text;
  return all;
}

/** What a unit of one row says as a whole line; longer ones say none of it. */
function lineFacts(rows: readonly Row[], facts: readonly RowFacts[], { first, last }: Extent) {
  const own = last - first === 1 ? facts[first] : undefined;
  return {
    byline: own?.byline ?? false,
    imprint: own === undefined ? 0 : imprintWords(rows[first]?.text ?? ''),
    pageCode: own !== undefined && pageCodeOf(own.text) !== null,
    jump: own?.jump ?? false,
  };
}

function unitOf(extent: Extent, rows: readonly Row[], facts: readonly RowFacts[]): Unit {
  const { index, first, last, vertical } = extent;
  const head = facts[first] ?? NO_FACTS;
  const tail = facts[last - 1] ?? NO_FACTS;
  const all = measureRows(facts, extent);
  const line = lineFacts(rows, facts, extent);
  const blanksAbove = rows[first]?.blanksAbove ?? 0;
  return {
    index,
    first,
    last,
    vertical,
    text: all.text,
    cells: all.cells,
    measure: all.measure,
    firstCells: head.cells,
    lastCells: tail.cells,
    rows: last - first,
    latin: all.latin * 2 > last - first,
    blanksAbove,
    blankAbove: first === 0 || blanksAbove > 0,
    blankBelow: last === rows.length || rows[last]?.blanksAbove !== 0,
    spacedOut: all.spacedOut,
    capitals: all.capitals,
    dateline: head.dateline,
    bullet: opensWithBullet(all.text) && !line.byline,
    byline: line.byline,
    closes: tail.closingAt !== null,
    credit: tail.credit,
    stop: tail.stop,
    imprint: line.imprint,
    issueLine: all.issueLine,
    pageCode: line.pageCode,
    jump: line.jump,
    ads: adWords(all.text),
  };
}

/** The units of a page, in order; together they hold every row once. */
export function unitsOf(rows: readonly Row[], facts: readonly RowFacts[]): readonly Unit[] {
  const marks = { vertical: verticalRows(rows, facts), boxes: headBoxes(rows, facts) };
  const units: Unit[] = [];
  let first = 0;
  for (let at = 1; at <= rows.length; at++) {
    const row = rows[at];
    if (row !== undefined && at - first < UNIT_ROWS && !cutsHere(facts, row, at, marks)) continue;
    units.push(
      unitOf({ index: units.length, first, last: at, vertical: marks.vertical[first] === 1 }, rows, facts),
    );
    first = at;
  }
  return units;
}
