// How well a unit fits each role, by its own looks and by what stands directly above and below it.
import { endsFirmly, isColumnWord, isPlaceLine, isSlogan } from '#segmentation/patterns';
import type { FeatureSink } from '#segmentation/feature-table';
import {
  digitShare,
  functionWords,
  garbled,
  isTitleCase,
  openMarks,
  opensAsReport,
} from '#segmentation/looks';
import type { Unit } from '#segmentation/units';
import { continues, isRunningText, marked, runsOn, shortfall } from './surroundings';
import type { Place } from './surroundings';

const COMMA = /[，,；;]/gu;
const INNER_STOP = /[。；](?=.)/u;
const DEBRIS = /^[^\p{L}\p{N}]*[\p{L}\p{N}]?[^\p{L}\p{N}]*$/u;

/** A short line of its own that could be the sign of a column: `百 字 新 闻`, `一周动态`. */
export function looksLikeSign(unit: Unit): boolean {
  if (unit.vertical || unit.rows > 1 || unit.latin || unit.cells < 2 || unit.cells > 8) return false;
  if (unit.stop !== 'none' || !unit.blankAbove || !unit.blankBelow) return false;
  return /^[\p{Script=Han}·]{2,8}$/u.test(unit.text) && (unit.spacedOut || isColumnWord(unit.text));
}

function headLength(sink: FeatureSink, unit: Unit, latin: boolean): void {
  const length = latin ? unit.cells * 0.6 : unit.cells;
  sink
    .note('head.tiny', length < 3.5)
    .note('head.fair-length', length >= 3.5 && length <= 34)
    .note('head.long', length > 34 && length <= 60)
    .note('head.very-long', length > 60)
    .note('head.many-rows', unit.rows > 4 && !unit.vertical)
    .note('head.debris', DEBRIS.test(unit.text.slice(0, 40)));
}

/** Features of reading a unit as (part of) a headline. */
export function headFeatures(sink: FeatureSink, place: Place): void {
  const { unit, style } = place;
  sink.note('head.bias', 1);
  headLength(sink, unit, unit.latin);
  const capitals = unit.latin && unit.capitals;
  sink
    .note('head.comma', Math.min(2, (unit.text.slice(0, 200).match(COMMA) ?? []).length))
    .note('head.vertical', unit.vertical)
    .note('head.ad-words', Math.min(3, unit.ads))
    .note('head.capitals', capitals)
    .note('head.latin', unit.latin && !capitals && style.latin);
  notHead(sink, unit);
  headWords(sink, place);
  if (unit.vertical) return;
  sink
    .note('head.firm-stop', !capitals && endsFirmly(unit.text))
    .note('head.half-stop', unit.stop === 'half')
    .note('head.inner-stop', INNER_STOP.test(unit.text));
  headPosition(sink, place);
}

/** What the words of a unit say of its being a headline. */
function headWords(sink: FeatureSink, place: Place): void {
  const { unit, style } = place;
  const { text, latin } = unit;
  sink
    .note('head.function-words', functionWords(text))
    .note('head.opening-phrase', opensAsReport(text))
    .note('head.unpaired', openMarks(text) !== 0)
    .note('head.garbled', garbled(text))
    .note('head.digits', digitShare(text) > 0.25)
    .note('head.old-print', style.clausal)
    .note('head.known-furniture', marked(place, 'furniture') || marked(place, 'column'))
    .note('head.title-case', latin && isTitleCase(text))
    .note('head.latin-short', latin && unit.cells <= 14)
    .note('head.latin-point', latin && unit.cells <= 24 && unit.stop === 'full');
}

/** What a unit is that is no headline. */
function notHead(sink: FeatureSink, unit: Unit): void {
  sink
    .note('head.opens-text', unit.dateline !== null || (unit.bullet && !/^◘/u.test(unit.text)))
    .note('head.byline', unit.byline)
    .note('head.credit', unit.credit || unit.closes)
    .note('head.imprint', unit.imprint >= 2)
    .note('head.page-code', unit.pageCode || unit.jump)
    .note('head.issue-line', unit.issueLine)
    .note('head.column-sign', looksLikeSign(unit));
}

function headPosition(sink: FeatureSink, place: Place): void {
  const { unit, above, below, style } = place;
  const alone = unit.blankAbove && unit.blankBelow;
  inColumn(sink, place, alone);
  sink
    .note('head.runs-on-above', runsOn(above, style))
    .note('head.continues', continues(unit))
    .note('head.lower-start', unit.latin && /^\p{Ll}/u.test(unit.text))
    .note('head.stands-alone', alone)
    .note('head.glued-above', !unit.blankAbove)
    .note('head.glued-above-latin', !unit.blankAbove && style.latin)
    .note('head.glued-above-old', !unit.blankAbove && style.clausal)
    .note('head.glued-below', !unit.blankBelow)
    .note('head.stands-alone-rare', alone ? style.blanksRare : 0)
    .note('head.joint-above', marked(place, 'joint'))
    .note('head.joint-below', below !== undefined && place.context.joint[below.index] === 1)
    .note('head.inside-quotation', marked(place, 'inside'))
    .note('head.narrow', style.measure > 0 && unit.lastCells < style.measure - 3)
    .note('head.listed', style.listed[unit.index] ?? 0)
    .note('head.place', isPlaceLine(unit.text))
    .note('head.slogan', isSlogan(unit.text));
}

