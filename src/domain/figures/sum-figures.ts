import type { ArticleStatus, CorrectionStatus } from '#domain/page/document';
import { least, type ErrorCount, type MarkCount, type ProofFigures } from './page-figures';

/** The figures of several raw pages together. */
export type SummedFigures = Pick<
  ProofFigures,
  'characters' | 'marks' | 'byStatus' | 'errors' | 'progress' | 'cer'
> & {
  readonly articles: number;
};

const NONE: ErrorCount = { errors: 0, length: 0 };
const addCounts = (a: ErrorCount, b: ErrorCount): ErrorCount => ({
  errors: a.errors + b.errors,
  length: a.length + b.length,
});

/** The rate a count comes to; null without text. */
export const shareOf = ({ errors, length }: ErrorCount): number | null =>
  length === 0 ? null : errors / length;

function addMarks(pages: readonly ProofFigures[]): readonly MarkCount[] {
  const sums = new Map<string, MarkCount>();
  for (const mark of pages.flatMap(({ marks }) => marks)) {
    const key = `${mark.code} ${mark.origin} ${mark.status}`;
    sums.set(key, { ...mark, count: mark.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

export function sumFigures(pages: readonly ProofFigures[]): SummedFigures {
  const sum = (pick: (page: ProofFigures) => number): number =>
    pages.reduce((all, page) => all + pick(page), 0);
  const ofStatus = (status: CorrectionStatus): number => sum((page) => page.byStatus[status]);
  const progress = pages.map((page) => page.progress);
  return {
    characters: { body: sum((page) => page.characters.body), whole: sum((page) => page.characters.whole) },
    marks: addMarks(pages),
    byStatus: {
      marked: ofStatus('marked'),
      accepted: ofStatus('accepted'),
      rejected: ofStatus('rejected'),
      query: ofStatus('query'),
    },
    errors: sum((page) => page.errors),
    articles: sum((page) => page.articles.length),
    progress: least(progress.filter((each): each is ArticleStatus => each !== null)),
    cer: {
      all: pages.map((page) => page.cer.all).reduce(addCounts, NONE),
      nonBlank: pages.map((page) => page.cer.nonBlank).reduce(addCounts, NONE),
    },
  };
}
