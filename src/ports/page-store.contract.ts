import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportedIds } from '#domain/edition/exported-ids';
import type { NewOperation } from '#domain/history/operation';
import type { RawPage } from '#domain/page/document';
import { documentOfEdition, documentOfRawPage } from '#domain/page/ids';
import type {
  ActorId,
  DocumentId,
  EditionId,
  GestureId,
  OperationId,
  ProposalId,
  Rank,
  RawPageId,
} from '#domain/page/ids';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { OperationLog } from './operation-log';
import type { PageStore, PageSummary } from './page-store';

/** A page store to try, with the log it shares a store with; its clock says 2023-01-10T08:00:00.000Z. */
export type PageStoreUnderTest = {
  readonly pages: PageStore;
  readonly log: OperationLog;
  readonly close: () => Promise<void> | void;
};

const EDITION = 'edition' as EditionId;
const NOW = '2023-01-10T08:00:00.000Z';

function rawPage(id: string, text = `县委\0\r\n${id}`): RawPage {
  return {
    id: id as RawPageId,
    editionId: EDITION,
    sourceName: `${id}.txt`,
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(text),
    sha256: 'ab'.repeat(32),
    text,
  };
}

function joining(id: string, lamport: number): NewOperation {
  return {
    id: `op-${id}` as OperationId,
    documentId: documentOfEdition(EDITION),
    lamport,
    actor: 'actor' as ActorId,
    at: NOW,
    version: 1,
    gesture: 'gesture' as GestureId,
    cause: { kind: 'import' },
    change: {
      kind: 'edition/page',
      id: id as RawPageId,
      from: null,
      to: { rank: 'V' as Rank, name: '', trashedAt: null },
    },
  };
}

const proposal: StoredProposal = {
  id: 'proposal' as ProposalId,
  proposal: {
    algorithm: 'test-1',
    blocks: [],
    articles: [],
    columns: [],
    pages: [],
    edition: { title: '', titleAlt: '', date: '', weekday: '', number: '' },
  },
};

const summary = (id: string, operations: number): PageSummary => ({
  rawPageId: id as RawPageId,
  operations,
  pages: [{ label: 'A08', name: '温县新闻' }],
  headlines: ['召开集体学习会议'],
  articlesByStatus: { raw: 1, segmented: 0, query: 0, proofread: 0, validated: 0 },
  untitled: 0,
  doubtful: 2,
  openMarks: 3,
  bands: [{ colour: -1, share: 0.25 }],
});

/** What every page store must do. */
export function describePageStore(name: string, open: () => Promise<PageStoreUnderTest>): void {
  describe(name, () => {
    let under: PageStoreUnderTest;
    let pages: PageStore;
    beforeEach(async () => {
      under = await open();
      pages = under.pages;
    });
    afterEach(() => under.close());

    it('gives back a raw page exactly, bytes and text', async () => {
      const page = rawPage('a', 'lone \ud800, \ufeff, 𠮷\r\n');
      await pages.addRawPages([page], [joining('a', 1)]);
      expect(await pages.rawPage(page.id)).toEqual(page);
      expect(await pages.rawPage('b' as RawPageId)).toBeNull();
    });

    it('lists headers without bytes and text, with the time of import', async () => {
      await pages.addRawPages([rawPage('a'), rawPage('b')], [joining('a', 1), joining('b', 2)]);
      const headers = await pages.rawPageHeaders();
      expect(headers.map((header) => header.id).sort()).toEqual(['a', 'b']);
      expect(headers[0]).not.toHaveProperty('text');
      expect(headers[0]).not.toHaveProperty('bytes');
      expect(headers[0]).toMatchObject({ byteLength: rawPage('a').bytes.length, importedAt: NOW });
    });

    it('finds raw pages by the hash of their bytes', async () => {
      const other = { ...rawPage('b'), sha256: 'cd'.repeat(32) };
      await pages.addRawPages([rawPage('a'), other], [joining('a', 1)]);
      expect((await pages.findBySha256('cd'.repeat(32))).map((header) => header.id)).toEqual(['b']);
      expect(await pages.findBySha256('ef'.repeat(32))).toEqual([]);
    });

    it('stores raw pages, operations and proposals together', async () => {
      await pages.addRawPages([rawPage('a')], [joining('a', 1)], [proposal]);
      expect(await under.log.read(documentOfEdition(EDITION))).toHaveLength(1);
      expect(await pages.proposal(proposal.id)).toEqual(proposal);
    });

    it('stores none of them when the operations cannot be stored', async () => {
      await under.log.append([joining('z', 5)]);
      await expect(pages.addRawPages([rawPage('a')], [joining('a', 5)], [proposal])).rejects.toThrow();
      expect(await pages.rawPageHeaders()).toEqual([]);
      expect(await pages.proposal(proposal.id)).toBeNull();
    });

    it('takes an import twice and stores it once', async () => {
      await pages.addRawPages([rawPage('a')], [joining('a', 1)]);
      await pages.addRawPages([rawPage('a')], [joining('a', 1)]);
      expect(await pages.rawPageHeaders()).toHaveLength(1);
      expect(await under.log.read(documentOfEdition(EDITION))).toHaveLength(1);
    });

    it('keeps the ids an imported edition came with, unless the import fails', async () => {
      const ids: ExportedIds = {
        editionId: EDITION,
        documents: [[documentOfEdition(EDITION), 'other' as DocumentId]],
        parts: [['a' as RawPageId, [['b2', '__proto__']]]],
      };
      expect(await pages.exportedIds(EDITION)).toBeNull();
      await under.log.append([joining('z', 5)]);
      await expect(pages.addRawPages([rawPage('a')], [joining('a', 5)], [], ids)).rejects.toThrow();
      expect(await pages.exportedIds(EDITION)).toBeNull();
      await pages.addRawPages([rawPage('a')], [joining('a', 6)], [], ids);
      expect(await pages.exportedIds(EDITION)).toEqual(ids);
    });

    it('tells subscribers of the log about an import', async () => {
      const told: string[] = [];
      under.log.subscribe((documentId) => told.push(documentId));
      await pages.addRawPages([rawPage('a')], [joining('a', 1)]);
      await Promise.resolve();
      expect(told).toEqual(['edition']);
    });

    it('names the editions that have a log, and no raw page', async () => {
      expect(await pages.editionIds()).toEqual([]);
      const first = {
        ...joining('a', 1),
        id: 'op' as OperationId,
        documentId: documentOfRawPage('a' as RawPageId),
      };
      await pages.addRawPages([rawPage('a')], [joining('a', 1), first]);
      expect(await pages.editionIds()).toEqual([EDITION]);
    });

    it('keeps the latest summary and bookmark of each raw page', async () => {
      await pages.putSummary(summary('a', 1));
      await pages.putSummary(summary('a', 2));
      expect(await pages.summaries()).toEqual([summary('a', 2)]);
      const bookmark = { rawPageId: 'a' as RawPageId, line: 12, articleId: null, at: NOW };
      expect(await pages.bookmark(bookmark.rawPageId)).toBeNull();
      await pages.putBookmark({ ...bookmark, line: 3 });
      await pages.putBookmark(bookmark);
      expect(await pages.bookmark(bookmark.rawPageId)).toEqual(bookmark);
      expect(await pages.bookmarks()).toEqual([bookmark]);
    });

    it('keeps proposals by their id', async () => {
      expect(await pages.proposal(proposal.id)).toBeNull();
      await pages.putProposal(proposal);
      await pages.putProposal(proposal);
      expect(await pages.proposal(proposal.id)).toEqual(proposal);
    });
  });
}
