// How sure a proposal is of its boundaries, roles and articles.
import type { Run } from './blocks';
import { LEARNED_CALIBRATION, confidenceOf } from './confidence';
import type { Calibration } from './confidence';
import type { Draft } from './drafts';
import type { Chances } from './search';

/** What stands inside a line (a closing byline) is found by its form alone. */
const BY_FORM = 0.95;
const at = (values: Float64Array, index: number): number => values[index] ?? 0;

/** Confidences of one reading, 0 to 1. */
export class Certainty {
  readonly #chances: Chances;
  readonly #calibration: Calibration;
  constructor(chances: Chances, calibration: Calibration = LEARNED_CALIBRATION) {
    this.#chances = chances;
    this.#calibration = calibration;
  }

  /** That a boundary stands at the start of a run. */
  ofBoundary(run: Run): number {
    if (run.start === 0) return 1;
    if (run.inline) return BY_FORM;
    if (run.unit !== run.stretch.from) return this.ofRole(run);
    return confidenceOf('boundary', at(this.#chances.border, run.unit), this.#calibration);
  }

  /** That a run has its role. */
  ofRole(run: Run): number {
    if (run.inline) return BY_FORM;
    const { head, outside, body } = this.#chances;
    const { group } = run.stretch;
    const inHead = group !== null && run.unit >= group.from && run.unit < group.to;
    const table = inHead ? head : run.article === null ? outside : body;
    return confidenceOf('role', at(table, run.unit), this.#calibration);
  }

  /** That each stretch of an article is one whole. */
  ofArticle({ stretches }: Draft): number {
    const least = Math.min(...stretches.map(({ from }) => at(this.#chances.whole, from)));
    return confidenceOf('article', least, this.#calibration);
  }
}
