import type { Block, PageDocument } from '#domain/page/document';
import type { BlockId } from '#domain/page/ids';
import { isArticleRole } from '#domain/page/roles';
import type { Draft } from './draft';

/**
 * Joins blocks with a raw neighbour of the same role and owner that also reads next to them, so that no needless
 * boundary stays. One that stood between two captions (or other parts of one kind that are counted) before stays.
 */
export function joinAlike(draft: Draft, blocks: readonly Pick<Block, 'id'>[]): void {
  const ids = new Set<BlockId>(blocks.map((block) => block.id));
  for (const id of blocks.map((block) => block.id)) {
    const block = draft.doc.blocks.get(id);
    const next = block === undefined ? undefined : draft.doc.blocks.next(block);
    if (next !== undefined) ids.add(next.id);
  }
  const candidates = [...ids]
    .flatMap((id) => draft.doc.blocks.get(id) ?? [])
    .sort((a, b) => b.start - a.start);
  for (const candidate of candidates) {
    const block = draft.doc.blocks.get(candidate.id);
    const above = block === undefined ? undefined : draft.doc.blocks.previous(block);
    if (block !== undefined && above !== undefined && readsOn(draft, above, block)) {
      draft.make({ kind: 'block/remove', block });
    }
  }
}

function readsOn(draft: Draft, above: Block, block: Block): boolean {
  if (above.role !== block.role || block.standing !== 'proposed') return false;
  if (above.placement === null || block.placement === null)
    return above.placement === block.placement && !dividedTwo(draft.original, above, block);
  if (above.placement.ownerId !== block.placement.ownerId || !isArticleRole(block.role)) return false;
  if (dividedTwo(draft.original, above, block)) return false;
  const order = draft.doc.blocks.ownedBy(above.placement.ownerId);
  return order.findIndex((b) => b.id === block.id) === order.findIndex((b) => b.id === above.id) + 1;
}

/** Whether two parts of this same kind met here before the command. Running text and what is unassigned has no such parts. */
function dividedTwo(original: PageDocument, above: Block, block: Block): boolean {
  if (block.role === 'body' || block.role === 'unassigned') return false;
  const wasBelow = original.blocks.containing(block.start);
  const wasAbove = original.blocks.containing(above.start);
  return wasBelow?.start === block.start && wasBelow.role === block.role && wasAbove?.role === above.role;
}
