import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { textFile } from './files';
import { UNDECIDED_HEADLINES, UNDECIDED_PAGE } from './newspaper';
import { PreviewPane } from './pages/preview-pane';
import { SAMPLE_ARTICLES } from './sample';

/** Lines in the middle of articles of the sample, the last not included: no proposal would cut there by itself. */
const OWN = [
  { from: 98, to: 104 },
  { from: 201, to: 208 },
  { from: 286, to: 290 },
] as const;

/** A segmenter that never answers, as on a very long page, until `answer` is called. */
async function silenceSegmenter(page: Page): Promise<{ readonly answer: () => Promise<void> }> {
  const worker = /\/assets\/worker-[^/]*\.js$/;
  await page.route(worker, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  return { answer: () => page.unroute(worker) };
}

test('a page proposed again keeps what is locked, confirmed and edited, and gets the rest in one step @zh', async ({
  library,
  desk,
  page,
  words,
}) => {
  test.slow();
  const { raw } = desk;
  const segmenter = await silenceSegmenter(page);
  await library.openSample();
  await page.getByRole('button', { name: words.stopProposing }).click();
  await expect(raw.region).toBeVisible();
  await segmenter.answer();
  for (const { from, to } of OWN) {
    await desk.goTo(from);
    for (let line = from; line < to; line++) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('j');
  }
  await desk.expectArticles(OWN.length);
  await desk.rows.nth(0).click();
  await desk.chooseForArticles(words.lock);
  await desk.rows.nth(1).click();
  await page.keyboard.press('o');
  await desk.saved();
  const own = await desk.outline();

  await desk.focusRaw();
  await page.keyboard.press('r');
  const preview = new PreviewPane(page, words, 'again');
  await expect(preview.summary).toContainText(words.articlesStay(OWN.length));
  await expect(preview.region).toBeFocused();
  await expect(preview.differences.first()).toBeVisible();
  await expect(preview.region).toContainText(words.newArticles);
  await desk.expectArticles(OWN.length);

  await preview.button(words.adopt).click();
  await expect(desk.messages).toContainText(words.adopted);
  await expect(preview.region).toBeHidden();
  await expect(raw.region).toBeFocused();
  const split = await desk.outline();
  expect(split.length).toBeGreaterThan(SAMPLE_ARTICLES.length / 2);
  for (const { from, to } of OWN) {
    await desk.goTo(from);
    await expect(raw.boundary(from)).toBeVisible();
    await desk.goTo(to);
    await expect(raw.boundary(to)).toBeVisible();
  }
  await desk.saved();
  await desk.reload();
  expect(await desk.outline()).toEqual(split);

  await desk.openTab(words.history);
  await expect(desk.steps.first()).toContainText(words.adoptedStep);
  await desk.button(words.undo).click();
  await desk.expectArticles(OWN.length);
  expect(await desk.outline()).toEqual(own);
  await desk.button(words.redo).click();
  await expect(desk.articles).toHaveAttribute('aria-rowcount', String(split.length));
});

test('a headline moved by hand teaches a new proposal where the others stand, and one undo takes that back @zh', async ({
  library,
  desk,
  page,
  words,
}) => {
  const [first, second] = UNDECIDED_HEADLINES;
  await library.open();
  await library.pick([textFile('undecided.txt', UNDECIDED_PAGE)]);
  await desk.ready();
  await desk.expectArticles(4);
  await expect(desk.rows.nth(0)).toContainText(first);
  await expect(desk.rows.nth(2)).toContainText(second);

  // The headline goes to the article below it.
  await desk.goTo(8);
  await page.keyboard.press('Alt+h');
  await expect(desk.rows.nth(1)).toContainText(first);
  await expect(desk.rows.nth(2)).toContainText(second);
  await desk.saved();
  const moved = await desk.outline();

  await desk.focusRaw();
  await page.keyboard.press('r');
  const preview = new PreviewPane(page, words, 'again');
  await expect(preview.summary).toContainText(words.articlesStay(2));
  await expect(preview.differences.filter({ hasText: second }).first()).toBeVisible();
  expect(await desk.outline()).toEqual(moved);
  await preview.button(words.adopt).click();
  await expect(desk.messages).toContainText(words.adopted);
  await expect(desk.rows.nth(1)).toContainText(first);
  await expect(desk.rows.nth(3)).toContainText(second);
  await desk.expectArticles(4);

  await expect(desk.raw.region).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(desk.rows.nth(2)).toContainText(second);
  expect(await desk.outline()).toEqual(moved);
});

test('a proposal under way can be stopped, and Escape leaves the page as it was @zh', async ({
  library,
  desk,
  page,
  words,
}) => {
  await library.openSample();
  await desk.ready();
  const outline = await desk.outline();
  await desk.focusRaw();
  const segmenter = await silenceSegmenter(page);
  await page.keyboard.press('r');
  const preview = new PreviewPane(page, words, 'again');
  await expect(preview.region.getByRole('progressbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview.region).toBeHidden();
  await expect(desk.raw.region).toBeFocused();
  await segmenter.answer();

  await desk.button(words.proposalMenu).click();
  await desk.menu.getByRole('menuitem', { name: words.proposeAgain }).click();
  await expect(preview.region).toContainText(words.nothingWouldChange);
  await preview.button(words.close).click();
  await expect(preview.region).toBeHidden();
  expect(await desk.outline()).toEqual(outline);
  await expect(desk.button(words.undo)).toBeDisabled();
});

test('the original proposal is looked at, comes back but for what is locked, and can be undone @en', async ({
  library,
  desk,
  page,
  words,
}) => {
  test.slow();
  const { raw } = desk;
  await library.openSample();
  await desk.ready();
  const original = await desk.outline();
  await desk.goTo(93);
  await raw.drag(raw.boundary(93), 97);
  await desk.goTo(146);
  await raw.boundary(146).focus();
  await page.keyboard.press('Delete');
  await desk.goTo(330);
  await desk.chooseForArticles(words.lock);
  await desk.saved();
  const worked = await desk.outline();
  expect(worked).not.toEqual(original);

  await page.keyboard.press('Control+k');
  const palette = desk.dialog(words.palette);
  await palette.getByRole('textbox', { name: words.paletteField }).fill(words.originalProposal);
  await page.keyboard.press('Enter');
  const preview = new PreviewPane(page, words, 'original');
  await expect(preview.summary).toContainText(words.articlesStay(1));
  await expect(preview.summary).toContainText(words.goBack(2));
  await expect(preview.region).toBeFocused();

  // From the list to the place it is about, by the keyboard.
  await preview.differences.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(raw.region.locator('[data-hatch]').first()).toBeInViewport();
  expect(await desk.outline()).toEqual(worked);

  await preview.button(words.restoreOriginal).click();
  await expect(desk.messages).toContainText(words.restored);
  expect(await desk.outline()).toEqual(original);
  await desk.goTo(93);
  await expect(raw.boundary(93)).toHaveAttribute('aria-valuenow', '93');
  await desk.openTab(words.history);
  await expect(desk.steps.first()).toContainText(words.restoredStep);
  await desk.saved();
  await desk.reload();
  expect(await desk.outline()).toEqual(original);
  await desk.button(words.undo).click();
  await expect.poll(() => desk.outline()).toEqual(worked);
});

test('every reason of a boundary and of a headline is shown by a key and by the pointer, with how sure it is', async ({
  library,
  desk,
  page,
  words,
}) => {
  const { raw } = desk;
  await library.openSample();
  await desk.ready();
  await desk.goTo(93);
  const boundary = page.getByRole('region', { name: words.reasonsOf(93) });
  await raw.boundary(93).focus();
  await page.keyboard.press('w');
  await expect(boundary).toContainText(words.boundaryReasons);
  await expect(boundary).toContainText(words.percentSure);
  await expect(boundary).toContainText('本报讯');
  await expect(boundary.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('w');
  await expect(boundary).toBeHidden();
  await page.keyboard.press('w');
  await page.keyboard.press('Escape');
  await expect(boundary).toBeHidden();
  await expect(raw.boundary(93)).toBeFocused();

  const headline = page.getByRole('region', { name: words.reasonsOf(92) });
  await raw.blockLabel(92).hover();
  await expect(headline).toContainText(words.headlineReasons);
  await expect(headline).toContainText(words.percentSure);
  await raw.line(98).hover();
  await expect(headline).toBeHidden();
  await desk.goTo(92);
  await page.keyboard.press('w');
  await expect(headline).toContainText(words.headlineReasons);
  await page.keyboard.press('ArrowDown');
  await expect(headline).toBeHidden();

  await raw.boundary(93).hover();
  await expect(boundary).toContainText(words.boundaryReasons);
});

test('the doubtful articles are listed with the least certain first @en', async ({
  library,
  desk,
  page,
  words,
}) => {
  await library.openSample();
  await desk.ready();
  await page.locator('label').filter({ hasText: words.doubtfulFilter }).click();
  await expect(page.getByText(words.leastCertainFirst)).toBeVisible();
  const certainties = (await desk.rows.allTextContents()).map((row) => Number(/(\d+)%/.exec(row)?.[1]));
  expect(certainties.length).toBeGreaterThan(0);
  expect(certainties).toEqual([...certainties].sort((a, b) => a - b));
  await desk.rows.first().click();
  await page.keyboard.press('n');
  await expect(page.locator('[role="separator"][data-doubtful]:focus')).toBeVisible();
});
