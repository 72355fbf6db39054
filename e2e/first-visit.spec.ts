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

  await expect(desk.row(/^\d+ /)).toHaveCount(SAMPLE_ARTICLES.length);
  for (const headline of SAMPLE_ARTICLES) await expect(desk.row(headline).first()).toBeAttached();
  const outline = await desk.outline();
  for (const [column, ...articles] of SAMPLE_COLUMNS) {
    const at = outline.indexOf(column);
    expect(outline.slice(at, at + 4)).toEqual([
      column,
      ...articles.map((words) => expect.stringContaining(words)),
    ]);
    await expect(desk.row(column)).toHaveText(`${column}3`);
  }
  await expect(page.getByRole('contentinfo')).toContainText(words.unassigned(0));
  await expect(desk.raw.boundary(12)).toHaveAttribute('aria-valuenow', '12');
  await expect(desk.reading.getByRole('heading', { name: SAMPLE_ARTICLES[0] })).toBeVisible();

  await library.comeBack();
  await expect(library.pageCard(/./)).toHaveCount(1);
  await expect(library.pageCard(/./)).toContainText('26');
});
