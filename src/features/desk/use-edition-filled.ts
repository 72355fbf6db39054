import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useLibraryPorts } from '#features/library-ports';
import { fillEdition } from '#library/fill-edition';
import { useSession } from './context';

/** Once a page is proposed, fills what its edition does not know yet: title, date, weekday, number, language. */
export function useEditionFilled(): void {
  const ports = useLibraryPorts();
  const client = useQueryClient();
  const proposal = useSession((state) => state.proposal);
  const rawPage = useSession((state) => state.rawPage);
  useEffect(() => {
    if (proposal === null || rawPage === null) return;
    void fillEdition(ports, rawPage.editionId, proposal, rawPage.text)
      .then(() => client.invalidateQueries({ queryKey: ['library', 'trail'] }))
      .catch(() => undefined);
  }, [ports, client, proposal, rawPage]);
}
