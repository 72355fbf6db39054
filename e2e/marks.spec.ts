import { expect, test } from './fixtures';

const FIRST = '温县县委常委会（扩大）会议召开';

test.beforeEach(async ({ library, desk }) => {
  await library.openSample();
  await desk.ready();
});

test('a misread name is selected with the mouse, marked, accepted, and reads corrected @zh', async ({
  desk,
  page,
  words,
}) => {
  const { raw } = desk;
  await desk.goTo(18);
  await raw.select(18, '璩敬东');
  await raw.expectSelected('璩敬东');
  await page
    .getByRole('toolbar', { name: words.selection })
    .getByRole('button', { name: words.markButton })
    .click();
  const dialog = desk.dialog(/18/);
  await expect(dialog.getByRole('textbox', { name: words.markReading })).toHaveValue('璩敬东');
  await dialog.getByRole('textbox', { name: words.markReading }).fill('瞿敬东');
  await dialog.getByRole('textbox', { name: words.markNote }).fill('查人名录');
  await dialog.getByRole('button', { name: words.markOnly }).click();
  await expect(dialog).toBeHidden();

  const mark = desk.side.getByRole('listitem').filter({ hasText: '璩敬东' });
  await expect(mark).toContainText('瞿敬东');
  await expect(mark).toContainText('查人名录');
  await desk.openTab(words.reading);
  await expect(desk.reading).toContainText('璩敬东');
  await desk.openTab(words.marks);
  await mark.getByRole('button', { name: words.accept }).click();
  await desk.openTab(words.reading);
  await expect(desk.reading).toContainText('瞿敬东');
  await expect(desk.reading).not.toContainText('璩敬东');
  await expect(desk.reading.getByRole('insertion')).toHaveText('瞿敬东');
  await expect(raw.line(18)).toContainText('璩敬东');

  await desk.saved();
  await desk.reload();
  await desk.row(FIRST).click();
  await expect(desk.reading.getByRole('insertion')).toHaveText('瞿敬东');
});

test('marks are made, listed, filtered, stepped through and decided from the keyboard @en', async ({
  desk,
  page,
  words,
}) => {
  const { raw } = desk;
  const dialog = page.getByRole('dialog');
  const markAs = async (line: number, steps: number, reading: string): Promise<void> => {
    await desk.goTo(line);
    await page.keyboard.press('Home');
    for (let step = 0; step < steps; step++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('m');
    await expect(dialog.getByRole('textbox', { name: words.markReading })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(reading);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  };
  await markAs(13, 3, '协副主任');
  await markAs(17, 2, '王龙');
  await expect(raw.line(17).locator('[data-mark="accepted"]')).toHaveText('玉龙');

  await desk.goTo(20);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('m');
  await dialog.getByRole('button', { name: words.markOnly }).press('Enter');
  await expect(dialog).toBeHidden();

  await desk.tab(words.marks).press('Enter');
  const marks = desk.side.getByRole('list', { name: words.markList }).getByRole('listitem');
  await expect(marks).toHaveCount(3);
  await desk.side.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(desk.side.getByRole('radio', { name: words.openMarks })).toBeChecked();
  await expect(marks).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(desk.side.getByRole('radio', { name: words.acceptedMarks })).toBeChecked();
  await expect(marks).toHaveCount(2);
  await expect(desk.side.getByRole('button', { name: words.markIn('玉龙') })).toBeVisible();

  await desk.focusRaw();
  await page.keyboard.press('.');
  await raw.expectSelected('会');
  await page.keyboard.press('x');
  await desk.side.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(desk.side.getByRole('radio', { name: words.rejectedMarks })).toBeChecked();
  await expect(marks).toContainText(['会']);
});

test('two marks never overlap: the second becomes the first, changed @zh', async ({ desk, page, words }) => {
  const { raw } = desk;
  await desk.goTo(18);
  await raw.select(18, '璩敬东');
  await page.keyboard.press('m');
  await desk.dialog(/18/).getByRole('textbox', { name: words.markReading }).fill('瞿敬东');
  await page.keyboard.press('Enter');
  await raw.select(18, '璩敬东');
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: words.markReading })).toHaveValue(
    '瞿敬东',
  );
  await page.getByRole('dialog').getByRole('textbox', { name: words.markReading }).fill('璩镜东');
  await page.keyboard.press('Enter');
  await desk.openTab(words.reading);
  await expect(desk.reading.getByRole('insertion')).toHaveText('璩镜东');
});
