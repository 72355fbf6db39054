import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '#domain/change/apply';
import { checkPartition } from '#domain/change/partition';
import { equalValues } from '#domain/change/equal';
import { invertChange } from '#domain/change/invert';
import { partitionFromProposal } from '#domain/command/adopt';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId, BlockId } from '#domain/page/ids';
import { partitionOf, withPartition } from '#domain/page/page-document';
import { articlesOf, outlineOf, spanOf } from '#domain/page/queries';
import { editedSomewhere } from '#testing/arbitraries/commands';
import { documents, proposalFor, throws } from '#testing/arbitraries/proposals';
import { after, at, contextOf } from '#testing/carry-out';
import { check } from '#testing/check';
import { Dice } from '#testing/dice';
import { blocksOf, lines, page } from '#testing/notation';
import { expectSame, faultsOf, leftovers } from '#testing/sound';
import { planCommand } from '#domain/command/plan';
import { NOTHING_EDITED } from './edited';
import { lockedParts, settledParts, type KeptParts } from './kept-parts';
import { mergePartition } from './merge';

/** A page with some of it confirmed or locked, what else somebody may have worked on, and a proposal for it. */
const situations = fc.tuple(documents(), throws(30), throws(30)).map(([start, numbers, more]) => {
  const dice = new Dice(numbers);
  let doc = start;
  for (const standing of ['confirmed', 'locked'] as const) {
    const ids = dice.oneIn(2) ? dice.some([...doc.blocks], 2) : dice.some([...doc.articles.values()], 1);
    const planned = planCommand(
      doc,
      { kind: 'set-standing', ids: ids.map(({ id }) => id as BlockId), standing },
      contextOf(),
    );
    if (planned.ok && dice.oneIn(2)) doc = planned.value.doc;
  }
  const edited = dice.oneIn(3) ? NOTHING_EDITED : editedSomewhere(doc, dice);
  return { doc, edited, proposal: proposalFor(doc.text, new Dice(more)) };
});

/** What the kept parts say, down to the text of their blocks. */
const said = (doc: PageDocument, { blocks, articles, columns, pages }: KeptParts) => ({
  blocks: [...doc.blocks].filter(({ id }) => blocks.has(id)).map((block) => [block, spanOf(doc, block)]),
  articles: [...doc.articles.values()].filter(({ id }) => articles.has(id)),
  columns: [...doc.columns.values()].filter(({ id }) => columns.has(id)),
  pages: [...doc.pages.values()].filter(({ id }) => pages.has(id)),
});
const sorted = (doc: PageDocument, parts: KeptParts) => {
  const { blocks, ...records } = said(doc, parts);
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    blocks,
    ...Object.fromEntries(Object.entries(records).map(([key, all]) => [key, [...all].sort(byId)])),
  };
};

