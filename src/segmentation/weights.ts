// The weights in use: learned from pages (scripts/learn), laid over the reasoned ones.
import learned from './weights.json';
import { PRIOR } from './prior';

export type FeatureName = keyof typeof PRIOR;
export const FEATURE_NAMES = Object.keys(PRIOR) as readonly FeatureName[];

const IDS = new Map(FEATURE_NAMES.map((name, id) => [name, id]));
/** The number of a feature: its place among `FEATURE_NAMES`; -1 for a name that none has. */
export const featureId = (name: FeatureName): number => IDS.get(name) ?? -1;

/** Weights by feature number. */
export type Weights = Float64Array;
/** Weights with some features changed. Names that no feature has are left out. */
export function withWeights(base: Weights, named: Readonly<Record<string, number>>): Weights {
  const weights = base.slice();
  for (const [name, value] of Object.entries(named)) {
    const id = IDS.get(name as FeatureName);
    if (id !== undefined && Number.isFinite(value)) weights[id] = value;
  }
  return weights;
}

/** The weights that reasoning gave, before anything was learned. */
export const HAND_WEIGHTS: Weights = Float64Array.from(Object.values(PRIOR));
export const LEARNED_WEIGHTS: Weights = withWeights(HAND_WEIGHTS, learned.weights);

/** Weights without some features: what they are worth shows when they are gone. */
export const withoutFeatures = (weights: Weights, gone: (name: FeatureName) => boolean): Weights =>
  weights.map((weight, id) => (gone(FEATURE_NAMES[id] ?? 'head.bias') ? 0 : weight));
