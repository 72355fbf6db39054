// Articles as a reader would count them: found or not, and under the right title.
import { agreement, placesOf, type Label } from './labels';
import { acceptedTitles, withoutSpace, type Gold, type Segmentation } from './page-form';

/** The predicted article that shares most with a gold one. */
export type Match = {
  /** Shared lines over the lines of both. */
  readonly iou: number;
  /** Index of the predicted article; null when none shares a line. */
  readonly predicted: number | null;
};

/** Below or at this a predicted article is not taken for the gold one. */
export const SAME_ARTICLE = 0.5;
const WELL_FOUND = 0.9;
const ROUNDING = 1e-9;

export const isWellFound = (iou: number): boolean => iou >= WELL_FOUND - ROUNDING;

export const isSameArticle = (match: Match): match is Match & { readonly predicted: number } =>
  match.predicted !== null && match.iou > SAME_ARTICLE;

export function iouOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const place of a) if (b.has(place)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

function bestMatch(places: ReadonlySet<number>, candidates: readonly ReadonlySet<number>[]): Match {
  let best: Match = { iou: 0, predicted: null };
  candidates.forEach((candidate, predicted) => {
    const iou = iouOf(places, candidate);
    if (iou > best.iou) best = { iou, predicted };
  });
  return best;
}

export type ArticleScores = {
  /** Predicted articles that hold a counted line. */
  readonly predictedArticles: number;
  /** F1 over articles found with IoU of at least .9. */
  readonly article90: number;
  /** F1 over articles found with IoU above .5. */
  readonly article50: number;
  readonly meanIou: number;
  /** Share of gold articles with exactly their lines. */
  readonly exact: number;
  /** Share of titled gold articles found (IoU above .5) under their title; null on a page without titles. */
  readonly title: number | null;
};

/** For each gold article the predicted one that shares most with it. */
export function matchArticles(
  gold: readonly Label[],
  goldCount: number,
  predicted: readonly Label[],
  predictedCount: number,
): readonly Match[] {
  const candidates = placesOf(predicted, predictedCount);
  return placesOf(gold, goldCount).map((places) => bestMatch(places, candidates));
}

function titleShare(gold: Gold, predicted: Segmentation, matches: readonly Match[]): number | null {
  const titled = gold.articles.flatMap((article, i) =>
    withoutSpace(article.title) === '' ? [] : [{ article, match: matches[i] }],
  );
  if (titled.length === 0) return null;
  const right = titled.filter(
    ({ article, match }) =>
      match !== undefined &&
      isSameArticle(match) &&
      acceptedTitles(article).has(withoutSpace(predicted.articles[match.predicted]?.title)),
  );
  return right.length / titled.length;
}

export function scoreArticles(
  gold: Gold,
  predicted: Segmentation,
  labels: readonly Label[],
  matches: readonly Match[],
): ArticleScores {
  const live = new Set(labels.filter((label) => typeof label === 'number')).size;
  const found = (isFound: (match: Match) => boolean): number =>
    agreement(matches.filter(isFound).length, live, matches.length).f;
  const count = Math.max(1, matches.length);
  return {
    predictedArticles: live,
    article90: found(({ iou }) => isWellFound(iou)),
    article50: found(isSameArticle),
    meanIou: matches.reduce((sum, { iou }) => sum + iou, 0) / count,
    exact: matches.filter(({ iou }) => iou > 1 - ROUNDING).length / count,
    title: titleShare(gold, predicted, matches),
  };
}
