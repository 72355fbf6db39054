import type { PageContext } from '#segmentation/context';
import { endsFirmly, isPlaceLine, isSlogan } from '#segmentation/patterns';
import type { PageStyle } from '#segmentation/style';
import type { Unit } from '#segmentation/units';

/** A unit with what stands round it. */
export type Place = {
  readonly unit: Unit;
  readonly above: Unit | undefined;
  readonly below: Unit | undefined;
  readonly style: PageStyle;
  readonly context: PageContext;
};

/** The place of every unit, in order. */
export const placesOf = (units: readonly Unit[], style: PageStyle, context: PageContext): readonly Place[] =>
  units.map((unit, i) => ({ unit, above: units[i - 1], below: units[i + 1], style, context }));

/** Whether what a page context marks holds at a place. */
export const marked = (
  place: Place,
  marks: 'joint' | 'inside' | 'repeated' | 'furniture' | 'column',
): boolean => place.context[marks][place.unit.index] === 1;

const CONTINUES = /^[，。、；：！？）》”’」』,.;:)%]|^\p{Ll}/u;
/** Starts with a character that cannot start a sentence. */
export const continues = (unit: Unit): boolean => !unit.vertical && CONTINUES.test(unit.text);

/** Where a unit's last row reaches the width of its column, so that the sentence may go on below. */
export function fillsMeasure(unit: Unit, style: PageStyle): boolean {
  if (unit.vertical) return false;
  const own = unit.rows >= 3 ? unit.measure : 0;
  const widths = [own, style.above[unit.index] ?? 0, style.below[unit.index] ?? 0];
  return widths.some((width) => width > 0 && Math.abs(unit.lastCells - width) <= 1);
}

/** A unit that no sentence from above can go on in. */
const opensAnew = (unit: Unit): boolean =>
  unit.dateline === 'own' ||
  [unit.vertical, unit.byline, unit.bullet, unit.pageCode, unit.issueLine].includes(true);

/**
 * By how much an unfinished line is short of the column it could run on in: about 0 for a line of running text, about
 * two cells for the first line of a paragraph; null when what stands below cannot go on with it.
 */
export function shortfall({ unit, below, style }: Place): number | null {
  if (below === undefined || unit.vertical || opensAnew(below)) return null;
  const lower = below.rows >= 2 ? below.measure : (style.below[unit.index] ?? 0);
  const widths = [style.above[unit.index] ?? 0, lower].filter((width) => width > 0);
  const gaps = widths.map((width) => width - unit.lastCells).filter((gap) => gap >= -1);
  return gaps.sort((a, b) => a - b)[0] ?? null;
}

/** A unit of running text: too long, too punctuated or too plainly opened to be a headline. */
export const isRunningText = (unit: Unit): boolean =>
  !unit.vertical &&
  (unit.rows > 4 ||
    unit.cells > 44 ||
    unit.dateline !== null ||
    unit.bullet ||
    endsFirmly(unit.text) ||
    /。./u.test(unit.text));

/** Whether the text above breaks off in the middle of a sentence. */
export function runsOn(above: Unit | undefined, style: PageStyle): boolean {
  if (above === undefined || above.stop !== 'none' || above.closes || above.credit || above.byline)
    return false;
  return (
    isRunningText(above) ||
    (fillsMeasure(above, style) && above.cells >= 8 && !isPlaceLine(above.text) && !isSlogan(above.text))
  );
}
