import type { StoreApi } from 'zustand/vanilla';
import type { RawPage } from '#domain/page/document';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { OperationLog } from '#ports/operation-log';
import type { PageStore } from '#ports/page-store';
import type { ProfileStore } from '#ports/profile-store';
import type { Segmenter } from '#ports/segmenter';
import { hintsFor } from './learning';
import { makeProposal } from './propose';
import type { SessionState } from './state';

type Ports = {
  readonly log: OperationLog;
  readonly profiles: ProfileStore;
  readonly segmenter: Segmenter;
  readonly pages: PageStore;
};

/** What the session lends: its state, a way to begin the log, and to say that there is no proposal. */
type Lent = {
  readonly store: StoreApi<SessionState>;
  readonly begin: (proposal: StoredProposal) => Promise<void>;
  readonly failed: () => void;
};

/** Proposing a page nobody has worked on yet, while the editor looks on. */
export class FirstProposal {
  readonly #ports: Ports;
  readonly #lent: Lent;
  #working = new AbortController();

  constructor(ports: Ports, lent: Lent) {
    this.#ports = ports;
    this.#lent = lent;
  }

  /** Proposes the page and begins its log with that. Resolves without one when it is stopped, or fails, and says so. */
  async make(rawPage: RawPage): Promise<void> {
    const { signal } = (this.#working = new AbortController());
    const { store } = this.#lent;
    store.setState({ phase: 'proposing' });
    const made = await makeProposal(this.#ports.segmenter, rawPage.text, {
      signal,
      hints: await hintsFor(this.#ports, rawPage.editionId),
      onProgress: (progress) => {
        store.setState({ progress });
      },
      onFirst: (first) => {
        store.setState({ first });
      },
    });
    if (made === 'failed') this.#lent.failed();
    if (typeof made === 'string') return;
    try {
      signal.throwIfAborted();
      await this.#ports.pages.putProposal(made);
      signal.throwIfAborted();
      await this.#lent.begin(made);
    } catch {
      if (!signal.aborted) this.#lent.failed();
    }
  }

  /** Stops what is under way. */
  stop(): void {
    this.#working.abort();
  }
}
