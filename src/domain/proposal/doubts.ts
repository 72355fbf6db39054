import type { Block, PageDocument } from '#domain/page/document';
import type { OwnerId } from '#domain/page/ids';
import type { Proposal, ProposedBlock } from './proposal';

/** Below this a proposed boundary or placement is shown as doubtful (待核). */
export const DOUBT_BELOW = 0.75;

/** The blocks of a proposal by their start (UTF-16), to look up why a boundary is where it is. */
export type ProposalIndex = ReadonlyMap<number, ProposedBlock>;

const NO_PROPOSAL: ProposalIndex = new Map();
const indexes = new WeakMap<Proposal, ProposalIndex>();

/** The same index each time for the same proposal. */
export function indexProposal(proposal: Proposal | null): ProposalIndex {
  if (proposal === null) return NO_PROPOSAL;
  const index = indexes.get(proposal) ?? new Map(proposal.blocks.map((block) => [block.start, block]));
  indexes.set(proposal, index);
  return index;
}

const doubtful = new WeakMap<
  PageDocument,
  { readonly proposals: ProposalIndex; readonly blocks: readonly Block[] }
>();

/** Whether a block still stands as proposed and the proposal was unsure of its boundary, role or placement. */
export function isDoubtful(block: Block, proposals: ProposalIndex): boolean {
  if (block.standing !== 'proposed') return false;
  const proposed = proposals.get(block.start);
  return (
    proposed !== undefined && Math.min(proposed.boundaryConfidence, proposed.roleConfidence) < DOUBT_BELOW
  );
}

/** The doubtful blocks of a raw page in raw order. A confirmed or locked article has none. */
export function doubtfulBlocks(doc: PageDocument, proposals: ProposalIndex): readonly Block[] {
  const cached = doubtful.get(doc);
  if (cached?.proposals === proposals) return cached.blocks;
  const blocks = [...doc.blocks].filter((block) => {
    if (!isDoubtful(block, proposals)) return false;
    const article = block.placement === null ? undefined : doc.articles.get(block.placement.ownerId as never);
    return article === undefined || article.standing === 'proposed';
  });
  doubtful.set(doc, { proposals, blocks });
  return blocks;
}

/** How many doubtful blocks each owner has. */
export function doubtsByOwner(doc: PageDocument, proposals: ProposalIndex): ReadonlyMap<OwnerId, number> {
  const counts = new Map<OwnerId, number>();
  for (const block of doubtfulBlocks(doc, proposals)) {
    const owner = block.placement?.ownerId;
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
