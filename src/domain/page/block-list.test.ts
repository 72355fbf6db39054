import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#testing/check';
import { page } from '#testing/notation';
import { BlockList } from './block-list';
import type { Block } from './document';
import type { BlockId, OwnerId, Rank } from './ids';
import { spreadRanks } from './rank';

const blockAt = (start: number, owner: string | null = null, rank = 'V'): Block => ({
  id: `b${start}` as BlockId,
  start,
  role: owner === null ? 'unassigned' : 'body',
  placement: owner === null ? null : { ownerId: owner as OwnerId, rank: rank as Rank },
  standing: 'proposed',
});

describe('a block list', () => {
  const many = fc.uniqueArray(
    fc.tuple(fc.nat(60), fc.constantFrom('a1', 'a2', null), fc.constantFrom('F', 'V')),
    {
      maxLength: 25,
      selector: ([start]) => start,
    },
  );

  test('B6 its views by start, id and owner agree with plain arrays', () => {
    check(
      fc.property(many, fc.array(fc.tuple(fc.nat(60), fc.boolean()), { maxLength: 20 }), (list, edits) => {
        let plain = list.map(([start, owner, rank]) => blockAt(start, owner, rank));
        let blocks = BlockList.from(plain);
        for (const [pick, isRemoval] of edits) {
          const block = plain[pick % Math.max(1, plain.length)];
          if (block === undefined) continue;
          const after: Block = {
            ...block,
            placement: { ownerId: 'a3' as OwnerId, rank: `${pick + 1}1` as Rank },
          };
          plain = plain.filter((other) => other !== block);
          blocks = isRemoval ? blocks.remove(block) : blocks.replace(block, after);
          if (!isRemoval) plain.push(after);
        }
        plain.sort((a, b) => a.start - b.start);
        expect([...blocks]).toEqual(plain);
        expect(blocks.size).toBe(plain.length);
        plain.forEach((block, i) => {
          expect([blocks.get(block.id), blocks.at(i), blocks.indexOf(block)]).toEqual([block, block, i]);
          expect([blocks.previous(block), blocks.next(block)]).toEqual([plain[i - 1], plain[i + 1]]);
        });
        for (const owner of ['a1', 'a2', 'a3'] as OwnerId[]) {
          const own = plain.filter((block) => block.placement?.ownerId === owner);
          const rankOf = (block: Block): string => block.placement?.rank ?? '';
          own.sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : rankOf(a) > rankOf(b) ? 1 : a.start - b.start));
          expect(blocks.ownedBy(owner)).toEqual(own);
        }
      }),
    );
  });

  test('B3 the block that contains an offset is the last that starts at or before it', () => {
    const { blocks, text } = page(`
      a1 headline |温县召开会议
      a1 body     |本报讯
      -  ad       |广告`);
    const idAt = (offset: number): string | undefined => blocks.containing(offset)?.id;
    expect([-1, 0, 6, 7, 10, 11, text.length, 999].map(idAt)).toEqual([
      'first',
      'first',
      'first',
      'b2',
      'b2',
      'b3',
      'b3',
      'b3',
    ]);
    expect([0, 1, 7, 8, 11, 12].map((offset) => blocks.firstIndexFrom(offset))).toEqual([0, 1, 1, 2, 2, 3]);
  });

  test('P2 blocks of an article read by rank, equal ranks by start', () => {
    const list = BlockList.from([
      blockAt(9, 'a1', 'F'),
      blockAt(3, 'a1', 'V'),
      blockAt(1, 'a1', 'V'),
      blockAt(5),
    ]);
    expect(list.ownedBy('a1' as OwnerId).map(({ start }) => start)).toEqual([9, 1, 3]);
    expect(list.ownedBy('a2' as OwnerId)).toEqual([]);
  });

  test('B5 moving a boundary among 377,000 blocks leaves all chunks but two as they are', () => {
    const ranks = spreadRanks(10);
    const all = Array.from({ length: 377_000 }, (_, i) =>
      // Some of them in articles of ten: enough to see, and quick to set up.
      i % 100 < 10 ? blockAt(i * 30, `a${Math.floor(i / 100)}`, ranks[i % 10]) : blockAt(i * 30),
    );
    const before = BlockList.from(all);
    for (const index of [1, 255, 256, 200_003, 376_999]) {
      const block = before.at(index)!;
      const after = before.replace(block, { ...block, start: block.start - 7 });
      const old = new Set<unknown>(before.chunks);
      const copied = after.chunks.filter((chunk) => !old.has(chunk));
      expect(copied.length).toBeLessThanOrEqual(2);
      expect(copied.every((chunk) => chunk.length <= 512)).toBe(true);
      expect(after.chunks.length).toBeLessThan(1500);
      expect(after.get(block.id)?.start).toBe(block.start - 7);
      expect(before.get(block.id)?.start).toBe(block.start);
    }
  }, 30_000);
});
