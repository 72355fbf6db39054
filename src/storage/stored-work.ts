import type { Head } from '#codec/operation-chain';
import type { ArchiveRecord } from '#domain/archive/record';

/** What has just been stored for good, and how far that brings the chains it is in. */
export type StoredNews = { readonly records: readonly ArchiveRecord[]; readonly heads: readonly Head[] };
type Listener = (news: StoredNews) => void;

/** Tells this tab's witness and second copy of whatever this tab has stored, once it is stored and not before. */
export class StoredWork {
  readonly #listeners = new Set<Listener>();

  tell(records: readonly ArchiveRecord[], heads: readonly Head[] = []): void {
    // Apart from whoever stored: a listener that fails must not make a stored gesture look unsaved.
    for (const listener of this.#listeners) queueMicrotask(() => listener({ records, heads }));
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
