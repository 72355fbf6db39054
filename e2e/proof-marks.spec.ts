import type { Page } from '@playwright/test';
import { OVERLAYS, expectAccessible } from './axe';
import { expect, test } from './fixtures';
import type { DeskPage } from './pages/desk-page';
import type { Words } from './pages/words';

type Act = {
  readonly line: number;
  /** Characters from the line's start to the mark, and those it covers. */
  readonly skip: number;
  readonly take: number;
  /** What is typed; null leaves the field as it is. */
  readonly reading: string | null;
  /** A kind of error to choose, in words; without one the likely one stays. */
  readonly kind?: string;
  readonly as?: 'correct' | 'mark' | 'query';
};

/** Marks a run of raw text, with the keyboard alone. */
async function mark(desk: DeskPage, page: Page, words: Words, act: Act): Promise<void> {
  const dialog = page.getByRole('dialog');
  await desk.goTo(act.line);
  await page.keyboard.press('Home');
  for (let i = 0; i < act.skip; i++) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < act.take; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('m');
  const field = dialog.getByRole('textbox', { name: words.markReading });
  await expect(field).toBeFocused();
  if (act.reading !== null) {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    const [first = '', ...more] = act.reading.split('\n');
    await page.keyboard.insertText(first);
    for (const part of more) {
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.insertText(part);
    }
  }
  if (act.kind !== undefined) {
    await dialog.getByRole('button', { name: words.errorKind }).press('Enter');
    await page.getByRole('option', { name: act.kind, exact: true }).press('Enter');
  }
  if (act.as === 'query')
    await dialog.getByRole('button', { name: words.asQuery, exact: true }).press('Enter');
  else if (act.as === 'mark') await dialog.getByRole('button', { name: words.markOnly }).press('Enter');
  else {
    await field.focus();
    await page.keyboard.press('Enter');
  }
  await expect(dialog).toBeHidden();
}

/** One mark for each sign, and the lines they stand in. */
const EVERY_SIGN: readonly (Act & { readonly sign: string })[] = [
  { line: 13, skip: 0, take: 3, reading: '协副主任', sign: 'replace' },
  { line: 14, skip: 0, take: 1, reading: '', sign: 'delete' },
  { line: 16, skip: 2, take: 0, reading: '和', sign: 'insert' },
  { line: 17, skip: 0, take: 2, reading: '龙玉', sign: 'transpose' },
  { line: 20, skip: 11, take: 2, reading: '书', sign: 'run-on' },
  { line: 22, skip: 3, take: 0, reading: '\n', sign: 'new-paragraph' },
  { line: 14, skip: 9, take: 1, reading: '', sign: 'close-up' },
  { line: 23, skip: 4, take: 0, reading: ' ', sign: 'add-space' },
  { line: 7, skip: 3, take: 0, reading: ' ', sign: 'separate' },
  { line: 24, skip: 1, take: 3, reading: null, kind: '错序', as: 'mark', sign: 'move' },
  { line: 25, skip: 1, take: 3, reading: null, kind: '竖排字序', as: 'mark', sign: 'align' },
  { line: 26, skip: 1, take: 3, reading: null, kind: '保留', as: 'mark', sign: 'stet' },
  { line: 18, skip: 3, take: 3, reading: null, as: 'query', sign: 'query' },
];

test('every sign is made with the keyboard, stands on its line and in the list, and moves no character @zh', async ({
  desk,
  library,
  page,
  words,
}) => {
  test.slow();
  await library.openSample();
  await desk.ready();
  await desk.goTo(18);
  /** Where the characters of the lines stand. */
  const places = (): Promise<readonly number[]> =>
    desk.raw.lines.evaluateAll((lines) =>
      lines.flatMap((line) => {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const found: number[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const range = document.createRange();
          if (node.parentElement?.closest('[data-start]') == null) continue;
          for (let i = 0; i < (node.textContent?.length ?? 0); i++) {
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            found.push(Math.round(range.getBoundingClientRect().x * 10) / 10);
          }
        }
        return found;
      }),
    );
  const before = await places();
  for (const act of EVERY_SIGN) await mark(desk, page, words, act);
  await desk.goTo(18);
  const after = await places();
  expect(after).toHaveLength(before.length);
  // Less than what the eye or a screen can tell.
  expect(Math.max(...after.map((x, i) => Math.abs(x - (before[i] ?? 0))))).toBeLessThan(0.4);
  for (const { line, sign } of EVERY_SIGN)
    await expect(
      desk.raw.line(line).locator(`[data-sign="${sign}"], [data-stroke="${sign}"]`).first(),
      sign,
    ).toBeAttached();
  const list = desk.side.getByRole('list', { name: words.markList });
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(EVERY_SIGN.length));
  await expect(list).toContainText('另起段');
  await desk.saved();
});

