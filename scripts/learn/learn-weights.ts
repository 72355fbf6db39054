import { trainJoins } from '#segmentation/learning/joining';
import { train } from '#segmentation/learning/train';
import { HAND_WEIGHTS, type Weights } from '#segmentation/weights';
import type { Curriculum } from './curriculum';

const SCHOOLING = { epochs: 6, rate: 0.3, pull: 0.05 };

/** Weights learned from a curriculum. The same curriculum and seed give the same weights. */
export function learnWeights(
  { lessons, joins }: Curriculum,
  seed: number,
  report: (sentence: string) => void,
): Weights {
  const weights = train(lessons, HAND_WEIGHTS, { ...SCHOOLING, seed }, (epoch, likelihood) =>
    report(`  seed ${seed}, round ${epoch + 1} of ${SCHOOLING.epochs}: ${likelihood.toFixed(2)} per page`),
  );
  return trainJoins(joins, weights);
}

/** The mean of several learned weights: what one seed happened on counts less. */
export const meanWeights = (all: readonly Weights[]): Weights =>
  HAND_WEIGHTS.map((_, id) => all.reduce((sum, weights) => sum + (weights[id] ?? 0), 0) / all.length);
