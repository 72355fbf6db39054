import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NewOperation } from '#domain/history/operation';
import type { RawPageId } from '#domain/page/ids';
import type { PageSession } from './page-session';
import type { SaveState } from './state';

/** What could not be stored so far, over all raw pages. */
export type Unsaved = Omit<Extract<SaveState, { readonly kind: 'unsaved' }>, 'kind'>;

type Held = { readonly session: PageSession; readonly stop: () => void; isOpen: boolean };

const isSame = (a: Unsaved | null, b: Unsaved | null): boolean =>
  a?.operations === b?.operations && a?.fault === b?.fault && a?.isPaused === b?.isPaused;

/**
 * The sessions that are open, and those that were left with something not yet stored: it goes on being stored, coming
 * back finds it, and every screen can say that it is not.
 */
export class UnsavedWork {
  /** Null: nothing has failed to be stored. */
  readonly store: StoreApi<Unsaved | null> = createStore<Unsaved | null>(() => null);
  readonly #held = new Map<RawPageId, Held>();

  /** The session of a raw page that was left with something unsaved; null: none. */
  left(rawPageId: RawPageId): PageSession | null {
    const session = this.#held.get(rawPageId)?.session;
    return session?.hasUnsaved() === true ? session : null;
  }

  /** Watches an open session; what is returned says that it was left, and it is watched until everything is stored. */
  hold(rawPageId: RawPageId, session: PageSession): () => void {
    this.#held.get(rawPageId)?.stop();
    const held: Held = { session, isOpen: true, stop: session.store.subscribe(() => this.#sum()) };
    this.#held.set(rawPageId, held);
    this.#sum();
    return () => {
      held.isOpen = false;
      void session.drained().then(() => {
        if (held.isOpen || this.#held.get(rawPageId) !== held) return;
        held.stop();
        this.#held.delete(rawPageId);
      });
    };
  }

  /** Whether something is not stored yet, even if nothing has failed. */
  isThere(): boolean {
    return this.#sessions().some((session) => session.hasUnsaved());
  }

  /** For a rescue file. */
  operations(): readonly NewOperation[] {
    return this.#sessions().flatMap((session) => session.unsaved());
  }

  /** Tries at once to store all of it. */
  retry(): void {
    for (const session of this.#sessions()) session.retry();
  }

  #sessions(): readonly PageSession[] {
    return [...this.#held.values()].map(({ session }) => session);
  }

  #sum(): void {
    const all = this.#sessions().flatMap((session) => {
      const { saving } = session.store.getState();
      return saving.kind === 'unsaved' ? [saving] : [];
    });
    const sum: Unsaved | null =
      all.length === 0
        ? null
        : {
            operations: all.reduce((count, { operations }) => count + operations, 0),
            // A reason that is known says more than one that is not.
            fault: all.find(({ fault }) => fault !== 'unknown')?.fault ?? 'unknown',
            isPaused: all.some(({ isPaused }) => isPaused),
          };
    if (!isSame(this.store.getState(), sum)) this.store.setState(sum, true);
  }
}
