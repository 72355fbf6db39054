// Measures the proposal through the built app: `npm run build && node bench/proposal.mjs [--lines 1106,100000] [--runs 3]`.
// Prints medians, in milliseconds: from the choice of a file to its first lines, to their provisional split, and to the
// desk ready to edit; and how long the worker takes for the proposal alone.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/chromium.mjs';
import { median } from './measure.mjs';

const PORT = 4397;
const CHOOSING_MS = 2000;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = readFileSync(new URL('../public/samples/jiaozuo-2023-01-10.txt', import.meta.url), 'utf8');
const SAMPLE_LINES = SAMPLE.split('\n').length - 1;
const { values } = parseArgs({
  options: { lines: { type: 'string', default: '1106,100000' }, runs: { type: 'string', default: '3' } },
});

/** In the browser: workers that have done their work stay a while, so that their timeline can be read. */
function keepWorkers() {
  globalThis.Worker = class extends Worker {
    /** @override */
    terminate() {
      setTimeout(() => super.terminate(), 10_000);
    }
  };
}

/** How long the proposal took in the worker. @param {import('playwright').Page} page */
async function timeInWorker(page) {
  const times = await Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(() => performance.getEntriesByName('propose').map((entry) => entry.duration)),
      ),
  );
  return Math.max(...times.flat());
}

/** @param {import('playwright').Browser} browser @param {number} lines */
async function measure(browser, lines) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(keepWorkers);
  await page.goto(`http://localhost:${String(PORT)}/`);
  await page.getByRole('button', { name: 'Choose files…' }).waitFor();
  // As long as it takes somebody to choose a file.
  await page.waitForTimeout(CHOOSING_MS);
  const text = SAMPLE.repeat(Math.max(1, Math.round(lines / SAMPLE_LINES)));
  const file = { name: 'page.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  // Handing a file of megabytes to the browser is the harness's own work.
  await page.setInputFiles('input[type=file] >> nth=0', file);
  const begun = performance.now();
  const head = page.getByRole('list', { name: /^First lines of the page/u });
  const split = page.getByRole('list', { name: 'First lines of the page, split provisionally' });
  const ready = page.getByRole('region', { name: 'Raw page' }).locator('[data-line]').first();
  /** @param {import('playwright').Locator} what */
  const since = async (what) => {
    await what.or(ready).first().waitFor({ timeout: 60_000 });
    return performance.now() - begun;
  };
  const [first, provisional, whole] = await Promise.all([since(head), since(split), since(ready)]);
  const worker = await timeInWorker(page);
  await context.close();
  return { first, provisional, worker, ready: whole };
}

const server = spawn(process.execPath, ['scripts/start.mjs', '--no-build', '--port', String(PORT)], {
  cwd: ROOT,
});
const browser = await chromium.launch(chromiumLaunch());
try {
  await new Promise((done) => server.stdout.once('data', done));
  for (const lines of values.lines.split(',').map(Number)) {
    /** @type {Awaited<ReturnType<typeof measure>>[]} */
    const runs = [];
    for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(browser, lines));
    const figures = /** @type {const} */ (['first', 'provisional', 'worker', 'ready']).map(
      (name) => `${name} ${median(runs.map((run) => run[name])).toFixed(0)} ms`,
    );
    console.log(`${lines} lines: ${figures.join(', ')}`);
  }
} finally {
  await browser.close();
  server.kill();
}
