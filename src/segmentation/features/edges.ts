// What speaks for an article to begin, to end or to go on between two units.
import type { FeatureSink } from '#segmentation/weights';
import type { Unit } from '#segmentation/units';
import { continues, fillsMeasure, isRunningText, runsOn } from './surroundings';
import type { Place } from './surroundings';

/** Features of a unit that opens the running text of an article. */
export function startFeatures(sink: FeatureSink, place: Place): void {
  const { unit, above, style } = place;
  const strong = unit.dateline === 'own' || unit.bullet;
  sink
    .note('start.own-dateline', unit.dateline === 'own')
    .note('start.wire-dateline', unit.dateline === 'wire')
    .note('start.bullet', unit.bullet)
    .note('start.listed', style.listed[unit.index] ?? 0)
    .note('start.continues', continues(unit));
  if (above !== undefined) startBelow(sink, above);
  if (!strong) unmarkedStart(sink, place);
}

function startBelow(sink: FeatureSink, above: Unit): void {
  sink
    .note('start.after-full-stop', above.stop === 'full')
    .note('start.after-byline', above.closes || above.byline)
    .note('start.after-credit', above.credit);
}

/** A text that opens without a mark of its own had better not stand in the middle of a sentence. */
function unmarkedStart(sink: FeatureSink, { unit, above, style }: Place): void {
  const marked = unit.dateline !== null;
  const open = above !== undefined && runsOn(above, style);
  const running = above !== undefined && isRunningText(above);
  sink
    .note('start.unmarked', marked ? 0 : style.datelines)
    .note('start.runs-on-above', open && running)
    .note('start.line-runs-on-above', open && !running && !marked)
    .note('start.half-above', !style.clausal && above?.stop === 'half')
    .note('start.glued', !unit.blankAbove);
}

/** Features of a unit that closes the running text of an article. */
export function endFeatures(sink: FeatureSink, { unit, style }: Place): void {
  const closed = unit.closes || unit.byline || unit.credit;
  sink
    .note('end.full-stop', unit.stop === 'full' || (style.clausal && unit.stop === 'half'))
    .note('end.half-stop', unit.stop === 'half' && !style.clausal)
    .note('end.runs-on', unit.stop === 'none' && !closed)
    .note('end.byline', unit.closes || unit.byline)
    .note('end.credit', unit.credit)
    .note('end.full-measure', !closed && unit.stop !== 'full' && fillsMeasure(unit, style));
}

/** Features of two neighbouring units of running text that stay in one article. */
export function innerFeatures(sink: FeatureSink, { unit, above, style }: Place): void {
  sink
    .note('inner.own-dateline', unit.dateline === 'own')
    .note('inner.wire-dateline', unit.dateline === 'wire')
    .note('inner.bullet', unit.bullet)
    .note('inner.after-byline', above !== undefined && (above.closes || above.byline))
    .note('inner.after-credit', above?.credit ?? false)
    .note('inner.runs-on', runsOn(above, style) || continues(unit));
}

/** Starts an article even without a blank line above. */
const opensByItself = (unit: Unit): boolean =>
  unit.dateline === 'own' || unit.bullet || unit.vertical || unit.pageCode || unit.issueLine;
/** Ends what stands above even without a blank line below. */
const closesByItself = (unit: Unit): boolean =>
  unit.byline ||
  unit.closes ||
  unit.credit ||
  unit.vertical ||
  unit.imprint > 1 ||
  unit.issueLine ||
  unit.pageCode;

/** Features of a boundary between two articles, whatever stands on either side. */
export function borderFeatures(sink: FeatureSink, { unit, above, style }: Place, newWords: number): void {
  const upper = style.above[unit.index] ?? 0;
  const lower = unit.rows >= 3 ? unit.measure : (style.below[unit.index] ?? 0);
  const jump = upper > 0 && lower > 0 ? Math.abs(upper - lower) : 0;
  sink
    .note('border.bias', 1)
    .note('border.blank-line', unit.blankAbove)
    .note(
      'border.no-blank-line',
      !unit.blankAbove && !opensByItself(unit) && above !== undefined && !closesByItself(above),
    )
    .note('border.measure-changes', above !== undefined && jump >= 1.5)
    .note('border.same-measure', above !== undefined && jump < 1)
    .note('border.new-words', newWords);
}
