// How chances come true: a slope and an offset of the logarithm of the odds for each kind of claim (Platt 1999), by
// Newton's method on all claims of pages that nothing was learned from.
import type { Calibration } from '#segmentation/confidence';
import type { CheckedClaim } from '../quality/calibration';

const ROUNDS = 40;
const oddsOf = ({ confidence }: CheckedClaim): number => {
  const kept = Math.min(0.999, Math.max(0.001, confidence));
  return Math.log(kept / (1 - kept));
};
const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

type Line = readonly [slope: number, offset: number];

/** How far claims and outcomes are apart under a line, with a mild pull to [1, 0]. */
function lossOf(claims: readonly CheckedClaim[], [slope, offset]: Line): number {
  const pull = ((slope - 1) ** 2 + offset ** 2) / 2;
  return claims.reduce((sum, claim) => {
    const odds = slope * oddsOf(claim) + offset;
    return sum + Math.log1p(Math.exp(claim.isRight ? -odds : odds));
  }, pull);
}

/** The step that Newton's method takes from a line. */
function stepFrom(claims: readonly CheckedClaim[], [slope, offset]: Line): Line {
  let [ga, gb, aa, ab, bb] = [slope - 1, offset, 1, 0, 1];
  for (const claim of claims) {
    const x = oddsOf(claim);
    const p = chanceOf(slope * x + offset);
    const miss = p - Number(claim.isRight);
    const spread = p * (1 - p);
    ga += miss * x;
    gb += miss;
    aa += spread * x * x;
    ab += spread * x;
    bb += spread;
  }
  const det = aa * bb - ab * ab;
  return [-(bb * ga - ab * gb) / det, -(aa * gb - ab * ga) / det];
}

/** Slope and offset; [1, 0] where there is too little to go by. */
export function plattOf(claims: readonly CheckedClaim[]): [number, number] {
  let line: Line = [1, 0];
  if (claims.length < 30) return [...line];
  for (let round = 0; round < ROUNDS; round++) {
    const [bySlope, byOffset] = stepFrom(claims, line);
    const before = lossOf(claims, line);
    // A whole step may go far past the valley: halved until it leads down.
    for (let share = 1; share > 1e-6; share /= 2) {
      const next: Line = [line[0] + share * bySlope, line[1] + share * byOffset];
      if (lossOf(claims, next) > before) continue;
      line = next;
      break;
    }
  }
  return [Math.round(line[0] * 1000) / 1000, Math.round(line[1] * 1000) / 1000];
}

export const calibrate = (
  claims: Readonly<Record<keyof Calibration, readonly CheckedClaim[]>>,
): Calibration => ({
  boundary: plattOf(claims.boundary),
  role: plattOf(claims.role),
  article: plattOf(claims.article),
});
