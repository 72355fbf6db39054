import { expect, test } from './fixtures';
import { textFile } from './files';

const WRONG = '璩敬东';
const RIGHT = '瞿敬东';
const PAGES = [
  textFile('page1.txt', `温县召开会议\n本报讯 1月7日，市长${WRONG}主持会议。\n会上，${WRONG}讲话。\n`),
  textFile('page2.txt', `小麦长势良好\n本报讯 昨日，市长${WRONG}到田间\n查看苗情，璩敬\n东要求加强管理。\n`),
  textFile('page3.txt', `来宾到访温县\n本报讯 1月7日，${WRONG}会见来宾。\n`),
];

test('an error marked once is mended on all pages but one place, and undone in one step, by the keyboard @zh', async ({
  library,
  desk,
  page,
  words,
}) => {
  const { keyboard } = page;
  const dialog = desk.dialog(words.fixDialog);
  const openPage = async (name: string): Promise<void> => {
    await library.comeBack();
    await library.pageCard(new RegExp(name)).press('Enter');
    await desk.ready();
  };
  const expectMarks = async (count: number): Promise<void> => {
    await desk.focusRaw();
    await keyboard.press('3');
    await expect(desk.tab(words.marks)).toHaveAttribute('aria-selected', 'true');
    const marks = desk.side.getByRole('list', { name: words.markList }).getByRole('listitem');
    await expect(marks).toHaveCount(count);
  };

  await library.open();
  await library.pick(PAGES);
  await expect(library.pageCard(/./)).toHaveCount(3);
  await library.pageCard(/page1/).press('Enter');
  await desk.ready();

  await desk.goTo(WRONG);
  await desk.raw.expectSelected(WRONG);
  await keyboard.press('m');
  const reading = page.getByRole('dialog').getByRole('textbox', { name: words.markReading });
  await expect(reading).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.insertText(RIGHT);
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await desk.side.getByRole('button', { name: words.fixEverywhere }).press('Enter');
  await expect(dialog.getByRole('textbox', { name: words.fixRight })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: words.fixRight })).toHaveValue(RIGHT);
  await expect(dialog.getByRole('status')).toContainText(words.fixFound(4, 3, 4));
  const broken = dialog.getByRole('checkbox', { name: /璩敬 东 要求/ });
  await dialog.getByRole('region', { name: /page3/ }).getByRole('checkbox').last().focus();
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await expect(broken).toBeFocused();
  await keyboard.press('Space');
  await expect(broken).not.toBeChecked();
  await expect(dialog.getByRole('status')).toContainText(words.fixFound(4, 3, 3));
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(desk.messages).toContainText(words.fixDone(3, 3));
  await desk.saved();
  await expectMarks(2);

  await openPage('page2');
  await expectMarks(1);
  await openPage('page3');
  await expectMarks(1);
  await desk.reload();

  await desk.focusRaw();
  await keyboard.press('Control+z');
  await expect(desk.messages).toContainText(words.undoneElsewhere(2, 2));
  await expectMarks(0);
  await openPage('page2');
  await expectMarks(0);
  await openPage('page1');
  await expectMarks(1);
});

test('selected words open it with a key, Escape leaves everything as it was @zh', async ({
  library,
  desk,
  page,
  words,
}) => {
  await library.open();
  await library.pick(PAGES.slice(0, 1));
  await desk.ready();
  await desk.goTo(WRONG);
  await page.keyboard.press('e');
  const dialog = desk.dialog(words.fixDialog);
  await expect(dialog.getByRole('status')).toContainText(words.fixFound(2, 1, 2));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(desk.raw.region).toBeFocused();
  await expect(desk.raw.region.locator('[data-mark]')).toHaveCount(0);
});
