// Learning which pieces belong together: for each piece the text above that it goes on with, among the texts near it
// and none, by multinomial logistic regression over the features of joins.ts.
import { JoinReader, isJoinable } from '#segmentation/joins';
import type { PageCues } from '#segmentation/page-cues';
import { scorePage } from '#segmentation/page-model';
import { searchPage } from '#segmentation/search';
import { FEATURE_NAMES } from '#segmentation/weights';
import type { Weights } from '#segmentation/weights';
import { barsOf, unitOwners } from './bars';
import type { TrueSplit } from './bars';

type Features = { readonly ids: Uint16Array; readonly values: Float64Array };
/** One piece: the features of each choice, none of them for going on with nothing, and which one is true. */
export type JoinLesson = { readonly choices: readonly (Features | null)[]; readonly right: number };

const nothing = (): void => undefined;

/** The joins of one page, from its true split. */
export function joinLessons(cues: PageCues, split: TrueSplit, weights: Weights): readonly JoinLesson[] {
  const model = scorePage(cues, weights, { nudges: barsOf(cues, split) });
  const { stretches } = searchPage(model, nothing);
  const { owner } = unitOwners(cues, split);
  const reader = new JoinReader(model, stretches);
  const ownerOf = (stretch: number): number => owner[stretches[stretch]?.from ?? -1] ?? -1;
  return stretches.flatMap((stretch, piece): JoinLesson[] => {
    if (!isJoinable(stretch) || ownerOf(piece) < 0) return [];
    const above = reader.candidates(piece);
    const choices = above.map((candidate): Features => {
      const { ids, values, length } = reader.features({ piece, above: candidate });
      return { ids: ids.slice(0, length), values: values.slice(0, length) };
    });
    const right = above.findIndex((candidate) => ownerOf(candidate) === ownerOf(piece));
    return [{ choices: [null, ...choices], right: right + 1 }];
  });
}

/**
 * The weights learned here. `join.again` counts what the choices before have taken, `join.as-piece` is set by the
 * reading itself; neither is a choice between texts.
 */
const isJoin = FEATURE_NAMES.map(
  (name) => name.startsWith('join.') && name !== 'join.as-piece' && name !== 'join.again',
);

const scoreOf = (weights: Weights, features: Features | null): number =>
  features === null
    ? 0
    : features.ids.reduce((sum, id, i) => sum + (weights[id] ?? 0) * (features.values[i] ?? 0), 0);

function chancesOf(weights: Weights, { choices }: JoinLesson): readonly number[] {
  const scores = choices.map((features) => scoreOf(weights, features));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((all, one) => all + one, 0);
  return shares.map((share) => share / sum);
}

const EPOCHS = 30;
const RATE = 0.2;
/** Pull back to where the weights started, per lesson. */
const PULL = 0.002;

/** Weights whose join features are learned from lessons; the others stay. */
export function trainJoins(lessons: readonly JoinLesson[], base: Weights): Weights {
  const weights = base.slice();
  const squares = new Float64Array(base.length).fill(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const lesson of lessons) {
      const slope = base.map((start, id) => (isJoin[id] === true ? -PULL * ((weights[id] ?? 0) - start) : 0));
      chancesOf(weights, lesson).forEach((chance, i) => {
        const features = lesson.choices[i];
        const by = Number(i === lesson.right) - chance;
        features?.ids.forEach((id, k) => {
          if (isJoin[id] === true) slope[id] = (slope[id] ?? 0) + by * (features.values[k] ?? 0);
        });
      });
      slope.forEach((step, id) => {
        if (step === 0) return;
        squares[id] = (squares[id] ?? 0) + step * step;
        weights[id] = (weights[id] ?? 0) + (RATE * step) / Math.sqrt(squares[id] ?? 1);
      });
    }
  }
  return weights;
}
