// Measures Galley's desk side by side with its peers, through real keys and scrolling, on the production build.
// See README.md.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/chromium.mjs';
import { clockOf, contention, median, percentile, toPaint } from './measure.mjs';
import { galley, peers, settled } from './subjects.mjs';
import { report } from './report.mjs';

const PORT = 4398;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = readFileSync(new URL('../public/samples/jiaozuo-2023-01-10.txt', import.meta.url), 'utf8');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,10,100,1000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    edits: { type: 'string', default: '30' },
    write: { type: 'boolean', default: false },
  },
});
const FRAMES = 60;
const FLING_PX = 120;
/** A subject that needs longer than this for one size is not tried with a larger one. */
const PATIENCE_MS = 60_000;

/**
 * @typedef {object} Figures
 * @property {number} load main-thread CPU until the first screen can be worked on
 * @property {number} visible wall-clock time of the same
 * @property {number} edit main-thread CPU of one key
 * @property {number} paint from the key to the frame that shows it, median
 * @property {number} paint95 the same, 95th percentile
 * @property {number} fling CPU per frame
 * @property {number} scrub CPU per frame
 * @property {number} elements in the part that scrolls
 * @property {number} heap in MB, less what the empty page had
 * @property {number} script bytes of JavaScript until then, gzipped
 */

/** @param {import('./subjects.mjs').Subject} subject @param {string} text @returns {Promise<Figures>} */
async function measure(subject, text) {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    let script = 0;
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      void response.body().then(
        (body) => (script += gzipSync(body, { level: 9 }).length),
        () => undefined,
      );
    });
    await page.goto(subject.address);
    await subject.prepare(page, text);
    const clock = await clockOf(page);
    const empty = await clock.heap();
    const begun = performance.now();
    let visible = 0;
    const load = await clock.cpu(async () => {
      await subject.load(page);
      await settled(page);
      visible = performance.now() - begun;
      // Whatever the first screen still has under way counts too.
      await page.waitForTimeout(500);
    });
    const shipped = script;
    const heap = (await clock.heap()) - empty;
    const height = await subject.height(page);
    await subject.reveal(page);
    await settled(page);
    const [edits, paints] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    for (let i = 0; i < Number(values.edits); i++) {
      const key = i % 2 === 0 ? 'ArrowUp' : 'ArrowDown';
      edits.push(
        await clock.cpu(async () => void paints.push(await toPaint(page, () => page.keyboard.press(key)))),
      );
    }
    /** @param {(frame: number) => number} share */
    const scroll = async (share) => {
      const shares = Array.from({ length: FRAMES }, (_, frame) => share(frame));
      return (await clock.cpu(() => subject.scroll(page, shares))) / FRAMES;
    };
    return {
      load,
      visible,
      edit: median(edits),
      paint: median(paints),
      paint95: percentile(paints, 0.95),
      fling: await scroll((frame) => Math.min(1, (frame * FLING_PX) / height)),
      scrub: await scroll((frame) => frame / (FRAMES - 1)),
      elements: await subject.elements(page),
      heap,
      script: shipped,
    };
  } finally {
    await browser.close();
  }
}

/** @param {Figures[]} runs @returns {Figures} */
function middle(runs) {
  const keys = /** @type {(keyof Figures)[]} */ (Object.keys(runs[0] ?? {}));
  return /** @type {Figures} */ (
    Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))]))
  );
}

const server = spawn(process.execPath, ['scripts/start.mjs', '--no-build', '--port', String(PORT)], {
  cwd: ROOT,
});
const others = await peers(PORT + 1);
if (others === null)
  console.error('The peers are not installed: `npm ci --prefix bench`. Galley is measured alone.');
try {
  await new Promise((ready) => server.stdout.once('data', ready));
  const wanted = values.only === '' ? null : values.only.split(',');
  const subjects = [galley(`http://localhost:${String(PORT)}/`), ...(others?.subjects ?? [])].filter(
    ({ name }) => wanted?.some((each) => name.toLowerCase().includes(each.toLowerCase())) ?? true,
  );
  /** @type {import('./report.mjs').Row[]} */
  const rows = [];
  /** @type {Set<string>} */
  const tired = new Set();
  for (const size of values.sizes.split(',').map(Number)) {
    const text = SAMPLE.repeat(size);
    /** @type {Map<string, Figures[]>} */
    const runs = new Map(subjects.map(({ name }) => [name, []]));
    for (let run = 0; run < Number(values.runs); run++) {
      for (const subject of subjects) {
        if (tired.has(subject.name)) continue;
        const begun = performance.now();
        try {
          runs.get(subject.name)?.push(await measure(subject, text));
        } catch (error) {
          tired.add(subject.name);
          console.error(
            `${subject.name} at ${String(size)}x: ${String(error).split('\n', 1)[0] ?? ''} (${((performance.now() - begun) / 1000).toFixed(0)} s)`,
          );
        }
      }
    }
    for (const { name } of subjects) {
      const own = runs.get(name) ?? [];
      const figures = own.length === 0 ? null : middle(own);
      rows.push({ size, name, runs: own.length, figures });
      if (figures !== null && figures.visible > PATIENCE_MS && name !== 'Galley') tired.add(name);
      console.error(`${String(size)}x ${name}: ${figures === null ? 'not loaded' : 'measured'}`);
    }
  }
  report(rows, { contention: contention().ratio, sizes: others?.sizes ?? new Map(), write: values.write });
} finally {
  others?.close();
  server.kill();
}
