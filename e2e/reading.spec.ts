import { textFile } from './files';
import { expect, test } from './fixtures';
import { readingWords } from './pages/reading-words';

const PAGE = `焦作日报 2023年1月10日 星期二

县里召开春季农业生产会议

本报讯 昨天上午，县委在第 2 会议室召开会议，部署今年
的农业生产工作。会议指出，各单位要认真落实责任，
并在本月底以前报告进展。会后，与会人员参观了现场。
`;

test('an automatic change is seen, taken back, let in again and found in the raw text, without a mouse @zh', async ({
  library,
  desk,
  page,
  words,
}) => {
  const { keyboard } = page;
  const own = readingWords(words.languageTag);
  await library.open();
  await library.pick([textFile('page.txt', PAGE)]);
  await desk.ready();
  await desk.goTo('农业生产工作');
  await expect(desk.reading).toContainText('部署今年的农业生产工作');

  // From the raw line to where its end is read.
  const join = desk.reading.getByRole('button', { name: own.joinedAt(5) });
  await desk.goTo('部署今年');
  await keyboard.press('F4');
  await expect(join).toBeFocused();
  await keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: own.takeBack }).press('Enter');
  await expect(desk.reading).toContainText('部署今年\n的农业生产工作');
  const kept = desk.reading.getByRole('button', { name: own.keptAt(5) });
  await expect(kept).toBeFocused();
  await desk.saved();
  await desk.reload();
  await expect(desk.reading).toContainText('部署今年\n的农业生产工作');

  await kept.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: own.letIn }).press('Enter');
  await expect(desk.reading).toContainText('部署今年的农业生产工作');
  await expect(join).toBeFocused();

  // Arrows lead from one change to the next, and F4 back to the raw line.
  await keyboard.press('ArrowRight');
  await expect(desk.reading.getByRole('button', { name: own.joinedAt(6) })).toBeFocused();
  await keyboard.press('F4');
  await expect(desk.raw.region).toBeFocused();
  await keyboard.press('Control+z');
  await expect(desk.reading).toContainText('部署今年\n的农业生产工作');
});

test('a rule is switched off for the newspaper, and raw and reading text stand side by side @en', async ({
  library,
  desk,
  page,
  words,
}) => {
  const own = readingWords(words.languageTag);
  await library.open();
  await library.pick([textFile('page.txt', PAGE)]);
  await desk.ready();
  await desk.goTo('农业生产工作');
  const rule = page.getByRole('checkbox', { name: own.joinLinesRule, exact: true });
  await page.getByRole('button', { name: own.rulesButton, exact: true }).press('Enter');
  await expect(rule).toBeChecked();
  await rule.press('Space');
  await expect(rule).not.toBeChecked();
  await expect(desk.reading).toContainText('部署今年\n的农业生产工作');
  await expect(desk.reading).toContainText('在第2会议室');
  await page.keyboard.press('Escape');
  await desk.reload();
  await expect(desk.reading).toContainText('部署今年\n的农业生产工作');

  await page.getByRole('radio', { name: own.besideRaw }).press('Space');
  const row = page
    .getByRole('list', { name: own.sideBySide })
    .getByRole('listitem')
    .filter({ hasText: '部署今年' });
  await expect(row.getByRole('deletion').first()).toHaveText('␣');
  await expect(row).toContainText('在第2会议室');
  await row.getByRole('button', { name: own.rawLines(5, 7) }).press('Enter');
  await expect(desk.raw.region).toBeFocused();

  await page.getByRole('button', { name: own.rulesButton, exact: true }).press('Enter');
  await rule.press('Space');
  await expect(rule).toBeChecked();
  await expect(row.getByRole('deletion').filter({ hasText: '↵' })).not.toHaveCount(0);
});
