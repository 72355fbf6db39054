import { expect, test } from './fixtures';

test('the history names each step in words and goes back to any, and forward again @zh', async ({
  library,
  desk,
  page,
  words,
}) => {
  const { raw } = desk;
  await library.openSample();
  await desk.ready();
  await desk.openTab(words.history);
  await expect(desk.side).toContainText(words.historyNone);
  await desk.goTo(93);
  await raw.drag(raw.boundary(93), 97);
  await raw.boundary(97).focus();
  await page.keyboard.press('Enter');
  await desk.goTo(538);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('h');
  await expect(raw.line(538)).toHaveAttribute('data-role', 'headline');

  await expect(desk.steps).toHaveCount(4);
  await expect(desk.steps.nth(0)).toContainText('几行定为');
  await expect(desk.steps.nth(1)).toContainText('确认');
  await expect(desk.steps.nth(2)).toContainText('移动界线');
  await expect(desk.steps.nth(3)).toContainText(words.asProposed);

  await desk.steps.nth(3).click();
  await expect(raw.line(538)).toHaveAttribute('data-role', 'caption');
  await expect(desk.steps.nth(2)).toContainText(words.undone);
  await desk.saved();
  await desk.reload();
  await desk.openTab(words.history);
  await expect(desk.steps).toHaveCount(4);
  await desk.steps.nth(1).click();
  await desk.goTo(93);
  await expect(raw.boundary(97)).toHaveAccessibleName(/已确认$/);
  await desk.goTo(538);
  await expect(raw.line(538)).toHaveAttribute('data-role', 'caption');
  await desk.button(words.redo).click();
  await expect(raw.line(538)).toHaveAttribute('data-role', 'headline');
});

test('metadata filled from the text can be set by hand, and keep what was set @en', async ({
  library,
  desk,
  words,
}) => {
  await library.openSample();
  await desk.ready();
  await desk.openTab(words.details);
  const headline = desk.side.getByRole('textbox', { name: words.headlineField });
  await expect(headline).toHaveValue('温县县委常委会（扩大）会议召开');
  await headline.fill('温县县委召开常委会');
  await headline.press('Enter');
  await expect(desk.row('温县县委召开常委会')).toBeVisible();
  await expect(desk.side).toContainText(words.setByHand);
  await desk.saved();

  await desk.goTo(93);
  await desk.raw.drag(desk.raw.boundary(93), 97);
  await desk.reload();
  await expect(desk.row('温县县委召开常委会')).toBeVisible();
});
