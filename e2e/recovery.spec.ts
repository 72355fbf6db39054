import type { Page } from '@playwright/test';
import { exportPage } from './edition-file';
import { expect, test } from './fixtures';
import { openWorkedOn } from './worked-on';

/** Operations in the second copy, as the files themselves say. */
const copied = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('second-copy', { create: true });
    const ids = new Set<string>();
    for await (const handle of (
      folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
    ).values()) {
      const text = await (await handle.getFile()).text();
      for (const [, id] of text.matchAll(/^\{"kind":"operation","operation":\{"id":"([^"]+)"/gm))
        ids.add(id ?? '');
    }
    return ids.size;
  });

const acknowledged = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('galley.witness:'))
      .reduce((sum, [, value]) => sum + Number(String(value).split(' ')[0]), 0),
  );

const deleteStore = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('galley');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error('not deleted'));
      }),
  );

const stores = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

test.beforeEach(openWorkedOn);

test('a store that has vanished is announced, nothing is created, and the second copy brings all back', async ({
  desk,
  page,
  words,
}) => {
  const before = await exportPage(page, desk, words);
  const operations = await acknowledged(page);
  expect(operations).toBeGreaterThan(2);
  await expect.poll(() => copied(page), { timeout: 2_000 }).toBe(operations);

  await deleteStore(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: words.recoveryTitle })).toBeVisible();
  await expect(page.getByRole('button', { name: words.openSample })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: words.restoreCopy })).toBeEnabled();
  expect(await stores(page)).toEqual([]);

  await page.getByRole('button', { name: words.restoreCopy }).click();
  await desk.ready();
  const after = await exportPage(page, desk, words);
  expect({ ...after, exported: '' }).toEqual({ ...before, exported: '' });
  await desk.reload();
});

test('a store that has lost rows is announced, kept as it is, and gone on without only when that is said twice @en', async ({
  desk,
  library,
  page,
  words,
}) => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('galley');
        opening.onsuccess = () => {
          const database = opening.result;
          const losing = database.transaction(['ops', 'heads'], 'readwrite');
          losing.objectStore('ops').clear();
          losing.objectStore('heads').clear();
          losing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: words.recoveryTitle })).toBeVisible();
  await page.getByRole('button', { name: words.goOnWithout }).click();
  const sure = page.getByRole('alertdialog');
  await expect(sure.getByRole('button', { name: words.goOnConfirm })).toBeDisabled();
  await sure.getByText(words.goOnSure).click();
  await sure.getByRole('button', { name: words.goOnConfirm }).click();
  await expect(page.getByRole('heading', { name: words.recoveryTitle })).toBeHidden();
  await library.comeBack();
  await expect(library.foot).toContainText(words.emptyShelf);
  expect(await stores(page)).toEqual(['galley']);
  await library.open();
  await expect(library.foot).toContainText(words.emptyShelf);
  await expect(desk.articles).toBeHidden();
});

test('a store on which a newer Galley has worked is shown and exported, and not changed @zh', async ({
  desk,
  page,
  words,
}) => {
  const before = await exportPage(page, desk, words);
  const rows = (): Promise<unknown> =>
    page.evaluate(async (stamp) => {
      const opening = indexedDB.open('galley');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const database = opening.result;
      const tables = [...database.objectStoreNames];
      const work = database.transaction(tables, 'readwrite');
      if (stamp !== null) work.objectStore('meta').put({ key: 'schema', value: stamp });
      const all = tables.map((name) => work.objectStore(name).getAll());
      await new Promise((resolve) => (work.oncomplete = resolve));
      database.close();
      return JSON.stringify(all.map(({ result }) => result as unknown));
    }, newer);
  let newer: number | null = 99;
  await rows();
  newer = null;
  const stored = await rows();
  await page.reload();
  await desk.ready();
  await expect(page.getByRole('status').filter({ hasText: words.readOnly })).toBeVisible();
  await desk.goTo(97);
  await desk.raw.boundary(97).focus();
  await page.keyboard.press('ArrowDown');
  await expect(desk.messages).toContainText(words.onlyShown);
  await expect(desk.raw.boundary(97)).toBeVisible();
  const after = await exportPage(page, desk, words);
  expect({ ...after, exported: '' }).toEqual({ ...before, exported: '' });
  expect(await rows()).toEqual(stored);
});
