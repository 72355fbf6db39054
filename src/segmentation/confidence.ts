/** Margin, in score, at which a decision is trusted about three times in four. */
const SCALE = 1.8;

/** A margin between the best reading and the best one that decides otherwise, as a confidence in 0…1. */
export function confidenceOf(margin: number): number {
  const value = 1 / (1 + Math.exp(-Math.max(-40, Math.min(40, margin)) / SCALE));
  return Math.round(value * 1000) / 1000;
}
