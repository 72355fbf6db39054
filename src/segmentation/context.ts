// What stands round each unit, worked out once for the whole page.
import { newWordsAt } from './cohesion';
import type { Known } from './hints';
import { openMarks } from './looks';
import type { Unit } from './units';
import { wordsOf } from './words';

export type PageContext = {
  /** Whether the pair of characters where a unit meets the one above stands elsewhere on the page too. */
  readonly joint: Uint8Array;
  /** Whether a quotation or bracket is open where a unit begins. */
  readonly inside: Uint8Array;
  /** How new the words from a unit on are (cohesion.ts). */
  readonly newWords: Float64Array;
  /** Words of advertisements in the units near a unit, per unit. */
  readonly adverts: Float64Array;
  /** Whether the same text stands elsewhere on the page. */
  readonly repeated: Uint8Array;
  /** Whether it is known as furniture, or as the sign of a column, of this newspaper. */
  readonly furniture: Uint8Array;
  readonly column: Uint8Array;
};

/** The pair of characters at the joint of two units; none across a sentence end or between scripts. */
function jointOf(above: Unit | undefined, unit: Unit): number | null {
  if (above === undefined || above.latin || above.vertical || unit.vertical) return null;
  return wordsOf(above.text.slice(-1) + unit.text.slice(0, 1))[0] ?? null;
}

function jointsOf(units: readonly Unit[], words: readonly (readonly number[])[]): Uint8Array {
  const joints = units.map((unit, i) => jointOf(units[i - 1], unit));
  const wanted = new Set(joints.filter((joint) => joint !== null));
  const found = new Set<number>();
  for (const list of words) for (const word of list) if (wanted.has(word)) found.add(word);
  return Uint8Array.from(joints, (joint) => Number(joint !== null && found.has(joint)));
}

const QUOTATION_UNITS = 12;
function insideOf(units: readonly Unit[]): Uint8Array {
  const inside = new Uint8Array(units.length);
  let open = 0;
  let since = 0;
  units.forEach((unit, i) => {
    inside[i] = Number(open > 0);
    open = Math.max(0, open + openMarks(unit.text));
    since = open > 0 ? since + 1 : 0;
    if (since > QUOTATION_UNITS) open = 0;
  });
  return inside;
}

const NEAR = 8;
function advertsNear(units: readonly Unit[]): Float64Array {
  const before = new Float64Array(units.length + 1);
  units.forEach((unit, i) => (before[i + 1] = (before[i] ?? 0) + Math.min(3, unit.ads)));
  return Float64Array.from(units, (_, i) => {
    const from = Math.max(0, i - NEAR);
    const to = Math.min(units.length, i + NEAR + 1);
    return Math.min(2, (3 * ((before[to] ?? 0) - (before[from] ?? 0))) / (to - from));
  });
}

function repeatedOf(units: readonly Unit[]): Uint8Array {
  const counts = new Map<string, number>();
  const short = (unit: Unit): boolean => unit.cells >= 2 && unit.cells <= 40;
  for (const unit of units) if (short(unit)) counts.set(unit.text, (counts.get(unit.text) ?? 0) + 1);
  return Uint8Array.from(units, (unit) => Number(short(unit) && (counts.get(unit.text) ?? 0) > 1));
}

/** Reads what stands round each unit. `words` are those of each unit. Linear in the page. */
export function contextOf(
  units: readonly Unit[],
  words: readonly (readonly number[])[],
  known: Known,
): PageContext {
  return {
    joint: jointsOf(units, words),
    inside: insideOf(units),
    newWords: newWordsAt(units, words),
    adverts: advertsNear(units),
    repeated: repeatedOf(units),
    furniture: Uint8Array.from(units, (unit) => Number(known.furniture(unit.text))),
    column: Uint8Array.from(units, (unit) => Number(known.column(unit.text))),
  };
}
