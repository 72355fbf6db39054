// Measures how long it takes to save, to be seen in another tab, and to open a page with a long history. See README.md.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/chromium.mjs';
import { withHistory } from './long-history.mjs';
import { contention, median, percentile } from './measure.mjs';

const PORT = 4394;
const HOME = `http://localhost:${String(PORT)}/`;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '200' },
    operations: { type: 'string', default: '100000' },
    opens: { type: 'string', default: '5' },
  },
});

/** Notes how long each transaction that stores operations takes, from its beginning until it is on the disk. */
function watchWrites() {
  const writes = /** @type {number[]} */ ([]);
  Object.assign(globalThis, { galleyWrites: writes });
  const { transaction } = IDBDatabase.prototype;
  /** @this {IDBDatabase} @param {Parameters<typeof transaction>} args */
  IDBDatabase.prototype.transaction = function (...args) {
    const begun = performance.now();
    const own = transaction.apply(this, args);
    const [, mode] = args;
    if (mode === 'readwrite' && own.objectStoreNames.contains('ops'))
      own.addEventListener('complete', () => writes.push(performance.now() - begun));
    return own;
  };
}

/** Notes on the page's own clock, one for all tabs, when keys come, when work is saved and when a boundary has moved. */
function watchTimes() {
  const now = () => performance.timeOrigin + performance.now();
  const times = {
    keys: /** @type {number[]} */ ([]),
    saved: /** @type {number[]} */ ([]),
    moved: /** @type {number[]} */ ([]),
  };
  Object.assign(globalThis, { galleyTimes: times });
  addEventListener('keydown', () => times.keys.push(now()), { capture: true });
  const light = () => document.querySelector('header [role=status][data-kind]')?.getAttribute('data-kind');
  const boundaries = () =>
    [...document.querySelectorAll('[role=separator]')].map((each) => each.getAttribute('aria-label')).join();
  let [before, stood] = [light(), boundaries()];
  new MutationObserver(() => {
    const [kind, stand] = [light(), boundaries()];
    if (kind === 'saved' && before !== 'saved') times.saved.push(now());
    if (stand !== stood) times.moved.push(now());
    [before, stood] = [kind, stand];
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}

/** @param {import('playwright').Page} page @returns {Promise<{ keys: number[], saved: number[], moved: number[] }>} */
const timesOf = (page) => page.evaluate(() => Reflect.get(globalThis, 'galleyTimes'));

/** @param {import('playwright').Page} page @param {'saved' | 'moved'} what @param {number} count */
async function happened(page, what, count) {
  const until = Date.now() + 10_000;
  while ((await timesOf(page))[what].length < count) {
    if (Date.now() > until) throw new Error(`${what} did not happen ${String(count)} times`);
    await page.waitForTimeout(20);
  }
}

/** @param {import('playwright').Page} page */
const saved = (page) =>
  page
    .getByText(/^Saved/u)
    .first()
    .waitFor({ timeout: 120_000 });

/** @param {number[]} from @param {number[]} to the first of these after each of those */
const delays = (from, to) =>
  from.flatMap((start, i) => {
    const end = to.find((each) => each >= start);
    return end === undefined || end > (from[i + 1] ?? Infinity) ? [] : [end - start];
  });

/** @param {number[]} figures */
const row = (figures) =>
  `median ${median(figures).toFixed(1)}, p95 ${percentile(figures, 0.95).toFixed(1)}, p99 ${percentile(figures, 0.99).toFixed(1)} ms (${String(figures.length)})`;

/** @param {import('playwright').BrowserContext} context */
async function savingAndSeeing(context) {
  const page = await context.newPage();
  await page.goto(HOME);
  await page.getByRole('button', { name: 'Open the sample page' }).click();
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await saved(other);
  const boundary = page.getByRole('separator', { name: /^Boundary/u }).first();
  await boundary.focus();
  await Promise.all([page.evaluate(watchTimes), other.evaluate(watchTimes)]);
  for (let i = 0; i < Number(values.edits); i++) {
    await page.keyboard.press(i % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
    await Promise.all([happened(page, 'saved', i + 1), happened(other, 'moved', i + 1)]);
  }
  await saved(page);
  const [here, there] = [await timesOf(page), await timesOf(other)];
  const writes = await page.evaluate(() => Reflect.get(globalThis, 'galleyWrites'));
  console.log(`strict transaction of a gesture:        ${row(writes)}`);
  console.log(`from the key to "Saved":                ${row(delays(here.keys, here.saved))}`);
  console.log(`from the key to the other tab's screen: ${row(delays(here.keys, there.moved))}`);
  return page;
}

/** @param {import('playwright').Page} page */
async function backUp(page) {
  await page.getByRole('link', { name: 'Galley' }).click();
  await page.getByRole('button', { name: 'Backup', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up now' }).click();
  return (await downloading).path();
}

/** @param {import('playwright').Page} page @param {string} backup */
async function restore(page, backup) {
  await page.goto(HOME);
  await page.getByRole('button', { name: 'Backup', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  await (await choosing).setFiles(backup);
  await page.getByRole('button', { name: 'Restore', exact: true }).click({ timeout: 300_000 });
  await page.getByText(/restored\.$/u).waitFor({ timeout: 300_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
}

/** From the library to "Saved" on the desk of a page. @param {import('playwright').Page} page @param {string} address */
async function open(page, address) {
  const card = page
    .getByRole('grid', { name: /^Pages of/u })
    .getByRole('row')
    .first();
  await card.waitFor();
  await page.waitForTimeout(1_500);
  return page.evaluate(
    async (hash) => {
      const begun = performance.now();
      location.hash = hash;
      const isThere = () =>
        document.querySelector('[data-line]') !== null &&
        document
          .querySelector('[role=banner] [role=status]')
          ?.getAttribute('aria-label')
          ?.startsWith('Saved') === true;
      while (!isThere()) await new Promise((done) => requestAnimationFrame(done));
      return performance.now() - begun;
    },
    address?.slice(address.indexOf('#')) ?? '',
  );
}

/** @param {import('playwright').Page} page */
const snapshots = (page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('galley');
    await new Promise((done) => (opening.onsuccess = done));
    const count = opening.result.transaction('snapshots').objectStore('snapshots').count();
    await new Promise((done) => (count.onsuccess = done));
    opening.result.close();
    return count.result;
  });

/** @param {import('playwright').Browser} browser @param {string} backup @param {string} address */
async function opening(browser, backup, address) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  await context.addInitScript(() => localStorage.setItem('galley.person', '{}'));
  const page = await context.newPage();
  const begun = performance.now();
  await restore(page, backup);
  console.log(`restored in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  console.log(
    `${values.operations} operations, the first time, by the whole log: ${(await open(page, address)).toFixed(0)} ms`,
  );
  while ((await snapshots(page)) === 0) await page.waitForTimeout(500);
  const times = [];
  for (let i = 0; i < Number(values.opens); i++) {
    await page.goto('about:blank');
    await page.goto(HOME);
    times.push(await open(page, address));
  }
  console.log(`then by a snapshot, each time after a reload:      ${row(times)}`);
  await context.close();
}

const server = spawn('node', ['scripts/start.mjs', '--no-build', '--port', String(PORT)], { cwd: ROOT });
await new Promise((ready, fail) => {
  server.stdout.once('data', ready);
  server.once('exit', () => fail(new Error('The build is not served: is the port taken?')));
});
const browser = await chromium.launch(chromiumLaunch());
try {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  await context.addInitScript(() => localStorage.setItem('galley.person', '{}'));
  await context.addInitScript(watchWrites);
  const page = await savingAndSeeing(context);
  if (Number(values.operations) > 0) {
    const { hash } = new URL(page.url());
    const long = withHistory(await backUp(page), Number(values.operations));
    await context.close();
    await opening(browser, long, hash);
  }
  console.log(`contention ${contention().ratio.toFixed(2)} (1 is quiet)`);
} finally {
  await browser.close();
  server.kill();
}
