import { madeUpPage } from '#testing/made-up/made-up-page';
import { lessonOf } from './lessons';
import { learnPage } from '#segmentation/learning/train';
import { HAND_WEIGHTS } from '#segmentation/weights';
for (const g of ['modern', 'old', 'latin'] as const) {
  let units = 0,
    arts = 0,
    ms = 0,
    bad = 0,
    lines = 0;
  for (let i = 1; i <= 30; i++) {
    const p = madeUpPage(g, i);
    const l = lessonOf(p, 1);
    units += l.cues.units.length;
    arts += p.gold.articles.length;
    lines += p.text.split('\n').length;
    const t = performance.now();
    const ll = learnPage(new Float64Array(HAND_WEIGHTS.length), l, HAND_WEIGHTS);
    ms += performance.now() - t;
    if (!(ll > -2000)) bad++;
  }
  console.log(
    g,
    'units',
    units / 30,
    'articles',
    arts / 30,
    'lines',
    lines / 30,
    'ms',
    ms / 30,
    'unreachable',
    bad,
  );
}
