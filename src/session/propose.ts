import type { StoreApi } from 'zustand/vanilla';
import type { RawPage } from '#domain/page/document';
import type { ProposalId } from '#domain/page/ids';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { OperationLog } from '#ports/operation-log';
import type { PageStore } from '#ports/page-store';
import type { ProfileStore } from '#ports/profile-store';
import type { Segmenter } from '#ports/segmenter';
import { hintsFor } from './learning';
import type { SessionState } from './state';

type Options = NonNullable<Parameters<Segmenter['propose']>[1]>;

/**
 * A proposal under its content address (SHA-256 of its JSON), or why there is none. Once there is an answer, or nobody
 * waits for it any more, no news of the work is passed on: the last of it may come in late.
 */
export async function makeProposal(
  segmenter: Segmenter,
  text: string,
  options: Options,
): Promise<StoredProposal | 'cancelled' | 'failed'> {
  const { signal, onProgress, onFirst } = options;
  let isAwaited = true;
  const whileAwaited =
    <News>(tell: ((news: News) => void) | undefined) =>
    (news: News): void => {
      if (isAwaited && signal?.aborted !== true) tell?.(news);
    };
  try {
    signal?.throwIfAborted();
    const proposal = await segmenter.propose(text, {
      ...options,
      onProgress: whileAwaited(onProgress),
      onFirst: whileAwaited(onFirst),
    });
    isAwaited = false;
    const bytes = new TextEncoder().encode(JSON.stringify(proposal));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const id = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') as ProposalId;
    return { id, proposal };
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  } finally {
    isAwaited = false;
  }
}

type Ports = {
  readonly log: OperationLog;
  readonly pages: PageStore;
  readonly profiles: ProfileStore;
  readonly segmenter: Segmenter;
};

/**
 * A proposal that is named in the log but not stored, as after an import: made again with what is known of the
 * newspaper now, and kept when it turns out to be the same. Null when it is not: another version of the method made
 * it, more was known or less, or it was made around what was settled then, which is not known any more.
 */
export async function recallProposal(
  ports: Ports,
  { text, editionId }: Pick<RawPage, 'text' | 'editionId'>,
  id: ProposalId,
  signal: AbortSignal,
): Promise<StoredProposal | null> {
  const hints = await hintsFor(ports, editionId);
  const made = await makeProposal(ports.segmenter, text, { signal, hints });
  if (typeof made === 'string' || made.id !== id) return null;
  await ports.pages.putProposal(made).catch(() => undefined);
  return made;
}

/**
 * Keeps the proposal in force in the state of one session. Reasons and confidences are worth having, but the page can
 * be worked on without.
 */
export class ProposalInForce {
  readonly #ports: Ports;
  readonly #store: StoreApi<SessionState>;
  /** Those that are being made again, or have been: a whole page is not proposed at every step for the same answer. */
  readonly #recalled = new Set<ProposalId>();

  constructor(ports: Ports, store: StoreApi<SessionState>) {
    this.#ports = ports;
    this.#store = store;
  }

  /** Brings it in, where it is not there already. What is not stored is made again in the background, once. */
  async load(signal: AbortSignal): Promise<void> {
    const { proposalId, proposal: present } = this.#store.getState();
    if (proposalId === null || proposalId === present?.id) return;
    const stored = await this.#ports.pages.proposal(proposalId).catch(() => null);
    const { rawPage, proposalId: wanted, proposal } = this.#store.getState();
    // Another one is in force by now, or this one has come in by another way.
    if (wanted !== proposalId || proposal?.id === proposalId) return;
    this.#store.setState({ proposal: stored });
    if (stored === null && rawPage !== null) void this.#recall(rawPage, proposalId, signal);
  }

  async #recall(rawPage: RawPage, id: ProposalId, signal: AbortSignal): Promise<void> {
    if (this.#recalled.has(id)) return;
    this.#recalled.add(id);
    const proposal = await recallProposal(this.#ports, rawPage, id, signal);
    if (proposal !== null && this.#store.getState().proposalId === id) this.#store.setState({ proposal });
    // Stopped because the desk was left: the next opening asks again.
    if (proposal === null && signal.aborted) this.#recalled.delete(id);
  }
}
