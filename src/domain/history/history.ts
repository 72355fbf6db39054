import { invertChange } from '#domain/change/invert';
import type { Change } from '#domain/change/change';
import type { GestureId, OperationId } from '#domain/page/ids';
import { compareOperations, type Cause, type NewOperation } from './operation';

/** The operations that undo together, in log order. */
export type Gesture = {
  readonly id: GestureId;
  readonly cause: Cause;
  readonly at: string;
  readonly operations: readonly NewOperation[];
};

/**
 * What can be undone and redone, read off the log. `done` is every edit in force, oldest first; `undone` is what redo
 * would bring back, last undone last. Proposals and imports are in the log but cannot be undone.
 */
export type History = { readonly done: readonly Gesture[]; readonly undone: readonly Gesture[] };

export const EMPTY_HISTORY: History = { done: [], undone: [] };

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
  const { cause } = gesture;
  if (cause.kind === 'edit') return { done: [...history.done, gesture], undone: [] };
  if (cause.kind === 'undo') {
    const target = history.done.find((step) => step.id === cause.of);
    if (target === undefined) return history;
    return { done: history.done.filter((step) => step !== target), undone: [...history.undone, target] };
  }
  if (cause.kind === 'redo') {
    const target = history.undone.find((step) => step.id === cause.of);
    if (target === undefined) return history;
    return { done: [...history.done, target], undone: history.undone.filter((step) => step !== target) };
  }
  return history;
}

/** The history of a whole log. `skipped` operations never took effect and are left out. */
export function historyOf(operations: readonly NewOperation[], skipped: ReadonlySet<OperationId>): History {
  const effective = operations.filter((operation) => !skipped.has(operation.id)).toSorted(compareOperations);
  return gesturesOf(effective).reduce(advanceHistory, EMPTY_HISTORY);
}

/** The changes that take a gesture back, to be appended (nothing is rewound). */
export const undoChanges = (gesture: Gesture): Change[] =>
  gesture.operations.toReversed().map((operation) => invertChange(operation.change));

/** The changes that bring an undone gesture again. */
export const redoChanges = (gesture: Gesture): Change[] =>
  gesture.operations.map((operation) => operation.change);
