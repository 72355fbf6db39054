import type { Services } from '#features/services';
import { createWorkerProofreader } from '#proofreading/client';
import { createWorkerSegmenter } from '#segmentation/client';
import { ok } from '#shared/result';
import type { Result } from '#shared/result';
import type { OpenRefusal } from '#storage/open-database';
import { openStorage } from '#storage/open-storage';
import { browserClock } from './browser-clock';
import { browserIdSource } from './browser-id-source';
import { browserPreferences } from './browser-preferences';
import { buildUpdates } from './build-updates';
import { watchUnsaved } from './unsaved-watch';
import { whenIdle } from './when-idle';

/** Builds every adapter once. A store that cannot be opened is a refusal, never an empty library. */
export async function openServices(): Promise<Result<Services, OpenRefusal>> {
  const storage = await openStorage(browserClock);
  if (!storage.ok) return storage;
  const { log, unsaved } = watchUnsaved(storage.value.log);
  buildUpdates.respect(unsaved);
  const segmenter = createWorkerSegmenter();
  whenIdle(segmenter.prepare);
  return ok({
    log,
    pages: storage.value.pages,
    snapshots: storage.value.snapshots,
    profiles: storage.value.profiles,
    segmenter,
    learner: segmenter,
    proofreader: createWorkerProofreader(),
    clock: browserClock,
    ids: browserIdSource,
    preferences: browserPreferences,
  });
}
