import type { ExportedIds } from '#domain/edition/exported-ids';
import type { NewOperation } from '#domain/history/operation';
import type { RawPage } from '#domain/page/document';
import type { EditionId, ProposalId, RawPageId } from '#domain/page/ids';
import { documentOfRawPage } from '#domain/page/ids';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { Clock } from '#ports/clock';
import type { Bookmark, PageStore, PageSummary, RawPageHeader } from '#ports/page-store';
import type { MemoryOperationLog } from './memory-operation-log';

/** Raw pages, proposals and caches in memory, beside a log in memory. */
export class MemoryPageStore implements PageStore {
  readonly #log: MemoryOperationLog;
  readonly #clock: Clock;
  readonly #pages = new Map<RawPageId, { readonly page: RawPage; readonly importedAt: string }>();
  readonly #proposals = new Map<ProposalId, StoredProposal>();
  readonly #ids = new Map<EditionId, ExportedIds>();
  readonly #summaries = new Map<RawPageId, PageSummary>();
  readonly #bookmarks = new Map<RawPageId, Bookmark>();

  constructor(log: MemoryOperationLog, clock: Clock) {
    this.#log = log;
    this.#clock = clock;
  }

  async addRawPages(
    pages: readonly RawPage[],
    operations: readonly NewOperation[],
    proposals: readonly StoredProposal[] = [],
    ids: ExportedIds | null = null,
  ): Promise<void> {
    await this.#log.append(operations);
    const importedAt = this.#clock.now();
    for (const page of pages) {
      if (!this.#pages.has(page.id)) this.#pages.set(page.id, structuredClone({ page, importedAt }));
    }
    for (const proposal of proposals) this.#proposals.set(proposal.id, structuredClone(proposal));
    if (ids !== null) this.#ids.set(ids.editionId, structuredClone(ids));
  }

  exportedIds(editionId: EditionId): Promise<ExportedIds | null> {
    return Promise.resolve(this.#ids.get(editionId) ?? null);
  }

  rawPage(id: RawPageId): Promise<RawPage | null> {
    return Promise.resolve(this.#pages.get(id)?.page ?? null);
  }

  rawPageHeaders(): Promise<readonly RawPageHeader[]> {
    const headers = [...this.#pages.values()].map(({ page, importedAt }) => {
      const { bytes, text: _, ...header } = page;
      return { ...header, byteLength: bytes.length, importedAt };
    });
    return Promise.resolve(headers);
  }

  async findBySha256(sha256: string): Promise<readonly RawPageHeader[]> {
    return (await this.rawPageHeaders()).filter((header) => header.sha256 === sha256);
  }

  editionIds(): Promise<readonly EditionId[]> {
    const rawPages = new Set<string>([...this.#pages.keys()].map(documentOfRawPage));
    const editions = this.#log.documentIds().filter((id) => !rawPages.has(id));
    return Promise.resolve(editions as unknown as readonly EditionId[]);
  }

  putProposal(proposal: StoredProposal): Promise<void> {
    this.#proposals.set(proposal.id, structuredClone(proposal));
    return Promise.resolve();
  }

  proposal(id: ProposalId): Promise<StoredProposal | null> {
    return Promise.resolve(this.#proposals.get(id) ?? null);
  }

  putSummary(summary: PageSummary): Promise<void> {
    this.#summaries.set(summary.rawPageId, structuredClone(summary));
    return Promise.resolve();
  }

  summaries(): Promise<readonly PageSummary[]> {
    return Promise.resolve([...this.#summaries.values()]);
  }

  putBookmark(bookmark: Bookmark): Promise<void> {
    this.#bookmarks.set(bookmark.rawPageId, structuredClone(bookmark));
    return Promise.resolve();
  }

  bookmark(id: RawPageId): Promise<Bookmark | null> {
    return Promise.resolve(this.#bookmarks.get(id) ?? null);
  }

  bookmarks(): Promise<readonly Bookmark[]> {
    return Promise.resolve([...this.#bookmarks.values()]);
  }
}
