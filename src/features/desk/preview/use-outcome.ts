import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useDesk } from '#features/desk/context';
import { outcomeOf, type Outcome } from '#session/preview';
import { changedLines, type ChangedLines } from './changed-lines';

/** What adopting the split being looked at would come to; null while none is. */
export const useOutcome = (): Outcome | null => useStore(useDesk().session.store, outcomeOf);

/** The lines it would change. */
export function useChangedLines(): ChangedLines | null {
  const { index } = useDesk();
  const outcome = useOutcome();
  return useMemo(
    () => (outcome === null ? null : changedLines(index, outcome.next, outcome.differences)),
    [outcome, index],
  );
}
