import { expect, test } from './fixtures';

test.beforeEach(async ({ library, desk }) => {
  await library.openSample();
  await desk.ready();
});

test('what cannot be stored is said so until it is stored, and is there after a reload @zh', async ({
  desk,
  library,
  page,
  words,
}) => {
  const { raw } = desk;
  await desk.goTo(93);
  await desk.saved();
  // From here on the browser refuses every write, as a full disk does.
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
  await raw.boundary(93).focus();
  await page.keyboard.press('ArrowDown');
  await expect(raw.boundary(95)).toBeVisible();
  await expect(desk.saveState).toHaveText(words.notSaved);
  await expect(page.getByRole('alert')).toContainText(words.notSaved);
  // It is said wherever one goes, and coming back finds what is not stored.
  await library.comeBack();
  await expect(page.getByRole('alert')).toContainText(words.notSaved);
  await page.goBack();
  // Where the editor stood may not have been stored either.
  await desk.goTo(95);
  await expect(raw.boundary(95)).toBeVisible();

  await page.evaluate(() => dispatchEvent(new Event('room')));
  await page.getByRole('button', { name: words.tryNow }).click();
  await desk.saved();
  await expect(page.getByRole('alert')).toBeHidden();
  await desk.reload();
  await desk.goTo(95);
  await expect(raw.boundary(95)).toBeVisible();
});

test('Escape takes back what was typed in a field, as if it had never been set @en', async ({
  desk,
  page,
  words,
}) => {
  await desk.openTab(words.details);
  const field = desk.side.getByLabel('Headline', { exact: true });
  const before = await field.inputValue();
  await field.fill('Another headline');
  await expect(desk.side.getByText('Set by hand')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue(before);
  await expect(desk.side.getByText('Set by hand')).toBeHidden();
});
