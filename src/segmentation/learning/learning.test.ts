import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES, readPage } from '#segmentation/page-cues';
import { FeatureBuffer, LengthScores, titledFeatures, untitledFeatures } from '#segmentation/titles';
import { FEATURE_NAMES, HAND_WEIGHTS, LEARNED_WEIGHTS, featureId } from '#segmentation/weights';
import type { FeatureName, Weights } from '#segmentation/weights';
import { madeUpPage } from '#testing/made-up/made-up-page';
import type { MadeUpGroup, MadeUpPage } from '#testing/made-up/made-up-page';
import { barsOf } from './bars';
import type { TrueSplit, Truth } from './bars';
import { randomFrom } from '#shared/random';
import { learnPage, train } from './train';
import type { Lesson } from './train';

const GROUPS: readonly MadeUpGroup[] = ['modern', 'old', 'latin'];
const HEADS = new Set(['headline', 'kicker', 'subtitle']);

/** The true split of a made-up page, whose gold counts lines from 1. */
function splitOf({ gold }: MadeUpPage): TrueSplit {
  const truths = new Map<number, Truth>();
  gold.articles.forEach(({ lines, roles }, owner) => {
    for (const [from, to] of lines)
      for (let line = from; line <= to; line++) truths.set(line, { owner, head: 'no' });
    for (const {
      role,
      lines: [from, to],
    } of roles)
      for (let line = from; line <= to; line++)
        truths.set(line, { owner, head: HEADS.has(role) ? 'yes' : 'no' });
  });
  return {
    of: ({ line }) => truths.get(line + 1) ?? { owner: -1, head: 'no' },
    isAdvert: (owner) => gold.articles[owner]?.type === 'advert',
  };
}

function lessonOf(group: MadeUpGroup, seed: number): Lesson {
  const page = madeUpPage(group, seed);
  const cues = readPage(page.text, () => undefined);
  return { name: page.name, cues, bars: barsOf(cues, splitOf(page)) };
}

/** Lessons of short pages, from a seed on. */
function shortLessons(count: number, units: number): readonly Lesson[] {
  const lessons: Lesson[] = [];
  for (let seed = 1; lessons.length < count; seed++) {
    const lesson = lessonOf(GROUPS[lessons.length % 3] ?? 'modern', seed);
    if (lesson.cues.units.length >= 12 && lesson.cues.units.length <= units) lessons.push(lesson);
  }
  return lessons;
}

const likelihoodOf = (lesson: Lesson, weights: Weights): number =>
  learnPage(new Float64Array(weights.length), lesson, weights);

/** For each table of a page's features the one that applies most. */
function commonFeatures({ cues }: Lesson): readonly number[] {
  return TABLES.flatMap((name) => {
    const sums = new Map<FeatureName, number>();
    for (let row = 0; row < cues.units.length; row++)
      for (const fired of cues.tables[name].row(row))
        sums.set(fired.name, (sums.get(fired.name) ?? 0) + Math.abs(fired.value));
    const most = [...sums].sort((a, b) => b[1] - a[1])[0];
    return most === undefined ? [] : [featureId(most[0])];
  });
}

/** Features of whole stretches, and of the turns from one to the next. */
const OF_STRETCHES = FEATURE_NAMES.flatMap((name, id) =>
  /^(?:group|title|untitled\.cells|titled\.cells|convention|loose|article)/u.test(name) ? [id] : [],
);

