// What the build of the app does besides bundling: the security policy in the page itself, and the service worker.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { META_SECURITY_POLICY } from './security-headers.mjs';

/** Where the service worker is told of its build. */
const PLACEHOLDER = /^const BUILD = .*$/m;

/** @param {string} name */
const source = (name) =>
  readFileSync(fileURLToPath(new URL(`service-worker/${name}`, import.meta.url)), 'utf8');

/**
 * The policy as a `<meta>` element, for servers that send no headers. Not under the development server, which needs
 * scripts of its own in the page.
 * @returns {import('vite').Plugin}
 */
export function metaPolicy() {
  return {
    name: 'galley:meta-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: META_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The sentences of the interface library in languages Galley is not offered in. */
const FOREIGN_SENTENCES =
  /node_modules\/react-[\w-]+\/.*\/intl\/[\w-]+\/(?!en-US|zh-CN)[a-z]{2}-[A-Z]{2}\.m?js$/;

/**
 * Leaves out what the interface library says in some thirty other languages: 100 kB of a first visit.
 * @returns {import('vite').Plugin}
 */
export function ownLanguages() {
  return {
    name: 'galley:own-languages',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (FOREIGN_SENTENCES.test(id) ? 'export default {};' : null),
  };
}

/**
 * Every file of a build but the worker itself, in one order on every system.
 * @param {string} folder
 */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((file) => file !== 'sw.js')
    .sort();

/**
 * The text of the service worker of a build: which files it has, and a version that changes with any of them.
 * @param {string} folder
 */
export function workerOf(folder) {
  const files = filesOf(folder);
  const hash = createHash('sha256').update(source('worker.js'));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  const build = { version: hash.digest('hex').slice(0, 12), files };
  return source('worker.js').replace(PLACEHOLDER, () => `const BUILD = ${JSON.stringify(build)};`);
}

/**
 * Writes `sw.js` beside the build, or with GALLEY_SERVICE_WORKER=off the one that withdraws it from every browser.
 * @returns {import('vite').Plugin}
 */
export function serviceWorker() {
  let folder = '';
  return {
    name: 'galley:service-worker',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => {
        const isOff = process.env.GALLEY_SERVICE_WORKER === 'off';
        writeFileSync(join(folder, 'sw.js'), isOff ? source('off.js') : workerOf(folder));
      },
    },
  };
}
