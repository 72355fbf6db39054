// Editor operations: what is left to do at the desk after a proposal, by the best repair there is.
//
// One operation is to give one contiguous stretch of lines to an article, a new article or furniture; to merge two
// whole articles; to make a whole article furniture; or to set or clear one title. Each predicted article is taken for
// the gold owner with which it shares most lines.
import { tally, type Label } from './labels';
import { acceptedTitles, withoutSpace, type Gold, type Segmentation } from './page-form';

export type OperationScores = {
  /** Operations left: structure and titles. */
  readonly operations: number;
  readonly structure: number;
  readonly titles: number;
  /** Operations without any proposal. */
  readonly scratch: number;
  /** 1 - operations / scratch. */
  readonly saved: number;
};

type Taken = {
  /** The gold owner a predicted article is taken for; null when it holds no counted line. */
  readonly owner: Label | null;
  /** How many lines it shares with each gold owner. */
  readonly shared: ReadonlyMap<Label, number>;
};

function mostShared(shared: ReadonlyMap<Label, number>): Label | null {
  let best: Label | null = null;
  let most = 0;
  for (const [owner, lines] of shared) {
    if (lines <= most) continue;
    best = owner;
    most = lines;
  }
  return best;
}

function takeArticles(gold: readonly Label[], predicted: readonly Label[], count: number): readonly Taken[] {
  const shared = Array.from({ length: count }, () => new Map<Label, number>());
  predicted.forEach((label, i) => {
    const owner = gold[i];
    const own = typeof label === 'number' ? shared[label] : undefined;
    if (own !== undefined && owner !== undefined) tally(own, owner);
  });
  return shared.map((counts) => ({ owner: mostShared(counts), shared: counts }));
}

/** The stretches of a gold owner, and how many of them hold a line that is elsewhere. */
type Stretches = { all: number; wrong: number };

function stretchesOf(
  gold: readonly Label[],
  predictedOwner: (place: number) => Label | null,
): ReadonlyMap<Label, Stretches> {
  const byOwner = new Map<Label, Stretches>();
  let isWrong = false;
  gold.forEach((owner, place) => {
    const own = byOwner.get(owner) ?? { all: 0, wrong: 0 };
    byOwner.set(owner, own);
    if (place === 0 || gold[place - 1] !== owner) {
      own.all++;
      isWrong = false;
    }
    if (isWrong || predictedOwner(place) === owner) return;
    own.wrong++;
    isWrong = true;
  });
  return byOwner;
}

/** Repairs what was proposed for one owner, or selects each of its stretches afresh, whichever is less. */
function structureCost(owner: Label, { all, wrong }: Stretches, articles: number): number {
  const merges = owner === 'furniture' ? articles : Math.max(0, articles - 1);
  return Math.min(merges + wrong, all);
}

/** The predicted article that stands for a gold one: of those taken for it the one that shares most. */
function standIn(article: number, taken: readonly Taken[]): number | null {
  let best: number | null = null;
  let most = 0;
  taken.forEach(({ owner, shared }, i) => {
    const lines = owner === article ? (shared.get(article) ?? 0) : 0;
    if (lines <= most) return;
    best = i;
    most = lines;
  });
  return best;
}

/** Titles to set, correct or clear. On a page without any gold title none count. */
function titleCosts(gold: Gold, predicted: Segmentation, taken: readonly Taken[]) {
  const titled = gold.articles.filter(({ title }) => withoutSpace(title) !== '').length;
  if (titled === 0) return { left: 0, scratch: 0 };
  const wrong = gold.articles.filter((article, i) => {
    const by = standIn(i, taken);
    return !acceptedTitles(article).has(withoutSpace(by === null ? '' : predicted.articles[by]?.title));
  });
  return { left: wrong.length, scratch: titled };
}

export function countOperations(
  gold: Gold,
  predicted: Segmentation,
  goldLabels: readonly Label[],
  predictedLabels: readonly Label[],
): OperationScores {
  const taken = takeArticles(goldLabels, predictedLabels, predicted.articles.length);
  const stretches = stretchesOf(goldLabels, (place) => {
    const label = predictedLabels[place];
    if (typeof label === 'number') return taken[label]?.owner ?? null;
    return label === 'furniture' ? label : null;
  });
  const titles = titleCosts(gold, predicted, taken);
  let structure = 0;
  let scratch = titles.scratch;
  for (const [owner, own] of stretches) {
    structure += structureCost(owner, own, taken.filter((one) => one.owner === owner).length);
    scratch += own.all;
  }
  const operations = structure + titles.left;
  const saved = scratch > 0 ? 1 - operations / scratch : 0;
  return { operations, structure, titles: titles.left, scratch, saved };
}
