import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ActorId } from '#domain/page/ids';
import { useServices } from '#features/services';
import { fillEdition } from '#library/fill-edition';
import { useSession } from './context';

/** Once a page is proposed, fills what its edition does not know yet: title, date, weekday, number, language. */
export function useEditionFilled(): void {
  const services = useServices();
  const client = useQueryClient();
  const proposal = useSession((state) => state.proposal);
  const rawPage = useSession((state) => state.rawPage);
  useEffect(() => {
    if (proposal === null || rawPage === null) return;
    const { log, pages, clock, ids } = services;
    const ports = { log, pages, clock, ids, actor: ids.next() as ActorId };
    void fillEdition(ports, rawPage.editionId, proposal, rawPage.text)
      .then(() => client.invalidateQueries({ queryKey: ['library', 'trail'] }))
      .catch(() => undefined);
  }, [services, client, proposal, rawPage]);
}
