import { readFile } from 'node:fs/promises';
import { expect, test, type Tab } from './fixtures';
import { textFile } from './files';
import { FIRST_PAGE, NEWSPAPER, NEWSPAPER_FILE, NEXT_PAGE } from './newspaper';
import { NewspapersPage, newspaperWords, type NewspaperWords } from './pages/newspapers-page';

type Desk = Pick<Tab, 'page' | 'library' | 'desk'>;

/** Brings a page in, which opens it on the desk. */
async function openPage({ library, desk }: Desk, name: string, text: string): Promise<void> {
  await library.pick([textFile(`${name}.txt`, text)]);
  await desk.ready();
}

/** Confirms every article of the open page. */
async function confirmAll({ desk }: Desk, its: NewspaperWords): Promise<void> {
  await desk.rows.first().click();
  await desk.rows.last().click({ modifiers: ['Shift'] });
  await desk.chooseForArticles(its.confirm);
  await desk.saved();
}

const HEADLINE = /老地方点起新火/;

test('a profile learned from one page changes the next, and does not when it is switched off @zh', async ({
  page,
  library,
  desk,
  words,
}) => {
  const its = newspaperWords(words.languageTag);
  const newspapers = new NewspapersPage(page, its);
  const tab = { page, library, desk };
  await library.open();
  await newspapers.open();
  await expect(page.getByText(its.empty)).toBeVisible();
  await library.comeBack();

  await openPage(tab, 'first', FIRST_PAGE);
  await desk.expectArticles(5);
  await confirmAll(tab, its);
  await expect(desk.messages).toContainText(its.learned(NEWSPAPER));
  await library.comeBack();

  await newspapers.open();
  await expect(newspapers.list).toContainText(its.learnedFrom(1));
  await expect(newspapers.list).toContainText(its.after);
  await expect(newspapers.use).toBeChecked();
  await newspapers.press(newspapers.use);
  await expect(newspapers.use).not.toBeChecked();
  await library.comeBack();
  await openPage(tab, 'without', NEXT_PAGE);
  await desk.expectArticles(2);
  await expect(desk.row(HEADLINE)).toHaveCount(0);
  await library.comeBack();

  await newspapers.open();
  await newspapers.press(newspapers.use);
  await expect(newspapers.use).toBeChecked();
  await library.comeBack();
  // The same page in other bytes, so that it is another page to the library.
  await openPage(tab, 'with', `${NEXT_PAGE}\n`);
  await desk.expectArticles(3);
  await expect(desk.row(HEADLINE)).toHaveCount(1);
});

test('a newspaper is looked at, corrected, taken along and deleted in the library', async ({
  page,
  library,
  desk,
  words,
}) => {
  const its = newspaperWords(words.languageTag);
  const newspapers = new NewspapersPage(page, its);
  const tab = { page, library, desk };
  await library.open();
  await openPage(tab, 'first', FIRST_PAGE);
  await confirmAll(tab, its);
  await expect(desk.messages).toContainText(its.learned(NEWSPAPER));
  await library.comeBack();
  await newspapers.open();
  await newspapers.openOne(NEWSPAPER);

  await expect(newspapers.field(its.columns)).toHaveValue('镇街零讯');
  await expect(newspapers.field(its.openings)).toHaveValue('清报讯');
  await expect(newspapers.field(its.people)).toHaveValue('李青禾\n孟小舟');
  await newspapers.field(its.columns).fill('镇街零讯\n河畔夜话\n');
  await page.keyboard.press('Tab');
  await expect(page.getByText(its.said)).toBeVisible();
  await page.reload();
  await expect(newspapers.field(its.columns)).toHaveValue('镇街零讯\n河畔夜话');
  await newspapers.field(its.people).fill('');
  await page.keyboard.press('Tab');
  await newspapers.button(its.asLearned(its.people)).click();
  await expect(newspapers.field(its.people)).toHaveValue('李青禾\n孟小舟');
  await page.getByRole('button', { name: its.convention }).click();
  await page.getByRole('option', { name: its.before, exact: true }).click();
  await expect(page.getByRole('main')).toContainText(its.before);

  const downloading = page.waitForEvent('download');
  await newspapers.button(its.export).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${NEWSPAPER}.newspaper.json`);
  const file = await readFile(await download.path());
  expect(JSON.parse(file.toString())).toMatchObject({
    schema: 'galley-newspaper-profile/1',
    newspaper: {
      title: NEWSPAPER,
      edits: { convention: 'before', columns: ['镇街零讯', '河畔夜话'] },
      lessons: [{ after: 5 }],
    },
  });

  await newspapers.button(its.delete).click();
  await newspapers.answer(its.deleteNow);
  await expect(page.getByText(its.empty)).toBeVisible();
  await newspapers.import('newspaper.json', file);
  await expect(newspapers.list).toContainText(its.learnedFrom(1));
  await newspapers.import('newspaper.json', file);
  await expect(newspapers.question).toContainText(NEWSPAPER);
  await newspapers.answer(its.replace);
  await expect(newspapers.question).toHaveCount(0);
  for (const [content, sentence] of [
    ['{"schema":"galley-edition/1"}', its.foreign],
    ['清河', its.broken],
  ] as const) {
    await newspapers.import('other.json', content);
    await expect(newspapers.question).toContainText(sentence);
    await newspapers.answer(words.close);
  }

  await newspapers.openOne(NEWSPAPER);
  await newspapers.button(its.forgetPage).click();
  await expect(page.getByRole('main')).toContainText(its.noPage);
  await library.messages.getByRole('button', { name: words.undoButton, exact: true }).last().click();
  await expect(page.getByRole('main')).toContainText(its.learnedFrom(1));
});

test('what a page has just taught can be forgotten at once @en', async ({ page, library, desk, words }) => {
  const its = newspaperWords(words.languageTag);
  const newspapers = new NewspapersPage(page, its);
  const tab = { page, library, desk };
  await library.open();
  await openPage(tab, 'first', FIRST_PAGE);
  await confirmAll(tab, its);
  await desk.messages.getByRole('button', { name: its.forgetIt, exact: true }).click();
  await expect(desk.messages).toContainText(its.forgotten);
  await library.comeBack();
  await newspapers.open();
  await expect(page.getByText(its.empty)).toBeVisible();
});

test('a newspaper dropped on the shelf is known from then on, and asks before it takes a known one’s place @zh', async ({
  page,
  library,
  words,
}) => {
  const its = newspaperWords(words.languageTag);
  const newspapers = new NewspapersPage(page, its);
  await library.open();
  await library.drop('newspaper.json', NEWSPAPER_FILE);
  await expect(library.messages).toContainText(NEWSPAPER);
  await library.drop('newspaper.json', NEWSPAPER_FILE);
  await expect(newspapers.question).toContainText(NEWSPAPER);
  await newspapers.answer(words.cancel);
  await library.drop('broken.json', NEWSPAPER_FILE.slice(0, 80));
  await expect(newspapers.question).toContainText(its.refused);
  await newspapers.answer(words.close);
  await newspapers.open();
  await expect(newspapers.list).toContainText(its.learnedFrom(1));
});
