// What the search remembers from one stretch to the next: the side the last headline stood on, and whether headlines
// have stood without their texts. Changing sides costs something, so no page has to be told where its headlines stand.
import { ADVERT, FURNITURE, HEADS_ONLY, HEAD_FIRST, HEAD_LAST, STRETCH_KINDS, UNTITLED } from './stretches';
import type { Stretch } from './stretches';
import { featureId } from './weights';
import type { Weights } from './weights';

/** States: side (unknown, before, after) + 3 when headlines stand loose. */
export const STATES = 6;
const SIDES = 3;
/** No feature. */
const NONE = -1;

export type Turns = {
  /** State after a stretch, by `kind * STATES + state`. */
  readonly next: Int8Array;
  /** The feature that the turn notes, or -1. */
  readonly feature: Int16Array;
  readonly weight: Float64Array;
};

const SWITCH = featureId('convention.switch');
const GO_ON = featureId('convention.go-on');
const TITLED_TOO = featureId('loose.titled-too');

function titledTurn(state: number, side: number): readonly [number, number] {
  if (state >= SIDES) return [side, TITLED_TOO];
  return [side, state === 0 ? NONE : state === side ? GO_ON : SWITCH];
}

function turnOf(kind: number, state: number): readonly [number, number] {
  const loose = state >= SIDES;
  if (kind === HEAD_FIRST) return titledTurn(state, 1);
  if (kind === HEAD_LAST) return titledTurn(state, 2);
  if (kind === HEADS_ONLY)
    return loose ? [state, featureId('loose.another')] : [state + SIDES, featureId('loose.first')];
  if (kind === UNTITLED) return [state, featureId(loose ? 'loose.text' : 'article.untitled')];
  return [state, NONE];
}

/** The turns under some weights. */
export function turnsOf(weights: Weights): Turns {
  const size = STRETCH_KINDS.length * STATES;
  const turns: Turns = {
    next: new Int8Array(size),
    feature: new Int16Array(size),
    weight: new Float64Array(size),
  };
  for (let kind = 0; kind < STRETCH_KINDS.length; kind++) {
    for (let state = 0; state < STATES; state++) {
      const [next, feature] = turnOf(kind, state);
      const at = kind * STATES + state;
      turns.next[at] = next;
      turns.feature[at] = feature;
      turns.weight[at] = feature === NONE ? 0 : (weights[feature] ?? 0);
    }
  }
  return turns;
}

/** For each stretch of a reading the feature that the turn to it notes, or -1. */
export function turnFeatures({ next, feature }: Turns, stretches: readonly Stretch[]): Int16Array {
  let state = 0;
  return Int16Array.from(stretches, ({ kind }) => {
    const turn = STRETCH_KINDS.indexOf(kind) * STATES + state;
    state = next[turn] ?? 0;
    return feature[turn] ?? NONE;
  });
}

export const isOutside = (kind: number): boolean => kind === ADVERT || kind === FURNITURE;
