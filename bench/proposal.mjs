// Measures the proposal through the built app: `npm run build && node bench/proposal.mjs [--lines 1106,100000] [--runs 3]`.
// Prints medians, in milliseconds, from the choice of a file to the first lines with a provisional split, and to the desk ready to edit.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/chromium.mjs';

const PORT = 4397;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = readFileSync(new URL('../public/samples/jiaozuo-2023-01-10.txt', import.meta.url), 'utf8');
const SAMPLE_LINES = SAMPLE.split('\n').length - 1;
const { values } = parseArgs({
  options: { lines: { type: 'string', default: '1106,100000' }, runs: { type: 'string', default: '3' } },
});

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** @param {import('playwright').Browser} browser @param {number} lines */
async function measure(browser, lines) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`http://localhost:${String(PORT)}/`);
  await page.getByRole('button', { name: 'Choose files…' }).waitFor();
  const text = SAMPLE.repeat(Math.max(1, Math.round(lines / SAMPLE_LINES)));
  const file = { name: 'page.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  // Handing a file of megabytes to the browser is the harness's own work.
  await page.setInputFiles('input[type=file] >> nth=0', file);
  const begun = performance.now();
  const first = page.getByRole('list', { name: 'First lines of the page, split provisionally' });
  const ready = page.getByRole('region', { name: 'Raw page' }).locator('[data-line]');
  await first.or(ready.first()).first().waitFor({ timeout: 60_000 });
  const firstAt = performance.now() - begun;
  await ready.first().waitFor({ timeout: 60_000 });
  const readyAt = performance.now() - begun;
  await context.close();
  return { firstAt, readyAt };
}

const server = spawn(process.execPath, ['scripts/start.mjs', '--no-build', '--port', String(PORT)], {
  cwd: ROOT,
});
const browser = await chromium.launch(chromiumLaunch());
try {
  await new Promise((done) => server.stdout.once('data', done));
  for (const lines of values.lines.split(',').map(Number)) {
    const runs = [];
    for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(browser, lines));
    const first = median(runs.map(({ firstAt }) => firstAt));
    const ready = median(runs.map(({ readyAt }) => readyAt));
    console.log(`${lines} lines: first screen ${first.toFixed(0)} ms, ready ${ready.toFixed(0)} ms`);
  }
} finally {
  await browser.close();
  server.kill();
}
