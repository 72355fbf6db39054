import { readFileSync } from 'node:fs';
import { test as bare, type Page } from '@playwright/test';
import type { EditionFile } from './edition-file';
import { textFile } from './files';
import { expect, test } from './fixtures';
import { PAYLOADS } from './payloads';

/** What markup in a page would have made of itself: elements Galley has none of, handlers, scripts that ran. */
const traces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const foreign =
      'img,image,iframe,object,embed,video,audio,math,marquee,base,form,foreignObject,animate,set';
    const found = [...document.querySelectorAll(`${foreign},script:not([src]),body script,[srcdoc]`)];
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const links = [...document.querySelectorAll('[href],[action],[formaction]')].filter((element) =>
      ['href', 'action', 'formaction'].some((name) =>
        /^\s*(?:javascript|data):/i.test(element.getAttribute(name) ?? ''),
      ),
    );
    const ran = (globalThis as { pwnedCount?: number }).pwnedCount ?? 0;
    return [...found, ...handlers, ...links]
      .map((element) => element.outerHTML.slice(0, 120))
      .concat(ran > 0 ? ['a script ran'] : []);
  });

test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    const window = globalThis as { pwned?: () => void; pwnedCount?: number };
    window.pwned = () => {
      window.pwnedCount = (window.pwnedCount ?? 0) + 1;
    };
  });
});

test('markup in names, text, headlines and notes stays text on every screen and in the export @en', async ({
  library,
  desk,
  page,
  words,
}) => {
  expect(PAYLOADS).toHaveLength(60);
  const [first = '', second = ''] = PAYLOADS;
  const inert = async (): Promise<void> => expect(await traces(page)).toEqual([]);
  await library.open();
  const text = PAYLOADS.map((payload, at) => `第${at}号 ${payload}`).join('\n');
  await library.pick([textFile('<img src=x onerror=pwned()>.txt', `${text}\n`)]);
  await desk.ready();
  await expect(desk.raw.line(1)).toContainText(first);
  await inert();

  await desk.goTo(1);
  await desk.raw.region.press('Enter');
  await desk.rows.first().click();
  await desk.openTab(words.details);
  const headline = desk.side.getByLabel(words.headlineField, { exact: true });
  await headline.fill(second);
  await headline.press('Enter');
  await inert();
  await desk.goTo(2);
  await desk.raw.select(2, '号');
  await page.keyboard.press('m');
  const mark = desk.dialog(/2/);
  await mark.getByRole('textbox', { name: words.markNote }).fill(second);
  await mark.getByRole('textbox', { name: words.markReading }).fill(first);
  await page.keyboard.press('Enter');
  for (const tab of [words.reading, words.marks, words.suspects, words.history]) {
    await desk.openTab(tab);
    await inert();
  }
  await desk.saved();
  await page.keyboard.press('Control+k');
  await inert();
  await page.keyboard.press('Escape');

  await desk.button(words.export).click();
  const dialog = page.getByRole('dialog', { name: words.exportTitle });
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.export, exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^[^<>:"/\\|?*]+\.json$/);
  await inert();
  const exported = readFileSync(await download.path(), 'utf8');
  const raw = (JSON.parse(exported) as EditionFile).rawPages[0]?.text ?? '';
  for (const payload of PAYLOADS) expect(raw).toContain(payload);
  // Shown as a page by mistake, the file is text.
  const asPage = await page.context().newPage();
  await asPage.setContent(exported);
  expect(await traces(asPage)).toEqual([]);
  await asPage.close();
  const done = page.getByRole('dialog', { name: words.exportDone });
  await done.getByRole('button', { name: words.close, exact: true }).last().click();

  await library.comeBack();
  await inert();
  await library.search('<svg');
  await inert();
  // One that is there is found: the journey would have seen it.
  await page.evaluate(() => document.body.append(document.createElement('iframe')));
  expect(await traces(page)).toHaveLength(1);
});

// What is refused is reported in the console, which journeys otherwise take for a fault.
bare(
  'nothing is run or asked of anybody that is not of the build',
  { tag: '@en' },
  async ({ page, baseURL }) => {
    await page.goto(baseURL ?? '');
    await page.getByRole('button', { name: /./ }).first().waitFor();
    const outcomes = await page.evaluate(async () => {
      const marks = globalThis as { ran?: string[] };
      marks.ran = [];
      const ran = marks.ran;
      const refused: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.push(effectiveDirective),
      );
      const attempt = (name: string, act: () => unknown): void => {
        try {
          act();
          ran.push(`${name} did not throw`);
        } catch {
          // As it must.
        }
      };
      const attempts = (): void => {
        // eslint-disable-next-line no-eval -- the point: it must be refused
        attempt('eval', () => (0, eval)('1'));
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, no-new-func -- the point: it must be refused
        attempt('Function', () => new Function('return 1'));
        attempt('innerHTML', () => {
          // eslint-disable-next-line no-restricted-syntax -- the point: it must be refused
          document.createElement('div').innerHTML = '<b>x</b>';
        });
        attempt('a worker by its address', () => new Worker('assets/none.js'));
        attempt('another policy', () => {
          const { trustedTypes } = globalThis as unknown as {
            trustedTypes: { createPolicy: (name: string, rules: object) => void };
          };
          trustedTypes.createPolicy('mine', {});
        });
        attempt('the address of a script element', () => {
          document.createElement('script').src = 'https://elsewhere.example/x.js';
        });
        attempt('the text of a script element', () => {
          document.createElement('script').text = '1';
        });
        attempt('an inline handler', () => document.body.setAttribute('onclick', '1'));
      };
      // What a journey has evaluated may do more than a page may; a timer's work is the page's own.
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          attempts();
          resolve();
        }, 0);
      });
      await fetch('https://elsewhere.example/').then(
        () => ran.push('a request left'),
        () => undefined,
      );
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      return { ran, refused };
    });
    expect(outcomes.ran).toEqual([]);
    expect(outcomes.refused).toContain('connect-src');
    expect(outcomes.refused).toContain('require-trusted-types-for');
  },
);

bare(
  'the page of the build holds no inline script and no inline style',
  { tag: '@en' },
  async ({ page, baseURL }) => {
    const response = await page.goto(baseURL ?? '');
    const html = (await response?.text()) ?? '';
    expect(html).toContain('<script type="module"');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/i);
    expect(html).toContain('http-equiv="Content-Security-Policy"');
  },
);
