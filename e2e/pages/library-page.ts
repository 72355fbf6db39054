import type { Locator, Page } from '@playwright/test';
import type { Words } from './words';

/** A file as the browser's file picker hands it over. */
export type PickedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The first screen: editions and their raw pages, and where files come in. */
export class LibraryPage {
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
  }

  async open(): Promise<void> {
    await this.#page.goto('./');
  }

  async openTrash(): Promise<void> {
    await this.#page.getByRole('link', { name: this.#words.trash }).click();
  }

  /** Back to the shelf from anywhere, as an editor goes: by the name of the app. */
  async comeBack(): Promise<void> {
    await this.#page.getByRole('link', { name: this.#words.toLibrary }).click();
  }

  async openSample(): Promise<void> {
    await this.open();
    await this.#page.getByRole('button', { name: this.#words.openSample }).click();
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  dialog(name: string): Locator {
    return this.#page.getByRole('dialog', { name });
  }

  /** Every dialog, question and report included. */
  get anyDialog(): Locator {
    return this.#page.getByRole('dialog').or(this.#page.getByRole('alertdialog'));
  }

  edition(name: string): Locator {
    return this.#page.getByRole('region', { name, exact: true });
  }

  pageCard(name: string | RegExp): Locator {
    return this.#page.getByRole('grid', { name: this.#words.pagesOfEdition }).getByRole('row', { name });
  }

  get foot(): Locator {
    return this.#page.getByRole('contentinfo', { name: this.#words.libraryFoot });
  }

  /** Drops a file on the window, where no edition is. */
  async drop(name: string, content: string): Promise<void> {
    const transfer = await this.#page.evaluateHandle(
      (file) => {
        const data = new DataTransfer();
        data.items.add(new File([file.content], file.name));
        return data;
      },
      { name, content },
    );
    await this.foot.dispatchEvent('dragover', { dataTransfer: transfer });
    await this.foot.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** Picks files in the real file dialog. */
  async pick(files: readonly PickedFile[], button: string = this.#words.chooseFiles): Promise<void> {
    const choosing = this.#page.waitForEvent('filechooser');
    await this.button(button).click();
    const chooser = await choosing;
    await chooser.setFiles([...files]);
  }

  async paste(text: string, name: string): Promise<void> {
    await this.button(this.#words.pasteText).click();
    const dialog = this.dialog(this.#words.pasteText);
    await dialog.getByLabel(this.#words.pastedField).fill(text);
    await dialog.getByLabel(this.#words.pastedName).fill(name);
    await dialog.getByRole('button', { name: this.#words.addPage, exact: true }).click();
  }

  async chooseInMenu(of: string, choice: string): Promise<void> {
    await this.button(this.#words.moreFor(of)).click();
    await this.#page.getByRole('menuitem', { name: choice }).click();
  }

  get messages(): Locator {
    return this.#page.getByRole('region', { name: this.#words.messages });
  }

  async search(query: string): Promise<void> {
    await this.#page.getByRole('searchbox', { name: this.#words.search }).fill(query);
  }

  found(place: string | RegExp): Locator {
    return this.#page.getByRole('main').getByRole('link', { name: place });
  }
}
