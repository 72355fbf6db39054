import type { Locator, Page } from '@playwright/test';
import type { Words } from './words';

/** Another split of the page, looked at beside it before it is adopted. */
export class PreviewPane {
  readonly region: Locator;
  readonly #words: Words;

  constructor(page: Page, words: Words, purpose: 'again' | 'original') {
    this.#words = words;
    this.region = page.getByRole('region', {
      name: purpose === 'again' ? words.newProposal : words.originalProposal,
      exact: true,
    });
  }

  get summary(): Locator {
    return this.region.getByRole('status');
  }

  get differences(): Locator {
    return this.region.getByRole('listbox', { name: this.#words.differences }).getByRole('option');
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }
}
