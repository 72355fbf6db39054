import {
  compareOperations,
  type LogPlace,
  type NewOperation,
  type Operation,
} from '#domain/history/operation';
import type { Stack } from '#domain/history/stack';
import type { Snapshot } from '#domain/history/snapshot';
import type { RawPage } from '#domain/page/document';
import { documentOfRawPage, type DocumentId, type OperationId } from '#domain/page/ids';
import type { LogTail, OperationLog } from '#ports/operation-log';
import type { SnapshotStore } from '#ports/snapshot-store';
import { extend, projectLog, projectSnapshot, type Projection } from './projection';

/** How far a log has been read: `count` operations, all there are up to and including `place`; null: none. */
export type ReadPart = { readonly place: LogPlace | null; readonly count: number };

type Ports = { readonly log: OperationLog; readonly snapshots: SnapshotStore };
type Opened = { readonly projection: Projection; readonly read: ReadPart; readonly kept: ReadPart };

export const NOTHING_READ: ReadPart = { place: null, count: 0 };

/** The newest snapshot that covers exactly what the log holds up to its last operation, with what comes after. */
async function newestValid(
  { log, snapshots }: Ports,
  documentId: DocumentId,
): Promise<{ readonly snapshot: Snapshot; readonly tail: LogTail } | null> {
  try {
    for (let below = Infinity; ;) {
      const snapshot = await snapshots.newest(documentId, below);
      if (snapshot === null) return null;
      const tail = await log.readTail(documentId, snapshot.last);
      if (tail.before === snapshot.operations) return { snapshot, tail };
      below = snapshot.operations;
    }
  } catch {
    // Whatever is wrong with a cache, the log itself can still be read.
    return null;
  }
}

async function readWhole(log: OperationLog, rawPage: RawPage): Promise<Opened> {
  const operations = await log.read(documentOfRawPage(rawPage.id));
  const read = { place: operations.at(-1) ?? null, count: operations.length };
  return { projection: projectLog(rawPage, operations), read, kept: NOTHING_READ };
}

/** Reads what a raw page comes to: by a snapshot and the operations after it, or by the whole log. */
export async function readLog(ports: Ports, rawPage: RawPage): Promise<Opened> {
  const found = await newestValid(ports, documentOfRawPage(rawPage.id));
  if (found === null) return readWhole(ports.log, rawPage);
  const { snapshot, tail } = found;
  const projection = extend(projectSnapshot(rawPage, snapshot), tail.operations);
  if (projection === null) return readWhole(ports.log, rawPage);
  return {
    projection,
    read: { place: tail.operations.at(-1) ?? snapshot.last, count: tail.before + tail.operations.length },
    kept: { place: snapshot.last, count: snapshot.operations },
  };
}

/** What the log holds beyond what a session has, and how far that makes it read. */
export type News = { readonly fresh: readonly Operation[]; readonly read: ReadPart | null };

/**
 * Reads what is new. Where nothing has arrived below what was read before, only the end of the log is looked at;
 * `read` is null when all of it had to be, since how far that goes depends on what has been stored meanwhile.
 */
export async function readNews(
  log: OperationLog,
  documentId: DocumentId,
  before: ReadPart,
  known: () => ReadonlySet<OperationId>,
): Promise<News> {
  if (before.place !== null) {
    const tail = await log.readTail(documentId, before.place);
    if (tail.before === before.count) {
      const count = before.count + tail.operations.length;
      return { fresh: tail.operations, read: { place: tail.operations.at(-1) ?? before.place, count } };
    }
  }
  return { fresh: await log.read(documentId, known()), read: null };
}

/** Whether an operation stands after everything that was read. */
export const isAfter = (operation: LogPlace, { place }: ReadPart): boolean =>
  place === null || compareOperations(operation, place) > 0;

/** What is known to be in the log of operations that are all there but for those still to be stored. */
export function storedPart(operations: Stack<NewOperation>, pending: readonly NewOperation[]): ReadPart {
  const unstored = new Set(pending.map(({ id }) => id));
  const last = operations.findLast(({ id }) => !unstored.has(id));
  return { place: last, count: operations.length - unstored.size };
}
