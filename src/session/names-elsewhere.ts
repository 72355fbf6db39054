import { createEditionDocument } from '#domain/edition/apply';
import { foldEdition } from '#domain/history/fold';
import { documentOfEdition, type EditionId, type RawPageId } from '#domain/page/ids';
import type { OperationLog } from '#ports/operation-log';
import type { PageStore } from '#ports/page-store';
import type { NameCount, Proofreader, SplitPage } from '#ports/proofreader';
import type { SnapshotStore } from '#ports/snapshot-store';
import { readLog } from './read-log';

type Ports = {
  readonly log: OperationLog;
  readonly pages: Pick<PageStore, 'rawPage'>;
  readonly snapshots: SnapshotStore;
  readonly proofreader: Pick<Proofreader, 'names'>;
};

/** Pages looked through for names, and UTF-16 units of text in all: an edition, not an archive. */
const MOST_PAGES = 64;
const MOST_TEXT = 4_000_000;

async function splitPage(ports: Ports, id: RawPageId): Promise<SplitPage | null> {
  const rawPage = await ports.pages.rawPage(id);
  if (rawPage === null || rawPage.text.length > MOST_TEXT) return null;
  const { doc } = (await readLog(ports, rawPage)).projection;
  return {
    text: doc.text,
    blocks: [...doc.blocks].map(({ start, role, placement }) => ({
      start,
      role,
      ownerId: placement?.ownerId ?? null,
    })),
  };
}

/**
 * The names on the other pages of an edition that are not in the trash, as they are now: evidence for one page. Never
 * fails: a page that cannot be read gives none.
 */
export async function namesElsewhere(
  ports: Ports,
  edition: EditionId,
  here: RawPageId,
): Promise<readonly NameCount[]> {
  try {
    const operations = await ports.log.read(documentOfEdition(edition));
    const { pages } = foldEdition(createEditionDocument(edition), operations).doc;
    const others = [...pages].filter(([id, { trashedAt }]) => id !== here && trashedAt === null);
    const read: SplitPage[] = [];
    let units = 0;
    for (const [id] of others.slice(0, MOST_PAGES)) {
      const page = await splitPage(ports, id).catch(() => null);
      if (page === null) continue;
      units += page.text.length;
      if (units > MOST_TEXT) break;
      read.push(page);
    }
    return read.length === 0 ? [] : await ports.proofreader.names(read);
  } catch {
    return [];
  }
}
