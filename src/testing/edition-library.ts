import { sha256Of } from '#codec/operation-hash';
import type { Change } from '#domain/change/change';
import type { EditionFields } from '#domain/edition/document';
import type { NewOperation } from '#domain/history/operation';
import type { RawPage } from '#domain/page/document';
import { documentOfEdition } from '#domain/page/ids';
import type { ActorId, EditionId, GestureId, OperationId, RawPageId } from '#domain/page/ids';
import { spreadRanks } from '#domain/page/rank';
import { MemoryOperationLog } from './memory-operation-log';
import { MemoryPageStore } from './memory-page-store';
import { MemoryProfileStore } from './memory-profile-store';

/** A library in memory, with a clock that ticks a second at every look and ids `prefix1`, `prefix2` … */
export function memoryLibrary(prefix = 'id-') {
  let ticks = 0;
  let made = 0;
  const clock = { now: () => new Date(1_700_000_000_000 + ++ticks * 1000).toISOString() };
  const log = new MemoryOperationLog();
  return {
    log,
    pages: new MemoryPageStore(log, clock),
    profiles: new MemoryProfileStore(),
    clock,
    ids: { next: () => `${prefix}${++made}` },
    actor: `${prefix}actor` as ActorId,
  };
}
export type MemoryLibrary = ReturnType<typeof memoryLibrary>;

export const FIELDS: EditionFields = {
  title: '焦作日报',
  titleAlt: 'JIAOZUO DAILY',
  date: '2023-01-10',
  weekday: '星期二',
  number: '',
  language: 'zh-Hans-CN',
  trashedAt: null,
};

/** A raw page in UTF-8. A mark goes in front of the bytes, so that a text may begin with one too. */
export async function rawPageOf(id: string, text: string, editionId = 'edition-1'): Promise<RawPage> {
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  return {
    ...{ id: id as RawPageId, editionId: editionId as EditionId, sourceName: `${id}.txt` },
    ...{ encoding: 'utf-8', bytes, sha256: await sha256Of(bytes), text },
  };
}

/** Puts raw pages with their logs into a library, as one edition. */
export async function shelve(
  library: MemoryLibrary,
  rawPages: readonly RawPage[],
  operations: readonly NewOperation[],
  editionId = 'edition-1',
): Promise<EditionId> {
  const id = editionId as EditionId;
  const ranks = spreadRanks(rawPages.length);
  const changes: Change[] = [
    { kind: 'edition/create', id, from: null, to: FIELDS },
    ...rawPages.map(
      (page, i) =>
        ({
          kind: 'edition/page',
          id: page.id,
          from: null,
          to: { rank: ranks[i] as never, name: '', trashedAt: null },
        }) as const,
    ),
  ];
  const own = changes.map((change, i): NewOperation => ({
    id: `${editionId}-op-${i}` as OperationId,
    documentId: documentOfEdition(id),
    lamport: i + 1,
    actor: 'librarian' as ActorId,
    at: '2023-01-10T08:00:00.000Z',
    version: 1,
    gesture: 'shelve' as GestureId,
    cause: { kind: 'import' },
    change,
  }));
  await library.pages.addRawPages(rawPages, [...own, ...operations]);
  return id;
}
