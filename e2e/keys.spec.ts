import { expect, test } from './fixtures';

test.beforeEach(async ({ library, desk }) => {
  await library.openSample();
  await desk.ready();
});

test('single-letter keys can be switched off, and stay off @zh', async ({ desk, page, words }) => {
  const { raw } = desk;
  await page.keyboard.press('?');
  const keys = desk.dialog(words.keysTitle);
  await expect(keys).toBeVisible();
  await keys.getByRole('switch', { name: words.singleKeys }).focus();
  await page.keyboard.press('Space');
  await expect(keys.getByRole('switch', { name: words.singleKeys })).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();

  await desk.goTo(538);
  await page.keyboard.press('h');
  await page.keyboard.press('p');
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(desk.button(words.undo)).toBeDisabled();
  await expect(raw.line(538)).toHaveAttribute('data-role', 'caption');

  await desk.reload();
  await desk.goTo(538);
  await page.keyboard.press('h');
  await expect(desk.button(words.undo)).toBeDisabled();

  await desk.button(words.keysButton).click();
  await keys.getByRole('switch', { name: words.singleKeys }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await desk.goTo(538);
  await page.keyboard.press('h');
  await expect(raw.line(538)).toHaveAttribute('data-role', 'headline');
});

test('keys of an input method in the middle of a word trigger nothing @en', async ({ desk, page, words }) => {
  const { raw } = desk;
  await desk.goTo(538);
  await expect(raw.region).toBeFocused();
  await raw.region.evaluate((region) => {
    region.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const key of ['h', 'm', 'p', 'j', 'Enter', 'Delete', ']']) {
      const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
      const init = { key, code, bubbles: true, cancelable: true };
      region.dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true }));
      region.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Process', keyCode: 229 }));
    }
    region.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(desk.button(words.undo)).toBeDisabled();
  await expect(raw.line(538)).toHaveAttribute('data-role', 'caption');
  await page.keyboard.press('h');
  await expect(raw.line(538)).toHaveAttribute('data-role', 'headline');
});

test('an input method may use Enter in the mark dialog without closing it @zh', async ({
  desk,
  page,
  words,
}) => {
  await desk.goTo(18);
  await desk.raw.select(18, '璩敬东');
  await page.keyboard.press('m');
  const dialog = desk.dialog(/18/);
  const reading = dialog.getByRole('textbox', { name: words.markReading });
  await reading.fill('');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '瞿', selectionStart: 1, selectionEnd: 1 });
  await reading.dispatchEvent('keydown', { key: 'Enter', code: 'Enter', isComposing: true, keyCode: 229 });
  await expect(dialog).toBeVisible();
  await session.send('Input.insertText', { text: '瞿敬东' });
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await desk.openTab(words.reading);
  await expect(desk.reading.getByRole('insertion')).toHaveText('瞿敬东');
});

test('what is typed in a field is the field’s own, undo included @en', async ({ desk, page, words }) => {
  await desk.goTo(93);
  await desk.raw.drag(desk.raw.boundary(93), 97);
  await desk.openTab(words.details);
  const headline = desk.side.getByRole('textbox', { name: words.headlineField });
  await headline.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('mph');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(desk.raw.boundary(97)).toBeVisible();
});
