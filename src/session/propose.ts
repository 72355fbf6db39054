import type { StoreApi } from 'zustand/vanilla';
import type { ProposalId } from '#domain/page/ids';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { PageStore } from '#ports/page-store';
import type { Segmenter } from '#ports/segmenter';
import type { SessionState } from './state';

type Options = NonNullable<Parameters<Segmenter['propose']>[1]>;

/** A proposal under its content address (SHA-256 of its JSON), or why there is none. */
export async function makeProposal(
  segmenter: Segmenter,
  text: string,
  options: Options,
): Promise<StoredProposal | 'cancelled' | 'failed'> {
  try {
    const proposal = await segmenter.propose(text, options);
    const bytes = new TextEncoder().encode(JSON.stringify(proposal));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const id = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') as ProposalId;
    return { id, proposal };
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}

/**
 * A proposal that is named in the log but not stored, as after an import: made again, and kept when it turns out to be
 * the same. Null when it is not (another version of the method made it).
 */
export async function recallProposal(
  { segmenter, pages }: { readonly segmenter: Segmenter; readonly pages: PageStore },
  text: string,
  id: ProposalId,
  signal: AbortSignal,
): Promise<StoredProposal | null> {
  const made = await makeProposal(segmenter, text, { signal });
  if (typeof made === 'string' || made.id !== id) return null;
  await pages.putProposal(made).catch(() => undefined);
  return made;
}

/**
 * Brings the proposal in force into the state, where it is not there already. Reasons and confidences are worth
 * having, but the page can be worked on without.
 */
export async function loadProposal(
  ports: { readonly segmenter: Segmenter; readonly pages: PageStore },
  store: StoreApi<SessionState>,
  signal: AbortSignal,
): Promise<void> {
  const { proposalId, proposal: present } = store.getState();
  if (proposalId === null || proposalId === present?.id) return;
  const stored = await ports.pages.proposal(proposalId).catch(() => null);
  const { rawPage, proposalId: wanted } = store.getState();
  if (wanted !== proposalId) return;
  store.setState({ proposal: stored });
  if (stored !== null || rawPage === null) return;
  void recallProposal(ports, rawPage.text, proposalId, signal).then((proposal) => {
    if (proposal !== null && store.getState().proposalId === proposalId) store.setState({ proposal });
  });
}
