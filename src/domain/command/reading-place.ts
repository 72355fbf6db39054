import type { Block, Placement } from '#domain/page/document';
import type { Offset, OwnerId } from '#domain/page/ids';
import { rankBetween } from '#domain/page/rank';
import { HEAD_ROLES, isArticleRole, type Role } from '#domain/page/roles';
import type { Draft } from './draft';

const headOrder = (role: Role): number => (HEAD_ROLES as readonly Role[]).indexOf(role);

/**
 * Where a block reads in its owner: head roles first, in their usual order (kicker, headline, deck, summary),
 * wherever they stand on the page; everything else by its place in the raw text.
 */
export function readingPlace(blocks: readonly Block[], start: Offset, role: Role): number {
  const own = headOrder(role);
  const heads = blocks.findIndex((block) => headOrder(block.role) < 0);
  const headCount = heads < 0 ? blocks.length : heads;
  if (own >= 0) {
    let at = 0;
    while (at < headCount) {
      const block = blocks[at];
      if (block === undefined || headOrder(block.role) > own) break;
      if (headOrder(block.role) === own && block.start > start) break;
      at++;
    }
    return at;
  }
  let at = headCount;
  blocks.forEach((block, i) => {
    if (i >= headCount && block.start < start) at = i + 1;
  });
  return at;
}

/** The placement for a block that joins an owner by its role and its place in the raw text. */
export function placementIn(
  draft: Draft,
  ownerId: OwnerId,
  block: Pick<Block, 'id' | 'start'>,
  role: Role,
): Placement {
  const others = draft.doc.blocks.ownedBy(ownerId).filter((other) => other.id !== block.id);
  const at = readingPlace(others, block.start, role);
  const low = others[at - 1]?.placement?.rank ?? null;
  const high = others[at]?.placement?.rank ?? null;
  return { ownerId, rank: rankBetween(low, high) };
}

/** A role that fits an article: furniture and signs that enter one become body. */
export const roleInArticle = (role: Role): Role => (isArticleRole(role) ? role : 'body');
