import type { DocumentId } from '#domain/page/ids';

type Listener = (documentId: DocumentId) => void;

/** Tells this tab and the others that documents have new operations. A hint: a lost message loses nothing. */
export class ChangeChannel {
  readonly #listeners = new Set<Listener>();
  readonly #channel: BroadcastChannel;

  constructor(databaseName: string) {
    this.#channel = new BroadcastChannel(`galley-changes:${databaseName}`);
    this.#channel.onmessage = (event: MessageEvent<unknown>) => {
      if (typeof event.data === 'string') this.tell(event.data as DocumentId);
    };
  }

  /** Tells this tab alone. */
  tell(documentId: DocumentId): void {
    // Apart from whoever appended: a listener that fails must not make a stored gesture look unsaved.
    for (const listener of this.#listeners) queueMicrotask(() => listener(documentId));
  }

  announce(documentIds: Iterable<DocumentId>): void {
    for (const documentId of new Set(documentIds)) {
      this.tell(documentId);
      this.#channel.postMessage(documentId);
    }
  }

  subscribe(listener: Listener): () => void {
    const own: Listener = (documentId) => listener(documentId);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel.close();
  }
}