/** Whether a line is as wide as the column it stands in, and so may be a line of its text. */
function inColumn(sink: FeatureSink, place: Place, alone: boolean): void {
  const { unit, below } = place;
  const gap = unit.stop === 'none' && unit.rows <= 2 ? shortfall(place) : null;
  if (gap === null || below === undefined) return;
  const full = gap <= 1;
  sink
    .note('head.full-measure', full)
    .note('head.paragraph-line', !full && gap <= 2.6 && unit.rows === 1)
    .note('head.glued-in-text', gap <= 2.6 && !alone)
    .note('head.runs-on-below', full && isRunningText(below) && below.dateline === null);
}

/** Features of a byline line between a headline and its text. */
export function headBylineFeatures(sink: FeatureSink, { unit }: Place): void {
  sink.note('head-byline.bias', 1).note('head-byline.marked', /^[□■◎（(]/u.test(unit.text));
}

/** Features of reading a unit as running text. */
export function bodyFeatures(sink: FeatureSink, { unit }: Place, likeHead: boolean): void {
  sink
    .note('body.bias', 1)
    .note('body.like-headline', likeHead && !unit.vertical)
    .note('body.function-words', functionWords(unit.text))
    .note('body.garbled', garbled(unit.text))
    .note('body.fragment', unit.rows <= 2 && unit.cells <= 6 && !unit.vertical)
    .note('body.vertical', unit.vertical)
    .note('body.imprint', unit.imprint >= 2)
    .note('body.page-code', unit.pageCode)
    .note('body.issue-line', unit.issueLine)
    .note('body.column-sign', looksLikeSign(unit))
    .note('body.byline-inside', unit.byline)
    .note('body.text', unit.rows >= 3 && !unit.vertical);
}

const PAPER_NAME = /^[\p{Script=Han}]{1,6}(?:報|报)$/u;

/** Features of reading a unit as furniture: page heads, imprints, signs of columns. */
export function furnitureFeatures(sink: FeatureSink, place: Place, likeHead: boolean): void {
  const { unit, style } = place;
  besideFurniture(sink, place, likeHead);
  const foreign = unit.latin && !style.latin && unit.cells <= 24 && unit.stop === 'none';
  sink
    .note('furniture.bias', 1)
    .note('furniture.imprint', Math.min(2, unit.imprint) / 2)
    .note('furniture.page-code', unit.pageCode)
    .note('furniture.issue-line', unit.issueLine)
    .note('furniture.column-sign', looksLikeSign(unit))
    .note('furniture.foreign-head', foreign)
    .note('furniture.paper-name', unit.index < 4 && PAPER_NAME.test(unit.text))
    .note(
      'furniture.near-top',
      unit.index < style.top && unit.cells <= 40 && unit.rows <= 5 && !isRunningText(unit),
    )
    .note('furniture.short', unit.rows === 1 && unit.cells <= 8 && unit.stop === 'none' && !unit.byline)
    .note('furniture.long', unit.cells > 40);
}

const looksOutside = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.pageCode || unit.issueLine || unit.imprint >= 2);

/** What stands round a unit, and the page it stands on, say of its being furniture. */
function besideFurniture(sink: FeatureSink, place: Place, likeHead: boolean): void {
  const { unit, above, below, style } = place;
  const short = unit.cells <= 40 && !isRunningText(unit);
  sink
    .note('furniture.garbled', garbled(unit.text))
    .note('furniture.at-bottom', short && below === undefined)
    .note('furniture.repeated', marked(place, 'repeated'))
    .note('furniture.known', marked(place, 'furniture'))
    .note('furniture.known-column', marked(place, 'column'))
    .note('furniture.capitals', unit.latin && unit.capitals)
    .note('furniture.like-headline', likeHead)
    .note('furniture.beside-furniture', short && (looksOutside(above) || looksOutside(below)))
    .note('furniture.old-print', style.clausal)
    .note('furniture.latin', style.latin);
}

/** Features of reading a unit as part of an advertisement. */
export function advertFeatures(sink: FeatureSink, place: Place): void {
  const { unit, style } = place;
  const each = unit.cells / unit.rows;
  sink
    .note('advert.bias', 1)
    .note('advert.at-top', unit.index < style.top && unit.index < 4)
    .note('advert.words', Math.min(4, unit.ads))
    .note('advert.short-rows', unit.rows >= 2 && each <= 9 && unit.stop === 'none')
    .note('advert.no-stops', unit.stop === 'none' && !/[。，、]/u.test(unit.text))
    .note('advert.sentence', /[。，、].{6,40}[。，、]/u.test(unit.text.slice(0, 300)))
    .note('advert.dateline', unit.dateline !== null || unit.byline)
    .note('advert.neighbours', place.context.adverts[unit.index] ?? 0)
    .note('advert.digits', digitShare(unit.text) > 0.12)
    .note('advert.function-words', functionWords(unit.text))
    .note('advert.fragments', each <= 6)
    .note('advert.latin', style.latin)
    .note('advert.old-print', style.clausal)
    .note('advert.joint', marked(place, 'joint'));
}
