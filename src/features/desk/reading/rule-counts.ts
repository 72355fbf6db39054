import type { Paragraph, RuleName } from '#domain/text/reading-types';

/** How many automatic changes each rule made, by rule; rules that made none are left out. */
export function ruleCounts(paragraphs: readonly Paragraph[]): ReadonlyMap<RuleName, number> {
  const counts = new Map<RuleName, number>();
  for (const { pieces } of paragraphs)
    for (const piece of pieces)
      if (piece.kind === 'rule') counts.set(piece.rule, (counts.get(piece.rule) ?? 0) + 1);
  return counts;
}
