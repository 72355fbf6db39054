// The service worker of a build. It keeps the files of the build and nothing else: what editors work on is in the
// database, and no request of theirs comes here. The build fills in the next line (scripts/build-plugins.mjs).
const BUILD = { version: '', files: [''] };

const { version, files } = BUILD;
const PREFIX = 'galley-build-';
const OWN = PREFIX + version;
/** Tabs of the build before may still fetch a part of it. */
const KEPT_BUILDS = 2;

const worker = /** @type {any} */ (self);
const home = new URL('./', worker.location.href);
const known = new Set(files);

/** The path of an address below the home of the build, or null when it is none of its files. */
function fileOf(/** @type {URL} */ url) {
  if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return null;
  const path = decodeURIComponent(url.pathname.slice(home.pathname.length));
  return path === '' ? 'index.html' : path;
}

/** Names with a hash of their content never change what they hold, so a copy of an earlier build will do. */
const isHashed = (/** @type {string} */ file) => /^assets\/[^/]+-[\w-]{8}\.\w+$/.test(file);

async function fetchAll() {
  const cache = await caches.open(OWN);
  await Promise.all(
    files.map(async (file) => {
      const address = new URL(file, home).href;
      const earlier = isHashed(file) ? await caches.match(address) : undefined;
      const answer = earlier ?? (await fetch(address, { cache: 'no-cache', redirect: 'error' }));
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      await cache.put(address, answer);
    }),
  );
}

async function forgetOldBuilds() {
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  // In the order in which they came.
  for (const name of builds.slice(0, Math.max(0, builds.length - KEPT_BUILDS + 1))) await caches.delete(name);
  await worker.clients.claim();
}

async function answer(/** @type {Request} */ request, /** @type {string} */ file) {
  const own = await caches.open(OWN);
  const kept = await own.match(new URL(file, home).href);
  return kept ?? (await caches.match(request.url, { ignoreSearch: false })) ?? fetch(request);
}

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(fetchAll()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(forgetOldBuilds()));
worker.addEventListener('message', (/** @type {MessageEvent} */ event) => {
  // Only when somebody has said so: a build never changes under an open desk.
  if (event.data === 'take over') worker.skipWaiting();
});
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const file = fileOf(new URL(request.url));
  if (file === null || !(known.has(file) || isHashed(file))) return;
  event.respondWith(answer(request, file));
});
