import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '#domain/history/snapshot';
import { NO_IMPRINT } from '#domain/page/document';
import type { Article, Block, Column, Correction, Page } from '#domain/page/document';
import type { ActorId, DocumentId, OperationId, ProposalId } from '#domain/page/ids';
import type { SnapshotStore } from './snapshot-store';

export type SnapshotStoreUnderTest = {
  readonly snapshots: SnapshotStore;
  readonly close: () => Promise<void> | void;
};

const PAGE = 'page' as DocumentId;

const blockAt = (start: number): Block => ({
  id: `b${start}` as Block['id'],
  start,
  role: 'body',
  placement: { ownerId: 'article' as Article['id'], rank: 'V' as Article['rank'] },
  standing: 'confirmed',
});
const article: Article = {
  ...{ id: 'article' as Article['id'], columnId: 'column' as Column['id'], rank: 'V' as Article['rank'] },
  ...{ pageId: null, kind: 'news', metadata: { headline: { value: null } }, status: 'query' },
  ...{ standing: 'locked', continuedFrom: null, continuedTo: '二版' },
};
const correction: Correction = {
  ...{ id: 'mark' as Correction['id'], span: { start: 3, end: 4 }, original: '\ud800', replacement: '' },
  ...{ code: 'SUB', origin: 'print', status: 'accepted', note: 'a\n\0\u2028𠮷', by: '校对甲' },
  ...{ at: '2023-01-10T08:00:00Z', foundBy: 'person' },
};

function snapshotOf(operations: number, documentId = PAGE, blocks = 2): Snapshot {
  return {
    documentId,
    operations,
    last: { lamport: operations, actor: 'actor' as ActorId },
    proposalId: 'proposal' as ProposalId,
    skipped: [`op${operations}` as OperationId],
    document: {
      blocks: Array.from({ length: blocks }, (_, i) => blockAt(i)),
      articles: [article],
      columns: [{ id: 'column', rank: 'V', pageId: null, name: '百字新闻' } as unknown as Column],
      pages: [{ id: 'p', rank: 'V', label: 'A08', name: '', imprint: NO_IMPRINT } as unknown as Page],
      corrections: [correction],
    },
  };
}

/** What every snapshot store must do. */
export function describeSnapshotStore(name: string, open: () => Promise<SnapshotStoreUnderTest>): void {
  describe(name, () => {
    let under: SnapshotStoreUnderTest;
    let snapshots: SnapshotStore;
    beforeEach(async () => {
      under = await open();
      snapshots = under.snapshots;
    });
    afterEach(() => under.close());

    it('gives back exactly what was put in, however long', async () => {
      expect(await snapshots.newest(PAGE)).toBeNull();
      for (const snapshot of [snapshotOf(10), snapshotOf(20, PAGE, 4001), snapshotOf(30, PAGE, 0)]) {
        await snapshots.put(snapshot);
        expect(await snapshots.newest(PAGE)).toEqual(snapshot);
      }
    });

    it('keeps the three that cover most, and gives them from the newest down', async () => {
      for (const operations of [100, 9, 1000, 200]) await snapshots.put(snapshotOf(operations));
      const found: number[] = [];
      for (let below = Infinity; ;) {
        const snapshot = await snapshots.newest(PAGE, below);
        if (snapshot === null) break;
        found.push(snapshot.operations);
        below = snapshot.operations;
      }
      expect(found).toEqual([1000, 200, 100]);
    });

    it('keeps documents apart, and the later of two that cover as much', async () => {
      const other = 'page-2' as DocumentId;
      await snapshots.put(snapshotOf(5, other));
      await snapshots.put(snapshotOf(3));
      await snapshots.put({ ...snapshotOf(3), skipped: [] });
      expect(await snapshots.newest(PAGE)).toMatchObject({ operations: 3, skipped: [] });
      expect((await snapshots.newest(other))?.operations).toBe(5);
    });
  });
}
