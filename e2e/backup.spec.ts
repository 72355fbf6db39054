import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { exportPage } from './edition-file';
import { expect, test } from './fixtures';
import type { Tab } from './fixtures';
import { openWorkedOn } from './worked-on';
import type { Words } from './pages/words';

type Backup = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

async function backUp(page: Page, words: Words): Promise<Backup> {
  await page.getByRole('button', { name: words.backup, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.backup });
  await expect(dialog).toContainText(words.copyUpToDate);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.backUpNow }).click();
  const download = await downloading;
  const buffer = readFileSync(await download.path());
  // What is said of the file is true of the file that was handed over.
  await expect(dialog).toContainText(createHash('sha256').update(buffer).digest('hex'));
  await dialog.getByRole('button', { name: words.close, exact: true }).last().click();
  return { name: download.suggestedFilename(), mimeType: '', buffer };
}

async function choose(page: Page, button: string, file: Backup): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await choosing).setFiles([file]);
}

/** What a browser that has never seen Galley exports once a backup is restored in it. */
async function restoredElsewhere({ page, library, desk }: Tab, backup: Backup, words: Words) {
  await library.open();
  await page.getByRole('button', { name: words.backup, exact: true }).click();
  await choose(page, words.restoreBackup, backup);
  const dialog = page.getByRole('dialog', { name: words.restoreTitle });
  await dialog.getByRole('button', { name: words.restore, exact: true }).click();
  const done = page.getByRole('dialog', { name: words.backup });
  await done.getByRole('button', { name: words.close, exact: true }).last().click();
  await library.pageCard(/./).click();
  await desk.ready();
  return exportPage(page, desk, words);
}

test.beforeEach(openWorkedOn);

test('everything is backed up as one file, and a browser that has never seen Galley exports the same from it @zh', async ({
  desk,
  library,
  page,
  words,
  freshProfile,
}) => {
  // Two profiles and two exports.
  test.slow();
  const before = await exportPage(page, desk, words);
  await library.comeBack();
  const backup = await backUp(page, words);

  const after = await restoredElsewhere(await freshProfile(), backup, words);
  expect({ ...after, exported: '' }).toEqual({ ...before, exported: '' });
});

test('a backup restored beside work goes on from there: what is here stays, what was missing comes @en', async ({
  desk,
  library,
  page,
  words,
}) => {
  await library.comeBack();
  const backup = await backUp(page, words);
  await page.getByRole('button', { name: words.backup, exact: true }).click();
  await choose(page, words.restoreBackup, backup);
  const dialog = page.getByRole('dialog', { name: words.restoreTitle });
  await expect(dialog.getByRole('button', { name: words.restore, exact: true })).toBeDisabled();
  await expect(dialog).toContainText(words.allHere);

  const cut = { ...backup, buffer: backup.buffer.subarray(0, backup.buffer.length - 40) };
  await choose(page, words.restoreBackup, cut);
  await expect(dialog.getByRole('alert')).toContainText('Nothing has been stored');
  const bent = { ...backup, buffer: Buffer.from(backup.buffer) };
  bent.buffer[bent.buffer.length >> 1] = (bent.buffer[bent.buffer.length >> 1] ?? 0) ^ 1;
  await choose(page, words.restoreBackup, bent);
  await expect(dialog.getByRole('alert')).toContainText('First fault at line');
  await dialog.getByRole('button', { name: words.close, exact: true }).last().click();
  await expect(desk.articles).toBeHidden();
});

test('what a full disk refuses is in the rescue file, which comes to the same as what is stored later @en', async ({
  desk,
  page,
  words,
  freshProfile,
}) => {
  // Two profiles and two exports.
  test.slow();
  await page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    // Room comes with the press of a button, not before: the banner would go by itself.
    addEventListener('room', () => {
      addEventListener('pointerdown', () => Object.assign(IDBObjectStore.prototype, { add, put }), {
        capture: true,
      });
    });
  });
  await desk.raw.boundary(97).focus();
  await page.keyboard.press('ArrowDown');
  const banner = page.getByRole('alert');
  await expect(banner).toContainText('is full: make room');
  const downloading = page.waitForEvent('download');
  await banner.getByRole('button', { name: words.rescueFile }).click();
  const download = await downloading;
  const rescue = {
    name: download.suggestedFilename(),
    mimeType: '',
    buffer: readFileSync(await download.path()),
  };
  await page.evaluate(() => dispatchEvent(new Event('room')));
  await page.getByRole('button', { name: words.tryNow }).click();
  await desk.saved();
  const stored = await exportPage(page, desk, words);

  const rescued = await restoredElsewhere(await freshProfile(), rescue, words);
  expect({ ...rescued, exported: '' }).toEqual({ ...stored, exported: '' });
});

test('a day after the last backup the library reminds of it, and is quiet for the day when told @en', async ({
  library,
  page,
  words,
}) => {
  await library.comeBack();
  await expect(page.getByRole('button', { name: words.notToday })).toBeHidden();
  await page.evaluate(() => {
    const at = new Date(Date.now() - 25 * 3_600_000).toISOString();
    localStorage.setItem('galley.backup', JSON.stringify({ at, operations: 1 }));
  });
  await page.reload();
  await page.getByRole('button', { name: words.notToday }).click();
  await expect(page.getByRole('button', { name: words.notToday })).toBeHidden();
  await page.reload();
  await expect(library.foot).toContainText('Backed up');
  await expect(page.getByRole('button', { name: words.notToday })).toBeHidden();
});

test('a folder that was chosen once gets a backup that restores, and is found again after a reload @zh', async ({
  library,
  page,
  words,
}) => {
  // A real directory handle stands in for the one a person would pick: the picker itself is the browser's own.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true }),
    });
  });
  await library.open();
  const open = async () => {
    await page.getByRole('button', { name: words.backup, exact: true }).click();
    return page.getByRole('dialog', { name: words.backup });
  };
  await (await open()).getByRole('button', { name: words.chooseFolder }).click();
  await expect(page.getByRole('dialog')).toContainText(words.folderWritten);
  const files = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('backups');
    const found: { name: string; text: string }[] = [];
    const all = (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values();
    for await (const handle of all)
      found.push({ name: handle.name, text: await (await handle.getFile()).text() });
    return found;
  });
  expect(files).toHaveLength(1);

  await page.reload();
  const dialog = await open();
  await expect(dialog).toContainText('backups');
  await choose(page, words.restoreBackup, {
    name: files[0]?.name ?? '',
    mimeType: '',
    buffer: Buffer.from(files[0]?.text ?? ''),
  });
  await expect(page.getByRole('dialog', { name: words.restoreTitle })).toContainText(words.allHere);
});
