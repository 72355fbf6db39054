import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type Tab } from './fixtures';
import { readEdition, schemaFaults, sliceFaults, type EditionFile } from './edition-file';
import { textFile } from './files';
import type { Words } from './pages/words';

/** Exports through the open dialog and returns what was downloaded. */
async function exportNow(page: Page, words: Words): Promise<EditionFile> {
  const dialog = page.getByRole('dialog', { name: words.exportTitle });
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.export, exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const done = page.getByRole('dialog', { name: words.exportDone });
  await done.getByRole('button', { name: words.close, exact: true }).last().click();
  return readEdition(download);
}

/** Exports the marks in one form through the open dialog and returns the file's name and text. */
async function exportMarks(
  page: Page,
  words: Words,
  form: string,
): Promise<{ readonly name: string; readonly text: string }> {
  await page.getByRole('dialog', { name: words.exportTitle }).getByText(form, { exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.exportMarksTitle });
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.export, exact: true }).click();
  const download = await downloading;
  const done = page.getByRole('dialog', { name: words.exportDone });
  await expect(done).toContainText(/[0-9a-f]{64}/);
  await done.getByRole('button', { name: words.close, exact: true }).last().click();
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Imports an edition of one raw page, which opens it. */
async function importInto({ page, library, desk }: Tab, edition: EditionFile, words: Words): Promise<void> {
  await library.open();
  await library.pick([
    { name: 'edition.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(edition)) },
  ]);
  const dialog = page.getByRole('dialog', { name: words.importTitle });
  await dialog.getByRole('button', { name: words.import, exact: true }).click();
  await desk.ready();
}

test.beforeEach(async ({ library, desk }) => {
  await library.openSample();
  await desk.ready();
});

test('a corrected edition is exported whole, and a fresh profile exports the same again @zh', async ({
  desk,
  page,
  words,
  freshProfile,
}) => {
  await desk.goTo(18);
  await desk.raw.select(18, '璩敬东');
  await page.keyboard.press('m');
  await desk.dialog(/18/).getByRole('textbox', { name: words.markReading }).fill('瞿敬东');
  await page.keyboard.press('Enter');
  await desk.goTo(93);
  await desk.raw.drag(desk.raw.boundary(93), 97);
  await desk.saved();

  await desk.button(words.export).click();
  const edition = await exportNow(page, words);
  expect(schemaFaults(edition)).toEqual([]);
  expect(sliceFaults(edition)).toEqual([]);
  expect(edition.quality.coverage).toBe(1);
  expect(edition.articles).toHaveLength(26);
  expect(edition.corrections).toEqual([
    expect.objectContaining({ before: '璩敬东', after: '瞿敬东', status: 'accepted' }),
  ]);
  expect(edition.rawPages[0]?.text).toContain('璩敬东');
  const read = edition.articles[0]?.paragraphs.map((paragraph) => paragraph.text).join('\n');
  expect(read).toContain('瞿敬东等出席会议');
  expect(read).not.toContain('璩敬东');

  const fresh = await freshProfile();
  await importInto(fresh, edition, words);
  await fresh.library.comeBack();
  await expect(fresh.library.pageCard(/./)).toHaveCount(1);
  await fresh.library.button(words.exportEdition).click();
  const again = await exportNow(fresh.page, words);
  expect({ ...again, exported: '' }).toEqual({ ...edition, exported: '' });

  await fresh.library.pageCard(/./).click();
  await fresh.desk.ready();
  expect(await fresh.desk.outline()).toEqual(await desk.outline());
  await expect(fresh.desk.reading.getByRole('insertion')).toHaveText('瞿敬东');
  await fresh.desk.goTo(97);
  await expect(fresh.desk.raw.boundary(97)).toBeVisible();
});

test('an edition without its history is smaller, valid, and can be worked on @en', async ({
  desk,
  page,
  words,
  freshProfile,
}) => {
  await desk.button(words.export).click();
  await page.getByRole('dialog').getByText(words.withHistory).click();
  const edition = await exportNow(page, words);
  expect(schemaFaults(edition)).toEqual([]);
  expect(sliceFaults(edition)).toEqual([]);
  expect(edition.log).toBeUndefined();

  const fresh = await freshProfile();
  await importInto(fresh, edition, words);
  await fresh.desk.expectArticles(26);
  await fresh.desk.goTo(93);
  await fresh.desk.raw.drag(fresh.desk.raw.boundary(93), 97);
  await fresh.desk.saved();
});

test('marks leave by themselves, as an export of annotations and one of a table @en', async ({
  desk,
  page,
  words,
}) => {
  await desk.button(words.export).click();
  const offered = page.getByRole('dialog', { name: words.exportTitle });
  await offered.getByText(words.asTable, { exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.exportMarksTitle });
  await expect(dialog).toContainText(words.nothingMarked);
  await expect(dialog.getByRole('button', { name: words.export, exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');

  await desk.goTo(18);
  await desk.raw.select(18, '璩敬东');
  await page.keyboard.press('m');
  await desk.dialog(/18/).getByRole('textbox', { name: words.markReading }).fill('=瞿敬东');
  await page.keyboard.press('Enter');
  await desk.saved();

  await desk.button(words.export).click();
  const annotations = await exportMarks(page, words, words.asAnnotations);
  expect(annotations.name).toMatch(/^[^/\\]+\.annotations\.jsonld$/);
  const file = JSON.parse(annotations.text) as {
    readonly total: number;
    readonly first: { readonly items: readonly unknown[] };
  };
  expect(file.total).toBe(1);
  expect(file.first.items).toEqual([
    expect.objectContaining({
      type: 'Annotation',
      motivation: 'editing',
      target: expect.objectContaining({
        selector: [
          expect.objectContaining({ type: 'TextQuoteSelector', exact: '璩敬东' }),
          expect.objectContaining({ type: 'TextPositionSelector' }),
        ],
      }),
    }),
  ]);

  await desk.button(words.export).click();
  const table = await exportMarks(page, words, words.asTable);
  expect(table.name).toMatch(/^[^/\\]+\.marks\.csv$/);
  expect(table.text.startsWith('\ufeff"edition","date"')).toBe(true);
  const [, row = ''] = table.text.split('\r\n');
  expect(row).toContain('"璩敬东","\'=瞿敬东"');
  expect(row).toMatch(/"after"$/);
});

test('a spoilt edition file is refused with the place of its first fault, and nothing stays @en', async ({
  desk,
  page,
  words,
  freshProfile,
}) => {
  await desk.button(words.export).click();
  const edition = await exportNow(page, words);
  const fresh = await freshProfile();
  await fresh.library.open();
  const refused = fresh.page.getByRole('dialog', { name: words.importRefused });

  const [first, ...others] = edition.blocks;
  const spoilt = { ...edition, blocks: [{ ...first, start: -1 }, ...others] };
  await fresh.library.pick([textFile('spoilt.json', JSON.stringify(spoilt))]);
  await expect(refused).toContainText(words.firstFault);
  await expect(refused).toContainText(/blocks\W{1,3}0\W{1,3}start/);
  await refused.getByRole('button', { name: words.close, exact: true }).last().click();

  await fresh.library.pick([textFile('cut.json', JSON.stringify(edition).slice(0, 5000))]);
  await expect(refused).toBeVisible();
  await refused.getByRole('button', { name: words.close, exact: true }).last().click();
  await expect(fresh.library.foot).toContainText(words.emptyShelf);
});
