import type { Change } from '#domain/change/change';
import type { Block, Correction, Partition } from '#domain/page/document';
import type { Offset } from '#domain/page/ids';

type Convert = (offset: Offset) => Offset;

const convertBlock = (block: Block, convert: Convert): Block => ({ ...block, start: convert(block.start) });

const convertCorrection = (correction: Correction, convert: Convert): Correction => ({
  ...correction,
  span: { start: convert(correction.span.start), end: convert(correction.span.end) },
});

const convertPartition = (partition: Partition, convert: Convert): Partition => ({
  ...partition,
  blocks: partition.blocks.map((block) => convertBlock(block, convert)),
});

/** The same change with every offset in it converted; changes without offsets are returned as they are. */
export function convertChange(change: Change, convert: Convert): Change {
  switch (change.kind) {
    case 'block/add':
    case 'block/remove':
      return { ...change, block: convertBlock(change.block, convert) };
    case 'block/move-start':
      return { ...change, from: convert(change.from), to: convert(change.to) };
    case 'correction/add':
    case 'correction/remove':
      return { ...change, correction: convertCorrection(change.correction, convert) };
    case 'document/adopt':
      return {
        ...change,
        from: convertPartition(change.from, convert),
        to: convertPartition(change.to, convert),
      };
    default:
      return change;
  }
}
