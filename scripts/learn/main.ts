import { writeFileSync } from 'node:fs';
import { segmentationForm } from '#cli/segmentation-form';
import { propose } from '#segmentation/propose';
import { FEATURE_NAMES, HAND_WEIGHTS } from '#segmentation/weights';
import type { Weights } from '#segmentation/weights';
import { readPages, referencePage, type QualityPage } from '../quality/pages';
import { scorePage } from '../quality/score';
import { train, type Schooling } from '#segmentation/learning/train';
import type { Lesson } from '#segmentation/learning/train';
import { lessonOf } from './lessons';
import { madeUpPage } from '#testing/made-up/made-up-page';
import { furnitureOf, remix, sourcesOf } from './remix';

const args = process.argv.slice(2);
const flag = (name: string, fallback: number): number => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(args[at + 1]);
};
const pages = readPages('../shared/pages').pages;
const groups = [...new Set(pages.map((page) => page.group))];

function evaluate(list: readonly QualityPage[], weights: Weights): Map<string, ReturnType<typeof scorePage>> {
  return new Map(
    list.map((page) => [
      page.name,
      scorePage(page.gold, segmentationForm(page.text, propose(page.text, { weights })), page.lines),
    ]),
  );
}
const saved = (scores: Iterable<ReturnType<typeof scorePage>>): string => {
  let ops = 0;
  let scratch = 0;
  let art = 0;
  let title = 0;
  let n = 0;
  let titled = 0;
  for (const one of scores) {
    ops += one.operations;
    scratch += one.scratch;
    art += one.article90;
    if (one.title !== null) {
      title += one.title;
      titled++;
    }
    n++;
  }
  return `${(1 - ops / scratch).toFixed(3)} art ${(art / n).toFixed(2)} title ${(title / Math.max(1, titled)).toFixed(2)}`;
};
export const schooling: Schooling = {
  seed: flag('seed', 1),
  epochs: flag('epochs', 8),
  rate: flag('rate', 0.3),
  pull: flag('pull', 0.02),
};
void referencePage;
const begun = performance.now();
const real = pages.map((page) => lessonOf(page, flag('real', 1)));
const remixed = (from: readonly QualityPage[], count: number): readonly Lesson[] => {
  const sources = from.flatMap(sourcesOf);
  const furniture = from.flatMap(furnitureOf);
  return Array.from({ length: count }, (_, i) => lessonOf(remix(sources, furniture, i + 1), 1));
};
const made = (['modern', 'old', 'latin'] as const).flatMap((group) =>
  Array.from({ length: flag('made', 60) }, (_, i) => lessonOf(madeUpPage(group, i + 1), flag('stake', 1))),
);
const seeds = [1, 2, 3].slice(0, flag('seeds', 1));
console.log('read', Math.round(performance.now() - begun), FEATURE_NAMES.length);
for (const group of groups) {
  const own = pages.filter((page) => page.group === group);
  const others = pages.filter((page) => page.group !== group);
  const lessons = [...real.filter((_, i) => pages[i]?.group !== group), ...remixed(others, flag('remix', 60)), ...made];
  const before = evaluate(own, HAND_WEIGHTS);
  console.log(group, 'hand', saved(before.values()));
  for (const seed of seeds) {
    const weights = train(lessons, HAND_WEIGHTS, { ...schooling, seed }, (epoch, likelihood) =>
      console.log(`  ${epoch} ${likelihood.toFixed(2)}`),
    );
    const after = evaluate(own, weights);
    if (args.includes('--dump'))
      for (const page of own)
        writeFileSync(`/tmp/dump-${page.name}.json`, JSON.stringify(segmentationForm(page.text, propose(page.text, { weights }))));
    console.log(group, 'LOGO', saved(after.values()), Math.round(performance.now() - begun));
    for (const [name, one] of after)
      console.log('     ', name.padEnd(24), one.operations, '=', one.structure, '+', one.titles, '/', one.scratch, 'was', before.get(name)?.operations);
  }
}
