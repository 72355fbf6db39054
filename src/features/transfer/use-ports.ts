import type { ActorId } from '#domain/page/ids';
import { useServices } from '#features/services';
import type { Services } from '#features/services';
import type { LibraryPorts } from '#library/ports';

const known = new WeakMap<Services, LibraryPorts>();

/** The services of the app as the library takes them, with one actor for what is imported in this load of the app. */
export function usePorts(): LibraryPorts {
  const services = useServices();
  const before = known.get(services);
  if (before !== undefined) return before;
  const { log, pages, clock, ids } = services;
  const ports: LibraryPorts = { log, pages, clock, ids, actor: ids.next() as ActorId };
  known.set(services, ports);
  return ports;
}
