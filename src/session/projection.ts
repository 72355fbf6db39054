import { foldPage } from '#domain/history/fold';
import { advanceHistory, EMPTY_HISTORY, gesturesOf, historyOf, type Gesture } from '#domain/history/history';
import { compareOperations, type LogPlace, type NewOperation } from '#domain/history/operation';
import type { Snapshot } from '#domain/history/snapshot';
import { Stack } from '#domain/history/stack';
import type { PageDocument, RawPage } from '#domain/page/document';
import type { OperationId, ProposalId } from '#domain/page/ids';
import { createPageDocument, fromPlain } from '#domain/page/page-document';
import type { SessionState } from './state';

/** What the log of a raw page comes to. However it was arrived at, it is what folding the whole log gives. */
export type Projection = Pick<SessionState, 'operations' | 'older' | 'skipped' | 'history' | 'proposalId'> & {
  readonly doc: PageDocument;
};

type Start = Pick<RawPage, 'id' | 'text'>;

/** The place of the newest operation; null when there is none. */
export const newestPlace = ({
  operations,
  older,
}: Pick<Projection, 'operations' | 'older'>): LogPlace | null => operations.last ?? older?.last ?? null;

function adoptedIn(
  operations: readonly NewOperation[],
  skipped: ReadonlySet<OperationId>,
): ProposalId | null {
  const last = operations.findLast(
    ({ id, change }) => change.kind === 'document/adopt' && change.proposalId !== null && !skipped.has(id),
  );
  return last?.change.kind === 'document/adopt' ? last.change.proposalId : null;
}

const NONE: ReadonlySet<OperationId> = new Set();

/** Folds a whole log, in any order, no operation twice. */
export function projectLog(start: Start, operations: readonly NewOperation[]): Projection {
  const sorted = operations.toSorted(compareOperations);
  const { doc, skipped } = foldPage(createPageDocument(start.id, start.text), sorted);
  return {
    doc,
    skipped,
    operations: Stack.from(sorted),
    older: null,
    history: historyOf(sorted, skipped),
    proposalId: adoptedIn(sorted, skipped),
  };
}

/** Starts from a snapshot; its operations stay unread and the history unknown until they are taken in. */
export function projectSnapshot(start: Start, snapshot: Snapshot): Projection {
  return {
    doc: fromPlain(createPageDocument(start.id, start.text), snapshot.document),
    skipped: new Set(snapshot.skipped),
    operations: Stack.from<NewOperation>([]),
    older: { count: snapshot.operations, last: snapshot.last },
    history: EMPTY_HISTORY,
    proposalId: snapshot.proposalId,
  };
}

/** Adds a gesture made here, after everything else; `doc` is the document after it. */
export function addGesture(
  projection: Omit<Projection, 'doc'>,
  gesture: Gesture,
  doc: PageDocument,
): Pick<Projection, 'operations' | 'history' | 'proposalId' | 'doc'> {
  return {
    doc,
    operations: projection.operations.with(gesture.operations),
    history: projection.older === null ? advanceHistory(projection.history, gesture) : projection.history,
    proposalId: adoptedIn(gesture.operations, NONE) ?? projection.proposalId,
  };
}

/** Adds operations that all come after those there; null when they do not. */
export function extend(projection: Projection, fresh: readonly NewOperation[]): Projection | null {
  const [first] = fresh;
  if (first === undefined) return projection;
  const newest = newestPlace(projection);
  if (newest !== null && compareOperations(first, newest) <= 0) return null;
  // A gesture is stored whole; should it ever come in parts, they belong to one step.
  if (projection.operations.last?.gesture === first.gesture) return null;
  const { doc, skipped } = foldPage(projection.doc, fresh);
  const gestures = gesturesOf(fresh.filter(({ id }) => !skipped.has(id)));
  return {
    ...projection,
    doc,
    skipped: skipped.size === 0 ? projection.skipped : new Set([...projection.skipped, ...skipped]),
    operations: projection.operations.with(fresh),
    history: projection.older === null ? gestures.reduce(advanceHistory, projection.history) : EMPTY_HISTORY,
    proposalId: adoptedIn(fresh, skipped) ?? projection.proposalId,
  };
}

/** Puts the operations behind a snapshot in their place: the document stays, the history becomes known. */
function complete(projection: Projection, older: readonly NewOperation[]): Projection {
  const operations = [...older, ...projection.operations];
  return {
    ...projection,
    operations: Stack.from(operations),
    older: null,
    history: historyOf(operations, projection.skipped),
  };
}

/**
 * Takes in operations read from the log, in log order and none of them there yet. Where they come after everything,
 * only they are folded; where one comes in between or below a snapshot, everything is.
 * @param fresh with `older` operations missing: all of those, too
 */
export function takeIn(start: Start, projection: Projection, fresh: readonly NewOperation[]): Projection {
  const { older } = projection;
  if (older === null) {
    return extend(projection, fresh) ?? projectLog(start, [...projection.operations, ...fresh]);
  }
  const below = fresh.filter((operation) => compareOperations(operation, older.last) <= 0);
  const above = fresh.slice(below.length);
  const whole = below.length === older.count ? complete(projection, below) : null;
  return (
    (whole === null ? null : extend(whole, above)) ?? projectLog(start, [...fresh, ...projection.operations])
  );
}
