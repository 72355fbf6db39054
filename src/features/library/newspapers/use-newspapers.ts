import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { NewspaperProfile } from '#domain/proposal/profile';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import { newspapersQuery, refreshNewspapers } from '#library/newspapers';
import type { ProfileStore } from '#ports/profile-store';
import { showToast } from '#ui/toast-queue';

/** All newspapers, by title. */
export function useNewspapers(): UseQueryResult<readonly NewspaperProfile[]> {
  const { profiles } = useServices();
  return useQuery(newspapersQuery(profiles));
}

/** Runs a change of the newspapers and shows them as they then are; a message says when it cannot be stored. */
export function useNewspaperChange(): (
  change: (profiles: ProfileStore) => Promise<unknown>,
) => Promise<boolean> {
  const { profiles } = useServices();
  const client = useQueryClient();
  const text = useText();
  return async (change) => {
    try {
      await change(profiles);
      await refreshNewspapers(client);
      return true;
    } catch {
      showToast({ text: text('toast.failed'), tone: 'proof' });
      return false;
    }
  };
}
