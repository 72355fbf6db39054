// What is measured side by side: Galley through its own interface, and each peer on a page of its own. All are driven
// the same way: opened, moved by keys, scrolled.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} address
 * @property {(page: Page, text: string) => Promise<void>} prepare has everything ready before the clock starts
 * @property {(page: Page) => Promise<void>} load until the first screen is there to be worked on
 * @property {(page: Page) => Promise<void>} reveal puts the boundary that keys move on the screen
 * @property {(page: Page, shares: number[]) => Promise<unknown>} scroll to each share of the height, a frame each
 * @property {(page: Page) => Promise<number>} height pixels that can be scrolled
 * @property {(page: Page) => Promise<number>} elements in the part that scrolls
 */

const LOADING_MS = 240_000;

/** Two frames: what was asked for is on the screen. @param {Page} page */
export const settled = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** @param {Page} page */
const rawPage = (page) => page.getByRole('region', { name: 'Raw page' });

/** @param {string} address where the built app is served @returns {Subject} */
export function galley(address) {
  /** @type {WeakMap<Page, Buffer>} */
  const files = new WeakMap();
  return {
    name: 'Galley',
    address,
    async prepare(page, text) {
      await page.getByRole('button', { name: 'Choose files…' }).waitFor();
      files.set(page, Buffer.from(text));
      // As long as it takes somebody to choose a file.
      await page.waitForTimeout(1500);
    },
    async load(page) {
      const buffer = files.get(page) ?? Buffer.alloc(0);
      await page.setInputFiles('input[type=file] >> nth=0', {
        name: 'page.txt',
        mimeType: 'text/plain',
        buffer,
      });
      await rawPage(page).locator('[data-line]').first().waitFor({ timeout: LOADING_MS });
    },
    async reveal(page) {
      await rawPage(page).evaluate((pane) => {
        pane.scrollTop = pane.scrollHeight / 2;
      });
      await settled(page);
      const boundary = page.getByRole('separator', { name: /^Boundary/u });
      await boundary.nth(1).focus();
    },
    scroll: (page, shares) =>
      rawPage(page).evaluate(async (pane, all) => {
        for (const share of all) {
          pane.scrollTop = share * (pane.scrollHeight - pane.clientHeight);
          await new Promise((done) => requestAnimationFrame(done));
        }
      }, shares),
    height: (page) => rawPage(page).evaluate((pane) => pane.scrollHeight - pane.clientHeight),
    elements: (page) => rawPage(page).evaluate((pane) => pane.querySelectorAll('*').length),
  };
}

const PEER_PAGE = `<!doctype html><meta charset="utf-8"><title>peer</title>
<style>html,body{margin:0;height:100%}#host{height:100vh;overflow:auto;font-size:16px;line-height:24px}</style>
<div id="host"></div><script type="module" src="peer.js"></script>`;

/** @param {string} name @param {string} address @returns {Subject} */
function peerAt(name, address) {
  /** @param {Page} page @param {string} expression */
  const ask = (page, expression) => page.evaluate(expression);
  return {
    name,
    address,
    async prepare(page, text) {
      await page.waitForFunction(() => 'bench' in globalThis);
      await page.evaluate((own) => /** @type {any} */ (globalThis).bench.prepare(own), text);
    },
    async load(page) {
      await ask(page, 'bench.load()');
      await page.waitForFunction('bench.shown()', null, { timeout: LOADING_MS });
    },
    async reveal(page) {
      await ask(page, 'bench.reveal()');
    },
    scroll: (page, shares) =>
      page.evaluate(async (all) => {
        for (const share of all) {
          /** @type {any} */ (globalThis).bench.scroll(share);
          await new Promise((done) => requestAnimationFrame(done));
        }
      }, shares),
    height: async (page) => Number(await ask(page, 'bench.height()')),
    elements: (page) => page.evaluate(() => document.querySelectorAll('#host *').length),
  };
}

/** @typedef {{ subjects: Subject[], sizes: Map<string, number>, close: () => void }} Peers */

const PEERS = /** @type {const} */ ([
  ['bare list', 'floor'],
  ['CodeMirror 6', 'codemirror'],
  ['Recogito', 'recogito'],
]);

/**
 * Bundles each peer and serves it; null where the peers are not installed.
 *
 * @param {number} port
 * @returns {Promise<Peers | null>}
 */
export async function peers(port) {
  // Not a dependency of the app: its types are not known here.
  const bundler = 'esbuild';
  const esbuild = await import(bundler).catch(() => null);
  if (esbuild === null) return null;
  /** @type {Map<string, Uint8Array>} */
  const scripts = new Map();
  for (const [, file] of PEERS) {
    const contents = `import { open } from './${file}.mjs'; import { run } from './page.mjs'; run(open);`;
    const { outputFiles } = await esbuild.build({
      stdin: { contents, resolveDir: new URL('peers', import.meta.url).pathname },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    scripts.set(file, outputFiles[0]?.contents ?? new Uint8Array());
  }
  const server = createServer((request, response) => {
    const [, file = '', asked = ''] = (request.url ?? '').split('/');
    const script = asked === 'peer.js' ? scripts.get(file) : undefined;
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? PEER_PAGE);
  }).listen(port, '127.0.0.1');
  return {
    subjects: PEERS.map(([name, file]) => peerAt(name, `http://127.0.0.1:${String(port)}/${file}/`)),
    sizes: new Map(
      PEERS.map(([name, file]) => [
        name,
        gzipSync(scripts.get(file) ?? new Uint8Array(), { level: 9 }).length,
      ]),
    ),
    close: () => server.close(),
  };
}
