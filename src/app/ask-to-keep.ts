import type { StoredWork } from '#storage/stored-work';

/**
 * Asks the browser not to clear the work away by itself, once somebody has worked: a page that only proposes itself is
 * not worth a question. What it answers is shown with the backups.
 */
export function askToKeep(stored: StoredWork): void {
  const stop = stored.subscribe(({ records }) => {
    const isEdit = records.some((each) => each.kind === 'operation' && each.operation.cause.kind === 'edit');
    if (!isEdit) return;
    stop();
    // Some browsers have no such promise to give, or refuse it: then the backups say so.
    void (async () => navigator.storage.persist())().catch(() => undefined);
  });
}
