// What speaks for an article to begin, to end or to go on between two units.
import type { FeatureSink } from '#segmentation/feature-table';
import { opensAsPoint, opensAsReport, opensWithCapitals } from '#segmentation/looks';
import { jumpFromOf, jumpToOf } from '#segmentation/patterns';
import type { Unit } from '#segmentation/units';
import { continues, fillsMeasure, isRunningText, marked, runsOn } from './surroundings';
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
    .note('start.continues', continues(unit))
    .note('start.run-in-head', unit.latin && opensWithCapitals(unit.text))
    .note('start.lower', unit.latin && /^\p{Ll}/u.test(unit.text))
    .note('start.old-print', style.clausal)
    .note('start.latin', style.latin);
  if (above !== undefined) startBelow(sink, above);
  if (!strong) unmarkedStart(sink, place);
}

/** By how much the first row of a text is short of its measure: about two cells where an indent was lost; null for short texts. */
function firstShortfall(unit: Unit): number | null {
  return unit.rows >= 3 && !unit.vertical ? unit.measure - unit.firstCells : null;
}
const isIndented = (unit: Unit): boolean => {
  const short = firstShortfall(unit);
  return short !== null && short >= 1.5 && short <= 3.5;
};
const fillsFirstRow = (unit: Unit): boolean => (firstShortfall(unit) ?? 9) < 1;

function startBelow(sink: FeatureSink, above: Unit): void {
  sink
    .note('start.after-full-stop', above.stop === 'full')
    .note('start.after-byline', above.closes || above.byline)
    .note('start.after-credit', above.credit);
}

/** A text that opens without a mark of its own had better not stand in the middle of a sentence. */
function unmarkedStart(sink: FeatureSink, place: Place): void {
  const { unit, above, style } = place;
  const headed = unit.dateline !== null;
  const open = above !== undefined && runsOn(above, style);
  const running = above !== undefined && isRunningText(above);
  sink
    .note('start.unmarked', headed ? 0 : style.datelines)
    .note('start.runs-on-above', open && running)
    .note('start.line-runs-on-above', open && !running && !headed)
    .note('start.half-above', !style.clausal && above?.stop === 'half')
    .note('start.glued', !unit.blankAbove)
    .note('start.opening-phrase', opensAsReport(unit.text))
    .note('start.indented', isIndented(unit))
    .note('start.full-first-row', fillsFirstRow(unit))
    .note('start.list-item', opensAsPoint(unit.text))
    .note('start.joint', marked(place, 'joint'))
    .note('start.inside-quotation', marked(place, 'inside'));
}

/** Features of a unit that opens a piece of an article whose beginning stands elsewhere. */
export function pieceFeatures(sink: FeatureSink, place: Place): void {
  const { unit, above, style } = place;
  const finished = above === undefined || !runsOn(above, style);
  sink
    .note('piece.bias', 1)
    .note('piece.mid-sentence', continues(unit) || (fillsFirstRow(unit) && !opensAsReport(unit.text)))
    .note('piece.jump', comesFromElsewhere(unit))
    .note('piece.lower-start', unit.latin && /^\p{Ll}/u.test(unit.text))
    .note('piece.full-first-row', fillsFirstRow(unit))
    .note('piece.after-finished', finished)
    .note('piece.after-open', !finished)
    .note('piece.dateline', unit.dateline !== null || unit.bullet)
    .note('piece.latin', style.latin)
    .note('piece.old-print', style.clausal);
}
/** Says that its text begins, or goes on, elsewhere. */
const comesFromElsewhere = (unit: Unit): boolean => jumpFromOf(unit.text) !== null;
const goesElsewhere = (unit: Unit): boolean => jumpToOf(unit.text) !== null;

/** Features of a unit that closes the running text of an article. */
export function endFeatures(sink: FeatureSink, place: Place): void {
  const { unit, below, style } = place;
  const closed = unit.closes || unit.byline || unit.credit;
  sink
    .note('end.full-stop', unit.stop === 'full' || (style.clausal && unit.stop === 'half'))
    .note('end.half-stop', unit.stop === 'half' && !style.clausal)
    .note('end.runs-on', unit.stop === 'none' && !closed)
    .note('end.byline', unit.closes || unit.byline)
    .note('end.credit', unit.credit)
    .note('end.joint', below !== undefined && place.context.joint[below.index] === 1)
    .note('end.jump', goesElsewhere(unit))
    .note('end.old-print', style.clausal)
    .note('end.latin', style.latin);
  lastRow(sink, place, closed);
}

