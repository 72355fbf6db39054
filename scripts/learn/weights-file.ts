// The file that weights ship in. It gives figures only of the weights that it holds.

/** What leaving groups out shows: the figures, and how chances become confidences. */
export type Measured = { readonly figures: object; readonly calibration: object };
export type Learned = { readonly learnedFrom: object; readonly weights: Readonly<Record<string, number>> };

export type WeightsFile = Learned & {
  readonly note: string;
  /** Absent where the weights have not been measured. */
  readonly figures?: object;
  readonly calibration: object;
  readonly calibratedOn: 'these weights' | 'earlier weights';
};

const NOTE =
  'Learned by `npm run learn`; measured by `npm run learn -- --leave-out`. Figures of a group are those of weights that know none of its pages.';

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The file to write.
 * @param before the file as it is: what was measured on the same weights stays; on other weights only the calibration
 *   does, since confidences need one, and says that it is an earlier one
 * @param measured null where nothing was left out
 */
export function weightsFile(before: WeightsFile, learned: Learned, measured: Measured | null): WeightsFile {
  const { learnedFrom, weights } = learned;
  const isAsBefore = isSame(before.weights, weights) && isSame(before.learnedFrom, learnedFrom);
  const head = { note: NOTE, learnedFrom };
  if (measured !== null) return { ...head, ...measured, calibratedOn: 'these weights', weights };
  const { figures, calibration, calibratedOn } = before;
  if (!isAsBefore) return { ...head, calibration, calibratedOn: 'earlier weights', weights };
  return { ...head, ...(figures && { figures }), calibration, calibratedOn, weights };
}
