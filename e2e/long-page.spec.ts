import { expect, test } from './fixtures';
import { longPage, textFile } from './files';

test('a page of 100,000 lines opens, scrolls to its end, and its boundaries can be dragged there @zh', async ({
  library,
  desk,
  page,
}) => {
  test.setTimeout(180_000);
  const { raw } = desk;
  await library.open();
  await library.pick([textFile('long.txt', longPage(100_000))]);
  await expect(desk.articles).toBeVisible({ timeout: 120_000 });
  await desk.saved();

  expect(await raw.lines.count()).toBeLessThan(150);
  await raw.region.focus();
  await page.keyboard.press('Control+End');
  await expect(raw.line(100_000)).toBeInViewport();
  expect(await raw.lines.count()).toBeLessThan(150);

  // The last whole article starts at line 99,996, a multiple of seven and one.
  await desk.goTo(99_989);
  await raw.drag(raw.boundary(99_989), 99_991);
  await expect(raw.boundary(99_991)).toHaveAttribute('aria-valuenow', '99991');
  await page.keyboard.press('Control+z');
  await expect(raw.boundary(99_989)).toHaveAttribute('aria-valuenow', '99989');

  await desk.goTo(1);
  await expect(raw.line(1)).toBeInViewport();
  await raw.region.hover();
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 40_000);
  await expect(raw.line(1)).toHaveCount(0);
  expect(await raw.lines.count()).toBeLessThan(150);
});