function lastRow(sink: FeatureSink, { unit, style }: Place, closed: boolean): void {
  const short = unit.rows >= 2 && !unit.vertical && unit.lastCells < unit.measure - 1.5;
  sink
    .note('end.full-measure', !closed && unit.stop !== 'full' && fillsMeasure(unit, style))
    .note('end.short-last-row', short);
}

/** Features of two neighbouring units of running text that stay in one article. */
export function innerFeatures(sink: FeatureSink, place: Place, likeHead: boolean): void {
  const { unit, above, style } = place;
  sink
    .note('inner.joint', marked(place, 'joint'))
    .note('inner.inside-quotation', marked(place, 'inside'))
    .note('inner.opening-phrase', opensAsReport(unit.text))
    .note('inner.list-item', opensAsPoint(unit.text))
    .note('inner.new-words', place.context.newWords[unit.index] ?? 0)
    .note('inner.blank-line', unit.blankAbove)
    .note('inner.blank-line-rare', unit.blankAbove ? style.blanksRare : 0)
    .note('inner.double-blank', unit.blanksAbove >= 2)
    .note('inner.indented', isIndented(unit))
    .note('inner.jump', comesFromElsewhere(unit))
    .note('inner.own-dateline', unit.dateline === 'own')
    .note('inner.wire-dateline', unit.dateline === 'wire')
    .note('inner.bullet', unit.bullet);
  if (likeHead) headInside(sink, place);
  if (above !== undefined) goingOn(sink, place, above);
}

/** A line inside a text that looks like a headline: a sub-heading, or the next article. */
function headInside(sink: FeatureSink, { unit, style }: Place): void {
  sink
    .note('inner.like-headline', 1)
    .note('inner.like-headline-latin', style.latin)
    .note('inner.like-headline-old', style.clausal)
    .note('inner.like-headline-glued', !unit.blankAbove);
}

function goingOn(sink: FeatureSink, place: Place, above: Unit): void {
  const { unit, style } = place;
  const jump = measureJump(place);
  sink
    .note('inner.measure-changes', jump >= 1.5)
    .note('inner.measure-changes-varied', jump >= 1.5 ? style.varied : 0)
    .note('inner.same-measure', jump < 1)
    .note('inner.hyphen', above.latin && /[-\u00ad\u2010]$/u.test(above.text))
    .note('inner.lower-start', unit.latin && /^\p{Ll}/u.test(unit.text))
    .note('inner.after-byline', above.closes || above.byline)
    .note('inner.after-credit', above.credit)
    .note('inner.after-jump', goesElsewhere(above))
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

/** By how much the column width changes at a place, in cells; 0 where one side has no running text. */
function measureJump({ unit, style }: Place): number {
  const upper = style.above[unit.index] ?? 0;
  const lower = unit.rows >= 3 ? unit.measure : (style.below[unit.index] ?? 0);
  return upper > 0 && lower > 0 ? Math.abs(upper - lower) : 0;
}

/** Features of a boundary between two articles, whatever stands on either side. */
export function borderFeatures(sink: FeatureSink, place: Place): void {
  const { unit, above, style } = place;
  const jump = measureJump(place);
  if (above === undefined) return;
  sink
    .note('border.bias', 1)
    .note('border.blank-line', unit.blankAbove)
    .note('border.double-blank', unit.blanksAbove >= 2)
    .note('border.blank-line-rare', unit.blankAbove ? style.blanksRare : 0)
    .note('border.blank-line-latin', unit.blankAbove && style.latin)
    .note('border.blank-line-old', unit.blankAbove && style.clausal)
    .note('border.no-blank-line', !unit.blankAbove && !opensByItself(unit) && !closesByItself(above))
    .note('border.measure-changes', jump >= 1.5)
    .note('border.measure-leaps', jump >= 4)
    .note('border.same-measure', jump < 1)
    .note('border.same-measure-varied', jump < 1 ? style.varied : 0)
    .note('border.measure-changes-varied', jump >= 1.5 ? style.varied : 0)
    .note('border.new-words', place.context.newWords[unit.index] ?? 0)
    .note('border.joint', marked(place, 'joint'))
    .note('border.inside-quotation', marked(place, 'inside'))
    .note('border.old-print', style.clausal)
    .note('border.latin', style.latin);
}
