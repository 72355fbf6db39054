import { expect, test } from './fixtures';
import { big5File, gb18030File, noiseFile, pictureFile, SAMPLE_TEXT, textFile } from './files';

test('a GB18030 file opens as the text it is, and the library knows it again @zh', async ({
  library,
  desk,
  page,
  words,
}) => {
  await library.open();
  await library.pick([gb18030File('温县新闻.txt', 200)]);
  await desk.ready();
  await desk.goTo(93);
  await expect(desk.raw.line(93)).toContainText('本报讯 1 月 7 日下午，市政协');
  await expect(desk.raw.boundary(93)).toBeVisible();

  await library.comeBack();
  await expect(library.pageCard(/./)).toHaveCount(1);
  await library.pick([gb18030File('又一份.txt', 200)]);
  await expect(library.dialog(words.reportTitle)).toContainText(words.alreadyThere);
  await library.dialog(words.reportTitle).getByRole('button', { name: words.open, exact: true }).click();
  await desk.ready();
  await expect(page).toHaveURL(/#\/page\//);
  await library.comeBack();
  await expect(library.pageCard(/./)).toHaveCount(1);
});

test('when the encoding is not certain, the editor chooses it by what can be read @en', async ({
  library,
  desk,
  page,
  words,
}) => {
  await library.open();
  await page.getByText(words.checkDecoding).click();
  await library.pick([
    big5File('big5.txt', '本報訊 昨日下午，市長出席會議。\n會議決定明年預算。\n\n市長出席會議\n'),
  ]);
  const question = page.getByRole('alertdialog', { name: words.decodeTitle });
  await expect(question.getByRole('region', { name: words.preview })).toContainText('市長出席會議');
  await question.getByRole('button', { name: words.encoding }).click();
  await page.getByRole('option', { name: /^GB18030/ }).click();
  await expect(question.getByRole('region', { name: words.preview })).not.toContainText('市長出席會議');
  await question.getByRole('button', { name: words.encoding }).click();
  await page.getByRole('option', { name: /^Big5/ }).click();
  await expect(question.getByRole('region', { name: words.preview })).toContainText('市長出席會議');
  await question.getByRole('button', { name: words.readLikeThis }).click();
  await desk.ready();
  await expect(desk.raw.line(1)).toContainText('本報訊 昨日下午，市長出席會議。');
});

test('a picture, noise and an empty file are refused with a sentence, and nothing stays @zh', async ({
  library,
  page,
  words,
}) => {
  await library.open();
  const report = library.dialog(words.reportTitle);
  const refused = async (): Promise<void> => {
    await report.getByRole('button', { name: words.close, exact: true }).last().click();
    await expect(report).toBeHidden();
    await expect(library.foot).toContainText(words.emptyShelf);
  };
  await library.pick([pictureFile('照片.png')]);
  await expect(report).toContainText(words.refusedPicture);
  await refused();
  await library.pick([noiseFile('温县新闻.txt')]);
  await expect(report).toContainText(words.refusedBinary);
  await refused();
  await library.pick([textFile('空.txt', '')]);
  await expect(report).toContainText(words.refusedEmpty);
  await refused();
  await page.reload();
  await expect(library.foot).toContainText(words.emptyShelf);
});

test('several files go into one edition; what cannot go in is named @en', async ({
  library,
  desk,
  page,
  words,
}) => {
  await library.open();
  const lines = SAMPLE_TEXT.split('\n');
  const first = textFile('first.txt', lines.slice(0, 200).join('\n'));
  const second = textFile('second.txt', lines.slice(200, 400).join('\n'));
  await library.pick([first, second, pictureFile('photo.png'), first]);
  const report = page.getByRole('dialog');
  await expect(report).toContainText(words.refusedPicture);
  await expect(report).toContainText(words.refusedTwice);
  await report.getByRole('button', { name: words.close, exact: true }).last().click();
  await expect(report).toBeHidden();
  await expect(library.pageCard(/./)).toHaveCount(2);

  await library
    .pageCard(/A08|first/)
    .first()
    .click();
  await desk.ready();
  await expect(desk.row('温县县委常委会（扩大）会议召开')).toBeVisible();
});

test('pasted text becomes a raw page @zh', async ({ library, desk }) => {
  await library.open();
  await library.paste(SAMPLE_TEXT.split('\n').slice(11, 92).join('\n'), '粘贴的一版');
  await desk.ready();
  await desk.expectArticles(1);
  await expect(desk.row('温县县委常委会（扩大）会议召开')).toBeVisible();
  await library.comeBack();
  await expect(library.pageCard(/./)).toHaveCount(1);
});

test('files dropped anywhere in the window are taken @en', async ({ library, desk }) => {
  await library.open();
  await library.drop('dropped.txt', SAMPLE_TEXT);
  await desk.ready();
  await desk.expectArticles(26);
});
