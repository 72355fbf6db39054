import { describe, expect, it } from 'vitest';
import { createBuildUpdates } from './build-updates';
import type { UpdateHost } from './build-updates';

/** A browser's service workers, as far as updates use them. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly told: unknown[] = [];
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

function browser(options: { readonly controlled: boolean }) {
  const registration = Object.assign(new EventTarget(), {
    waiting: null as FakeWorker | null,
    installing: null as FakeWorker | null,
    update: async () => undefined,
  });
  const container = Object.assign(new EventTarget(), {
    controller: options.controlled ? new FakeWorker() : null,
    register: async () => registration,
  });
  const reloads: string[] = [];
  const host = {
    container,
    address: 'sw.js',
    reload: () => void reloads.push('reload'),
    every: () => undefined,
  } as unknown as UpdateHost;
  const install = (): FakeWorker => {
    const worker = new FakeWorker();
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    worker.become('installed');
    return worker;
  };
  return { host, container, registration, reloads, install };
}

function work() {
  let clear = true;
  const listeners = new Set<() => void>();
  return {
    set: (value: boolean) => {
      clear = value;
      for (const listener of listeners) listener();
    },
    watch: {
      isClear: () => clear,
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

describe('a newer build', () => {
  it('is no news on the first visit', async () => {
    const { host, install, container, reloads } = browser({ controlled: false });
    const updates = createBuildUpdates(host);
    await updates.start();
    install();
    container.dispatchEvent(new Event('controllerchange'));
    expect(updates.state()).toBe('none');
    expect(reloads).toEqual([]);
  });

  it('waits until somebody takes it, and the page is loaded again only then', async () => {
    const { host, install, container, reloads } = browser({ controlled: true });
    const updates = createBuildUpdates(host);
    await updates.start();
    const worker = install();
    expect(updates.state()).toBe('ready');
    expect(worker.told).toEqual([]);
    updates.apply();
    expect(worker.told).toEqual(['take over']);
    expect(reloads).toEqual([]);
    container.dispatchEvent(new Event('controllerchange'));
    expect(reloads).toEqual(['reload']);
  });

  it('that waited already is told of', async () => {
    const { host, registration } = browser({ controlled: true });
    registration.waiting = new FakeWorker();
    const updates = createBuildUpdates(host);
    await updates.start();
    expect(updates.state()).toBe('ready');
  });

  it('is held back while something is unsaved', async () => {
    const { host, install, reloads } = browser({ controlled: true });
    const { set, watch } = work();
    const updates = createBuildUpdates(host);
    updates.respect(watch);
    await updates.start();
    set(false);
    const worker = install();
    const seen: string[] = [];
    updates.subscribe(() => seen.push(updates.state()));
    expect(updates.state()).toBe('held');
    updates.apply();
    expect(worker.told).toEqual([]);
    expect(reloads).toEqual([]);
    set(true);
    expect(seen).toEqual(['ready']);
    updates.apply();
    expect(worker.told).toEqual(['take over']);
  });

  it('taken by another tab does not reload this one', async () => {
    const { host, container, reloads } = browser({ controlled: true });
    const updates = createBuildUpdates(host);
    await updates.start();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reloads).toEqual([]);
    expect(updates.state()).toBe('ready');
    updates.apply();
    expect(reloads).toEqual(['reload']);
  });

  it('does not exist where there are no service workers', async () => {
    const updates = createBuildUpdates(null);
    await updates.start();
    expect(updates.state()).toBe('none');
  });
});
