import type { DocumentId } from '#domain/page/ids';
import type { ChangeChannel } from './change-channel';
import type { GalleyDatabase } from './database';
import { testify } from './witness';

/**
 * A frozen tab, or one that comes back from the back/forward cache, may have missed what others said meanwhile. When it
 * is seen again the heads are read, and whoever listens hears of the documents that have grown.
 * @param page where `visibilitychange`, `resume` and `pageshow` arrive
 * @returns ends it
 */
export function catchUpOnReturn(
  database: Pick<GalleyDatabase, 'heads'>,
  channel: Pick<ChangeChannel, 'tell'>,
  page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
): () => void {
  let known: ReadonlyMap<DocumentId, number> | null = null;
  const look = async (): Promise<void> => {
    const now = new Map<DocumentId, number>();
    for (const [id, { operations }] of testify(await database.heads.toArray())) now.set(id, operations);
    const before = known;
    known = now;
    for (const [id, operations] of now) if (before?.get(id) !== operations) channel.tell(id);
  };
  // A store that does not answer is said so where something is to be stored.
  const onEvent = (): void => void look().catch(() => undefined);
  const events = ['visibilitychange', 'resume', 'pageshow'];
  for (const event of events) page.addEventListener(event, onEvent);
  return () => {
    for (const event of events) page.removeEventListener(event, onEvent);
  };
}