describe('the likelihood of a page', () => {
  it('has the slope that it says', { timeout: 120_000 }, () => {
    const random = randomFrom(5);
    const step = 1e-3;
    let steep = 0;
    for (const lesson of shortLessons(3, 60)) {
      const slope = new Float64Array(HAND_WEIGHTS.length);
      learnPage(slope, lesson, HAND_WEIGHTS);
      const others = Array.from({ length: 4 }, () => Math.floor(random() * OF_STRETCHES.length));
      for (const id of [...commonFeatures(lesson), ...others.map((i) => OF_STRETCHES[i] ?? 0)]) {
        const at = (by: number): number =>
          likelihoodOf(lesson, HAND_WEIGHTS.with(id, (HAND_WEIGHTS[id] ?? 0) + by));
        const measured = (at(step) - at(-step)) / (2 * step);
        const error = Math.abs(measured - (slope[id] ?? 0)) / Math.max(1, Math.abs(measured));
        expect(error, `${lesson.name} ${FEATURE_NAMES[id] ?? ''}`).toBeLessThan(0.02);
        if (Math.abs(measured) > 0.1) steep++;
      }
    }
    expect(steep).toBeGreaterThan(20);
  });

  it('is never above 0, and within reach on made-up pages of every group', { timeout: 240_000 }, () => {
    const unreached: string[] = [];
    for (const group of GROUPS)
      for (let seed = 1; seed <= 30; seed++) {
        const likelihood = likelihoodOf(lessonOf(group, seed), HAND_WEIGHTS);
        if (!(likelihood > -2000 && likelihood < 1e-6)) unreached.push(`${group} ${seed}: ${likelihood}`);
      }
    expect(unreached).toEqual([]);
  });
});

describe('learning', () => {
  const schooling = { seed: 3, epochs: 4, rate: 0.2, pull: 0.01 };

  it(
    'gives the same weights for the same lessons and seed, and others for another seed',
    { timeout: 120_000 },
    () => {
      const lessons = shortLessons(4, 60);
      const learned = train(lessons, HAND_WEIGHTS, schooling);
      expect(train(lessons, HAND_WEIGHTS, schooling)).toEqual(learned);
      expect(learned).not.toEqual(HAND_WEIGHTS);
      expect(train(lessons, HAND_WEIGHTS, { ...schooling, seed: 4 })).not.toEqual(learned);
    },
  );

  it('makes the true splits likelier, epoch by epoch', { timeout: 120_000 }, () => {
    const likelihoods: number[] = [];
    const lessons = shortLessons(5, 80);
    train(lessons, HAND_WEIGHTS, { ...schooling, epochs: 5 }, (epoch, likelihood) => {
      expect(epoch).toBe(likelihoods.length);
      likelihoods.push(likelihood);
    });
    expect(likelihoods).toHaveLength(5);
    expect(likelihoods).toEqual(likelihoods.toSorted((a, b) => a - b));
    expect(likelihoods[4]! - likelihoods[0]!).toBeGreaterThan(0.5);
  });

  it('stays where it began without lessons, or without a rate', () => {
    expect(train([], HAND_WEIGHTS, schooling)).toEqual(HAND_WEIGHTS);
    expect(train(shortLessons(1, 60), HAND_WEIGHTS, { ...schooling, rate: 0 })).toEqual(HAND_WEIGHTS);
  });
});

describe('the score of a stretch by length', () => {
  const { cues } = lessonOf('modern', 1);
  const groups = cues.groups.flat();
  const weight = fc.double({ min: -9, max: 9, noNaN: true });
  const weights = fc.array(weight, { minLength: FEATURE_NAMES.length, maxLength: FEATURE_NAMES.length });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('is the sum of its features', () => {
    expect(groups.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(weights, fc.nat(8000), fc.nat(), share, fc.boolean(), (list, cells, which, far, below) => {
        const own = Float64Array.from(list);
        const scores = new LengthScores(own);
        const buffer = new FeatureBuffer();
        untitledFeatures(buffer, cells);
        expect(scores.untitled(cells)).toBeCloseTo(buffer.score(own), 8);
        const group = groups[which % groups.length]!;
        const [from, to] = below
          ? [group.to, group.to + Math.round(far * (cues.units.length - group.to))]
          : [Math.round(far * group.from), group.from];
        titledFeatures(buffer, group, cells, from, to);
        expect(scores.titled(group, cells, from, to)).toBeCloseTo(buffer.score(own), 8);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('does not fall off the table for longer texts', () => {
    const scores = new LengthScores(LEARNED_WEIGHTS);
    expect(scores.untitled(1e7)).toBe(scores.untitled(8000));
    expect(scores.titled(groups[0]!, 1e7, groups[0]!.to, groups[0]!.to + 1)).toBe(
      scores.titled(groups[0]!, 8000, groups[0]!.to, groups[0]!.to + 1),
    );
  });
});
