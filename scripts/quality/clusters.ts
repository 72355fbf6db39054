// A page as lines sorted into articles, whatever their order: the only view that is fair to articles in pieces.
import { sumOf, tally, type Label } from './labels';

export type ClusterScores = {
  /** Adjusted Rand index: 1 is the same sorting, 0 is chance. */
  readonly ari: number;
  /** V-measure: the harmonic mean of homogeneity and completeness. */
  readonly v: number;
};

const pairs = (count: number): number => (count * (count - 1)) / 2;

function adjustedRand(
  cells: Iterable<number>,
  gold: Iterable<number>,
  predicted: Iterable<number>,
  lines: number,
) {
  const pairsOf = (sizes: Iterable<number>): number => sumOf([...sizes].map(pairs));
  const inGold = pairsOf(gold);
  const inPredicted = pairsOf(predicted);
  const expected = (inGold * inPredicted) / pairs(lines);
  const most = (inGold + inPredicted) / 2;
  return most === expected ? 1 : (pairsOf(cells) - expected) / (most - expected);
}

/** One minus how much of the entropy of `whole` is left once `given` is known. */
function knownShare(left: number, whole: Iterable<number>, lines: number): number {
  const entropy = -sumOf([...whole].map((size) => (size / lines) * Math.log(size / lines)));
  return entropy > 0 ? 1 - left / entropy : 1;
}

export function scoreClusters(gold: readonly Label[], predicted: readonly Label[]): ClusterScores {
  const lines = gold.length;
  const goldSizes = new Map<Label, number>();
  const predictedSizes = new Map<Label, number>();
  const cells = new Map<Label, Map<Label, number>>();
  gold.forEach((mine, i) => {
    const theirs = predicted[i] ?? 'unassigned';
    tally(goldSizes, mine);
    tally(predictedSizes, theirs);
    const row = cells.get(mine) ?? new Map<Label, number>();
    cells.set(mine, row);
    tally(row, theirs);
  });
  const shared = [...cells].flatMap(([mine, row]) =>
    [...row].map(([theirs, size]) => ({
      size,
      ofGold: size / (goldSizes.get(mine) ?? 1),
      ofPredicted: size / (predictedSizes.get(theirs) ?? 1),
    })),
  );
  const goldLeft = -sumOf(shared.map(({ size, ofPredicted }) => (size / lines) * Math.log(ofPredicted)));
  const predictedLeft = -sumOf(shared.map(({ size, ofGold }) => (size / lines) * Math.log(ofGold)));
  const homogeneity = knownShare(goldLeft, goldSizes.values(), lines);
  const completeness = knownShare(predictedLeft, predictedSizes.values(), lines);
  const sum = homogeneity + completeness;
  const sizes = shared.map(({ size }) => size);
  return {
    ari: lines < 2 ? 1 : adjustedRand(sizes, goldSizes.values(), predictedSizes.values(), lines),
    v: sum > 0 ? (2 * homogeneity * completeness) / sum : 0,
  };
}
