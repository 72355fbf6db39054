// What holds for a page as a whole, learned from its units before anything is decided.
import { median } from './measure';
import type { Unit } from './units';

export type PageStyle = {
  /** Most text is in Latin script. */
  readonly latin: boolean;
  /** Clauses and sentences end alike in 、, as in Chinese print before about 1950: a half stop says nothing. */
  readonly clausal: boolean;
  /** How far articles of this page open with a message head of its own (本报讯), 0 to 1. */
  readonly datelines: number;
  /** For each unit, how many units near it open with the same two characters: points of a list, 0 to 1. */
  readonly listed: Float64Array;
  /** Units above the first running text, up to a dozen: where page heads and mastheads stand. */
  readonly top: number;
  /** Usual column width in cells. */
  readonly measure: number;
  /** How rare blank lines are, 0 (between most units) to 1 (none): the rarer, the more one says. */
  readonly blanksRare: number;
  /** How far stories have widths of their own: the share of running text that is not set to the usual width. */
  readonly varied: number;
  /** For each unit, the column width of the last longer unit above and of the next one below; 0 without one. */
  readonly above: Float64Array;
  readonly below: Float64Array;
};

const isRunning = (unit: Unit): boolean => unit.rows >= 3 && !unit.vertical;

function neighbourMeasures(units: readonly Unit[]): Pick<PageStyle, 'above' | 'below'> {
  const above = new Float64Array(units.length);
  const below = new Float64Array(units.length);
  let last = 0;
  for (const unit of units) {
    above[unit.index] = last;
    if (isRunning(unit)) last = unit.measure;
  }
  last = 0;
  for (const unit of units.toReversed()) {
    below[unit.index] = last;
    if (isRunning(unit)) last = unit.measure;
  }
  return { above, below };
}

function measuresOf(units: readonly Unit[]): Pick<PageStyle, 'measure' | 'varied'> {
  const measures = units.filter(isRunning).map((unit) => unit.measure);
  const measure = median(measures);
  const usual = measures.filter((own) => Math.abs(own - measure) < 1.5).length;
  return { measure, varied: measures.length === 0 ? 0 : 1 - usual / measures.length };
}

/** Blank lines per row, against one for every four rows. */
function blanksRareIn(units: readonly Unit[]): number {
  let rows = 0;
  let blanks = 0;
  for (const unit of units) {
    rows += unit.rows;
    if (unit.index > 0 && unit.blankAbove) blanks++;
  }
  return Math.max(0, 1 - (4 * blanks) / Math.max(1, rows));
}

const LIST_REACH = 14;

/** Marks units that open alike: `元素一：…`, `元素二：…`; three together are a list. */
function listedUnits(units: readonly Unit[]): Float64Array {
  const listed = new Float64Array(units.length);
  const opening = (unit: Unit | undefined): string => unit?.text.slice(0, 2) ?? '';
  for (const unit of units) {
    if (unit.dateline !== null || unit.bullet || unit.vertical || unit.byline || unit.latin) continue;
    let alike = 0;
    for (let i = unit.index - LIST_REACH; i <= unit.index + LIST_REACH; i++) {
      if (i !== unit.index && opening(units[i]) === opening(unit)) alike++;
    }
    listed[unit.index] = Math.min(1, alike / 2);
  }
  return listed;
}

const TOP_UNITS = 12;
function topOf(units: readonly Unit[]): number {
  const first = units.findIndex(
    (unit) => !unit.vertical && (unit.rows > 4 || unit.cells > 60 || unit.dateline !== null),
  );
  return Math.min(TOP_UNITS, first < 0 ? units.length : first);
}

/** Learns the style of a page from its units. */
export function styleOf(units: readonly Unit[]): PageStyle {
  let stops = 0;
  let pauses = 0;
  let latin = 0;
  let total = 0;
  for (const unit of units) {
    const sample = unit.text.slice(0, 2000);
    for (const char of sample) {
      if (char === '。' || char === '！' || char === '？') stops++;
      else if (char === '、' || char === '，') pauses++;
    }
    if (unit.latin) latin += unit.cells;
    total += unit.cells;
  }
  return {
    datelines: Math.min(1, units.filter((unit) => unit.dateline === 'own').length / 6),
    top: topOf(units),
    listed: listedUnits(units),
    latin: latin * 2 > total,
    clausal: stops * 12 < pauses,
    ...measuresOf(units),
    blanksRare: blanksRareIn(units),
    ...neighbourMeasures(units),
  };
}
