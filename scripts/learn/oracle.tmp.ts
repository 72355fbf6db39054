import { segmentationForm } from '#cli/segmentation-form';
import { readPage } from '#segmentation/page-cues';
import { propose } from '#segmentation/propose';
import { HAND_WEIGHTS } from '#segmentation/weights';
import { readPages } from '../quality/pages';
import { scorePage } from '../quality/score';
import { barsOf } from './gold';
for (const page of readPages('../shared/pages').pages) {
  const cues = readPage(page.text, () => undefined);
  const t = performance.now();
  const p = propose(page.text, { weights: HAND_WEIGHTS, nudges: barsOf(cues, page.gold) });
  const ms = performance.now() - t;
  const s = scorePage(page.gold, segmentationForm(page.text, p), page.lines);
  console.log(
    page.name.padEnd(24),
    'units',
    cues.units.length,
    'groups',
    cues.groups.flat().length,
    'ms',
    ms.toFixed(0),
    'ops',
    s.operations,
    'struct',
    s.structure,
    'titles',
    s.titles,
    '/',
    s.scratch,
    'art',
    s.article90.toFixed(2),
    'title',
    s.title?.toFixed(2),
    'loose',
    cues.looseFrom.reduce((a, b) => a + b, 0),
  );
}
