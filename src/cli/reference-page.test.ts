import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { propose } from '#segmentation/propose';
import { segmentationForm } from './segmentation-form';

// The measure and the gold split stand beside the project, not in it; without them this says so and is skipped.
const SHARED = new URL('../../../shared/', import.meta.url);
const SCORE = new URL('score/score.mjs', SHARED);
const GOLD = new URL('pages/jiaozuo-2023-01-10/gold.json', SHARED);
const SAMPLE = new URL('../../public/samples/jiaozuo-2023-01-10.txt', import.meta.url);

type Scores = {
  readonly saved: number;
  readonly title: number;
  readonly furnF1: number;
  readonly goldArticles: number;
};
type Score = (gold: unknown, predicted: unknown, lines: readonly string[]) => Scores;

describe.skipIf(!existsSync(SCORE))(
  'the proposal for the reference page (skipped where ../shared is absent)',
  () => {
    test('saves at least .95 of the operations, with .95 of the titles and all furniture right', async () => {
      const { score } = (await import(/* @vite-ignore */ SCORE.href)) as { score: Score };
      const text = readFileSync(SAMPLE, 'utf8');
      const gold: unknown = JSON.parse(readFileSync(GOLD, 'utf8'));
      const figures = score(gold, segmentationForm(text, propose(text)), text.split('\n'));
      expect(figures.goldArticles).toBe(26);
      expect(figures.saved).toBeGreaterThanOrEqual(0.95);
      expect(figures.title).toBeGreaterThanOrEqual(0.95);
      expect(figures.furnF1).toBe(1);
    });
  },
);
