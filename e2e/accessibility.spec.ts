import { OVERLAYS, RAW, TAB, expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { NEWSPAPER, NEWSPAPER_FILE } from './newspaper';
import { NewspapersPage, newspaperWords } from './pages/newspapers-page';
import { PreviewPane } from './pages/preview-pane';

// Colours do not depend on the language: each language is looked at in one of them.
for (const [colorScheme, tag] of [
  ['light', '@zh'],
  ['dark', '@en'],
] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test(`axe finds nothing in the library, its windows and the trash (${colorScheme}) ${tag}`, async ({
      page,
      library,
      desk,
      words,
    }) => {
      test.slow();
      await library.open();
      await expect(library.foot).toContainText(words.emptyShelf);
      await expectAccessible(page, 'empty library');
      await library.button(words.pasteText).click();
      await expectAccessible(page, 'paste dialog', OVERLAYS);
      await page.keyboard.press('Escape');
      await library.button(words.appearance).click();
      await expectAccessible(page, 'menu of the appearance', OVERLAYS);
      await page.keyboard.press('Escape');
      await library.pick([{ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }]);
      await expect(library.dialog(words.reportTitle)).toBeVisible();
      await expectAccessible(page, 'report of an import', OVERLAYS);
      await library.dialog(words.reportTitle).getByRole('button', { name: words.close }).last().click();

      await library.button(words.openSample).click();
      await desk.ready();
      await library.comeBack();
      const card = library.pageCard(/./);
      await expect(card).toContainText('26');
      await expectAccessible(page, 'library with a page');
      const name = (await card.getAttribute('aria-label')) ?? '';
      await library.button(words.moreFor(name)).click();
      await expectAccessible(page, 'menu of a page', OVERLAYS);
      await page.getByRole('menuitem', { name: words.rename }).click();
      await expectAccessible(page, 'rename dialog', OVERLAYS);
      await page.keyboard.press('Escape');
      await library.button(words.newEdition).click();
      await expectAccessible(page, 'edition dialog', OVERLAYS);
      await page.keyboard.press('Escape');
      await library.search('温县');
      await expect(library.found(/温县/).first()).toBeVisible();
      await expectAccessible(page, 'search results');
      await library.search('');
      await library.chooseInMenu(name, words.trashPage);
      await expect(library.messages).toContainText(words.inTheTrash(name));
      await expectAccessible(page, 'message with an undo');
      await library.openTrash();
      await expect(library.button(words.restoreNamed(name))).toBeVisible();
      await expectAccessible(page, 'trash');
    });

    test(`axe finds nothing on the screens of newspapers (${colorScheme}) ${tag}`, async ({
      page,
      library,
      words,
    }) => {
      const its = newspaperWords(words.languageTag);
      const newspapers = new NewspapersPage(page, its);
      await library.open();
      await newspapers.open();
      await expect(page.getByText(its.empty)).toBeVisible();
      await expectAccessible(page, 'no newspaper');
      await newspapers.import('newspaper.json', NEWSPAPER_FILE);
      await expect(newspapers.list).toContainText(its.learnedFrom(1));
      await expectAccessible(page, 'newspapers');
      await newspapers.import('newspaper.json', NEWSPAPER_FILE);
      await expect(newspapers.question).toContainText(NEWSPAPER);
      await expectAccessible(page, 'question whether to replace a newspaper', OVERLAYS);
      await newspapers.answer(words.cancel);
      await newspapers.press(newspapers.use);
      await expect(newspapers.use).not.toBeChecked();
      await newspapers.openOne(NEWSPAPER);
      await expect(newspapers.field(its.columns)).toHaveValue('镇街零讯');
      await expectAccessible(page, 'newspaper');
      await page.getByRole('button', { name: its.convention }).click();
      await expect(page.getByRole('option', { name: its.before, exact: true })).toBeVisible();
      await expectAccessible(page, 'where headlines stand', OVERLAYS);
      await page.keyboard.press('Escape');
      await newspapers.button(its.delete).click();
      await expectAccessible(page, 'question whether to delete a newspaper', OVERLAYS);
      await newspapers.answer(words.cancel);
    });

    test(`axe finds nothing on the desk, in its tabs, dialogs and menus (${colorScheme}) ${tag}`, async ({
      page,
      library,
      desk,
      words,
    }) => {
      test.slow();
      const { raw } = desk;
      const dialog = page.getByRole('dialog');
      const close = async (): Promise<void> => {
        await page.keyboard.press('Escape');
        await expect(dialog.or(desk.menu)).toHaveCount(0);
      };
      await library.openSample();
      await desk.ready();
      await expectAccessible(page, 'desk');

      await desk.goTo(18);
      await raw.select(18, '璩敬东');
      await expectAccessible(page, 'selection', RAW);
      await page.keyboard.press('m');
      await expect(dialog).toBeVisible();
      await expectAccessible(page, 'mark dialog', OVERLAYS);
      await dialog.getByRole('textbox', { name: words.markReading }).fill('瞿敬东');
      await page.keyboard.press('Enter');
      await expect(dialog).toHaveCount(0);
      for (const tab of [words.marks, words.details, words.history, words.reading]) {
        await desk.openTab(tab);
        await expectAccessible(page, `tab ${tab}`, TAB);
      }

      await desk.goTo(93);
      await raw.boundary(93).focus();
      await page.keyboard.press('l');
      await expectAccessible(page, 'locked boundary with the focus', RAW);
      await page.keyboard.press('w');
      await expect(page.getByRole('region', { name: words.reasonsOf(93) })).toBeVisible();
      await expectAccessible(page, 'reasons of a boundary', RAW);
      await page.keyboard.press('Escape');
      await raw.boundary(93).click({ button: 'right' });
      await expect(desk.menu).toBeVisible();
      await expectAccessible(page, 'menu of a boundary', OVERLAYS);
      await close();
      await raw.line(95).click({ button: 'right' });
      await expect(desk.menu).toBeVisible();
      await expectAccessible(page, 'menu of the text', OVERLAYS);
      await close();
      await desk.button(words.articleActions).click();
      await expectAccessible(page, 'menu of the articles', OVERLAYS);
      await close();

      await desk.goTo(95);
      await page.keyboard.press('p');
      await expect(dialog).toBeVisible();
      await expectAccessible(page, 'place dialog', OVERLAYS);
      await close();
      await page.keyboard.press('Control+k');
      await dialog.getByRole('textbox').fill('温县');
      await expectAccessible(page, 'palette', OVERLAYS);
      await close();
      await desk.button(words.keysButton).click();
      await expect(dialog).toBeVisible();
      await expectAccessible(page, 'keys', OVERLAYS);
      await close();
      await page.getByRole('button', { name: words.personChip }).click();
      await expect(dialog).toBeVisible();
      await expectAccessible(page, 'who is at work', OVERLAYS);
      await close();
      await desk.openTab(words.details);
      await desk.button(words.printedPages).click();
      await expect(dialog).toBeVisible();
      await expectAccessible(page, 'printed pages', OVERLAYS);
      await close();
      await desk.goTo(300);
      await page.keyboard.press('Enter');
      await desk.button(words.proposalMenu).click();
      await desk.menu.getByRole('menuitem', { name: words.originalChoice }).click();
      const preview = new PreviewPane(page, words, 'original');
      await expect(preview.differences.first()).toBeVisible();
      await expectAccessible(page, 'original proposal beside the page');
      await preview.button(words.cancel).click();
      await desk.button(words.export).click();
      await expect(dialog.getByRole('button', { name: words.export, exact: true })).toBeEnabled();
      await expectAccessible(page, 'export dialog', OVERLAYS);
      await dialog.getByRole('button', { name: words.export, exact: true }).click();
      await expect(desk.dialog(words.exportDone)).toBeVisible();
      await expectAccessible(page, 'export done', OVERLAYS);
      await close();
      await library.comeBack();
      await library.button(words.figures).click();
      await expect(page.getByRole('table', { name: words.figuresPages })).toBeVisible();
      await expectAccessible(page, 'figures of an edition');
    });
  });
}