describe('adopting anew', () => {
  test('S5 what is settled stays identical, and an article that stays gets nothing more', () => {
    check(
      fc.property(situations, ({ doc, edited, proposal }) => {
        const kept = settledParts(doc, edited);
        const next = withPartition(
          doc,
          mergePartition(doc, kept, partitionFromProposal(proposal), 'present'),
        );
        expect(sorted(next, kept)).toEqual(sorted(doc, kept));
        for (const id of kept.articles)
          expect(next.blocks.ownedBy(id).every((block) => kept.blocks.has(block.id))).toBe(true);
      }),
      300,
    );
  });

  test('S5 the page is sound afterwards, and one step takes it back', () => {
    check(
      fc.property(situations, ({ doc, edited, proposal }) => {
        const command = { kind: 'adopt-proposal', proposal: { id: 'p' as never, proposal }, edited } as const;
        const planned = planCommand(doc, command, contextOf());
        if (!planned.ok) {
          expect(planned.error.code).toBe('nothing-changes');
          return;
        }
        const { changes, doc: next } = planned.value;
        expect([...faultsOf(next), ...leftovers(next)]).toEqual([]);
        expect(changes.map(({ kind }) => kind)).toEqual(['document/adopt']);
        const back = applyChange(next, invertChange(changes[0]!));
        if (!back.ok) throw new Error(back.error.what);
        expectSame(back.value, doc);
      }),
      300,
    );
  });

  test('S5 what is not settled is as the proposal says: its boundaries, its roles, its company', () => {
    check(
      fc.property(situations, ({ doc, edited, proposal }) => {
        const kept = settledParts(doc, edited);
        const incoming = partitionFromProposal(proposal);
        const next = withPartition(doc, mergePartition(doc, kept, incoming, 'present'));
        const free = [...next.blocks].filter(({ id }) => !kept.blocks.has(id));
        const wanted = withPartition(doc, incoming).blocks;
        const owners = new Map<string, string | undefined>();
        for (const block of free) {
          const proposed = wanted.containing(block.start);
          expect([block.role, block.placement === null]).toEqual([
            proposed?.role,
            proposed?.placement === null,
          ]);
          if (proposed?.placement == null || block.placement === null) continue;
          const known = owners.get(proposed.placement.ownerId) ?? block.placement.ownerId;
          owners.set(proposed.placement.ownerId, known);
          expect(block.placement.ownerId).toBe(known);
        }
        expect(new Set(owners.values()).size).toBe(owners.size);
      }),
      300,
    );
  });

  test('S9 the same proposal a second time changes nothing, and everybody gives the same ids', () => {
    check(
      fc.property(situations, ({ doc, edited, proposal }) => {
        const kept = settledParts(doc, edited);
        const incoming = partitionFromProposal(proposal);
        const once = mergePartition(doc, kept, incoming, 'present');
        const next = withPartition(doc, once);
        const twice = mergePartition(next, kept, incoming, 'present');
        if (!equalValues(partitionOf(next), twice)) expect(twice).toEqual(partitionOf(next));
        const anew = mergePartition(withPartition(doc, partitionOf(doc)), kept, incoming, 'present');
        expect(equalValues(once, anew)).toBe(true);
      }),
      300,
    );
  });

  test('S10 what stays keeps its order, and so do the new articles among themselves', () => {
    check(
      fc.property(situations, ({ doc, edited, proposal }) => {
        const kept = settledParts(doc, edited);
        const incoming = partitionFromProposal(proposal);
        const next = withPartition(doc, mergePartition(doc, kept, incoming, 'present'));
        const staying = (of: PageDocument): ArticleId[] =>
          articlesOf(of)
            .filter(({ id, columnId }) => kept.articles.has(id) && columnId === null)
            .map(({ id }) => id);
        expect(staying(next)).toEqual(staying(doc));
      }),
      200,
    );
  });

  test('S12 an original of which parts have been locked and nothing else has been done comes back unchanged', () => {
    check(
      fc.property(documents(), throws(10), (original, numbers) => {
        const dice = new Dice(numbers);
        const ids = dice.some([...original.articles.values()], 3).map(({ id }) => id);
        const planned = planCommand(original, { kind: 'set-standing', ids, standing: 'locked' }, contextOf());
        if (!planned.ok) return;
        const { doc } = planned.value;
        const back = mergePartition(doc, lockedParts(doc), partitionOf(original), 'incoming');
        if (!equalValues(back, partitionOf(doc))) expect(back).toEqual(partitionOf(doc));
      }),
      200,
    );
  });

  test('S12 the original comes back exactly as it was where nothing is locked', () => {
    check(
      fc.property(situations, ({ doc, proposal }) => {
        const original = partitionFromProposal(proposal);
        const unlocked = lockedParts(doc).blocks.size === 0;
        const back = mergePartition(doc, lockedParts(doc), original, 'incoming');
        expect(checkPartition(doc.text, back)).toBe(true);
        const next = withPartition(doc, back);
        expect(sorted(next, lockedParts(doc))).toEqual(sorted(doc, lockedParts(doc)));
        if (unlocked) expectSame(next, withPartition(doc, original));
      }),
      300,
    );
  });
});

