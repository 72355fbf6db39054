import type { ActorId } from '#domain/page/ids';
import type { LibraryPorts } from '#library/ports';
import { useServices } from './services';
import type { Services } from './services';

const known = new WeakMap<Services, LibraryPorts>();

/** The services of the app as the library takes them, with one actor for everything this load of the app does to editions. */
export function useLibraryPorts(): LibraryPorts {
  const services = useServices();
  const before = known.get(services);
  if (before !== undefined) return before;
  const { log, pages, profiles, clock, ids } = services;
  const ports: LibraryPorts = { log, pages, profiles, clock, ids, actor: ids.next() as ActorId };
  known.set(services, ports);
  return ports;
}
