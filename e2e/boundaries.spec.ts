import { expect, test } from './fixtures';
import { boxOf } from './pages/mouse';
import { SAMPLE_ARTICLES } from './sample';

test.beforeEach(async ({ library, desk }) => {
  await library.openSample();
  await desk.ready();
});

test('boundaries dragged by pointer and by keyboard are there after a reload, and so is undo @zh', async ({
  desk,
  page,
}) => {
  const { raw } = desk;
  await desk.goTo(93);
  await expect(raw.boundary(93)).toHaveAttribute('aria-valuenow', '93');
  await raw.drag(raw.boundary(93), 97);
  await expect(raw.boundary(97)).toHaveAttribute('aria-valuenow', '97');
  await expect(raw.boundary(93)).toHaveCount(0);

  await desk.goTo(146);
  await raw.boundary(146).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(raw.boundary(148)).toHaveAttribute('aria-valuenow', '148');
  await expect(raw.boundary(148)).toBeFocused();
  await desk.row('温县县委理论学习中心组').click();
  await expect(desk.reading).toContainText('会议，传达学习习近平总');
  await expect(desk.reading).not.toContainText('副主席、温县县委书记杨磊');
  await desk.saved();

  await desk.reload();
  await desk.goTo(93);
  await expect(raw.boundary(97)).toHaveAttribute('aria-valuenow', '97');
  await desk.goTo(146);
  await expect(raw.boundary(148)).toHaveAttribute('aria-valuenow', '148');
  await page.keyboard.press('Control+z');
  await expect(raw.boundary(147)).toHaveAttribute('aria-valuenow', '147');
  await page.keyboard.press('Control+z');
  await expect(raw.boundary(146)).toHaveAttribute('aria-valuenow', '146');
  await page.keyboard.press('Control+z');
  await desk.goTo(93);
  await expect(raw.boundary(93)).toHaveAttribute('aria-valuenow', '93');
  await page.keyboard.press('Control+Shift+z');
  await expect(raw.boundary(97)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(raw.boundary(93)).toBeVisible();
  await desk.saved();

  await desk.reload();
  await desk.goTo(93);
  await expect(raw.boundary(93)).toHaveAttribute('aria-valuenow', '93');
});

test('a boundary moves by sentence and by character with the modifiers, and its menu does what the keys do @en', async ({
  desk,
  page,
  words,
}) => {
  const { raw } = desk;
  await desk.goTo(146);
  await raw.boundary(146).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(raw.boundary(147)).toHaveAttribute('aria-orientation', 'vertical');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(raw.boundary(147)).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(raw.boundary(146)).toHaveAttribute('aria-orientation', 'horizontal');

  await raw.boundary(146).click({ button: 'right' });
  await desk.menu.getByRole('menuitem', { name: words.moveOneDown }).click();
  await expect(raw.boundary(147)).toHaveAttribute('aria-valuenow', '147');
  await raw.boundary(147).click({ button: 'right' });
  await desk.menu.getByRole('menuitem', { name: words.removeBoundary }).click();
  await desk.expectArticles(SAMPLE_ARTICLES.length - 1);
});

test('Escape in the middle of a drag leaves no trace, now or after a reload @en', async ({
  desk,
  page,
  words,
}) => {
  const { raw } = desk;
  await desk.goTo(93);
  await raw.holdOver(raw.boundary(93), 99);
  await page.keyboard.press('Escape');
  await expect(raw.boundary(93)).toHaveAttribute('aria-valuenow', '93');
  await page.mouse.up();
  await expect(raw.boundary(99)).toHaveCount(0);
  await expect(desk.button(words.undo)).toBeDisabled();
  await desk.openTab(words.history);
  await expect(desk.side).toContainText(words.historyNone);

  await desk.reload();
  await desk.goTo(93);
  await expect(raw.boundary(93)).toHaveAttribute('aria-valuenow', '93');
  await expect(desk.button(words.undo)).toBeDisabled();
});

test('a locked boundary refuses a drag with a sentence, until it is unlocked @zh', async ({
  desk,
  page,
  words,
}) => {
  const { raw } = desk;
  await desk.goTo(93);
  await raw.boundary(93).focus();
  await page.keyboard.press('l');
  await expect(raw.boundary(93)).toHaveAccessibleName(/已锁定$/);
  await raw.drag(raw.boundary(93), 97);
  await expect(desk.messages).toContainText(words.refusedLocked);
  await expect(raw.boundary(93)).toHaveAttribute('aria-valuenow', '93');
  await expect(raw.boundary(97)).toHaveCount(0);

  await raw.boundary(93).focus();
  await page.keyboard.press('l');
  await raw.drag(raw.boundary(93), 97);
  await expect(raw.boundary(97)).toBeVisible();
});

test('two tabs on the same page follow each other @zh', async ({ desk, page, anotherTab }) => {
  const other = await anotherTab();
  await other.page.goto(page.url());
  await other.desk.ready();

  await other.desk.goTo(93);
  await page.bringToFront();
  await desk.goTo(93);
  await desk.raw.drag(desk.raw.boundary(93), 97);
  await expect(other.desk.raw.boundary(97)).toHaveAttribute('aria-valuenow', '97');

  await other.page.bringToFront();
  await other.desk.raw.boundary(97).focus();
  await other.page.keyboard.press('ArrowUp');
  await expect(desk.raw.boundary(96)).toHaveAttribute('aria-valuenow', '96');
  await other.desk.saved();

  await page.bringToFront();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(other.desk.raw.boundary(93)).toHaveAttribute('aria-valuenow', '93');
  await desk.saved();
  const outline = await desk.outline();
  await other.page.bringToFront();
  await other.desk.reload();
  expect(await other.desk.outline()).toEqual(outline);
});

test('a drag held at the edge scrolls on, stops where the boundary can go no further, and lands there @en', async ({
  desk,
  page,
}) => {
  const { raw } = desk;
  await desk.goTo(146);
  const handle = await boxOf(raw.boundary(146));
  const pane = await boxOf(raw.region);
  const x = handle.x + handle.width / 2;
  await page.mouse.move(x, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, pane.y + pane.height - 4, { steps: 6 });
  // Line 195 is the last block of the article below: the boundary goes no further, and neither does the page.
  await expect(raw.boundary(195)).toBeInViewport();
  await page.mouse.move(x, pane.y + pane.height / 2, { steps: 3 });
  await page.mouse.move(x, pane.y + pane.height - 4, { steps: 3 });
  await expect(raw.boundary(195)).toBeInViewport();
  await page.mouse.up();
  await desk.saved();
  await expect(raw.boundary(195)).toBeFocused();
  await page.keyboard.press('Control+z');
  await desk.goTo(146);
  await expect(raw.boundary(146)).toBeVisible();
});

test('the keys find a boundary that is out of sight, and act on it @zh', async ({ desk, page }) => {
  const { raw } = desk;
  await desk.goTo(14);
  await page.keyboard.press('n');
  const found = page.locator('[role="separator"]:focus');
  await expect(found).toBeVisible();
  const line = Number(await found.getAttribute('aria-valuenow'));
  expect(line).toBeGreaterThan(100);
  await page.keyboard.press('Enter');
  await desk.saved();
  await desk.expectArticles(SAMPLE_ARTICLES.length);
  await expect(found).toHaveAttribute('aria-valuenow', String(line));
  await page.keyboard.press(']');
  await expect(found).not.toHaveAttribute('aria-valuenow', String(line));
  await page.keyboard.press('Escape');
  await expect(raw.region).toBeFocused();
});
