import fc from 'fast-check';

/** The seed all property tests start from. A seed that once failed becomes a test of its own. */
const SEED = 20230110;

/**
 * Checks a property, always with the same cases. `GALLEY_TIMES=50` runs fifty times as many, `GALLEY_SEED` starts
 * from elsewhere; a failure prints the seed and the path to it.
 */
export function check<T>(property: fc.IProperty<T>, numRuns = 100): void {
  const { GALLEY_TIMES, GALLEY_SEED } = process.env;
  const isAsked = GALLEY_TIMES !== undefined;
  fc.assert(property, {
    seed: Number(GALLEY_SEED ?? SEED),
    numRuns: numRuns * Number(GALLEY_TIMES ?? 1),
    interruptAfterTimeLimit: isAsked ? 1_800_000 : 20_000,
    // A number that was asked for is reached, or it is a failure.
    markInterruptAsFailure: isAsked,
  });
}
