// Measures the desk through its real interface, on the production build. See README.md.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/chromium.mjs';
import { clockOf, contention, median } from './measure.mjs';

const PORT = 4398;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = readFileSync(new URL('../public/samples/jiaozuo-2023-01-10.txt', import.meta.url), 'utf8');
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1,10,100' }, runs: { type: 'string', default: '3' } },
});

const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** @param {import('playwright').Browser} browser @param {number} size */
async function measure(browser, size) {
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  await page.goto(`http://localhost:${String(PORT)}/`);
  await page.getByRole('button', { name: 'Choose files…' }).waitFor();
  const clock = await clockOf(page);
  const file = { name: 'page.txt', mimeType: 'text/plain', buffer: Buffer.from(SAMPLE.repeat(size)) };
  const raw = page.getByRole('region', { name: 'Raw page' });
  const open = await clock.cpu(async () => {
    await page.setInputFiles('input[type=file] >> nth=0', file);
    await raw.locator('[data-line]').first().waitFor({ timeout: 120_000 });
    await page.evaluate(settled);
  });
  await raw.evaluate((element) => {
    element.scrollTop = element.scrollHeight / 2;
  });
  await page.evaluate(settled);
  await page
    .getByRole('separator', { name: /^Boundary/ })
    .nth(1)
    .focus();
  const edits = [];
  for (let i = 0; i < 20; i++) {
    const key = i % 2 === 0 ? 'ArrowDown' : 'ArrowUp';
    edits.push(
      await clock.cpu(async () => {
        await page.keyboard.press(key);
        await page.evaluate(settled);
      }),
    );
  }
  /** @param {(frame: number) => number} top */
  const scroll = async (top) => {
    const tops = Array.from({ length: 60 }, (_, frame) => top(frame));
    const whole = await clock.cpu(() =>
      raw.evaluate(async (element, places) => {
        for (const place of places) {
          element.scrollTop = place * (element.scrollHeight - element.clientHeight);
          await new Promise((done) => requestAnimationFrame(done));
        }
      }, tops),
    );
    return whole / tops.length;
  };
  const height = await raw.evaluate((element) => element.scrollHeight - element.clientHeight);
  const result = {
    open,
    edit: median(edits),
    fling: await scroll((frame) => Math.min(1, (frame * 120) / height)),
    scrub: await scroll((frame) => frame / 59),
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
    heap: await clock.heap(),
  };
  await page.close();
  return result;
}

const server = spawn(process.execPath, ['scripts/start.mjs', '--no-build', '--port', String(PORT)], {
  cwd: ROOT,
});
await new Promise((ready) => server.stdout.once('data', ready));
try {
  console.log('size  open CPU ms  edit CPU ms  fling CPU ms/frame  scrub CPU ms/frame  elements  heap MB');
  for (const size of values.sizes.split(',').map(Number)) {
    /** @type {Awaited<ReturnType<typeof measure>>[]} */
    const runs = [];
    for (let run = 0; run < Number(values.runs); run++) {
      const browser = await chromium.launch(chromiumLaunch());
      runs.push(await measure(browser, size));
      await browser.close();
    }
    /** @param {keyof typeof runs[number]} key */
    const cell = (key, width = 0, digits = 1) =>
      median(runs.map((run) => run[key]))
        .toFixed(digits)
        .padStart(width);
    console.log(
      `${String(size).padStart(4)}${cell('open', 13)}${cell('edit', 13)}${cell('fling', 20)}${cell('scrub', 20)}` +
        `${cell('elements', 10, 0)}${cell('heap', 9)}`,
    );
  }
  console.log(`contention ${contention().ratio.toFixed(2)}`);
} finally {
  server.kill();
}
