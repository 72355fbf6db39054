import { useCallback, useEffect } from 'react';
import { NOBODY, type Person } from '#domain/proof/person';
import { useDesk, useView } from '#features/desk/context';
import { useServices } from '#features/services';
import { writePerson } from './stored-person';

/** Tells the session who is at work, as soon as that is known and whenever it changes. */
export function usePersonAtWork(): void {
  const { session } = useDesk();
  const person = useView((state) => state.person);
  useEffect(() => {
    session.setPerson(person ?? NOBODY);
  }, [session, person]);
}

/** Who is at work from now on, remembered in this browser. */
export function useChoosePerson(): (person: Person) => void {
  const { session, view } = useDesk();
  const { preferences } = useServices();
  return useCallback(
    (person) => {
      writePerson(preferences, person);
      // At once: a mark may be made before the desk is drawn again.
      session.setPerson(person);
      view.setState({ person });
    },
    [session, view, preferences],
  );
}
