import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { workerOf } from '../scripts/build-plugins.mjs';
import { createStaticServer } from '../scripts/static-server.mjs';
import { expect, test as base } from './fixtures';

/** A copy of the build of its own, which a journey may change while it is served. */
const test = base.extend<{ readonly build: string }>({
  build: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'galley-build-'));
    cpSync('dist', folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ build }, use) => {
    const server = createStaticServer(build);
    await new Promise<void>((resolve) => {
      server.listen(0, 'localhost', resolve);
    });
    await use(`http://localhost:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
});
test.use({ serviceWorkers: 'allow' });

/** Resolves when the browser keeps the build and answers for it. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
  });

/** The browser looks for a newer build, as it does by itself every hour. */
const lookForNewer = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

/** Puts a newer build in place of the one that is served; parts of the old one are gone from the server. */
function deployNewer(folder: string): void {
  const index = join(folder, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('<html ', '<html data-build="newer" '));
  for (const name of readdirSync(join(folder, 'assets')))
    if (name.startsWith('ExportDialog')) rmSync(join(folder, 'assets', name));
  writeFileSync(join(folder, 'sw.js'), workerOf(folder));
}

test('Galley opens and works without a network once it has been opened @en', async ({
  library,
  desk,
  page,
  context,
  words,
}) => {
  await library.openSample();
  await desk.ready();
  await kept(page);
  await context.setOffline(true);
  await desk.reload();
  await desk.goTo(93);
  await desk.raw.drag(desk.raw.boundary(93), 97);
  await desk.saved();
  await desk.button(words.export).click();
  await expect(page.getByRole('dialog', { name: words.exportTitle })).toBeVisible();
  await page.keyboard.press('Escape');
  await desk.reload();
  await desk.goTo(97);
  await expect(desk.raw.boundary(97)).toBeVisible();
});

test('a newer build waits to be taken, and for work to be saved @en', async ({
  library,
  desk,
  page,
  words,
  build,
}) => {
  await library.openSample();
  await desk.ready();
  await kept(page);
  await desk.goTo(93);
  await desk.saved();
  deployNewer(build);
  await lookForNewer(page);
  await expect(desk.button(words.newBuild)).toBeEnabled();
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'newer');

  // What the server no longer has is kept: nothing of the old build is missing while it is in use.
  await desk.button(words.export).click();
  await expect(page.getByRole('dialog', { name: words.exportTitle })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    addEventListener('room', () => {
      IDBObjectStore.prototype.add = add;
    });
  });
  await desk.raw.boundary(93).focus();
  await page.keyboard.press('ArrowDown');
  await expect(desk.saveState).toHaveText(words.notSaved);
  await expect(desk.button(words.newBuildHeld)).toBeDisabled();

  await page.evaluate(() => dispatchEvent(new Event('room')));
  // It is tried again by itself, the last time after fifteen seconds.
  await expect(desk.saveState).toHaveText(words.saved, { timeout: 30_000 });
  await desk.button(words.newBuild).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await desk.ready();
  await desk.goTo(95);
  await expect(desk.raw.boundary(95)).toBeVisible();
  await expect(desk.button(words.newBuild)).toBeHidden();
});

test('a build can be withdrawn from every browser that keeps it @zh', async ({
  library,
  desk,
  page,
  build,
}) => {
  await library.openSample();
  await desk.ready();
  await kept(page);
  writeFileSync(join(build, 'sw.js'), readFileSync('scripts/service-worker/off.js'));
  await lookForNewer(page);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await desk.reload();
});
