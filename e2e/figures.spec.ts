import { expect, test } from './fixtures';

test('the figures of an edition say what was marked, and what the reference rate counted @zh', async ({
  page,
  library,
  desk,
  words,
}) => {
  test.slow();
  await library.openSample();
  await desk.ready();
  await library.comeBack();
  await library.button(words.figures).click();
  await expect(page.getByRole('main')).toContainText(words.noFigures);
  await page.goBack();

  await library.pageCard(/./).click();
  await desk.ready();
  await desk.goTo(18);
  await desk.raw.select(18, '璩敬东');
  await page.keyboard.press('m');
  const mark = desk.dialog(/18/);
  await mark.getByText(words.inPrint, { exact: true }).click();
  await mark.getByRole('textbox', { name: words.markReading }).fill('瞿敬东');
  await page.keyboard.press('Enter');
  await desk.saved();

  await library.comeBack();
  await library.button(words.figures).click();
  const pages = page.getByRole('table', { name: words.figuresPages });
  await expect(pages.getByRole('row')).toHaveCount(2);
  await expect(pages.getByRole('cell', { name: '1', exact: true })).toHaveCount(1);
  await expect(page.getByRole('table', { name: words.figuresKinds })).toContainText('SUB');
  const counted = page.getByRole('table', { name: words.figuresCounted });
  await expect(counted).toContainText('瞿敬东');
  await expect(counted.getByRole('cell').last()).toHaveText('1');

  const weight = page.getByRole('textbox', { name: words.textWeight, exact: true });
  await weight.fill('２.5');
  await expect(counted.getByRole('cell').last()).toHaveText('2.5');
  await weight.fill('x');
  await expect(page.getByText(words.notANumber)).toBeVisible();
  await weight.blur();
  await page.reload();
  await expect(weight).toHaveValue('2.5');
  await expect(counted.getByRole('cell').last()).toHaveText('2.5');
  await library.button(words.resetWeights).click();
  await expect(counted.getByRole('cell').last()).toHaveText('1');
});
