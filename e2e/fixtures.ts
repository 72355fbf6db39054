import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { DeskPage } from './pages/desk-page';
import { LibraryPage } from './pages/library-page';
import { WORDS, type Words } from './pages/words';

/** One tab of Galley. */
export type Tab = { readonly page: Page; readonly library: LibraryPage; readonly desk: DeskPage };

type Fixtures = {
  readonly words: Words;
  readonly library: LibraryPage;
  readonly desk: DeskPage;
  /** A further tab in the same browser profile. */
  readonly anotherTab: () => Promise<Tab>;
  /** A tab in a profile that has never seen Galley. */
  readonly freshProfile: () => Promise<Tab>;
  readonly watch: (context: BrowserContext) => void;
};

function tabOf(page: Page, words: Words): Tab {
  return { page, library: new LibraryPage(page, words), desk: new DeskPage(page, words) };
}

/**
 * A journey in one language. Whatever it does, it fails when the browser reports an error (a refusal by the content
 * security policy is one) or when anything is asked of another origin.
 */
export const test = base.extend<Fixtures>({
  words: async ({ locale }, use) => {
    await use(locale?.startsWith('zh') === true ? WORDS.zh : WORDS.en);
  },
  watch: async ({ baseURL }, use) => {
    const faults: string[] = [];
    const home = new URL(baseURL ?? '').origin;
    await use((context) => {
      context.on('console', (message) => {
        if (message.type() === 'error' || message.text().includes('Content Security Policy'))
          faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== home) faults.push(`request: ${request.url()}`);
      });
    });
    base.expect(faults, 'errors in the browser, or requests that leave the origin').toEqual([]);
  },
  context: async ({ context, watch }, use) => {
    watch(context);
    // Who is at work has been asked already; a profile that has never seen Galley is asked.
    await context.addInitScript(() => {
      // An empty page has no storage.
      if (location.protocol === 'http:' && localStorage.getItem('galley.person') === null)
        localStorage.setItem('galley.person', '{}');
    });
    await use(context);
  },
  library: async ({ page, words }, use) => {
    await use(new LibraryPage(page, words));
  },
  desk: async ({ page, words }, use) => {
    await use(new DeskPage(page, words));
  },
  anotherTab: async ({ context, words }, use) => {
    await use(async () => tabOf(await context.newPage(), words));
  },
  freshProfile: async ({ browser, watch, words }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      opened.push(context);
      watch(context);
      return tabOf(await context.newPage(), words);
    });
    for (const context of opened) await context.close();
  },
});

export const expect = test.expect;
