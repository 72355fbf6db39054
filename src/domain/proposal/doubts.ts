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
  PageDocument['blocks'],
  Pick<PageDocument, 'articles'> & { readonly proposals: ProposalIndex; readonly found: readonly Block[] }
>();

/** Whether a block still stands as proposed and the proposal was unsure of its boundary, role or placement. */
export function isDoubtful(block: Block, proposals: ProposalIndex): boolean {
  if (block.standing !== 'proposed') return false;
  const proposed = proposals.get(block.start);
  return proposed !== undefined && certaintyOf(proposed) < DOUBT_BELOW;
}

/**
 * The doubtful blocks of a raw page in raw order. A confirmed or locked article has none. The same list as long as
 * blocks and articles are the same, whatever is marked.
 */
export function doubtfulBlocks(doc: PageDocument, proposals: ProposalIndex): readonly Block[] {
  const cached = doubtful.get(doc.blocks);
  if (cached?.proposals === proposals && cached.articles === doc.articles) return cached.found;
  const found = [...doc.blocks].filter((block) => {
    if (!isDoubtful(block, proposals)) return false;
    const article = block.placement === null ? undefined : doc.articles.get(block.placement.ownerId as never);
    return article === undefined || article.standing === 'proposed';
  });
  doubtful.set(doc.blocks, { articles: doc.articles, proposals, found });
  return found;
}

/** How doubtful an article or column is: how many of its blocks are, and how sure the least certain of them is. */
export type Doubt = { readonly count: number; readonly certainty: number };

/** How sure a proposal is of a block: as sure as of the less certain of its boundary and its role. */
export const certaintyOf = ({ boundaryConfidence, roleConfidence }: ProposedBlock): number =>
  Math.min(boundaryConfidence, roleConfidence);

const byOwner = new WeakMap<readonly Block[], ReadonlyMap<OwnerId, Doubt>>();

/** How doubtful each owner is that has doubtful blocks. The same map as long as the doubtful blocks are the same. */
export function doubtsByOwner(doc: PageDocument, proposals: ProposalIndex): ReadonlyMap<OwnerId, Doubt> {
  const blocks = doubtfulBlocks(doc, proposals);
  const doubts = byOwner.get(blocks) ?? countByOwner(blocks, proposals);
  byOwner.set(blocks, doubts);
  return doubts;
}

function countByOwner(blocks: readonly Block[], proposals: ProposalIndex): ReadonlyMap<OwnerId, Doubt> {
  const doubts = new Map<OwnerId, Doubt>();
  for (const block of blocks) {
    const owner = block.placement?.ownerId;
    const proposed = proposals.get(block.start);
    if (owner === undefined || proposed === undefined) continue;
    const { count, certainty } = doubts.get(owner) ?? { count: 0, certainty: 1 };
    doubts.set(owner, { count: count + 1, certainty: Math.min(certainty, certaintyOf(proposed)) });
  }
  return doubts;
}
