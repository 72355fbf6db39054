import type { QueryClient } from '@tanstack/react-query';
import type { Services } from '#features/services';
import { refreshShelf } from '#library/shelf';
import { createWorkerSegmenter } from '#segmentation/client';
import { ok } from '#shared/result';
import type { Result } from '#shared/result';
import type { OpenRefusal } from '#storage/open-database';
import { openStorage } from '#storage/open-storage';
import { browserClock } from './browser-clock';
import { browserIdSource } from './browser-id-source';
import { browserPreferences } from './browser-preferences';
import { noticeSummaries } from './notice-summaries';

/** Builds every adapter once. A store that cannot be opened is a refusal, never an empty library. */
export async function openServices(client: QueryClient): Promise<Result<Services, OpenRefusal>> {
  const storage = await openStorage(browserClock);
  if (!storage.ok) return storage;
  return ok({
    log: storage.value.log,
    pages: noticeSummaries(storage.value.pages, () => void refreshShelf(client)),
    snapshots: storage.value.snapshots,
    segmenter: createWorkerSegmenter(),
    clock: browserClock,
    ids: browserIdSource,
    preferences: browserPreferences,
  });
}
