// Learning the weights: the likelihood of the true splits under the model, by AdaGrad, held near the reasoned weights.
import type { PageCues } from '#segmentation/page-cues';
import { randomFrom, shuffled } from '#shared/random';
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

/** Weights on the way: their steps shrink as slopes add up (AdaGrad; Duchi et al. 2011). */
class Climber {
  readonly weights: Float64Array;
  readonly #base: Weights;
  readonly #squares: Float64Array;
  readonly #sum: Float64Array;
  readonly #schooling: Schooling;
  #summed = 0;

  constructor(base: Weights, schooling: Schooling) {
    this.#base = base;
    this.weights = base.slice();
    this.#squares = new Float64Array(base.length).fill(1);
    this.#sum = new Float64Array(base.length);
    this.#schooling = schooling;
  }

  step(slope: Float64Array): void {
    const { rate, pull } = this.#schooling;
    const scale = Math.min(1, MOST_SLOPE / Math.max(Math.hypot(...slope), 1e-9));
    this.weights.forEach((weight, i) => {
      const step = (slope[i] ?? 0) * scale - pull * (weight - (this.#base[i] ?? 0));
      if (step === 0) return;
      const squares = (this.#squares[i] ?? 0) + step * step;
      this.#squares[i] = squares;
      this.weights[i] = weight + (rate * step) / Math.sqrt(squares);
    });
  }

  /** Counts the weights as they are now towards the average. */
  count(): void {
    this.#summed++;
    this.weights.forEach((weight, i) => (this.#sum[i] = (this.#sum[i] ?? 0) + weight));
  }

  average(): Weights {
    return this.#summed === 0 ? this.weights : this.#sum.map((sum) => sum / this.#summed);
  }
}

/**
 * Learns from lessons, starting from `base`; the average over the last half of the epochs. The same lessons and seed
 * give the same weights.
 */
export function train(
  lessons: readonly Lesson[],
  base: Weights,
  schooling: Schooling,
  report: (epoch: number, likelihood: number) => void = () => undefined,
): Weights {
  const { seed, epochs } = schooling;
  const random = randomFrom(seed);
  const climber = new Climber(base, schooling);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let likelihood = 0;
    for (const lesson of shuffled(random, lessons)) {
      const slope = new Float64Array(base.length);
      const own = learnPage(slope, lesson, climber.weights);
      if (!Number.isFinite(own) || own < UNREACHABLE) continue;
      likelihood += own;
      climber.step(slope);
      if (epoch * 2 >= epochs) climber.count();
    }
    report(epoch, likelihood / Math.max(1, lessons.length));
  }
  return climber.average();
}