test('a query is answered with a name, and closed by leaving the text as it is @zh', async ({
  desk,
  library,
  page,
  words,
}) => {
  await library.openSample();
  await desk.ready();
  await page.getByRole('button', { name: words.personChip }).click();
  await page.getByRole('textbox', { name: words.personName }).fill('王小明');
  await page.getByRole('radio', { name: words.secondPassShort }).press('Space');
  await page.getByRole('button', { name: words.personSave }).click();
  await mark(desk, page, words, { line: 18, skip: 3, take: 3, reading: null, as: 'query' });
  await desk.focusRaw();
  await page.keyboard.press('.');
  const field = desk.side.getByRole('textbox', { name: words.replyField });
  await field.fill('查人名录');
  await page.keyboard.press('Enter');
  const item = desk.side.getByRole('listitem').filter({ hasText: '璩敬东' }).first();
  await expect(item).toContainText('王小明');
  await expect(item).toContainText('查人名录');
  await item.getByRole('button', { name: words.stet }).click();
  await expect(desk.raw.line(18).locator('[data-mark="rejected"]')).toHaveText('璩敬东');
  await desk.saved();
  await desk.reload();
  await desk.openTab(words.marks);
  await expect(desk.side.getByRole('list', { name: words.markList })).toContainText('查人名录');
  await desk.openTab(words.history);
  await expect(desk.steps.first()).toContainText('王小明');
  await expect(desk.steps.first()).toContainText(words.secondPass);
});

test('who is at work is asked once, before the first mark, and can be left open @en', async ({
  freshProfile,
  words,
}) => {
  const { page, library, desk } = await freshProfile();
  await library.openSample();
  await desk.ready();
  await desk.goTo(18);
  await page.keyboard.press('m');
  const question = desk.dialog(words.personTitle);
  await question.getByRole('textbox', { name: words.personName }).fill('  Wang  ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: words.markReading })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words.personChip })).toHaveText(/Wang$/);
  await desk.reload();
  await desk.goTo(18);
  await page.keyboard.press('m');
  await expect(question).toBeHidden();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: words.markReading })).toBeVisible();
});

test('a mark over another one is refused with the way to that one @en', async ({
  desk,
  library,
  page,
  words,
}) => {
  await library.openSample();
  await desk.ready();
  await mark(desk, page, words, { line: 18, skip: 3, take: 3, reading: '瞿敬东' });
  await desk.goTo(18);
  await page.keyboard.press('Home');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: words.asCorrect, exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: words.changeMark }).press('Enter');
  await expect(dialog.getByRole('textbox', { name: words.markReading })).toHaveValue('瞿敬东');
});

test('special characters are typed at the caret, from the keyboard and with the mouse @zh', async ({
  desk,
  library,
  page,
  words,
}) => {
  await library.openSample();
  await desk.ready();
  await desk.goTo(18);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('m');
  const field = page.getByRole('dialog').getByRole('textbox', { name: words.markReading });
  await expect(field).toHaveValue('刘');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+/');
  const palette = page.getByRole('group', { name: words.characters });
  await expect(palette.getByRole('button', { name: words.cornerBracket })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('「刘');
  await page.keyboard.type('x');
  await expect(field).toHaveValue('「x刘');

  await page.getByRole('dialog').getByRole('button', { name: words.characters, exact: true }).click();
  await palette.getByRole('button', { name: words.editCharacters }).click();
  await palette.getByRole('textbox', { name: words.ownCharacters }).fill('镕 𠮷镕');
  await palette.getByRole('button', { name: words.done }).click();
  await field.press('End');
  await palette.getByRole('button', { name: 'U+20BB7' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('「x刘𠮷');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expectAccessible(page, 'special characters', OVERLAYS);
  await expect(field).toBeVisible();
});
