import learned from './weights.json';

/** What a confidence is about. */
export type Claim = 'boundary' | 'role' | 'article';

/** For each claim how chances under the model come true: slope and offset of the logarithm of the odds (Platt 1999). */
export type Calibration = Readonly<Record<Claim, readonly [slope: number, offset: number]>>;

/** Chances as the model has them. */
export const UNCALIBRATED: Calibration = { boundary: [1, 0], role: [1, 0], article: [1, 0] };

function pairOf([slope = 1, offset = 0]: readonly number[]): readonly [number, number] {
  return [slope, offset];
}

/** As it was measured on pages that no weight was learned from. */
export const LEARNED_CALIBRATION: Calibration = {
  boundary: pairOf(learned.calibration.boundary),
  role: pairOf(learned.calibration.role),
  article: pairOf(learned.calibration.article),
};

/** The least and the most that is ever claimed. */
const EDGE = 0.001;

/** The chance of a decision under the model as the confidence an editor sees, 0 to 1 in thousandths. */
export function confidenceOf(
  claim: Claim,
  chance: number,
  calibration: Calibration = LEARNED_CALIBRATION,
): number {
  const [slope, offset] = calibration[claim];
  const kept = Math.min(1 - EDGE, Math.max(EDGE, chance));
  const odds = slope * Math.log(kept / (1 - kept)) + offset;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
