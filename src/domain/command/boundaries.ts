import type { Assignment, Block, PageDocument } from '#domain/page/document';
import type { Offset, Span } from '#domain/page/ids';
import { isArticleBoundary, spanOf } from '#domain/page/queries';
import { rankBetween } from '#domain/page/rank';
import { isArticleRole } from '#domain/page/roles';
import { isBlockStart } from '#domain/page/start';
import type { CommandOf } from './command';
import { refuseCommand, type Draft } from './draft';
import { isBoundaryLocked, refuseLocked, refuseLockedBoundary } from './guard';
import { joinAlike } from './join-alike';
import { newArticleBeside } from './new-article';
import { placementIn, roleInArticle } from './reading-place';

/**
 * Between which starts (both excluded) the boundary at a block's start may be dragged: a role boundary stops at its
 * neighbours, an article boundary at the ends of the two articles that meet there, or at a lock.
 */
export function boundaryRange(doc: PageDocument, block: Block): Span {
  const index = doc.blocks.indexOf(block);
  const wide = isArticleBoundary(doc, block);
  const first = wide ? runStart(doc, index - 1) : index - 1;
  const last = wide ? runEnd(doc, index) : index;
  return {
    start: doc.blocks.at(first)?.start ?? 0,
    end: doc.blocks.at(last + 1)?.start ?? doc.text.length,
  };
}

/** The first block above that belongs to the same, up to a lock. */
function runStart(doc: PageDocument, index: number): number {
  let low = index;
  for (let block = doc.blocks.at(low); block !== undefined; block = doc.blocks.at(low)) {
    if (!sameSide(doc.blocks.at(low - 1), block) || isBoundaryLocked(doc, block)) break;
    low--;
  }
  return low;
}

/** The last block below that belongs to the same, down to a lock. */
function runEnd(doc: PageDocument, index: number): number {
  let high = index;
  for (let block = doc.blocks.at(high); block !== undefined; block = doc.blocks.at(high)) {
    const below = doc.blocks.at(high + 1);
    if (below === undefined || !sameSide(below, block) || isBoundaryLocked(doc, below)) break;
    high++;
  }
  return high;
}

function sameSide(other: Block | undefined, side: Block): boolean {
  if (other === undefined) return false;
  return (
    other.placement?.ownerId === side.placement?.ownerId &&
    (side.placement !== null || other.role === side.role)
  );
}

/** Moves a boundary: its text changes hands, and past the next start whole blocks do. */
export function moveBoundary(draft: Draft, { id, to }: CommandOf<'move-boundary'>): void {
  const block = draft.block(id);
  const above = draft.doc.blocks.previous(block);
  if (above === undefined) refuseCommand('first-boundary');
  if (to === block.start) refuseCommand('nothing-changes');
  refuseLockedBoundary(draft.doc, block);
  if (!isBlockStart(draft.doc.text, to)) refuseCommand('no-boundary-there');
  const range = boundaryRange(draft.doc, block);
  if (to <= range.start || to >= range.end) {
    refuseCommand(isArticleBoundary(draft.doc, block) ? 'no-boundary-there' : 'role-boundary-stops');
  }
  const down = to > block.start;
  const within = to > above.start && to < spanOf(draft.doc, block).end;
  if (within && (down ? takesRole(above, block) : takesRole(block, above))) draft.moveStart(id, to);
  else if (down) swallowDown(draft, block, above, to);
  else swallowUp(draft, block, to);
}

/**
 * Whether text that changes sides simply becomes part of the block that receives it. Between two articles it keeps
 * its role instead: body lines dragged up to a headline that ends the article above stay body there.
 */
function takesRole(receiver: Block, giver: Block): boolean {
  if (!isArticleRole(receiver.role) || giver.role === 'unassigned') return true;
  if (receiver.placement?.ownerId === giver.placement?.ownerId) return true;
  return receiver.role === roleInArticle(giver.role);
}

/** The boundary goes down past whole blocks: they, and what is above it of the block it lands in, go to the owner above. */
function swallowDown(draft: Draft, block: Block, above: Block, to: Offset): void {
  cutAt(draft, to);
  const swallowed = blocksIn(draft, { start: block.start, end: to });
  for (const each of swallowed) giveTo(draft, each, above);
  if (above.placement !== null) joinAlike(draft, swallowed);
  draft.sweep([block.placement?.ownerId]);
}

