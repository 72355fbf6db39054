// The files of the build are kept by the browser, so that Galley opens without a network. A newer build waits until
// somebody says so, and nobody is asked while something is unsaved: a reload must never cost work.
import { ownScript } from '#workers/own-script';
import type { UnsavedWatch } from './unsaved-watch';

/** `none`: this is the newest build known. `ready`: a newer one waits. `held`: it waits for work to be saved. */
export type UpdateState = 'none' | 'ready' | 'held';

export type BuildUpdates = {
  readonly state: () => UpdateState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Work that must be saved before the build may change. */
  readonly respect: (unsaved: UnsavedWatch) => void;
  /** Begins to keep the build, and to look for newer ones. */
  readonly start: () => Promise<void>;
  /** Takes the newer build and loads the page again; does nothing while something is unsaved. */
  readonly apply: () => void;
};

/** How often an open desk asks whether there is a newer build, in milliseconds. */
const EVERY = 60 * 60 * 1000;
const TAKE_OVER = 'take over';

/** What of the browser is used; tests give their own. */
export type UpdateHost = {
  readonly container: Pick<ServiceWorkerContainer, 'controller' | 'register' | 'addEventListener'>;
  readonly address: string;
  readonly reload: () => void;
  readonly every: (act: () => void) => void;
};

/** Keeps the build and tells of newer ones; without a host (no service workers here) it does neither. */
export function createBuildUpdates(host: UpdateHost | null): BuildUpdates {
  const listeners = new Set<() => void>();
  let isClear = (): boolean => true;
  let newer = false;
  let asked = false;
  let waiting: ServiceWorker | null = null;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const found = (worker: ServiceWorker | null): void => {
    waiting = worker;
    newer = true;
    tell();
  };

  function watch(registration: ServiceWorkerRegistration, { container }: UpdateHost): void {
    // Without a controller this is the first visit: what is being kept is what is running.
    if (registration.waiting !== null && container.controller !== null) found(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && container.controller !== null) found(installing);
      });
    });
  }

  return {
    state: () => (!newer ? 'none' : isClear() ? 'ready' : 'held'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    respect: (unsaved) => {
      isClear = unsaved.isClear;
      unsaved.subscribe(() => {
        if (newer) tell();
      });
    },
    start: async () => {
      if (host === null) return;
      let hadController = host.container.controller !== null;
      host.container.addEventListener('controllerchange', () => {
        if (asked) host.reload();
        // Another tab has taken the newer build. This one goes on with what it has, and is told.
        else if (hadController) found(null);
        hadController = true;
      });
      try {
        const registration = await host.container.register(ownScript(host.address), {
          updateViaCache: 'none',
        });
        watch(registration, host);
        host.every(() => void registration.update().catch(() => undefined));
      } catch {
        // A private window or a setting forbids it: Galley works, but not without its server.
      }
    },
    apply: () => {
      if (host === null || !newer || !isClear()) return;
      if (waiting === null) {
        host.reload();
        return;
      }
      asked = true;
      waiting.postMessage(TAKE_OVER);
    },
  };
}

function browserHost(): UpdateHost | null {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return null;
  return {
    container: navigator.serviceWorker,
    address: new URL('sw.js', document.baseURI).href,
    reload: () => window.location.reload(),
    every: (act) => {
      setInterval(act, EVERY);
    },
  };
}

/** The updates of this tab. */
export const buildUpdates = createBuildUpdates(browserHost());
