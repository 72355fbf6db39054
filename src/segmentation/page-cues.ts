// Reads a page once: its rows, units and every feature of every reading of each unit. Nothing here depends on the
// weights in force; which lines are tried as headlines at all is decided by the reasoned weights, so that it stays the
// same while weights are learned.
import { contextOf } from './context';
import type { PageContext } from './context';
import { factsOf } from './facts';
import type { RowFacts } from './facts';
import { FeatureTable } from './feature-table';
import type { FeatureSink } from './feature-table';
import {
  seamAboveFeatures,
  seamBelowFeatures,
  titledEndFeatures,
  titledStartFeatures,
  untitledEndFeatures,
  untitledStartFeatures,
} from './features/articles';
import { borderFeatures, endFeatures, innerFeatures, pieceFeatures, startFeatures } from './features/edges';
import {
  advertFeatures,
  bodyFeatures,
  furnitureFeatures,
  headBylineFeatures,
  headFeatures,
} from './features/roles';
import { placesOf } from './features/surroundings';
import type { Place } from './features/surroundings';
import { KNOWS_NOTHING } from './hints';
import type { Known } from './hints';
import { headGroups } from './head-groups';
import type { HeadGroup } from './head-groups';
import { indexWords } from './overlap';
import type { WordIndex } from './overlap';
import { rowsOf } from './rows';
import type { Row } from './rows';
import { styleOf } from './style';
import type { PageStyle } from './style';
import { unitsOf } from './units';
import type { Unit } from './units';
import { HAND_WEIGHTS } from './weights';
import { wordsOf } from './words';

export const TABLES = [
  'head',
  'byline',
  'body',
  'furniture',
  'advert',
  'start',
  'piece',
  'end',
  'inner',
  'border',
  'titledStart',
  'titledEnd',
  'untitledStart',
  'untitledEnd',
  'seamBelow',
  'seamAbove',
] as const;
export type TableName = (typeof TABLES)[number];

/** All that a page's text says, before any weight. */
export type PageCues = {
  readonly rows: readonly Row[];
  readonly facts: readonly RowFacts[];
  readonly units: readonly Unit[];
  readonly style: PageStyle;
  readonly context: PageContext;
  readonly words: WordIndex;
  /** Features of each unit in each part it may play, one row per unit. */
  readonly tables: Readonly<Record<TableName, FeatureTable>>;
  /** Possible headlines by their first unit, the shortest first. */
  readonly groups: readonly (readonly HeadGroup[])[];
  /** Units from which headlines may stand together without their texts. */
  readonly looseFrom: Uint8Array;
};

/** Below this, by reasoned weights, a unit is not tried as a headline at all. */
const HEAD_FLOOR = -5;

function tableOf(places: readonly Place[], note: (sink: FeatureSink, place: Place) => void): FeatureTable {
  const table = new FeatureTable();
  for (const place of places) {
    note(table, place);
    table.end();
  }
  return table;
}

const LEAST_LOOSE = 3;
/** Units from which at least three likely headlines follow each other before any running text. */
function looseStarts(
  units: readonly Unit[],
  likely: (index: number) => boolean,
  text: Uint8Array,
): Uint8Array {
  const starts = new Uint8Array(units.length);
  let from = 0;
  for (let at = 0; at <= units.length; at++) {
    if (at < units.length && text[at] === 0) continue;
    let heads = 0;
    for (let i = from; i < at; i++) if (likely(i)) heads++;
    if (heads >= LEAST_LOOSE) starts.fill(1, from, at);
    from = at + 1;
  }
  return starts;
}

/** Reads a page. Near-linear in the text. `step` is told how far it has come, 0 to 1, and may throw to stop it. */
export function readPage(
  text: string,
  step: (share: number) => void,
  { cuts = [], known = KNOWS_NOTHING }: { readonly cuts?: readonly number[]; readonly known?: Known } = {},
): PageCues {
  const rows = rowsOf(text, cuts);
  const facts = factsOf(rows, known);
  step(0.2);
  const units = unitsOf(rows, facts);
  const style = styleOf(units);
  const unitWords = units.map((unit) => wordsOf(unit.text));
  step(0.4);
  const context = contextOf(units, unitWords, known);
  const places = placesOf(units, style, context);
  const head = tableOf(places, headFeatures);
  const byReason = head.scores(HAND_WEIGHTS);
  const likely = (index: number): boolean => (byReason[index] ?? 0) > 0;
  const likelyAt = (place: Place): boolean => likely(place.unit.index);
  step(0.6);
  const tables = {
    head,
    byline: tableOf(places, headBylineFeatures),
    body: tableOf(places, (sink, place) => bodyFeatures(sink, place, likelyAt(place))),
    furniture: tableOf(places, (sink, place) => furnitureFeatures(sink, place, likelyAt(place))),
    advert: tableOf(places, advertFeatures),
    start: tableOf(places, startFeatures),
    piece: tableOf(places, pieceFeatures),
    end: tableOf(places, endFeatures),
    inner: tableOf(places, (sink, place) => innerFeatures(sink, place, likelyAt(place))),
    border: tableOf(places, borderFeatures),
    titledStart: tableOf(places, titledStartFeatures),
    titledEnd: tableOf(places, titledEndFeatures),
    untitledStart: tableOf(places, untitledStartFeatures),
    untitledEnd: tableOf(places, untitledEndFeatures),
    seamBelow: tableOf(places, seamBelowFeatures),
    seamAbove: tableOf(places, seamAboveFeatures),
  };
  step(0.8);
  const isHead = (index: number): boolean => (byReason[index] ?? 0) >= HEAD_FLOOR;
  const words = indexWords(units, unitWords, isHead);
  const running = Uint8Array.from(units, (unit) => Number(!isHead(unit.index) && unit.cells > 30));
  const groups = headGroups({ units, style, context, words, byReason, floor: HEAD_FLOOR });
  step(1);
  return {
    rows,
    facts,
    units,
    style,
    context,
    words,
    tables,
    groups,
    looseFrom: looseStarts(units, likely, running),
  };
}
