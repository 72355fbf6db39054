import { ok, type Result } from '#shared/result';
import type { Block, PageDocument } from '#domain/page/document';
import type { BlockId, Offset } from '#domain/page/ids';
import { isBlockStart } from '#domain/page/start';
import type { PageChange } from './change';
import { equalValues } from './equal';
import { assignmentHoldsIn } from './partition';
import { stale, type Stale } from './stale';

type BlockChange = Extract<PageChange, { kind: `block/${string}` }>;
type Applied = Result<PageDocument, Stale>;

export function applyBlockChange(doc: PageDocument, change: BlockChange): Applied {
  if (change.kind === 'block/add') return addBlock(doc, change.block);
  if (change.kind === 'block/remove') return removeBlock(doc, change.block);
  if (change.kind === 'block/move-start') return moveStart(doc, change.id, change.from, change.to);
  const block = doc.blocks.get(change.id);
  if (block === undefined) return stale('the block is gone');
  if (change.kind === 'block/set-standing') {
    if (block.standing !== change.from) return stale('the standing has changed since');
    return ok(replaced(doc, block, { ...block, standing: change.to }));
  }
  const present = { role: block.role, placement: block.placement };
  if (!equalValues(present, change.from)) return stale('the role or placement has changed since');
  if (!assignmentHoldsIn(doc, change.to)) return stale('the owner is gone');
  return ok(replaced(doc, block, { ...block, role: change.to.role, placement: change.to.placement }));
}

function addBlock(doc: PageDocument, block: Block): Applied {
  if (doc.blocks.get(block.id) !== undefined) return stale('the block is there already');
  if (!isBlockStart(doc.text, block.start)) return stale('no block can start there');
  if (doc.blocks.containing(block.start)?.start === block.start) return stale('a block starts there already');
  if (!assignmentHoldsIn(doc, block)) return stale('the owner is gone');
  return ok({ ...doc, blocks: doc.blocks.add(block) });
}

function removeBlock(doc: PageDocument, block: Block): Applied {
  const present = doc.blocks.get(block.id);
  if (present === undefined || !equalValues(present, block)) return stale('the block has changed since');
  if (doc.blocks.at(0)?.id === block.id) return stale('the first block stays');
  return ok({ ...doc, blocks: doc.blocks.remove(present) });
}

function moveStart(doc: PageDocument, id: BlockId, from: Offset, to: Offset): Applied {
  const block = doc.blocks.get(id);
  if (block?.start !== from) return stale('the boundary has moved since');
  const before = doc.blocks.previous(block);
  if (before === undefined) return stale('the first block starts the page');
  const limit = doc.blocks.next(block)?.start ?? doc.text.length;
  if (to <= before.start || to >= limit || !isBlockStart(doc.text, to))
    return stale('no boundary can stand there');
  return ok(replaced(doc, block, { ...block, start: to }));
}

const replaced = (doc: PageDocument, before: Block, after: Block): PageDocument => ({
  ...doc,
  blocks: doc.blocks.replace(before, after),
});
