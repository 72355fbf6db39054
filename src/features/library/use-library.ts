import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLibraryPorts } from '#features/library-ports';
import { useText } from '#features/text';
import { refreshShelf, watchShelf } from '#library/shelf';
import { showToast } from '#ui/toast-queue';

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
