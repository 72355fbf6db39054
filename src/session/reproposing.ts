import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '#shared/result';
import type { Command } from '#domain/command/command';
import type { Plan } from '#domain/command/plan';
import type { Refusal } from '#domain/command/refusal';
import type { PageDocument } from '#domain/page/document';
import { originalOf } from '#domain/proposal/in-force';
import { settledRuns } from '#domain/proposal/kept-parts';
import type { PageStore } from '#ports/page-store';
import type { OperationLog } from '#ports/operation-log';
import type { ProfileStore } from '#ports/profile-store';
import type { Segmenter } from '#ports/segmenter';
import { hintsFor } from './learning';
import { commandOf, isSameSplit, settledOn, type Incoming, type Preview } from './preview';
import { makeProposal } from './propose';
import type { SessionState } from './state';

type Ports = {
  readonly log: OperationLog;
  readonly profiles: ProfileStore;
  readonly segmenter: Segmenter;
  readonly pages: PageStore;
};

/** What the session lends: its state, its way to carry out commands, and to say that one is refused. */
type Lent = {
  readonly store: StoreApi<SessionState>;
  readonly run: (command: Command) => Result<Plan, Refusal>;
  readonly refuse: (refusal: Refusal) => void;
  /** Resolves once the history is known; false when it cannot be. */
  readonly whenKnown: () => Promise<boolean>;
};

/**
 * Proposing a page again, and going back to its original proposal: each is looked at before it is adopted, in one
 * step. What people have confirmed, edited or locked meanwhile, here or elsewhere, is left alone whenever that is.
 */
export class Reproposing {
  readonly #ports: Ports;
  readonly #lent: Lent;
  #working = new AbortController();

  constructor(ports: Ports, lent: Lent) {
    this.#ports = ports;
    this.#lent = lent;
  }

  /** Makes a proposal for what is not settled, given what is, and shows what it would change. */
  async start(): Promise<void> {
    const { signal } = this.#begin({ phase: 'working', purpose: 'again', progress: null });
    const failed: Preview = { phase: 'failed', purpose: 'again' };
    const { rawPage } = this.#lent.store.getState();
    const isKnown = await this.#lent.whenKnown();
    const hints = rawPage === null ? null : await hintsFor(this.#ports, rawPage.editionId);
    // Waiting may have lasted: what is settled is what is so now, and this may not be wanted any more.
    const state = this.#lent.store.getState();
    const { doc } = state;
    if (!isKnown || doc === null) {
      this.#show(failed, signal);
      return;
    }
    if (signal.aborted) return;
    const made = await makeProposal(this.#ports.segmenter, doc.text, {
      signal,
      hints,
      settled: settledRuns(doc, settledOn({ ...state, doc })),
      onProgress: (progress) => {
        this.#show({ phase: 'working', purpose: 'again', progress }, signal);
      },
    });
    if (made === 'cancelled') return;
    this.#show(
      made === 'failed'
        ? failed
        : { phase: 'ready', purpose: 'again', incoming: { purpose: 'again', proposal: made } },
      signal,
    );
  }

  /** Shows what bringing back the original proposal would change. */
  async showOriginal(): Promise<void> {
    const { signal } = this.#begin({ phase: 'working', purpose: 'original', progress: null });
    const isKnown = await this.#lent.whenKnown();
    const { operations, skipped } = this.#lent.store.getState();
    const original = isKnown ? originalOf(operations.newestFirst(), skipped) : null;
    this.#show(
      original === null
        ? { phase: 'failed', purpose: 'original' }
        : { phase: 'ready', purpose: 'original', incoming: { purpose: 'original', original } },
      signal,
    );
  }

  /**
   * Adopts what is shown, in one step. Refused when the page has been split otherwise since: the difference that was
   * looked at is no longer the one that would be made.
   * @param seen the page the difference was shown for
   */
  async adopt(seen: PageDocument): Promise<boolean> {
    const { preview } = this.#lent.store.getState();
    if (preview?.phase !== 'ready') return false;
    const { incoming } = preview;
    const { signal } = this.#working;
    if (!(await this.#keep(incoming))) {
      this.#show({ phase: 'failed', purpose: preview.purpose }, signal);
      return false;
    }
    const state = this.#lent.store.getState();
    if (state.doc === null || state.preview !== preview) return false;
    if (!isSameSplit(state.doc, seen)) {
      this.#lent.refuse({ code: 'stale' });
      return false;
    }
    const { ok } = this.#lent.run(commandOf(incoming, state));
    if (ok) this.dismiss();
    return ok;
  }

  /** Stops what is under way and shows the page as it is. */
  dismiss(): void {
    this.#working.abort();
    if (this.#lent.store.getState().preview !== null) this.#lent.store.setState({ preview: null });
  }

  #begin(preview: Preview): AbortController {
    this.#working.abort();
    this.#working = new AbortController();
    this.#lent.store.setState({ preview });
    return this.#working;
  }

  #show(preview: Preview, signal: AbortSignal): void {
    if (!signal.aborted) this.#lent.store.setState({ preview });
  }

  /** A proposal named in the log has to be in the store first. */
  async #keep(incoming: Incoming): Promise<boolean> {
    if (incoming.purpose === 'original') return true;
    return this.#ports.pages.putProposal(incoming.proposal).then(
      () => true,
      () => false,
    );
  }
}