/** The boundary goes up past whole blocks: they go to the owner below. */
function swallowUp(draft: Draft, block: Block, to: Offset): void {
  const owners = new Set([draft.doc.blocks.previous(block)?.placement?.ownerId]);
  cutAt(draft, to);
  const swallowed = blocksIn(draft, { start: to, end: block.start });
  for (const each of swallowed.toReversed()) giveTo(draft, each, block);
  if (block.placement !== null) joinAlike(draft, swallowed);
  draft.sweep(owners);
}

function giveTo(draft: Draft, block: Block, receiver: Block): void {
  refuseLocked(draft.doc, block);
  draft.assign(block.id, assignmentLike(draft, block, receiver));
}

function assignmentLike(draft: Draft, block: Block, receiver: Block): Assignment {
  if (receiver.placement === null || receiver.role === 'column-sign') {
    return { role: receiver.role, placement: receiver.placement };
  }
  const role = roleInArticle(block.role);
  return { role, placement: placementIn(draft, receiver.placement.ownerId, block, role) };
}

const blocksIn = (draft: Draft, span: Span): Block[] => {
  const found: Block[] = [];
  for (const block of draft.doc.blocks.from(draft.doc.blocks.firstIndexFrom(span.start))) {
    if (block.start >= span.end) break;
    found.push(block);
  }
  return found;
};

/** Makes sure a block starts at a place; the new block keeps the role and owner and reads right after the old one. */
export function cutAt(draft: Draft, at: Offset): Block {
  const block = draft.doc.blocks.containing(at);
  if (block === undefined) refuseCommand('not-there');
  if (block.start === at) return block;
  if (!isBlockStart(draft.doc.text, at)) refuseCommand('no-boundary-there');
  refuseLocked(draft.doc, block);
  if (block.placement === null) return draft.addBlock(at, { role: block.role, placement: null });
  const { ownerId, rank } = block.placement;
  const siblings = draft.doc.blocks.ownedBy(ownerId);
  const after = siblings[siblings.findIndex((other) => other.id === block.id) + 1];
  const between = rankBetween(rank, after?.placement?.rank ?? null);
  return draft.addBlock(at, { role: block.role, placement: { ownerId, rank: between } });
}

/** Starts a new block inside one, alike in role and owner. */
export function splitBlock(draft: Draft, { at }: CommandOf<'split-block'>): void {
  const existing = draft.doc.blocks.containing(at);
  if (existing?.start === at) refuseCommand('nothing-changes');
  cutAt(draft, at);
}

/** Starts an article: at a place inside one, what it has from there on; elsewhere the one block. */
export function splitArticle(draft: Draft, { at }: CommandOf<'split-article'>): void {
  const block = draft.doc.blocks.containing(at);
  if (block === undefined) refuseCommand('not-there');
  refuseLocked(draft.doc, block);
  const article =
    block.placement === null ? undefined : draft.doc.articles.get(block.placement.ownerId as never);
  const first = cutAt(draft, at);
  const moved =
    article === undefined ? [first] : draft.doc.blocks.ownedBy(article.id).filter((b) => b.start >= at);
  if (article !== undefined && moved.length === draft.doc.blocks.ownedBy(article.id).length)
    refuseCommand('nothing-changes');
  const created = newArticleBeside(draft, at, article);
  for (const part of moved) {
    refuseLocked(draft.doc, part);
    const role = roleInArticle(part.role);
    // Blocks that leave an article together keep the order an editor may have given them.
    const placement =
      article === undefined || part.placement === null
        ? placementIn(draft, created.id, part, role)
        : { ownerId: created.id, rank: part.placement.rank };
    draft.assign(part.id, { role, placement });
  }
  draft.sweep([block.placement?.ownerId]);
}

/** Takes a boundary away; the block above takes the text, an article that had nothing else vanishes. */
export function joinBlocks(draft: Draft, { id }: CommandOf<'join-blocks'>): void {
  const block = draft.block(id);
  if (draft.doc.blocks.previous(block) === undefined) refuseCommand('first-boundary');
  refuseLockedBoundary(draft.doc, block);
  draft.make({ kind: 'block/remove', block });
  draft.sweep([block.placement?.ownerId]);
}