describe('what a new proposal makes of a page', () => {
  const doc = page(`
    a1 headline |温县召开会议
    a1 body     |本报讯，杨磊主持。
    a2 headline |市领导出席
    a2 body     |会议传达学习。
    a3 body     |简讯一则
    a3 body     |又一则`);
  const other = page(`
    - page-head |温县召开会议
    a1 body     |本报讯，杨磊主持。
                |市领导出席
    a2 headline |会议传达学习。
    a2 body     |简讯一则
    a4 body     |又一则`);
  const adopt = (kept: KeptParts): PageDocument =>
    withPartition(doc, mergePartition(doc, kept, partitionOf(other), 'present'));

  test('S8 blocks are cut at what stays, and an article of which nothing is left does not come in', () => {
    const confirmed = after(doc, { kind: 'set-standing', ids: ['a2' as BlockId], standing: 'confirmed' });
    const kept = settledParts(confirmed, NOTHING_EDITED);
    const next = withPartition(confirmed, mergePartition(confirmed, kept, partitionOf(other), 'present'));
    expect(blocksOf(next)).toBe(
      lines(`
        - page-head    |温县召开会议
        a1 body        |本报讯，杨磊主持。
        a2 headline+   |市领导出席
        a2 body+       |会议传达学习。
        a3 body        |简讯一则
        a4 body        |又一则`),
    );
  });

  test('S9 a new article has the id of the one whose place it takes, a further one the id it came with', () => {
    const next = adopt(settledParts(doc, NOTHING_EDITED));
    expect(blocksOf(next)).toBe(
      lines(`
        - page-head |温县召开会议
        a1 body     |本报讯，杨磊主持。
                    |市领导出席
        a2 headline |会议传达学习。
        a2 body     |简讯一则
        a3 body     |又一则`),
    );
    expect([...next.blocks].map(({ id }) => id)).toEqual(['first', 'b2', 'b4', 'b5', 'b6']);
  });

  test('S10 a new article is listed after the one that stays and would have come before it', () => {
    const moved = after(
      doc,
      { kind: 'reorder-articles', ids: ['a1' as ArticleId], before: null, columnId: null },
      { kind: 'set-standing', ids: ['a1' as BlockId], standing: 'locked' },
      { kind: 'set-standing', ids: ['a2' as BlockId], standing: 'locked' },
    );
    const incoming = partitionOf(
      page(`
        a1 headline |温县召开会议
        a1 body     |本报讯，杨磊主持。
        a2 headline |市领导出席
        a2 body     |会议传达学习。
        a5 body     |简讯一则
        a6 body     |又一则`),
    );
    const kept = settledParts(moved, NOTHING_EDITED);
    const next = withPartition(moved, mergePartition(moved, kept, incoming, 'present'));
    expect(
      outlineOf(next).map((entry) =>
        entry.kind === 'article' ? blocksOfArticle(next, entry.article.id) : 'column',
      ),
    ).toEqual(['市领导出席', '简讯一则', '又一则', '温县召开会议']);
  });

  test('S8 an article that stays in a column keeps the column, and new ones join it by its sign', () => {
    const columns = page(`
      c1 column-sign |百字新闻
      a1@c1 body     |小麦长势良好。
      a2@c1 body     |玉米丰收。
      a3 body        |会议传达学习。`);
    const confirmed = after(columns, { kind: 'set-standing', ids: ['a1' as BlockId], standing: 'confirmed' });
    const incoming = page(`
      c9 column-sign |百字新闻
      a7@c9 body     |小麦长势良好。
      a8@c9 body     |玉米丰收。
      a9@c9 body     |会议传达学习。`);
    const kept = settledParts(confirmed, NOTHING_EDITED);
    const next = withPartition(confirmed, mergePartition(confirmed, kept, partitionOf(incoming), 'present'));
    expect([...next.columns.values()]).toEqual([...columns.columns.values()]);
    expect(articlesOf(next).map(({ id, columnId }) => `${id}@${columnId ?? ''}`)).toEqual([
      'a1@c1',
      'a2@c1',
      'a3@c1',
    ]);
  });

  test('S12 what is locked stays when the original comes back, the rest is what it was', () => {
    const locked = after(
      doc,
      { kind: 'merge-articles', ids: ['a2', 'a3'] as ArticleId[] },
      { kind: 'set-standing', ids: ['a1' as BlockId], standing: 'locked' },
      { kind: 'split-block', at: at(doc, '一则') },
    );
    const back = withPartition(
      locked,
      mergePartition(locked, lockedParts(locked), partitionOf(doc), 'incoming'),
    );
    expect(blocksOf(back)).toBe(
      lines(`
        a1 headline! |温县召开会议
        a1 body!     |本报讯，杨磊主持。
        a2 headline  |市领导出席
        a2 body      |会议传达学习。
        a3 body      |简讯一则
        a3 body      |又一则`),
    );
  });
});

const blocksOfArticle = (doc: PageDocument, id: ArticleId): string => {
  const [first] = doc.blocks.ownedBy(id);
  if (first === undefined) return '';
  const { start, end } = spanOf(doc, first);
  return doc.text.slice(start, end).trim();
};
