// How often each feature is expected on a page, over all its readings: the slope of the model's likelihood.
import type { PageModel } from '#segmentation/page-model';
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

/** Adds the expected features of a page, times `sign`, to a vector; returns the logarithm of the sum of readings. */
export function addExpectations(vector: Float64Array, model: PageModel, sign: number): number {
  const count = model.units.length;
  const array = (): Float64Array => new Float64Array(count + 1);
  const shares = Object.fromEntries(TABLES.map((name) => [name, array()])) as Record<TableName, Float64Array>;
  const turns = turnsOf(model.weights);
  const text = (from: number, to: number, share: number): void => {
    addRange(shares.body, from, to, share);
    addRange(shares.inner, from + 1, to, share);
    bump(shares.end, to - 1, share);
  };
  const total = weighStretches(model, (from, to, kind, head, state, raw) => {
    if (raw < LEAST_SHARE) return;
    const share = raw * sign;
    bump(shares.border, from, share);
    const feature = turns.feature[kind * STATES + state] ?? -1;
    if (feature >= 0) bump(vector, feature, share);
    if (kind === FURNITURE) {
      bump(shares.furniture, from, share);
      return bump(vector, FURNITURE_BIAS, share);
    }
    if (kind === ADVERT) {
      addRange(shares.advert, from, to, share);
      return bump(vector, ADVERT_BIAS, share);
    }
    if (head === null) {
      text(from, to, share);
      bump(kind === PIECE ? shares.piece : shares.start, from, share);
      bump(shares.untitledStart, from, share);
      bump(shares.untitledEnd, to - 1, share);
      untitledFeatures(buffer, cellsIn(model, from, to));
      return buffer.addTo(vector, share);
    }
    const { group } = head;
    addRange(shares.head, group.from, group.signed ? group.to - 1 : group.to, share);
    if (group.signed) bump(shares.byline, group.to - 1, share);
    for (let i = 0; i < group.ids.length; i++)
      bump(vector, group.ids[i] ?? 0, share * (group.values[i] ?? 0));
    if (kind === HEADS_ONLY) return;
    const [start, stop] = kind === HEAD_FIRST ? [group.to, to] : [from, group.from];
    text(start, stop, share);
    bump(shares.start, start, share);
    bump(shares.titledStart, start, share);
    bump(shares.titledEnd, stop - 1, share);
    bump(
      kind === HEAD_FIRST ? shares.seamBelow : shares.seamAbove,
      kind === HEAD_FIRST ? start : stop,
      share,
    );
    titledFeatures(buffer, group, cellsIn(model, start, stop), start, stop);
    buffer.addTo(vector, share);
  });
  for (const name of ['head', 'body', 'advert', 'inner'] as const) sumUp(shares[name]);
  for (const [name, own] of Object.entries(shares)) model.tables[name as TableName].addTo(vector, own);
  return total;
}

function sumUp(values: Float64Array): void {
  let sum = 0;
  values.forEach((value, i) => {
    sum += value;
    values[i] = Math.abs(sum) < 1e-12 ? 0 : sum;
  });
}
