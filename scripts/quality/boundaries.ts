// A page as a sequence of lines cut where the owner changes.
import { agreement, type Agreement, type Label } from './labels';

export type BoundaryScores = Agreement & {
  /** F1 when a boundary one line off counts as found; each predicted one is used once. */
  readonly near: number;
  /** Beeferman's Pk; lower is better. */
  readonly pk: number;
  /** Pevzner and Hearst's WindowDiff; lower is better. */
  readonly windowDiff: number;
};

/** For each gap between neighbouring counted lines: does the owner change? */
export function boundariesOf(labels: readonly Label[]): readonly boolean[] {
  return labels.slice(1).map((label, i) => label !== labels[i]);
}

function countNear(gold: readonly boolean[], predicted: readonly boolean[]): number {
  const used = new Set<number>();
  gold.forEach((isBoundary, gap) => {
    if (!isBoundary) return;
    const found = [gap, gap - 1, gap + 1].find((near) => predicted[near] === true && !used.has(near));
    if (found !== undefined) used.add(found);
  });
  return used.size;
}

/** Boundaries above each line, counted from the top. */
function depthsOf(boundaries: readonly boolean[]): readonly number[] {
  let depth = 0;
  return [0, ...boundaries.map((isBoundary) => (depth += isBoundary ? 1 : 0))];
}

/** Slides a window over both sequences. Its width is half the mean run of the gold split. */
function windowErrors(gold: readonly boolean[], predicted: readonly boolean[], runs: number) {
  const lines = gold.length + 1;
  const width = Math.max(1, Math.round(lines / runs / 2));
  const goldDepths = depthsOf(gold);
  const predictedDepths = depthsOf(predicted);
  const within = (depths: readonly number[], from: number): number =>
    (depths[from + width] ?? 0) - (depths[from] ?? 0);
  const windows = Math.max(0, lines - width);
  let parted = 0;
  let counted = 0;
  for (let from = 0; from < windows; from++) {
    const inGold = within(goldDepths, from);
    const inPredicted = within(predictedDepths, from);
    if ((inGold === 0) !== (inPredicted === 0)) parted++;
    if (inGold !== inPredicted) counted++;
  }
  return windows > 0 ? { pk: parted / windows, windowDiff: counted / windows } : { pk: 0, windowDiff: 0 };
}

export function scoreBoundaries(gold: readonly Label[], predicted: readonly Label[]): BoundaryScores {
  const goldCuts = boundariesOf(gold);
  const predictedCuts = boundariesOf(predicted);
  const goldCount = goldCuts.filter(Boolean).length;
  const predictedCount = predictedCuts.filter(Boolean).length;
  const hits = goldCuts.filter((isBoundary, gap) => isBoundary && predictedCuts[gap] === true).length;
  return {
    ...agreement(hits, predictedCount, goldCount),
    near: agreement(countNear(goldCuts, predictedCuts), predictedCount, goldCount).f,
    ...windowErrors(goldCuts, predictedCuts, goldCount + 1),
  };
}
