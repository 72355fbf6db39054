import { madeUpPage } from '#testing/made-up/made-up-page';
import { lessonOf } from './lessons';
import { learnPage } from '#segmentation/learning/train';
import { HAND_WEIGHTS } from '#segmentation/weights';
const lessons = [];
for (let i = 1; i <= 20; i++) lessons.push(lessonOf(madeUpPage('modern', i), 1));
for (let k = 0; k < 4; k++) {
  const t = performance.now();
  for (const l of lessons) learnPage(new Float64Array(HAND_WEIGHTS.length), l, HAND_WEIGHTS);
  console.log(((performance.now() - t) / 20).toFixed(1), 'ms per page');
}
