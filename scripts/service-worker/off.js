// Put in place of the service worker when it must go: every browser that has one takes this instead, which forgets what
// was kept and withdraws. Open tabs go on as they are; the next visit asks the server again.
const leaving = /** @type {any} */ (self);
leaving.addEventListener('install', () => leaving.skipWaiting());
leaving.addEventListener('activate', (/** @type {any} */ event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith('galley-build-')) await caches.delete(name);
      await leaving.registration.unregister();
    })(),
  ),
);
