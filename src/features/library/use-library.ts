import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ActorId } from '#domain/page/ids';
import { useServices } from '#features/services';
import type { Services } from '#features/services';
import { useText } from '#features/text';
import type { LibraryPorts } from '#library/ports';
import { refreshShelf, watchShelf } from '#library/shelf';
import { showToast } from '#ui/toast-queue';

const known = new WeakMap<Services, LibraryPorts>();

/** The library's ports: the services of the app, with one actor for this load of it. */
export function useLibraryPorts(): LibraryPorts {
  const services = useServices();
  const before = known.get(services);
  if (before !== undefined) return before;
  const { log, pages, clock, ids } = services;
  const ports: LibraryPorts = { log, pages, clock, ids, actor: ids.next() as ActorId };
  known.set(services, ports);
  return ports;
}

/** Keeps the shelf fresh while operations come in, from here and from other tabs. */
export function useShelfWatch(): void {
  const client = useQueryClient();
  const ports = useLibraryPorts();
  useEffect(() => watchShelf(client, ports), [client, ports]);
}

/**
 * Runs a change of the library and shows the library as it then is. When it cannot be stored, a message says so.
 * Returns whether it was stored.
 */
export function useLibraryChange(): (change: () => Promise<unknown>) => Promise<boolean> {
  const client = useQueryClient();
  const text = useText();
  return async (change) => {
    try {
      await change();
      await refreshShelf(client);
      return true;
    } catch {
      showToast({ text: text('toast.failed'), tone: 'proof' });
      return false;
    }
  };
}
