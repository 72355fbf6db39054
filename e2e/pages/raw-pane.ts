import { expect, type Locator, type Page } from '@playwright/test';
import { boxOf, type Box } from './mouse';
import type { Words } from './words';

/** The raw page, line by line, with its boundaries. */
export class RawPane {
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: this.#words.rawPage });
  }

  /** A raw line by its 1-based number; only lines on screen are there. */
  line(line: number): Locator {
    return this.region.locator(`[data-line="${line}"]`);
  }

  get lines(): Locator {
    return this.region.locator('[data-line]');
  }

  /** The article boundary before a line. */
  boundary(line: number): Locator {
    return this.region.getByRole('separator', { name: this.#words.boundaryBefore(line) });
  }

  /** The boundary between two roles of one article, before a line. */
  roleBoundary(line: number): Locator {
    return this.region.getByRole('separator', { name: this.#words.roleBoundaryBefore(line) });
  }

  /** The role a block shows at its first line; dragging it takes the block along. */
  blockLabel(line: number): Locator {
    return this.line(line).locator('[data-block]').first();
  }

  /** Takes hold of a boundary and holds it over a line; the button stays down. */
  async holdOver(boundary: Locator, line: number): Promise<void> {
    const handle = await boxOf(boundary);
    const from = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
    const to = await boxOf(this.line(line));
    await this.#page.mouse.move(from.x, from.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 4 });
    // Just inside the line's upper edge: that is where a boundary before it stands.
    await this.#page.mouse.move(from.x, to.y + 3, { steps: 4 });
    await expect(this.boundary(line).or(this.roleBoundary(line))).toBeVisible();
  }

  /** Drags a boundary to a line with the mouse. */
  async drag(boundary: Locator, line: number): Promise<void> {
    await this.holdOver(boundary, line);
    await this.#page.mouse.up();
  }

  /** Selects a run of text within a line with the mouse. */
  async select(line: number, text: string): Promise<void> {
    const box = await this.#textBox(line, text);
    const y = box.y + box.height / 2;
    await this.#page.mouse.move(box.x + 1, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(box.x + box.width / 2, y, { steps: 3 });
    await this.#page.mouse.move(box.x + box.width - 1, y, { steps: 3 });
    await this.#page.mouse.up();
  }

  /** Puts the caret before a text in a line. */
  async clickBefore(line: number, text: string): Promise<void> {
    const box = await this.#textBox(line, text);
    await this.#page.mouse.click(box.x + 1, box.y + box.height / 2);
  }

  /** What is selected in the raw page reads like this. */
  async expectSelected(text: string): Promise<void> {
    const runs = this.region.locator('[data-selected]');
    await expect.poll(async () => (await runs.allTextContents()).join('')).toBe(text);
  }

  async #textBox(line: number, text: string): Promise<Box> {
    await expect(this.line(line)).toContainText(text);
    return this.line(line).evaluate((element, wanted) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }, text);
  }
}
