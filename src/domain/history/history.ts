import { invertChange } from '#domain/change/invert';
import type { Change } from '#domain/change/change';
import type { GestureId, OperationId } from '#domain/page/ids';
import { compareOperations, type Cause, type NewOperation } from './operation';
import { Stack } from './stack';

/** The operations that undo together, in log order. */
export type Gesture = {
  readonly id: GestureId;
  readonly cause: Cause;
  readonly at: string;
  readonly operations: readonly NewOperation[];
};

/**
 * What can be undone and redone, read off the log. `done` is every edit in force, the newest on top; `undone` is what
 * redo would bring back, the last undone on top. Proposals and imports are in the log but cannot be undone.
 */
export type History = { readonly done: Stack<Gesture>; readonly undone: Stack<Gesture> };

const NO_STEPS = Stack.from<Gesture>([]);
export const EMPTY_HISTORY: History = { done: NO_STEPS, undone: NO_STEPS };

/** Groups operations (in log order) by gesture, in order of each gesture's first operation. */
export function gesturesOf(operations: readonly NewOperation[]): Gesture[] {
  const groups = new Map<GestureId, NewOperation[]>();
  for (const operation of operations) {
    const group = groups.get(operation.gesture);
    if (group === undefined) groups.set(operation.gesture, [operation]);
    else group.push(operation);
  }
  return [...groups].flatMap(([id, group]) => {
    const first = group[0];
    return first === undefined ? [] : [{ id, cause: first.cause, at: first.at, operations: group }];
  });
}

/** The history after one more gesture. Stepping through a log gives what `historyOf` gives from scratch. */
export function advanceHistory(history: History, gesture: Gesture): History {
  const { done, undone } = history;
  const { cause } = gesture;
  if (cause.kind === 'edit') return { done: done.with([gesture]), undone: NO_STEPS };
  if (cause.kind !== 'undo' && cause.kind !== 'redo') return history;
  const isTarget = (step: Gesture): boolean => step.id === cause.of;
  const target = (cause.kind === 'undo' ? done : undone).findLast(isTarget);
  if (target === null) return history;
  return cause.kind === 'undo'
    ? { done: done.without(isTarget), undone: undone.with([target]) }
    : { done: done.with([target]), undone: undone.without(isTarget) };
}

/** The history of a whole log. `skipped` operations never took effect and are left out. */
export function historyOf(operations: readonly NewOperation[], skipped: ReadonlySet<OperationId>): History {
  const effective = operations.filter((operation) => !skipped.has(operation.id)).toSorted(compareOperations);
  return gesturesOf(effective).reduce(advanceHistory, EMPTY_HISTORY);
}

/** The changes that take a gesture back, to be appended (nothing is rewound). */
export const undoChanges = (gesture: Pick<Gesture, 'operations'>): Change[] =>
  gesture.operations.toReversed().map((operation) => invertChange(operation.change));

/** The changes that bring an undone gesture again. */
export const redoChanges = (gesture: Pick<Gesture, 'operations'>): Change[] =>
  gesture.operations.map((operation) => operation.change);
