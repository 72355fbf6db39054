// How good a proposed split of a page is. Every figure counts non-blank lines; gold lines that no article claims are
// furniture, predicted lines that nobody claims are nobody's.
import { matchArticles, scoreArticles, type ArticleScores } from './articles';
import { scoreBoundaries } from './boundaries';
import { scoreClusters, type ClusterScores } from './clusters';
import { agreement, countedLines, labelLines, type Label } from './labels';
import { countOperations, type OperationScores } from './operations';
import type { Gold, Segmentation } from './page-form';
import { scorePeople, scoreRoles, typeAccuracy, type PeopleScores, type RoleScores } from './roles';

/** Every figure of one page; each is defined where it is worked out. */
export type PageScore = ArticleScores &
  ClusterScores &
  OperationScores &
  RoleScores &
  PeopleScores & {
    /** Counted lines. */
    readonly lines: number;
    readonly goldArticles: number;
    readonly boundaryPrecision: number;
    readonly boundaryRecall: number;
    readonly boundaryF: number;
    /** F1 of boundaries at most one line off. */
    readonly boundaryNear: number;
    readonly pk: number;
    readonly windowDiff: number;
    /** F1 over lines of page furniture; 1 where there is none on either side. */
    readonly furnitureF1: number;
    readonly typeAccuracy: number | null;
    /** Lines claimed twice. */
    readonly overlaps: number;
  };

function scoreFurniture(gold: readonly Label[], predicted: readonly Label[]): number {
  const both = gold.filter((label, i) => label === 'furniture' && predicted[i] === 'furniture').length;
  const count = (labels: readonly Label[]): number => labels.filter((label) => label === 'furniture').length;
  return agreement(both, count(predicted), count(gold)).f;
}

/**
 * Scores one page.
 * @param rawLines all lines of the raw text, as `linesOf` gives them; line 1 is the first
 */
export function scoreSplit(gold: Gold, predicted: Segmentation, rawLines: readonly string[]): PageScore {
  const counted = countedLines(rawLines);
  const { labels: goldLabels } = labelLines(gold, counted, 'furniture');
  const { labels, overlaps } = labelLines(predicted, counted, 'unassigned');
  const boundaries = scoreBoundaries(goldLabels, labels);
  const matches = matchArticles(goldLabels, gold.articles.length, labels, predicted.articles.length);
  return {
    lines: counted.length,
    goldArticles: gold.articles.length,
    boundaryPrecision: boundaries.precision,
    boundaryRecall: boundaries.recall,
    boundaryF: boundaries.f,
    boundaryNear: boundaries.near,
    pk: boundaries.pk,
    windowDiff: boundaries.windowDiff,
    ...scoreClusters(goldLabels, labels),
    ...scoreArticles(gold, predicted, labels, matches),
    furnitureF1: scoreFurniture(goldLabels, labels),
    ...countOperations(gold, predicted, goldLabels, labels),
    ...scoreRoles(gold, predicted, counted),
    ...scorePeople(gold, predicted, matches),
    typeAccuracy: typeAccuracy(gold.articles, predicted.articles, matches),
    overlaps,
  };
}
