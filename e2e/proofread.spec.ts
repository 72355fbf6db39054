import { RAW, expectAccessible } from './axe';
import { readEdition } from './edition-file';
import { textFile } from './files';
import { expect, test } from './fixtures';

const STORIES = [
  '县里召开春季农业生产会议',
  '城关镇整修三条乡村道路',
  '图书馆延长周末开放时间',
  '中学举行冬季长跑比赛',
].map(
  (head, i) => `${head}

本报讯 1月${i + 3}日上午,县委召开会议，部署第${i + 1}季度工作。。
会议指出，各单位要认真落实责任, 按时完成任务，并在
本月底以前报告\u200b进展。会后，与会人员参观了现场，
听取了介绍，并就下一步的安排交换了意见，，一致认为
应当尽快开工。`,
);
/** Five slips in each story: two narrow commas, two doubled marks, a character nobody sees. */
const PLANTED = 20;

test('twenty planted errors are found, corrected and exported without a mouse @zh', async ({
  library,
  desk,
  page,
  words,
}) => {
  const { keyboard } = page;
  await library.open();
  await library.pick([textFile('page.txt', STORIES.join('\n\n'))]);
  await desk.ready();
  await desk.focusRaw();
  await keyboard.press('F2');
  await expect(page.getByRole('radio', { name: words.proofread })).toBeChecked();
  await expect(desk.tab(words.suspects)).toContainText(String(PLANTED));

  const card = page.getByRole('region', { name: words.suspectCard });
  await keyboard.press('F8');
  await expect(card).toBeVisible();
  await expectAccessible(page, 'card of a suspect', RAW);
  for (let left = PLANTED; left > 0; left--) {
    await expect(card).toContainText(new RegExp(`/ ${left}$|/ ${left}\\D`, 'u'));
    await keyboard.press('Enter');
  }
  await expect(card).toBeHidden();
  await desk.saved();
  await desk.openTab(words.suspects);
  await expect(desk.side).toContainText(words.noSuspects);

  await desk.openTab(words.reading);
  await expect(desk.reading).toContainText('1月6日上午，县委召开会议，部署第4季度工作。会议指出');

  await page.getByRole('button', { name: words.export, exact: true }).press('Enter');
  const run = desk.dialog(words.exportTitle).getByRole('button', { name: words.export, exact: true });
  await expect(run).toBeEnabled();
  const downloading = page.waitForEvent('download');
  await run.press('Enter');
  const { corrections } = await readEdition(await downloading);
  expect(corrections).toHaveLength(PLANTED);
  expect(new Set(corrections.map(({ status }) => status))).toEqual(new Set(['accepted']));
});

test('text is typed over, put in and taken out at the caret, and composed without a shortcut being meant @en', async ({
  library,
  desk,
  page,
  words,
}) => {
  const { keyboard } = page;
  await library.open();
  await library.pick([textFile('page.txt', '县里召开会议\n\n本报讯 昨天，市长璩敬东讲话。\n会议闭幕。\n')]);
  await desk.ready();
  await desk.goTo('璩');
  await desk.focusRaw();
  await keyboard.press('F2');
  const field = page.getByRole('textbox', { name: words.correctionField });
  await expect(field).toBeFocused();

  // Composed as an input method does it: letters that are keys of the desk elsewhere, then the character.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'qu', selectionStart: 2, selectionEnd: 2 });
  await expect(field).toHaveValue('qu');
  await expect(page.getByRole('dialog')).toBeHidden();
  await cdp.send('Input.insertText', { text: '瞿' });
  await expect(field).toHaveValue('瞿');
  await keyboard.press('Enter');
  await expect(field).toHaveValue('');

  await keyboard.press('End');
  await keyboard.press('Backspace');
  await keyboard.type('！');
  await keyboard.press('Enter');
  await desk.openTab(words.reading);
  await expect(desk.reading).toContainText('市长瞿敬东讲话！');

  await field.focus();
  for (let step = 0; step < 3; step++) await keyboard.press('Control+z');
  await expect(desk.reading).toContainText('市长璩敬东讲话。');
  await expect(page.getByRole('insertion')).toHaveCount(0);
});
