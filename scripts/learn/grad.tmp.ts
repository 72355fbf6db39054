import { readPage } from '#segmentation/page-cues';
import { HAND_WEIGHTS, FEATURE_NAMES } from '#segmentation/weights';
import { readPages } from '../quality/pages';
import { barsOf } from './gold';
import { learnPage, randomFrom } from './train';
for (const page of readPages('../shared/pages').pages.slice(3, 8)) {
  const cues = readPage(page.text, () => undefined);
  const lesson = { name: page.name, cues, bars: barsOf(cues, page.gold), stake: 1 };
  const slope = new Float64Array(HAND_WEIGHTS.length);
  const base = learnPage(slope, lesson, HAND_WEIGHTS);
  const random = randomFrom(3);
  let worst = 0;
  for (let k = 0; k < 60; k++) {
    const i = Math.floor(random() * HAND_WEIGHTS.length);
    const eps = 1e-3;
    const up = HAND_WEIGHTS.slice();
    up[i]! += eps;
    const down = HAND_WEIGHTS.slice();
    down[i]! -= eps;
    const n =
      (learnPage(new Float64Array(up.length), lesson, up) -
        learnPage(new Float64Array(up.length), lesson, down)) /
      (2 * eps);
    const d = Math.abs(n - slope[i]!);
    if (d > 0.02) console.log('  ', FEATURE_NAMES[i], n.toFixed(3), slope[i]!.toFixed(3));
    worst = Math.max(worst, d);
  }
  console.log(page.name, base.toFixed(2), 'worst', worst.toFixed(4));
}
