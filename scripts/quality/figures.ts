// The figures of several pages together.
import type { PageScore } from './score';

const SUMMED = [
  'goldArticles',
  'predictedArticles',
  'operations',
  'structure',
  'titles',
  'scratch',
  'overlaps',
] as const satisfies readonly (keyof PageScore)[];
const AVERAGED = [
  'boundaryPrecision',
  'boundaryRecall',
  'boundaryF',
  'boundaryNear',
  'pk',
  'windowDiff',
  'ari',
  'v',
  'article90',
  'article50',
  'meanIou',
  'exact',
  'title',
  'furnitureF1',
  'roleAccuracy',
  'peopleF1',
  'peopleWithRoleF1',
  'typeAccuracy',
] as const satisfies readonly (keyof PageScore)[];

export type FigureName = (typeof SUMMED)[number] | (typeof AVERAGED)[number] | 'saved';
/** Null where no page has the figure. */
export type Figures = Readonly<Record<FigureName, number | null>>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function mean(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length > 0 ? sum(known) / known.length : null;
}

/** Counts are summed, shares averaged over the pages that have them; `saved` is of the sums. */
export function figuresOf(scores: readonly PageScore[]): Figures {
  const summed = SUMMED.map((name) => [name, sum(scores.map((score) => score[name]))] as const);
  const averaged = AVERAGED.map((name) => [name, mean(scores.map((score) => score[name]))] as const);
  const scratch = sum(scores.map((score) => score.scratch));
  const operations = sum(scores.map((score) => score.operations));
  const saved = scratch > 0 ? 1 - operations / scratch : null;
  return Object.fromEntries([...summed, ...averaged, ['saved', saved]]) as Figures;
}
