/** What a confidence is about. */
export type Claim = 'boundary' | 'role' | 'article';

/** The chance of a decision under the model as the confidence an editor sees, 0 to 1 in thousandths. */
export function confidenceOf(_claim: Claim, chance: number): number {
  return Math.round(Math.min(1, Math.max(0, chance)) * 1000) / 1000;
}
