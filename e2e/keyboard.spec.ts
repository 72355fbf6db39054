import type { Locator, Page } from '@playwright/test';
import { readEdition, schemaFaults } from './edition-file';
import { expect, test } from './fixtures';

/** Presses Tab until something has the focus, as who has no mouse does. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

test('from the first visit to the exported edition without a mouse @zh', async ({
  page,
  library,
  desk,
  words,
}) => {
  const { raw } = desk;
  const { keyboard } = page;
  await library.open();
  await expect(library.button(words.openSample)).toBeVisible();
  await tabTo(page, library.button(words.openSample));
  await keyboard.press('Enter');
  await desk.ready();

  // A boundary, by its keys, and back by undo.
  await desk.goTo(92);
  await expect(raw.region).toBeFocused();
  await keyboard.press(']');
  await expect(raw.boundary(93)).toBeFocused();
  // Line 94 is blank: three steps lead to line 97.
  for (let step = 0; step < 3; step++) await keyboard.press('ArrowDown');
  await expect(raw.boundary(97)).toBeFocused();
  await expect(raw.boundary(97)).toHaveAttribute('aria-valuenow', '97');
  await desk.saved();
  await desk.reload();
  for (let step = 0; step < 3; step++) await keyboard.press('Control+z');
  await desk.goTo(93);
  await expect(raw.boundary(93)).toHaveAttribute('aria-valuenow', '93');

  // Split and join at the caret.
  await desk.goTo(146);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await desk.expectArticles(27);
  await keyboard.press('Delete');
  await desk.expectArticles(26);

  // A line becomes a headline; a caption goes to another article.
  await desk.goTo(538);
  await keyboard.press('Home');
  await keyboard.press('Shift+End');
  await keyboard.press('h');
  await expect(raw.line(538)).toHaveAttribute('data-role', 'headline');
  await desk.goTo(542);
  await keyboard.press('p');
  await expect(desk.dialog(words.placeTitle)).toBeVisible();
  await keyboard.insertText('污染防治攻坚');
  await keyboard.press('Enter');
  await desk.expectArticles(25);

  // A brief goes into a column: to the article list, to its menu.
  await desk.goTo('示范区召开污染防治攻坚推进会');
  await keyboard.press('Shift+F6');
  await expect(desk.row('示范区召开污染防治攻坚推进会')).toBeFocused();
  await tabTo(page, desk.button(words.articleActions), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(desk.menu).toBeVisible();
  const column = desk.menu.getByRole('menuitem', { name: '百字新闻', exact: true });
  for (let step = 0; step < 20 && !(await column.evaluate((e) => e === document.activeElement)); step++)
    await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await desk.openHistoryByKey();
  await expect(desk.steps.first()).toContainText('并入栏目');

  // A misread name is marked and corrected.
  await desk.goTo('璩敬东');
  await raw.expectSelected('璩敬东');
  await keyboard.press('m');
  await expect(desk.dialog(/18/).getByRole('textbox', { name: words.markReading })).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.insertText('瞿敬东');
  await keyboard.press('Enter');
  await expect(raw.line(18).locator('[data-mark="accepted"]')).toHaveText('璩敬东');
  await desk.saved();

  await tabTo(page, desk.button(words.export), 'Shift+Tab');
  await keyboard.press('Enter');
  const run = desk.dialog(words.exportTitle).getByRole('button', { name: words.export, exact: true });
  await expect(run).toBeEnabled();
  await tabTo(page, run);
  const downloading = page.waitForEvent('download');
  await keyboard.press('Enter');
  const edition = await readEdition(await downloading);
  expect(schemaFaults(edition)).toEqual([]);
  expect(edition.articles).toHaveLength(25);
  expect(edition.corrections).toEqual([expect.objectContaining({ before: '璩敬东', after: '瞿敬东' })]);
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
