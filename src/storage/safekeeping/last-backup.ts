import type { BackupState } from '#ports/safekeeping';
import type { KeyValues } from '#storage/witness';

const KEY = 'galley.backup';

/** Remembers when everything was last backed up, and how many operations there were then. */
export class BackupMemory {
  readonly #values: KeyValues | null;

  constructor(values: KeyValues | null) {
    this.#values = values;
  }

  note(at: string, operations: number): void {
    try {
      this.#values?.setItem(KEY, JSON.stringify({ at, operations }));
    } catch {
      // Not remembered: the editor is reminded once too often.
    }
  }

  /** @param operations how many there are now */
  state(operations: number): BackupState {
    const never = { at: null, since: operations };
    try {
      const kept: unknown = JSON.parse(this.#values?.getItem(KEY) ?? 'null');
      if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('operations' in kept))
        return never;
      const { at, operations: then } = kept;
      if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof then !== 'number') return never;
      return { at, since: Math.max(0, operations - then) };
    } catch {
      return never;
    }
  }
}
