// How often each feature is expected on a page, over all its readings: the slope of the model's likelihood.
import type { HeadGroup, PageModel } from '#segmentation/page-model';
import { TABLES } from '#segmentation/page-cues';
import type { TableName } from '#segmentation/page-cues';
import { addRange, weighStretches } from '#segmentation/search';
import { ADVERT, FURNITURE, HEADS_ONLY, HEAD_FIRST, PIECE, cellsIn } from '#segmentation/stretches';
import { FeatureBuffer, titledFeatures, untitledFeatures } from '#segmentation/titles';
import { STATES, turnsOf } from '#segmentation/turns';
import { featureId } from '#segmentation/weights';

/** Shares below this are left out: they change no weight by anything that shows. */
const LEAST_SHARE = 1e-5;

const buffer = new FeatureBuffer();
const ADVERT_BIAS = featureId('article.advert');
const FURNITURE_BIAS = featureId('article.furniture');

const bump = (values: Float64Array, at: number, by: number): void => {
  values[at] = (values[at] ?? 0) + by;
};

/** How often each unit is expected in each part, and the features that only whole stretches have. */
class Expectations {
  readonly #model: PageModel;
  readonly #vector: Float64Array;
  readonly #shares: Record<TableName, Float64Array>;
  readonly #turns: ReturnType<typeof turnsOf>;

  constructor(model: PageModel, vector: Float64Array) {
    this.#model = model;
    this.#vector = vector;
    const length = model.units.length + 1;
    this.#shares = Object.fromEntries(TABLES.map((name) => [name, new Float64Array(length)])) as Record<
      TableName,
      Float64Array
    >;
    this.#turns = turnsOf(model.weights);
  }

  turn(kind: number, state: number, share: number): void {
    const feature = this.#turns.feature[kind * STATES + state] ?? -1;
    if (feature >= 0) bump(this.#vector, feature, share);
  }

  /** A stretch without a headline. */
  plain(kind: number, from: number, to: number, share: number): void {
    bump(this.#shares.border, from, share);
    if (kind === FURNITURE) {
      bump(this.#shares.furniture, from, share);
      return bump(this.#vector, FURNITURE_BIAS, share);
    }
    if (kind === ADVERT) {
      addRange(this.#shares.advert, from, to, share);
      return bump(this.#vector, ADVERT_BIAS, share);
    }
    this.#text(from, to, share);
    bump(kind === PIECE ? this.#shares.piece : this.#shares.start, from, share);
    bump(this.#shares.untitledStart, from, share);
    bump(this.#shares.untitledEnd, to - 1, share);
    untitledFeatures(buffer, cellsIn(this.#model, from, to));
    buffer.addTo(this.#vector, share);
  }

  /** A stretch with a headline. */
  titled(kind: number, from: number, to: number, group: HeadGroup, share: number): void {
    const shares = this.#shares;
    bump(shares.border, from, share);
    addRange(shares.head, group.from, group.signed ? group.to - 1 : group.to, share);
    if (group.signed) bump(shares.byline, group.to - 1, share);
    for (let i = 0; i < group.ids.length; i++)
      bump(this.#vector, group.ids[i] ?? 0, share * (group.values[i] ?? 0));
    if (kind === HEADS_ONLY) return;
    const [start, stop] = kind === HEAD_FIRST ? [group.to, to] : [from, group.from];
    this.#text(start, stop, share);
    bump(shares.start, start, share);
    bump(shares.titledStart, start, share);
    bump(shares.titledEnd, stop - 1, share);
    if (kind === HEAD_FIRST) bump(shares.seamBelow, start, share);
    else bump(shares.seamAbove, stop, share);
    titledFeatures(buffer, group, cellsIn(this.#model, start, stop), start, stop);
    buffer.addTo(this.#vector, share);
  }

  #text(from: number, to: number, share: number): void {
    addRange(this.#shares.body, from, to, share);
    addRange(this.#shares.inner, from + 1, to, share);
    bump(this.#shares.end, to - 1, share);
  }

  /** Adds what the units are expected to be to the vector. */
  finish(): void {
    for (const name of ['head', 'body', 'advert', 'inner'] as const) sumUp(this.#shares[name]);
    for (const name of TABLES) this.#model.tables[name].addTo(this.#vector, this.#shares[name]);
  }
}

/** Adds the expected features of a page, times `sign`, to a vector; returns the logarithm of the sum of readings. */
export function addExpectations(vector: Float64Array, model: PageModel, sign: number): number {
  const expected = new Expectations(model, vector);
  const total = weighStretches(model, (from, to, kind, head, state, raw) => {
    if (raw < LEAST_SHARE) return;
    const share = raw * sign;
    expected.turn(kind, state, share);
    if (head === null) expected.plain(kind, from, to, share);
    else expected.titled(kind, from, to, head.group, share);
  });
  expected.finish();
  return total;
}

function sumUp(values: Float64Array): void {
  let sum = 0;
  values.forEach((value, i) => {
    sum += value;
    values[i] = Math.abs(sum) < 1e-12 ? 0 : sum;
  });
}
