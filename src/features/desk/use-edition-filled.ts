import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useLibraryPorts } from '#features/library-ports';
import { fillEdition } from '#library/fill-edition';
import { useDesk, useSession } from './context';

/** Once a page is proposed, fills what its edition does not know yet: title, date, weekday, number, language. */
export function useEditionFilled(): void {
  const ports = useLibraryPorts();
  const client = useQueryClient();
  const { reread } = useDesk().reading;
  const proposal = useSession((state) => state.proposal);
  const rawPage = useSession((state) => state.rawPage);
  useEffect(() => {
    if (proposal === null || rawPage === null) return;
    void fillEdition(ports, rawPage.editionId, proposal, rawPage.text)
      // With its title the edition belongs to a newspaper, which may be read by rules of its own.
      .then(() => Promise.all([client.invalidateQueries({ queryKey: ['library', 'trail'] }), reread()]))
      .catch(() => undefined);
  }, [ports, client, reread, proposal, rawPage]);
}
