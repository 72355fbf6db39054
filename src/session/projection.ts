import { foldPage } from '#domain/history/fold';
import { advanceHistory, EMPTY_HISTORY, gesturesOf, historyOf, type Gesture } from '#domain/history/history';
import { compareOperations, type LogPlace, type NewOperation } from '#domain/history/operation';
import type { Snapshot } from '#domain/history/snapshot';
import { Stack } from '#domain/history/stack';
import type { PageDocument, RawPage } from '#domain/page/document';
import type { OperationId, ProposalId } from '#domain/page/ids';
import { createPageDocument, fromPlain } from '#domain/page/page-document';
import { mayAdopt, proposalInForce } from '#domain/proposal/in-force';
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

type Known = Pick<Projection, 'operations' | 'older' | 'history' | 'skipped'>;

/**
 * The proposal in force after operations that may have brought in another, or taken one back. As long as the history
 * is not known, the last that was adopted is taken for it.
 */
function inForceAfter(
  known: Known,
  fresh: readonly NewOperation[],
  before: ProposalId | null,
): ProposalId | null {
  if (!mayAdopt(fresh)) return before;
  const { history, operations, skipped, older } = known;
  if (older !== null) return lastAdopted(fresh, skipped) ?? before;
  return proposalInForce(history, operations.newestFirst(), skipped);
}

function lastAdopted(
  operations: readonly NewOperation[],
  skipped: ReadonlySet<OperationId>,
): ProposalId | null {
  const ids = operations.flatMap(({ id, change, cause }) =>
    change.kind === 'document/adopt' && cause.kind !== 'undo' && !skipped.has(id) ? [change.proposalId] : [],
  );
  return ids.findLast((id) => id !== null) ?? null;
}

/** Folds a whole log, in any order, no operation twice. */
export function projectLog(start: Start, operations: readonly NewOperation[]): Projection {
  const sorted = operations.toSorted(compareOperations);
  const { doc, skipped } = foldPage(createPageDocument(start.id, start.text), sorted);
  const known = { skipped, operations: Stack.from(sorted), older: null, history: historyOf(sorted, skipped) };
  return { ...known, doc, proposalId: inForceAfter(known, sorted, null) };
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
  const { skipped, older, proposalId } = projection;
  const operations = projection.operations.with(gesture.operations);
  const history = older === null ? advanceHistory(projection.history, gesture) : projection.history;
  const known = { operations, history, skipped, older };
  return { doc, operations, history, proposalId: inForceAfter(known, gesture.operations, proposalId) };
}

/** Adds operations that all come after those there; null when they do not. */
export function extend(projection: Projection, fresh: readonly NewOperation[]): Projection | null {
  const [first] = fresh;
  if (first === undefined) return projection;
  const newest = newestPlace(projection);
  if (newest !== null && compareOperations(first, newest) <= 0) return null;
  // A gesture is stored whole; should it ever come in parts, they belong to one step.
  if (projection.operations.last?.gesture === first.gesture) return null;
  const { older, proposalId } = projection;
  const { doc, skipped } = foldPage(projection.doc, fresh);
  const gestures = gesturesOf(fresh.filter(({ id }) => !skipped.has(id)));
  const known: Known = {
    older,
    skipped: skipped.size === 0 ? projection.skipped : new Set([...projection.skipped, ...skipped]),
    operations: projection.operations.with(fresh),
    history: older === null ? gestures.reduce(advanceHistory, projection.history) : EMPTY_HISTORY,
  };
  return { ...known, doc, proposalId: inForceAfter(known, fresh, proposalId) };
}

/** Puts the operations behind a snapshot in their place: the document stays, the history becomes known. */
function complete(projection: Projection, older: readonly NewOperation[]): Projection {
  const { doc, skipped, proposalId } = projection;
  const operations = [...older, ...projection.operations];
  const known: Known = {
    skipped,
    operations: Stack.from(operations),
    older: null,
    history: historyOf(operations, skipped),
  };
  return { ...known, doc, proposalId: inForceAfter(known, operations, proposalId) };
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
