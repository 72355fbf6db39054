// Units in a row that may form one headline: kicker, headline, deck, byline.
import type { PageContext } from './context';
import { fitOf } from './overlap';
import type { TitleFit, WordIndex } from './overlap';
import type { PageStyle } from './style';
import { FeatureBuffer } from './titles';
import type { Unit } from './units';

/** A possible headline: units `[from, to)`. */
export type HeadGroup = {
  readonly from: number;
  readonly to: number;
  /** The last unit is a byline. */
  readonly signed: boolean;
  readonly fit: TitleFit;
  /** Features of its units standing together, by number. */
  readonly ids: Uint16Array;
  readonly values: Float64Array;
};

type Setting = {
  readonly units: readonly Unit[];
  readonly style: PageStyle;
  readonly context: PageContext;
  readonly words: WordIndex;
  /** How likely each unit is a headline by reasoned weights, and the least that is tried. */
  readonly byReason: Float64Array;
  readonly floor: number;
};

/** Strength of a headline of three words. */
const FEW_WORDS = 0.6;
const GROUP_FLOOR = -7;
const GROUP_LIMIT = 7;
const GROUP_CELLS = 120;

const buffer = new FeatureBuffer();
type Growth = { heads: number; cells: number; joints: number; parted: number; reason: number };

function featuresOf(growth: Growth, style: PageStyle, fit: TitleFit): Pick<HeadGroup, 'ids' | 'values'> {
  buffer
    .clear()
    .note('group.another', growth.heads - 1)
    .note('group.crowded', Math.max(0, growth.heads - 3))
    .note('group.joint', growth.joints)
    .note('group.parted', growth.parted)
    .note('group.over-40-cells', growth.cells > 40)
    .note('group.over-70-cells', growth.cells > 70)
    .note('group.old-print', style.clausal)
    .note('group.latin', style.latin)
    .note('title.few-words', fit.strength < FEW_WORDS);
  return { ids: buffer.ids.slice(0, buffer.length), values: buffer.values.slice(0, buffer.length) };
}

/** Takes one more unit into a headline; false where it cannot belong to it. */
function grow(growth: Growth, unit: Unit, { byReason, floor, context }: Setting): boolean {
  const own = byReason[unit.index] ?? 0;
  growth.cells += unit.cells;
  if (unit.byline) {
    if (growth.heads === 0) return false;
  } else {
    growth.reason += own - (growth.heads > 0 ? 0.9 : 0);
    if (own < floor) return false;
    growth.heads++;
  }
  if (growth.heads + Number(unit.byline) > 1) {
    growth.joints += context.joint[unit.index] ?? 0;
    growth.parted += Number(unit.blankAbove);
  }
  return growth.cells <= GROUP_CELLS && growth.reason >= GROUP_FLOOR;
}

function groupsFrom(setting: Setting, from: number): readonly HeadGroup[] {
  const groups: HeadGroup[] = [];
  const growth: Growth = { heads: 0, cells: 0, joints: 0, parted: 0, reason: 0 };
  for (const unit of setting.units.slice(from, from + GROUP_LIMIT)) {
    if (!grow(growth, unit, setting)) break;
    const to = unit.index + 1;
    const fit = fitOf(setting.words, from, to);
    groups.push({ from, to, signed: unit.byline, fit, ...featuresOf(growth, setting.style, fit) });
    if (unit.byline) break;
  }
  return groups;
}

/** The possible headlines that start at each unit. A byline ends one. At most seven units each. */
export function headGroups(setting: Setting): readonly (readonly HeadGroup[])[] {
  const { units, byReason, floor } = setting;
  return units.map((unit) =>
    unit.byline || (byReason[unit.index] ?? 0) < floor ? [] : groupsFrom(setting, unit.index),
  );
}
