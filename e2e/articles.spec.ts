import { expect, test } from './fixtures';
import { dragOnto } from './pages/mouse';
import { SAMPLE_ARTICLES } from './sample';

const FIRST = SAMPLE_ARTICLES[0];
const PHOTO = '日前，孟州市槐树乡毛庄村村民';
const GREENHOUSE = '1月4日，温县张羌街道马庄村农民';

test.beforeEach(async ({ library, desk }) => {
  await library.openSample();
  await desk.ready();
});

test('a line becomes the headline by a key, and another from the menu of the selection @zh', async ({
  desk,
  page,
  words,
}) => {
  const { raw } = desk;
  await desk.goTo(538);
  await raw.line(538).getByText('1月4日，温县张羌街道').click({ clickCount: 3 });
  await raw.expectSelected('1月4日，温县张羌街道马庄村农民在建设温室大棚。时值');
  await page.keyboard.press('h');
  await expect(raw.line(538)).toHaveAttribute('data-role', 'headline');
  await expect(desk.row(/^\d+ 1月4日，温县张羌街道马庄村农民在建设温室大棚。时值$/)).toBeVisible();

  await desk.goTo(542);
  await raw.line(542).getByText('日前，孟州市槐树乡毛庄村').click({ clickCount: 3 });
  await page
    .getByRole('toolbar', { name: words.selection })
    .getByRole('button', { name: words.roleButton })
    .click();
  await desk.menu
    .getByRole('group', { name: words.ownRoles })
    .getByRole('menuitem', { name: words.headline, exact: true })
    .click();
  await expect(raw.line(542)).toHaveAttribute('data-role', 'headline');
  await expect(
    desk.row(/^\d+ 日前，孟州市槐树乡毛庄村村民在晾晒刚加工好的红薯粉条。近年来，该乡围绕巩固脱贫攻坚成$/),
  ).toBeVisible();
  await desk.saved();
  await desk.reload();
  await expect(desk.row(/^\d+ 1月4日，温县张羌街道马庄村农民在建设温室大棚。时值$/)).toBeVisible();
});

test('a line becomes the headline of the article above with Shift @en', async ({ desk, page }) => {
  const { raw } = desk;
  await desk.goTo(237);
  await raw.clickBefore(237, '本报讯');
  await page.keyboard.press('Shift+h');
  await expect(raw.line(237)).toHaveAttribute('data-role', 'headline');
  await expect(raw.boundary(238).or(raw.boundary(239))).toBeVisible();
  await expect(desk.row(/不停步.?本报讯 ?连日来/)).toBeVisible();
});

test('a caption moves to another article by the mouse and by the keyboard @zh', async ({
  desk,
  page,
  words,
}) => {
  const { raw } = desk;
  await desk.goTo(538);
  await dragOnto(page, raw.blockLabel(538), desk.row(FIRST));
  await desk.expectArticles(SAMPLE_ARTICLES.length - 1);
  await expect(desk.row(GREENHOUSE)).toHaveCount(0);
  await desk.row(FIRST).click();
  await expect(desk.reading).toContainText(GREENHOUSE);
  await expect(desk.reading).toContainText('本报讯');

  await desk.goTo(542);
  await page.keyboard.press('p');
  const dialog = desk.dialog(words.placeTitle);
  await dialog.getByRole('textbox', { name: words.placeField }).fill('污染防治攻坚');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(desk.row(PHOTO)).toHaveCount(0);
  await desk.goTo('示范区召开污染防治攻坚推进会');
  await expect(desk.reading).toContainText(PHOTO);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await desk.expectArticles(SAMPLE_ARTICLES.length);
  await expect(desk.row(GREENHOUSE)).toHaveCount(1);
});

test('a brief goes into a column and out of it, by drag and from the menu @en', async ({
  desk,
  page,
  words,
}) => {
  const column = desk.row('百字新闻');
  await expect(column).toHaveText('百字新闻3');
  await desk.row(PHOTO).click();
  await desk.chooseForArticles('百字新闻');
  await expect(column).toHaveText('百字新闻4');
  await desk.chooseForArticles(words.outOfColumn);
  await expect(column).toHaveText('百字新闻3');

  await dragOnto(page, desk.row(PHOTO), column);
  await expect(column).toHaveText('百字新闻4');
  await desk.button(words.undo).click();
  await expect(column).toHaveText('百字新闻3');

  await desk.row(PHOTO).click();
  await desk.chooseForArticles(words.newColumn);
  const name = desk.side.getByRole('textbox', { name: words.columnName });
  await name.fill('图片新闻');
  await name.press('Enter');
  await expect(desk.row('图片新闻')).toHaveText(/^图片新闻1/);
  await desk.saved();
  await desk.reload();
  await expect(desk.row('图片新闻')).toHaveText(/^图片新闻1/);
});

test('articles change places by drag, by keys and from the menu @zh', async ({ desk, page, words }) => {
  const [first, second, third] = SAMPLE_ARTICLES;
  const inOrder = (...names: readonly string[]) =>
    expect
      .poll(async () => (await desk.outline()).slice(0, names.length))
      .toEqual(names.map((name, at) => `${at + 1} ${name}`));
  await inOrder(first, second, third);

  await dragOnto(page, desk.row(third), desk.row(first), 'before');
  await inOrder(third, first, second);
  await page.keyboard.press('Control+z');
  await inOrder(first, second, third);

  await desk.row(first).click();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await inOrder(second, first, third);
  await desk.chooseForArticles(words.moveUp);
  await inOrder(first, second, third);
});

test('the blocks of an article change places by drag and by the keyboard @en', async ({
  desk,
  page,
  words,
}) => {
  await desk.row('“六帮六助”不停步').click();
  await desk.openTab(words.details);
  const blocks = desk.side.getByRole('grid', { name: words.blockOrder }).getByRole('row');
  const before = await blocks.allTextContents();
  expect(before.length).toBeGreaterThan(2);
  await dragOnto(page, blocks.last(), blocks.first(), 'before');
  const [last] = before.slice(-1);
  await expect(blocks.first()).toHaveText(last!);
  await page.keyboard.press('Control+z');
  await expect(blocks).toHaveText([...before]);

  await blocks.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(blocks.first()).not.toHaveText(before[0]!);
});
