import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { segmentationForm } from '#cli/segmentation-form';
import { propose } from '#segmentation/propose';
import { BASELINES } from './baselines';
import type { Segmentation } from './page-form';
import { readPages, referencePage } from './pages';
import { DEVELOPMENT_PAGES, PROJECT } from './project';
import { scoreSplit, type PageScore } from './score';

// The program that defines the figures, and the pages, stand beside the project; without them this is skipped.
const DEFINITION = join(PROJECT, '../shared/score/score.mjs');

type Figures = Readonly<Record<string, number | null | undefined>> & {
  readonly roleF1?: Readonly<Record<string, number>>;
};
type Definition = {
  readonly score: (gold: unknown, predicted: unknown, lines: readonly string[]) => Figures;
  readonly baseline: (kind: string, lines: readonly string[]) => Segmentation;
};

const NAMES = {
  lines: 'lines',
  goldArticles: 'goldArticles',
  predArticles: 'predictedArticles',
  bP: 'boundaryPrecision',
  bR: 'boundaryRecall',
  bF: 'boundaryF',
  bF1tol: 'boundaryNear',
  Pk: 'pk',
  WD: 'windowDiff',
  ARI: 'ari',
  V: 'v',
  art90: 'article90',
  art50: 'article50',
  meanIoU: 'meanIou',
  exact: 'exact',
  title: 'title',
  furnF1: 'furnitureF1',
  ops: 'operations',
  opsStruct: 'structure',
  opsTitle: 'titles',
  scratch: 'scratch',
  saved: 'saved',
  overlaps: 'overlaps',
  roleAcc: 'roleAccuracy',
  peopleF1: 'peopleF1',
  peopleWithRoleF1: 'peopleWithRoleF1',
  typeAcc: 'typeAccuracy',
} as const satisfies Record<string, keyof PageScore>;

function expectSame(own: PageScore, defined: Figures, where: string): void {
  for (const [theirs, ours] of Object.entries(NAMES)) {
    const expected = defined[theirs] ?? null;
    if (expected === null) expect(own[ours], `${ours}, ${where}`).toBeNull();
    else expect(Math.abs((own[ours] ?? NaN) - expected), `${ours}, ${where}`).toBeLessThan(1e-9);
  }
  const roles = Object.entries(own.roleF1).map(([role, f]) => [role, Number(f.toFixed(3))]);
  expect(Object.fromEntries(roles), `roleF1, ${where}`).toEqual(defined.roleF1 ?? {});
}

/** Splits that are wrong in every way: shifted, claimed twice, half given to furniture, left out. */
function spoiltSplits(split: Segmentation): readonly Segmentation[] {
  const shifted = split.articles.map((article, i) => ({
    ...article,
    title: i % 3 === 0 ? article.title : `${article.title}。`,
    lines: article.lines.map(([from, to]) => [from + (i % 4), to + (i % 3)] as const),
  }));
  const [first, ...others] = split.articles;
  return [
    { articles: shifted, furniture: split.furniture },
    { articles: split.articles.filter((_, i) => i % 2 === 0), furniture: split.furniture },
    { articles: others, furniture: [...(first?.lines ?? []), ...split.furniture] },
    {
      articles: split.articles.flatMap((article) =>
        article.lines.flatMap(([from, to]) => [
          { ...article, lines: [[from, from + 3] as const] },
          { ...article, title: '', lines: [[from + 4, to] as const] },
        ]),
      ),
      furniture: [],
    },
  ];
}

const isHere = existsSync(DEFINITION) && existsSync(DEVELOPMENT_PAGES);
const pages = isHere ? readPages(DEVELOPMENT_PAGES).pages : [referencePage()];

describe.skipIf(!isHere)('every figure against its definition (skipped where ../shared is absent)', () => {
  test.each(pages)('$name', async ({ name, text, lines, gold }) => {
    const { score, baseline } = (await import(
      /* @vite-ignore */ pathToFileURL(DEFINITION).href
    )) as Definition;
    const compare = (predicted: Segmentation, kind: string): void =>
      expectSame(scoreSplit(gold, predicted, lines), score(gold, predicted, lines), `${name} ${kind}`);
    for (const { name: kind, propose: make } of BASELINES) {
      const split = make(lines);
      expect(split, `baseline ${kind}`).toEqual(baseline(kind, lines));
      compare(split, kind);
    }
    const proposed = segmentationForm(text, propose(text));
    compare(proposed, 'Galley');
    compare(gold, 'gold');
    [...spoiltSplits(proposed), ...spoiltSplits(gold)].forEach((split, i) => compare(split, `spoilt ${i}`));
  });
});
