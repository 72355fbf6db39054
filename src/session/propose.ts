import type { ProposalId } from '#domain/page/ids';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { PageStore } from '#ports/page-store';
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
