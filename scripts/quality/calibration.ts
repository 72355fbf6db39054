// Whether confidences come true.

/** Something the proposal was sure of to some degree, and whether it was right. */
export type CheckedClaim = { readonly confidence: number; readonly isRight: boolean };

export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence; null in an empty bin. */
  readonly predicted: number | null;
  /** Share that was right; null in an empty bin. */
  readonly actual: number | null;
};

export type CalibrationFigures = {
  readonly count: number;
  readonly right: number;
  readonly bins: readonly Bin[];
  /** Expected calibration error: how far confidence is from what came true, on average; null without claims. */
  readonly error: number | null;
  /** Brier score: the mean squared distance of confidence from the truth; null without claims. */
  readonly brier: number | null;
};

const BINS = 10;

const mean = (numbers: readonly number[]): number | null =>
  numbers.length > 0 ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : null;

const truth = ({ isRight }: CheckedClaim): number => (isRight ? 1 : 0);

const binOf = ({ confidence }: CheckedClaim): number =>
  Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS + 1e-9)));

export function calibrationOf(claims: readonly CheckedClaim[]): CalibrationFigures {
  const bins = Array.from({ length: BINS }, (_, i): Bin => {
    const own = claims.filter((claim) => binOf(claim) === i);
    return {
      from: i / BINS,
      to: (i + 1) / BINS,
      count: own.length,
      predicted: mean(own.map(({ confidence }) => confidence)),
      actual: mean(own.map(truth)),
    };
  });
  const gaps = bins.map(({ count, predicted, actual }) => count * Math.abs((predicted ?? 0) - (actual ?? 0)));
  return {
    count: claims.length,
    right: claims.filter(({ isRight }) => isRight).length,
    bins,
    error: claims.length > 0 ? gaps.reduce((sum, gap) => sum + gap, 0) / claims.length : null,
    brier: mean(claims.map((claim) => (claim.confidence - truth(claim)) ** 2)),
  };
}
