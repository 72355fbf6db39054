// How chances come true: a slope and an offset of the logarithm of the odds for each kind of claim (Platt 1999), by
// Newton's method on all claims of pages that nothing was learned from.
import type { Calibration } from '#segmentation/confidence';
import type { CheckedClaim } from '../quality/calibration';

const ROUNDS = 40;
const oddsOf = ({ confidence }: CheckedClaim): number => {
  const kept = Math.min(0.999, Math.max(0.001, confidence));
  return Math.log(kept / (1 - kept));
};

/** Slope and offset; [1, 0] where there is too little to go by. */
export function plattOf(claims: readonly CheckedClaim[]): [number, number] {
  let [slope, offset] = [1, 0];
  if (claims.length < 30) return [slope, offset];
  for (let round = 0; round < ROUNDS; round++) {
    // A mild pull to [1, 0] keeps the matrix regular.
    let [ga, gb, aa, ab, bb] = [slope - 1, offset, 1, 0, 1];
    for (const claim of claims) {
      const x = oddsOf(claim);
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const miss = p - Number(claim.isRight);
      const spread = p * (1 - p);
      ga += miss * x;
      gb += miss;
      aa += spread * x * x;
      ab += spread * x;
      bb += spread;
    }
    const det = aa * bb - ab * ab;
    slope -= (bb * ga - ab * gb) / det;
    offset -= (aa * gb - ab * ga) / det;
  }
  return [Math.round(slope * 1000) / 1000, Math.round(offset * 1000) / 1000];
}

export const calibrate = (
  claims: Readonly<Record<keyof Calibration, readonly CheckedClaim[]>>,
): Calibration => ({
  boundary: plattOf(claims.boundary),
  role: plattOf(claims.role),
  article: plattOf(claims.article),
});
