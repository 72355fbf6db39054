import {
  parseBookmark,
  parsePageSummary,
  parseRawPageContent,
  parseRawPageHeader,
} from '#codec/raw-page-schema';
import { parseExportedIds } from '#codec/exported-ids-schema';
import type { SchemaFault } from '#codec/schema-fault';
import type { ArchiveRecord } from '#domain/archive/record';
import type { ExportedIds } from '#domain/edition/exported-ids';
import type { NewOperation } from '#domain/history/operation';
import type { RawPage } from '#domain/page/document';
import type { EditionId, ProposalId, RawPageId } from '#domain/page/ids';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { Clock } from '#ports/clock';
import type { Bookmark, PageStore, PageSummary, RawPageHeader } from '#ports/page-store';
import type { Result } from '#shared/result';
import type { GalleyDatabase } from './database';
import type { OperationWriter } from './operation-writer';
import { requireKnownSchema } from './open-database';
import type { StoredWork } from './stored-work';

/** A row that is not what it must be. Nothing was changed. */
export class DamagedRowError extends Error {
  override readonly name = 'DamagedRowError';
  readonly key: string;
  readonly fault: SchemaFault;

  constructor(table: string, key: string, fault: SchemaFault) {
    super(`${table} ${key}: ${fault.message}`);
    this.key = key;
    this.fault = fault;
  }
}

function requireSound<T>(table: string, key: string, parsed: Result<T, SchemaFault>): T {
  if (!parsed.ok) throw new DamagedRowError(table, key, parsed.error);
  return parsed.value;
}

/** Rows of a cache that cannot be read are as good as missing. */
function keepSound<T>(
  rows: readonly unknown[],
  parse: (row: unknown) => Result<T, SchemaFault>,
): readonly T[] {
  return rows.flatMap((row) => {
    const parsed = parse(row);
    return parsed.ok ? [parsed.value] : [];
  });
}

/** Raw pages, proposals and caches in IndexedDB. */
export class DexiePageStore implements PageStore {
  readonly #database: GalleyDatabase;
  readonly #writer: OperationWriter;
  readonly #clock: Clock;
  /** The page stored last, until it is opened: most are opened at once, and a long one takes a while to read. */
  #justAdded: RawPage | null = null;
  readonly #stored: StoredWork;

  constructor(database: GalleyDatabase, writer: OperationWriter, clock: Clock, stored: StoredWork) {
    this.#database = database;
    this.#writer = writer;
    this.#clock = clock;
    this.#stored = stored;
  }

  async addRawPages(
    pages: readonly RawPage[],
    operations: readonly NewOperation[],
    proposals: readonly StoredProposal[] = [],
    ids: ExportedIds | null = null,
  ): Promise<void> {
    const { sources, contents, proposals: stored, exportedIds } = this.#database;
    const importedAt = this.#clock.now();
    await this.#writer.append(operations, {
      tables: [sources, contents, stored, exportedIds],
      write: async () => {
        const there = await sources.bulkGet(pages.map((page) => page.id));
        // Raw pages never change: on a retry those already there stay as they are.
        const fresh = pages.filter((_, i) => there[i] === undefined);
        await sources.bulkAdd(fresh.map((page) => headerOf(page, importedAt)));
        await contents.bulkAdd(fresh.map(({ id, bytes, text }) => ({ rawPageId: id, bytes, text })));
        await stored.bulkPut(proposals);
        if (ids !== null) await exportedIds.put(ids);
      },
      records: [
        ...pages.map((rawPage): ArchiveRecord => ({ kind: 'raw-page', rawPage, importedAt })),
        ...proposals.map((proposal): ArchiveRecord => ({ kind: 'proposal', proposal })),
        ...(ids === null ? [] : [{ kind: 'exported-ids', ids } as const]),
      ],
    });
    this.#justAdded = pages.at(-1) ?? null;
  }

  async exportedIds(editionId: EditionId): Promise<ExportedIds | null> {
    const row = await this.#database.exportedIds.get(editionId);
    return row === undefined ? null : requireSound('exported ids', editionId, parseExportedIds(row));
  }

  async rawPage(id: RawPageId): Promise<RawPage | null> {
    const added = this.#justAdded;
    if (added?.id === id) {
      this.#justAdded = null;
      return added;
    }
    const { sources, contents } = this.#database;
    const [source, content] = await this.#database.transaction('r', sources, contents, () =>
      Promise.all([sources.get(id), contents.get(id)]),
    );
    if (source === undefined) return null;
    const {
      byteLength: _,
      importedAt: __,
      ...header
    } = requireSound('source', id, parseRawPageHeader(source));
    const { bytes, text } = requireSound('content', id, parseRawPageContent(content));
    return { ...header, bytes, text };
  }

  async rawPageHeaders(): Promise<readonly RawPageHeader[]> {
    return (await this.#database.sources.toArray()).map((row) =>
      requireSound('source', row.id, parseRawPageHeader(row)),
    );
  }

  async findBySha256(sha256: string): Promise<readonly RawPageHeader[]> {
    const rows = await this.#database.sources.where('sha256').equals(sha256).toArray();
    return rows.map((row) => requireSound('source', row.id, parseRawPageHeader(row)));
  }

  /** Whatever has a log and is no raw page is an edition. */
  async editionIds(): Promise<readonly EditionId[]> {
    const { sources, heads } = this.#database;
    const [documents, rawPages] = await this.#database.transaction('r', sources, heads, () =>
      Promise.all([heads.orderBy('documentId').uniqueKeys(), sources.toCollection().primaryKeys()]),
    );
    const known = new Set<unknown>(rawPages);
    return documents.filter((id) => !known.has(id)) as unknown as readonly EditionId[];
  }

  async putProposal(proposal: StoredProposal): Promise<void> {
    const { proposals, meta } = this.#database;
    await this.#database.transaction('rw', proposals, meta, async () => {
      await requireKnownSchema(this.#database);
      await proposals.put(proposal);
    });
    this.#stored.tell([{ kind: 'proposal', proposal }]);
  }

  async proposal(id: ProposalId): Promise<StoredProposal | null> {
    return (await this.#database.proposals.get(id)) ?? null;
  }

  async putSummary(summary: PageSummary): Promise<void> {
    await this.#database.summaries.put(summary);
  }

  async summaries(): Promise<readonly PageSummary[]> {
    return keepSound(await this.#database.summaries.toArray(), parsePageSummary);
  }

  async putBookmark(bookmark: Bookmark): Promise<void> {
    await this.#database.bookmarks.put(bookmark);
  }

  async bookmark(id: RawPageId): Promise<Bookmark | null> {
    const row = await this.#database.bookmarks.get(id);
    return keepSound(row === undefined ? [] : [row], parseBookmark)[0] ?? null;
  }

  async bookmarks(): Promise<readonly Bookmark[]> {
    return keepSound(await this.#database.bookmarks.toArray(), parseBookmark);
  }
}

function headerOf(page: RawPage, importedAt: string): RawPageHeader {
  const { bytes, text: _, ...header } = page;
  return { ...header, byteLength: bytes.length, importedAt };
}
