// Learning the weights: the likelihood of the true splits under the model, by AdaGrad, held near the reasoned weights.
import type { PageCues } from '#segmentation/page-cues';
import { scorePage } from '#segmentation/page-model';
import type { Nudges } from '#segmentation/page-model';
import type { Weights } from '#segmentation/weights';
import { addExpectations } from './expectations';

/** A page to learn from. */
export type Lesson = {
  readonly name: string;
  readonly cues: PageCues;
  readonly bars: Nudges;
};

export type Schooling = {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull back to the reasoned weights, per lesson. */
  readonly pull: number;
};

/** Small numbers from a seed (mulberry32), the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

/** The likelihood of one page's true split (a logarithm, at most 0), its slope added to `slope`. */
export function learnPage(slope: Float64Array, lesson: Lesson, weights: Weights): number {
  const free = addExpectations(slope, scorePage(lesson.cues, weights), -1);
  const held = addExpectations(slope, scorePage(lesson.cues, weights, { nudges: lesson.bars }), 1);
  return held - free;
}

/** A page whose true split the search cannot reach teaches nothing. */
const UNREACHABLE = -2000;
/** No single page moves the weights by more than this much slope. */
const MOST_SLOPE = 40;

/**
 * Learns from lessons, starting from `base`; the average over the last half of the epochs. The same lessons and seed
 * give the same weights.
 */
export function train(
  lessons: readonly Lesson[],
  base: Weights,
  { seed, epochs, rate, pull }: Schooling,
  report: (epoch: number, likelihood: number) => void = () => undefined,
): Weights {
  const random = randomFrom(seed);
  const weights = base.slice();
  const squares = new Float64Array(base.length).fill(1);
  const sum = new Float64Array(base.length);
  let summed = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let likelihood = 0;
    for (const lesson of shuffled(lessons, random)) {
      const slope = new Float64Array(base.length);
      const own = learnPage(slope, lesson, weights);
      if (!Number.isFinite(own) || own < UNREACHABLE) continue;
      likelihood += own;
      const size = Math.hypot(...slope);
      const scale = Math.min(1, MOST_SLOPE / Math.max(size, 1e-9));
      for (let i = 0; i < weights.length; i++) {
        const step = (slope[i] ?? 0) * scale - pull * ((weights[i] ?? 0) - (base[i] ?? 0));
        if (step === 0) continue;
        squares[i] = (squares[i] ?? 0) + step * step;
        weights[i] = (weights[i] ?? 0) + (rate * step) / Math.sqrt(squares[i] ?? 1);
      }
      if (epoch * 2 >= epochs) {
        for (let i = 0; i < weights.length; i++) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0);
        summed++;
      }
    }
    report(epoch, likelihood / Math.max(1, lessons.length));
  }
  return summed === 0 ? weights : sum.map((value) => value / summed);
}
