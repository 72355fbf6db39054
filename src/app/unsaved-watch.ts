import type { NewOperation } from '#domain/history/operation';
import type { OperationId } from '#domain/page/ids';
import type { OperationLog } from '#ports/operation-log';

/** Whether everything that was to be stored is stored. */
export type UnsavedWatch = {
  readonly isClear: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * A log that is watched: an operation counts as unsaved from the moment it is to be stored until an attempt to store it
 * has succeeded, however many fail before.
 */
export function watchUnsaved(log: OperationLog): {
  readonly log: OperationLog;
  readonly unsaved: UnsavedWatch;
} {
  const open = new Set<OperationId>();
  const listeners = new Set<() => void>();
  const change = (act: (id: OperationId) => void, operations: readonly NewOperation[]): void => {
    for (const { id } of operations) act(id);
    for (const listener of listeners) listener();
  };
  const watched = async <T>(operations: readonly NewOperation[], store: () => Promise<T>): Promise<T> => {
    change((id) => open.add(id), operations);
    const answer = await store();
    change((id) => open.delete(id), operations);
    return answer;
  };
  return {
    log: {
      read: (documentId, known) => log.read(documentId, known),
      readTail: (documentId, after) => log.readTail(documentId, after),
      append: (operations) => watched(operations, () => log.append(operations)),
      appendFirst: (operations) => watched(operations, () => log.appendFirst(operations)),
      subscribe: (listener) => log.subscribe(listener),
    },
    unsaved: {
      isClear: () => open.size === 0,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}
