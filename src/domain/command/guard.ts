import type { Block, PageDocument } from '#domain/page/document';
import type { OwnerId } from '#domain/page/ids';
import { refuseCommand } from './draft';

const isLockedOwner = (doc: PageDocument, ownerId: OwnerId | undefined): boolean =>
  ownerId !== undefined && doc.articles.get(ownerId as never)?.standing === 'locked';

/** Whether a lock refuses that a block's role or placement changes. */
export const isLocked = (doc: PageDocument, block: Block): boolean =>
  block.standing === 'locked' || isLockedOwner(doc, block.placement?.ownerId);

/** Whether a lock refuses that the boundary at a block's start moves or vanishes; it ends the block above as well. */
export function isBoundaryLocked(doc: PageDocument, block: Block): boolean {
  const above = doc.blocks.previous(block);
  return isLocked(doc, block) || isLockedOwner(doc, above?.placement?.ownerId);
}

/** Refuses to change the role or placement of a locked block. */
export function refuseLocked(doc: PageDocument, block: Block): void {
  if (isLocked(doc, block)) refuseCommand('locked');
}

/** Refuses to move or remove a locked boundary. */
export function refuseLockedBoundary(doc: PageDocument, block: Block): void {
  if (isBoundaryLocked(doc, block)) refuseCommand('locked');
}

/** Refuses to put something into, or take something out of, a locked article. */
export function refuseLockedOwner(doc: PageDocument, ownerId: OwnerId | null): void {
  if (ownerId !== null && isLockedOwner(doc, ownerId)) refuseCommand('locked');
}
