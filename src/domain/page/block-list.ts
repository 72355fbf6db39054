import type { Block } from './document';
import type { BlockId, Offset, OwnerId } from './ids';
import { RecordMap } from './record-map';
import { SortedList } from './sorted-list';

const byStart = (a: Block, b: Block): number => a.start - b.start;

const byReadingOrder = (a: Block, b: Block): number => {
  const ranks = [a.placement?.rank ?? '', b.placement?.rank ?? ''] as const;
  if (ranks[0] !== ranks[1]) return ranks[0] < ranks[1] ? -1 : 1;
  return a.start - b.start;
};

/** The blocks of a raw page: by start, by id and by owner. Persistent: every edit gives a new list. */
export class BlockList {
  readonly #sorted: SortedList<Block>;
  readonly #byId: RecordMap<BlockId, Block>;
  readonly #byOwner: RecordMap<OwnerId, readonly Block[]>;

  private constructor(
    sorted: SortedList<Block>,
    byId: RecordMap<BlockId, Block>,
    byOwner: RecordMap<OwnerId, readonly Block[]>,
  ) {
    this.#sorted = sorted;
    this.#byId = byId;
    this.#byOwner = byOwner;
  }

  static from(blocks: readonly Block[]): BlockList {
    const owners = new Map<OwnerId, Block[]>();
    for (const block of blocks) {
      if (block.placement === null) continue;
      const own = owners.get(block.placement.ownerId);
      if (own === undefined) owners.set(block.placement.ownerId, [block]);
      else own.push(block);
    }
    for (const own of owners.values()) own.sort(byReadingOrder);
    return new BlockList(
      SortedList.from(byStart, blocks),
      RecordMap.from(blocks.map((block) => [block.id, block])),
      RecordMap.from(owners),
    );
  }

  get size(): number {
    return this.#sorted.size;
  }

  /** Chunks in order of start; an edit leaves most of them the same objects, so caches may hang on them. */
  get chunks(): readonly (readonly Block[])[] {
    return this.#sorted.chunks;
  }

  get(id: BlockId): Block | undefined {
    return this.#byId.get(id);
  }

  /** The `index`-th block in order of start. */
  at(index: number): Block | undefined {
    return this.#sorted.at(index);
  }

  /** Index of the block that contains an offset; 0 for anything before the first. */
  indexAt(offset: Offset): number {
    return Math.max(0, this.#sorted.lowerBound((block) => (block.start <= offset ? -1 : 1)) - 1);
  }

  /** Index of the first block that starts at or after an offset; `size` when none does. */
  firstIndexFrom(offset: Offset): number {
    return this.#sorted.lowerBound((block) => block.start - offset);
  }

  containing(offset: Offset): Block | undefined {
    return this.at(this.indexAt(offset));
  }

  indexOf(block: Block): number {
    return this.indexAt(block.start);
  }

  previous(block: Block): Block | undefined {
    return this.at(this.indexOf(block) - 1);
  }

  next(block: Block): Block | undefined {
    return this.at(this.indexOf(block) + 1);
  }

  /** The blocks of an article or column in reading order: rank, then start. */
  ownedBy(ownerId: OwnerId): readonly Block[] {
    return this.#byOwner.get(ownerId) ?? [];
  }

  add(block: Block): BlockList {
    return new BlockList(this.#sorted.insert(block), this.#byId.set(block.id, block), this.#own(null, block));
  }

  remove(block: Block): BlockList {
    return new BlockList(this.#sorted.remove(block), this.#byId.delete(block.id), this.#own(block, null));
  }

  replace(before: Block, after: Block): BlockList {
    return new BlockList(
      this.#sorted.remove(before).insert(after),
      this.#byId.set(after.id, after),
      this.#own(before, after),
    );
  }

  from(index: number): IterableIterator<Block> {
    return this.#sorted.from(index);
  }

  [Symbol.iterator](): IterableIterator<Block> {
    return this.#sorted.from(0);
  }

  #own(before: Block | null, after: Block | null): RecordMap<OwnerId, readonly Block[]> {
    let owners = this.#byOwner;
    if (before?.placement) {
      const rest = this.ownedBy(before.placement.ownerId).filter((block) => block.id !== before.id);
      owners =
        rest.length > 0
          ? owners.set(before.placement.ownerId, rest)
          : owners.delete(before.placement.ownerId);
    }
    if (after?.placement) {
      const own = owners.get(after.placement.ownerId) ?? [];
      owners = owners.set(after.placement.ownerId, [...own, after].toSorted(byReadingOrder));
    }
    return owners;
  }
}
