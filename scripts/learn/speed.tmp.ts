import { readFileSync } from 'node:fs';
import { readPage } from '#segmentation/page-cues';
import { scorePage } from '#segmentation/page-model';
import { searchPage } from '#segmentation/search';
import { propose } from '#segmentation/propose';
import { LEARNED_WEIGHTS } from '#segmentation/weights';
const text = readFileSync(process.argv[2] ?? '', 'utf8');
const n = () => undefined;
for (let i = 0; i < Number(process.argv[3] ?? 1); i++) {
  const t0 = performance.now();
  const cues = readPage(text, n);
  const t1 = performance.now();
  const model = scorePage(cues, LEARNED_WEIGHTS);
  const t2 = performance.now();
  const r = searchPage(model, n);
  const t3 = performance.now();
  propose(text);
  const t4 = performance.now();
  console.log(
    'units',
    cues.units.length,
    'read',
    (t1 - t0).toFixed(0),
    'score',
    (t2 - t1).toFixed(0),
    'search',
    (t3 - t2).toFixed(0),
    'whole',
    (t4 - t3).toFixed(0),
    r.stretches.length,
  );
}
