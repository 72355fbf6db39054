import type { ProposalId } from '#domain/page/ids';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { Segmenter } from '#ports/segmenter';

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
