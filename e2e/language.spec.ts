import { expect, test } from './fixtures';
import { DeskPage } from './pages/desk-page';
import { LibraryPage } from './pages/library-page';
import { WORDS } from './pages/words';

test('the interface speaks the browser’s language, can be switched, and remembers it', async ({
  page,
  library,
  desk,
  words,
}) => {
  const other = words === WORDS.zh ? WORDS.en : WORDS.zh;
  const html = page.locator('html');
  await library.open();
  await expect(html).toHaveAttribute('lang', words.languageTag);
  await expect(library.button(words.openSample)).toBeVisible();

  await page.getByRole('button', { name: words.otherLanguage }).click();
  await expect(html).toHaveAttribute('lang', other.languageTag);
  await page.reload();
  await expect(html).toHaveAttribute('lang', other.languageTag);
  await new LibraryPage(page, other).button(other.openSample).click();
  const otherDesk = new DeskPage(page, other);
  await otherDesk.ready();
  await expect(otherDesk.raw.boundary(12)).toBeVisible();
  await expect(otherDesk.tab(other.reading)).toBeVisible();

  await page.getByRole('button', { name: other.otherLanguage }).click();
  await desk.ready();
  await expect(desk.raw.boundary(12)).toBeVisible();
  await expect(html).toHaveAttribute('lang', words.languageTag);
  await desk.reload();
  await expect(html).toHaveAttribute('lang', words.languageTag);
});

test('light and dark follow the choice, and it is remembered @zh', async ({ page, library, words }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await library.open();
  const paper = () => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  const light = await paper();
  await library.button(words.appearance).click();
  await page.getByRole('menuitem', { name: words.dark }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await expect(library.button(words.openSample)).toBeVisible();
  expect(await paper()).toBe(dark);
  await library.button(words.appearance).click();
  await page.getByRole('menuitem', { name: words.light }).click();
  await expect.poll(paper).toBe(light);
});
