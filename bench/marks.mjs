// Measures marking on a page of some 11,000 lines that has 5,000 marks: see README.md.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/chromium.mjs';
import { clockOf, contention, median, percentile, toPaint } from './measure.mjs';

const PORT = 4396;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = readFileSync(new URL('../public/samples/jiaozuo-2023-01-10.txt', import.meta.url), 'utf8');
const { values } = parseArgs({
  options: { size: { type: 'string', default: '10' }, edits: { type: 'string', default: '40' } },
});
/** The commonest character of the sample: 501 in each copy. Taken for another, it gives as many marks as are allowed. */
const RIGHT = '、';
const FIELD = 'Correct the raw text: type the right reading';
/** A place where it stands. */
const PLACE = '，市政';

/** @param {import('playwright').Page} page */
async function pageWithMarks(page) {
  const { keyboard } = page;
  await page.goto(`http://localhost:${String(PORT)}/`);
  await page.getByRole('button', { name: 'Choose files…' }).waitFor();
  const buffer = Buffer.from(SAMPLE.repeat(Number(values.size)));
  await page.setInputFiles('input[type=file] >> nth=0', { name: 'page.txt', mimeType: 'text/plain', buffer });
  await page.locator('[data-line]').first().waitFor({ timeout: 120_000 });
  await keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill(PLACE);
  await page.getByRole('option').first().filter({ hasText: PLACE }).waitFor();
  await keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await keyboard.press('F2');
  await page.getByRole('textbox', { name: FIELD }).waitFor();
  for (const key of ['ArrowLeft', 'Shift+ArrowRight', 'Control+k']) await keyboard.press(key);
  await page.getByRole('dialog').getByRole('textbox').fill('Fix everywhere');
  await page.getByRole('option').first().filter({ hasText: 'Fix everywhere' }).waitFor();
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Fix/u });
  await dialog.getByRole('textbox', { name: 'Right' }).fill(RIGHT);
  await dialog.getByRole('status').filter({ hasText: '5,000' }).waitFor({ timeout: 60_000 });
  await dialog.getByRole('textbox', { name: 'Right' }).press('Enter');
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
  await page
    .getByText(/^Saved/u)
    .first()
    .waitFor({ timeout: 60_000 });
}

const server = spawn(process.execPath, ['scripts/start.mjs', '--no-build', '--port', String(PORT)], {
  cwd: ROOT,
});
const browser = await chromium.launch(chromiumLaunch());
try {
  await new Promise((done) => server.stdout.once('data', done));
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  await context.addInitScript(() => localStorage.setItem('galley.person', '{}'));
  const page = await context.newPage();
  await pageWithMarks(page);
  const clock = await clockOf(page);
  const { keyboard } = page;
  /** @type {[string, () => Promise<void>, () => Promise<void>][]} */
  const gestures = [
    ['next mark', () => Promise.resolve(), () => keyboard.press('F9')],
    ['accept', () => keyboard.press('F8'), () => keyboard.press('Enter')],
    [
      'mark',
      async () => {
        for (let i = 0; i < 3; i++) await keyboard.press('ArrowRight');
        await keyboard.insertText('某');
      },
      () => keyboard.press('Enter'),
    ],
    ['undo', () => Promise.resolve(), () => keyboard.press('Control+z')],
  ];
  console.log('gesture      CPU ms   to paint ms: median   p95');
  for (const [name, prepare, act] of gestures) {
    const [cpu, paint] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    for (let i = 0; i < Number(values.edits); i++) {
      await prepare();
      await page.evaluate(() => new Promise((done) => setTimeout(done, 120)));
      let frames = 0;
      cpu.push(await clock.cpu(async () => void (frames = await toPaint(page, act))));
      paint.push(frames);
    }
    console.log(
      `${name.padEnd(12)}${median(cpu).toFixed(1).padStart(7)}${median(paint).toFixed(0).padStart(22)}${percentile(paint, 0.95).toFixed(0).padStart(6)}`,
    );
  }
  console.log(`contention ${contention().ratio.toFixed(2)}`);
} finally {
  await browser.close();
  server.kill();
}
