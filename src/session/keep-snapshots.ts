import { compareOperations, type NewOperation } from '#domain/history/operation';
import type { PageDocument } from '#domain/page/document';
import { documentOfRawPage } from '#domain/page/ids';
import { plainPageDocument } from '#domain/page/page-document';
import type { SnapshotStore } from '#ports/snapshot-store';
import { newestPlace, type Projection } from './projection';
import { NOTHING_READ, type ReadPart } from './read-log';
import { operationCount } from './state';

/** A snapshot is written when this many operations stand after the last one … */
const MOST_OPERATIONS = 200;
/** … or operations of about this many bytes. */
const MOST_BYTES = 2_000_000;
/** Where the browser does not tell of idle time: so long after the last reason, in milliseconds. */
const CALM = 1000;

/** A record of a partition is taken to be this long, so that a whole one need not be written out to be measured. */
const RECORD = 150;

export type SnapshotKeeper = {
  /** From where on snapshots are due; `NOTHING_READ` when none holds. */
  readonly from: (kept: ReadPart) => void;
  /** Writes a snapshot when one is due, in idle time. */
  readonly later: () => void;
  readonly stop: () => void;
};

function sizeOf({ change }: NewOperation): number {
  if (change.kind !== 'document/adopt') return JSON.stringify(change).length;
  return RECORD * (change.from.blocks.length + change.to.blocks.length);
}

function isDue(projection: Projection, kept: ReadPart): boolean {
  let tail = 0;
  let bytes = 0;
  for (const operation of projection.operations.newestFirst()) {
    if (kept.place !== null && compareOperations(operation, kept.place) <= 0) break;
    tail++;
    bytes += sizeOf(operation);
    if (tail >= MOST_OPERATIONS || bytes >= MOST_BYTES) return true;
  }
  // Something has come in below it since: it no longer holds.
  return operationCount(projection) - tail !== kept.count;
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run);
    return () => {
      cancelIdleCallback(handle);
    };
  }
  const timer = setTimeout(run, CALM);
  return () => {
    clearTimeout(timer);
  };
}

/**
 * Keeps snapshots of a page up to date, never on an edit's path.
 * @param stored what is folded at the moment; null when not all of it is stored
 * @param idle calls back in idle time, and gives how to call that off
 */
export function createSnapshotKeeper(
  snapshots: SnapshotStore,
  stored: () => Projection | null,
  idle: (run: () => void) => () => void = whenIdle,
): SnapshotKeeper {
  let kept = NOTHING_READ;
  let cancel: (() => void) | null = null;
  let writing = false;

  async function write(projection: Projection, doc: PageDocument): Promise<void> {
    const last = newestPlace(projection);
    if (last === null) return;
    const { skipped, proposalId } = projection;
    const operations = operationCount(projection);
    writing = true;
    // Tried again after as many operations more, should it fail.
    kept = { place: { lamport: last.lamport, actor: last.actor }, count: operations };
    await snapshots
      .put({
        documentId: documentOfRawPage(doc.rawPageId),
        operations,
        last: { lamport: last.lamport, actor: last.actor },
        skipped: [...skipped],
        proposalId,
        document: plainPageDocument(doc),
      })
      .catch(() => undefined);
    writing = false;
  }

  return {
    from: (part) => {
      kept = part;
    },
    later: () => {
      cancel ??= idle(() => {
        cancel = null;
        const projection = writing ? null : stored();
        if (projection !== null && isDue(projection, kept)) void write(projection, projection.doc);
      });
    },
    stop: () => {
      cancel?.();
      cancel = null;
    },
  };
}
