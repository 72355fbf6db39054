import { expect, test } from './fixtures';
import { SAMPLE_ARTICLES, SAMPLE_COLUMNS } from './sample';

test('a first visit opens the sample page, already split into its 26 articles', async ({
  library,
  desk,
  words,
  page,
}) => {
  await library.open();
  await expect(library.foot).toContainText(words.emptyShelf);
  await library.button(words.openSample).click();
  await desk.ready();

  await desk.expectArticles(SAMPLE_ARTICLES.length);
  const outline = await desk.outline();
  for (const headline of SAMPLE_ARTICLES) {
    expect(outline).toContainEqual(expect.stringMatching(new RegExp(`^\\d+ ${headline}`)));
  }
  expect(outline).toHaveLength(SAMPLE_ARTICLES.length + SAMPLE_COLUMNS.length);
  for (const [column, ...articles] of SAMPLE_COLUMNS) {
    const at = outline.indexOf(column);
    expect(outline.slice(at + 1, at + 4)).toEqual(articles.map((words) => expect.stringContaining(words)));
  }

  await expect(page.getByRole('contentinfo')).toContainText(words.unassigned(0));
  await expect(desk.raw.boundary(12)).toHaveAttribute('aria-valuenow', '12');
  await expect(desk.reading.getByRole('heading', { name: SAMPLE_ARTICLES[0] })).toBeVisible();

  await library.comeBack();
  await expect(library.pageCard(/./)).toHaveCount(1);
  await expect(library.pageCard(/./)).toContainText('26');
});
