import { expect, test } from './fixtures';
import { SAMPLE_TEXT, textFile } from './files';

test('a page goes to the trash with its work, and comes back with it @zh', async ({
  library,
  desk,
  page,
  words,
}) => {
  await library.openSample();
  await desk.ready();
  await desk.goTo(93);
  await desk.raw.drag(desk.raw.boundary(93), 97);
  await expect(desk.raw.boundary(97)).toBeVisible();
  await desk.saved();
  await library.comeBack();

  const card = library.pageCard(/./);
  await expect(card).toContainText('26');
  const name = (await card.getAttribute('aria-label')) ?? '';
  await library.chooseInMenu(name, words.trashPage);
  await expect(library.messages).toContainText(words.inTheTrash(name));
  await expect(card).toHaveCount(0);
  await library.messages.getByRole('button', { name: words.undoButton, exact: true }).click();
  await expect(card).toHaveCount(1);

  await library.chooseInMenu(name, words.trashPage);
  await expect(card).toHaveCount(0);
  await page.reload();
  await library.openTrash();
  await library.button(words.restoreNamed(name)).click();
  await expect(page.getByRole('main')).toContainText(words.trashEmpty);
  await page.getByRole('link', { name: words.library, exact: true }).click();
  await card.click();
  await desk.ready();
  await desk.goTo(93);
  await expect(desk.raw.boundary(97)).toBeVisible();
});

test('the search finds a headline and a text run, and opens the page there @en', async ({
  library,
  desk,
  page,
  words,
}) => {
  await library.openSample();
  await desk.ready();
  await library.comeBack();
  await expect(library.pageCard(/./)).toContainText('26');
  await library.search('年货节举行');
  await library.found('孟州市首届年货节举行').first().click();
  await desk.ready();
  await expect(desk.raw.line(438)).toBeInViewport();
  await expect(desk.raw.line(438)).toContainText('孟州市首届年货节举行');

  await library.comeBack();
  await library.search('维生素');
  await library.found('维生素').first().click();
  await desk.ready();
  await expect(desk.raw.line(212)).toBeInViewport();

  await library.comeBack();
  await library.search('不在任何地方');
  await expect(page.getByRole('main')).toContainText(words.nothingHolds('不在任何地方'));
});

test('editions are made, named, filled, and their pages renamed and put in order @en', async ({
  library,
  desk,
  page,
  words,
}) => {
  await library.openSample();
  await desk.ready();
  await library.comeBack();
  await library.button(words.newEdition).click();
  const form = library.dialog(words.newEdition);
  await form.getByRole('textbox', { name: words.paperField }).fill('Wenxian News');
  await form.getByLabel(words.dateField).fill('2023-01-10');
  await expect(form.getByLabel(words.weekdayField)).toHaveValue(/星期二|Tuesday/);
  await form.getByRole('button', { name: words.create, exact: true }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Wenxian News' })).toBeVisible();

  const lines = SAMPLE_TEXT.split('\n');
  const [one, two] = [
    textFile('one.txt', lines.slice(11, 92).join('\n')),
    textFile('two.txt', lines.slice(92, 144).join('\n')),
  ];
  const choosing = page.waitForEvent('filechooser');
  await library.button(words.addPages).first().click();
  await (await choosing).setFiles([one, two]);
  const cards = page.getByRole('grid').first().getByRole('row');
  await expect(cards).toHaveCount(2);
  await expect(cards).toHaveText([/one/, /two/]);

  await library.chooseInMenu('one', words.moveRight);
  await expect(cards).toHaveText([/two/, /one/]);
  await library.chooseInMenu('one', words.rename);
  await page.getByRole('dialog').getByLabel(words.nameField, { exact: true }).fill('Front page');
  await page.keyboard.press('Enter');
  await expect(cards).toHaveText([/two/, /Front page/]);
  await page.reload();
  await expect(cards).toHaveText([/two/, /Front page/]);
});

test('one comes back to where one left off @zh', async ({ library, desk }) => {
  await library.openSample();
  await desk.ready();
  await desk.goTo(717);
  await expect(desk.raw.line(717)).toBeInViewport();
  await library.comeBack();
  await library.pageCard(/./).click();
  await desk.ready();
  await expect(desk.raw.line(717)).toBeInViewport();
});
