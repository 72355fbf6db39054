import { expect, type Locator, type Page } from '@playwright/test';
import { RawPane } from './raw-pane';
import type { Words } from './words';

/** The desk of one raw page: its article list, its right pane, its dialogs and its header. */
export class DeskPage {
  readonly raw: RawPane;
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
    this.raw = new RawPane(page, words);
  }

  /** Waits until the page stands on the desk, split and stored. */
  async ready(): Promise<void> {
    await expect(this.articles).toBeVisible();
    await this.saved();
  }

  async reload(): Promise<void> {
    await this.#page.reload();
    await this.ready();
  }

  /** Everything done so far is stored. */
  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText(this.#words.saved);
  }

  get saveState(): Locator {
    return this.#page.getByRole('banner').getByRole('status');
  }

  get articles(): Locator {
    return this.#page.getByRole('grid', { name: this.#words.articles, exact: true });
  }

  get rows(): Locator {
    return this.articles.getByRole('row');
  }

  /** An article, or the sign of a column, by its words; only rows on screen are there. */
  row(name: string | RegExp): Locator {
    return this.articles.getByRole('row', { name });
  }

  /** How many articles the list says there are. */
  async expectArticles(count: number): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: this.#words.articles, level: 2 })).toHaveText(
      new RegExp(`\\D${count}$`),
    );
  }

  /** The names of all rows from top to bottom, those off screen included: articles with their numbers, columns without. */
  async outline(): Promise<readonly string[]> {
    let rows: string | null = null;
    const names = new Map<number, string>();
    await this.articles.hover();
    await expect(async () => {
      // The list may still be following the last step.
      const counted = await this.articles.getAttribute('aria-rowcount');
      if (counted !== rows) names.clear();
      rows = counted;
      await this.#page.mouse.wheel(0, names.size === 0 ? -100_000 : 400);
      const seen = await this.rows.evaluateAll((all) =>
        all.map((row) => [Number(row.ariaRowIndex), row.ariaLabel ?? ''] as const),
      );
      for (const [at, name] of seen) names.set(at, name);
      expect(names.size).toBe(Number(rows));
    }).toPass({ intervals: [20] });
    await this.#page.mouse.wheel(0, -100_000);
    return [...names].sort(([a], [b]) => a - b).map(([, name]) => name);
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  tab(name: string): Locator {
    return this.#page.getByRole('tab', { name });
  }

  get side(): Locator {
    return this.#page.getByRole('tabpanel');
  }

  async openTab(name: string): Promise<void> {
    await this.tab(name).click();
  }

  /** The last tab, by its key in the raw page. */
  async openHistoryByKey(): Promise<void> {
    await this.focusRaw();
    await this.#page.keyboard.press('5');
    await expect(this.tab(this.#words.history)).toHaveAttribute('aria-selected', 'true');
  }

  /** The article as it will read. */
  get reading(): Locator {
    return this.side.getByRole('article');
  }

  dialog(name: string | RegExp): Locator {
    return this.#page.getByRole('dialog', { name });
  }

  get menu(): Locator {
    return this.#page.getByRole('menu');
  }

  async chooseForArticles(choice: string): Promise<void> {
    await this.button(this.#words.articleActions).click();
    await this.menu.getByRole('menuitem', { name: choice, exact: true }).click();
  }

  /** Goes to a place by the keyboard: a line number, a text or a headline, and Enter; the raw page has the focus then. */
  async goTo(query: string | number): Promise<void> {
    await expect(this.raw.region).toBeVisible();
    await this.#page.keyboard.press('Control+k');
    const dialog = this.dialog(this.#words.palette);
    await dialog.getByRole('textbox', { name: this.#words.paletteField }).fill(String(query));
    await expect(dialog.getByRole('option').first()).toContainText(String(query));
    await this.#page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(this.raw.region).toBeFocused();
  }

  /** Moves the focus from pane to pane until the raw page has it. */
  async focusRaw(): Promise<void> {
    await expect(async () => {
      await this.#page.keyboard.press('F6');
      await expect(this.raw.region).toBeFocused({ timeout: 50 });
    }).toPass();
  }

  get messages(): Locator {
    return this.#page.getByRole('region', { name: this.#words.messages });
  }

  get steps(): Locator {
    return this.side.getByRole('list', { name: this.#words.historyList }).getByRole('button');
  }
}
