import { describe, expect, test } from 'vitest';
import type { Block, Correction, PageDocument } from '#domain/page/document';
import type { ArticleId, BlockId, ColumnId, CorrectionId, OwnerId, PageId, Rank } from '#domain/page/ids';
import { partitionOf, plainPageDocument } from '#domain/page/page-document';
import { page, plainArticle } from '#testing/notation';
import { expectSame } from '#testing/sound';
import { applyChange, applyChanges } from './apply';
import type { PageChange } from './change';
import { equalValues } from './equal';
import { invertChange } from './invert';
import { checkPartition } from './partition';

const doc = page(`
  -     page-head   |A08│温县新闻
  a1#p1 headline    |温县召开会议
  a1    body        |本报讯 1月7日，
                    |𠮷利主持。
  c1    column-sign |百字新闻
  a2@c1 body        |简讯`);
const block = (id: string): Block => doc.blocks.get(id as BlockId)!;
const inA1 = { ownerId: 'a1' as OwnerId, rank: 'x' as Rank };
const newBlock = (start: number, rest: Partial<Block> = {}): Block => ({
  id: 'n1' as BlockId,
  start,
  role: 'body',
  placement: inA1,
  standing: 'proposed',
  ...rest,
});
const correction = (start: number, end: number, rest: Partial<Correction> = {}): Correction => ({
  id: 'm1' as CorrectionId,
  span: { start, end },
  original: doc.text.slice(start, end),
  replacement: null,
  code: 'SUB',
  origin: 'extraction',
  status: 'marked',
  note: '',
  by: '',
  at: '2023-01-10T08:00:00Z',
  foundBy: 'person',
  ...rest,
});

/** Why a change does not apply, or `applies`; what does not apply must leave the document alone. */
function verdict(change: PageChange, to: PageDocument = doc): string {
  const before = plainPageDocument(to);
  const next = applyChange(to, change);
  expect(equalValues(plainPageDocument(to), before)).toBe(true);
  if (!next.ok) return next.error.what;
  const back = applyChange(next.value, invertChange(change));
  if (!back.ok) throw new Error(back.error.what);
  expectSame(back.value, to);
  return 'applies';
}

describe('changes of blocks', () => {
  test('C2 a block is added where a block may start and none does, under a new id', () => {
    expect(verdict({ kind: 'block/add', block: newBlock(20) })).toBe('applies');
    expect(verdict({ kind: 'block/add', block: newBlock(20, { id: 'b2' as BlockId }) })).toBe(
      'the block is there already',
    );
    expect(verdict({ kind: 'block/add', block: newBlock(block('b3').start) })).toBe(
      'a block starts there already',
    );
    const inside = doc.text.indexOf('𠮷') + 1;
    for (const start of [0, -3, 1.5, inside, 9999])
      expect(verdict({ kind: 'block/add', block: newBlock(start) })).toBe('no block can start there');
  });

  test('P1 a block is added only with an owner that is there and fits the role', () => {
    const placed = (role: Block['role'], ownerId: string | null): string =>
      verdict({
        kind: 'block/add',
        block: newBlock(20, {
          role,
          placement: ownerId === null ? null : { ownerId: ownerId as OwnerId, rank: 'x' as Rank },
        }),
      });
    expect([
      placed('body', 'a1'),
      placed('column-sign', 'c1'),
      placed('ad', null),
      placed('unassigned', null),
    ]).toEqual(Array(4).fill('applies'));
    for (const [role, owner] of [
      ['body', null],
      ['body', 'c1'],
      ['body', 'a9'],
      ['column-sign', 'a1'],
      ['column-sign', null],
      ['ad', 'a1'],
      ['unassigned', 'a1'],
    ] as const)
      expect(placed(role, owner), `${role} ${owner}`).toBe('the owner is gone');
  });

  test('B1 the first block neither goes nor moves', () => {
    expect(verdict({ kind: 'block/remove', block: block('first') })).toBe('the first block stays');
    expect(verdict({ kind: 'block/move-start', id: block('first').id, from: 0, to: 3 })).toBe(
      'the first block starts the page',
    );
  });

  test('C2 a block goes only as it was known', () => {
    expect(verdict({ kind: 'block/remove', block: block('b3') })).toBe('applies');
    expect(verdict({ kind: 'block/remove', block: { ...block('b3'), standing: 'locked' } })).toBe(
      'the block has changed since',
    );
    expect(verdict({ kind: 'block/remove', block: newBlock(20) })).toBe('the block has changed since');
  });

  test('B3 a start moves between its neighbours, both excluded', () => {
    const { start, id } = block('b3');
    const move = (to: number, from = start): string => verdict({ kind: 'block/move-start', id, from, to });
    expect([move(start + 1), move(start - 2), move(block('b4').start - 2)]).toEqual([
      'applies',
      'applies',
      'applies',
    ]);
    for (const to of [block('b2').start, block('b4').start, 0, 9999, start - 1])
      expect(move(to), String(to)).toBe('no boundary can stand there');
    expect(move(start + 1, start + 1)).toBe('the boundary has moved since');
    expect(verdict({ kind: 'block/move-start', id: 'gone' as BlockId, from: 4, to: 5 })).toBe(
      'the boundary has moved since',
    );
  });

  test('C2 role, placement and standing change only from what they were', () => {
    const { id, role, placement } = block('b3');
    const to = { role: 'lead', placement: inA1 } as const;
    expect(verdict({ kind: 'block/assign', id, from: { role, placement }, to })).toBe('applies');
    expect(verdict({ kind: 'block/assign', id, from: { role: 'ad', placement }, to })).toBe(
      'the role or placement has changed since',
    );
    expect(
      verdict({ kind: 'block/assign', id, from: { role, placement }, to: { role: 'ad', placement: inA1 } }),
    ).toBe('the owner is gone');
    expect(verdict({ kind: 'block/set-standing', id, from: 'proposed', to: 'locked' })).toBe('applies');
    expect(verdict({ kind: 'block/set-standing', id, from: 'locked', to: 'proposed' })).toBe(
      'the standing has changed since',
    );
    expect(
      verdict({ kind: 'block/set-standing', id: 'gone' as BlockId, from: 'locked', to: 'proposed' }),
    ).toBe('the block is gone');
  });
});

describe('changes of articles, columns and printed pages', () => {
  const a1 = doc.articles.get('a1' as ArticleId)!;
  const c1 = doc.columns.get('c1' as ColumnId)!;
  const p1 = doc.pages.get('p1' as PageId)!;

  test('P7 an id names one article or one column, not both', () => {
    expect(verdict({ kind: 'article/add', article: plainArticle('a9', 'x') })).toBe('applies');
    expect(verdict({ kind: 'article/add', article: plainArticle('c1', 'x') })).toBe('the id is taken');
    expect(verdict({ kind: 'article/add', article: a1 })).toBe('it is there already');
    expect(verdict({ kind: 'column/add', column: { ...c1, id: 'c9' as ColumnId } })).toBe('applies');
    expect(verdict({ kind: 'column/add', column: { ...c1, id: 'a1' as never } })).toBe('the id is taken');
  });

  test('A2 what an article or column refers to is there, and what is referred to stays', () => {
    const nowhere = 'the column or printed page is gone';
    expect(
      verdict({ kind: 'article/add', article: { ...plainArticle('a9', 'x'), pageId: 'p9' as PageId } }),
    ).toBe(nowhere);
    expect(
      verdict({ kind: 'article/set', id: a1.id, field: 'columnId', from: null, to: 'c9' as ColumnId }),
    ).toBe(nowhere);
    expect(verdict({ kind: 'article/set', id: a1.id, field: 'columnId', from: null, to: c1.id })).toBe(
      'applies',
    );
    expect(verdict({ kind: 'column/set', id: c1.id, field: 'pageId', from: null, to: 'p9' as PageId })).toBe(
      nowhere,
    );
    expect(verdict({ kind: 'column/set', id: c1.id, field: 'pageId', from: null, to: p1.id })).toBe(
      'applies',
    );
    expect(verdict({ kind: 'article/remove', article: a1 })).toBe('the article still has blocks');
    expect(verdict({ kind: 'column/remove', column: c1 })).toBe('the column is still in use');
    expect(verdict({ kind: 'page/remove', page: p1 })).toBe('the printed page is still in use');
    expect(verdict({ kind: 'page/add', page: { ...p1, id: 'p9' as PageId } })).toBe('applies');
  });

  test('C2 a field changes only from what it was', () => {
    expect(verdict({ kind: 'article/set', id: a1.id, field: 'kind', from: 'news', to: 'brief' })).toBe(
      'applies',
    );
    expect(verdict({ kind: 'article/set', id: a1.id, field: 'kind', from: 'brief', to: 'news' })).toBe(
      'its kind has changed since',
    );
    expect(
      verdict({ kind: 'article/set', id: 'a9' as ArticleId, field: 'kind', from: 'news', to: 'brief' }),
    ).toBe('it is gone');
    expect(verdict({ kind: 'column/set', id: c1.id, field: 'name', from: '', to: '百字新闻' })).toBe(
      'applies',
    );
    expect(verdict({ kind: 'page/set', id: p1.id, field: 'label', from: '', to: 'A08' })).toBe('applies');
    expect(verdict({ kind: 'page/set', id: p1.id, field: 'label', from: 'A01', to: 'A08' })).toBe(
      'its label has changed since',
    );
    expect(verdict({ kind: 'article/remove', article: { ...plainArticle('a9', 'x') } })).toBe(
      'it has changed since',
    );
  });

  test('A4 a person may set a value, set nothing, or leave it to the text', () => {
    const set = (from: string | null | undefined, to: string | null | undefined, start = doc): string =>
      verdict(
        {
          kind: 'article/set-metadata',
          id: a1.id,
          field: 'headline',
          from: from === undefined ? null : { value: from },
          to: to === undefined ? null : { value: to },
        },
        start,
      );
    expect([set(undefined, '题'), set(undefined, null), set('题', null)]).toEqual([
      'applies',
      'applies',
      'its headline has changed since',
    ]);
    const nothing = applyChange(doc, {
      kind: 'article/set-metadata',
      id: a1.id,
      field: 'headline',
      from: null,
      to: { value: null },
    });
    if (!nothing.ok) throw new Error();
    expect([set(undefined, '题', nothing.value), set(null, '题', nothing.value)]).toEqual([
      'its headline has changed since',
      'applies',
    ]);
    expect(
      verdict({
        kind: 'article/set-metadata',
        id: 'a9' as ArticleId,
        field: 'headline',
        from: null,
        to: null,
      }),
    ).toBe('the article is gone');
  });
});

describe('changes of corrections', () => {
  test('M2 a mark quotes exactly the raw text it stands on, and cuts no character', () => {
    const inside = doc.text.indexOf('𠮷') + 1;
    expect(verdict({ kind: 'correction/add', correction: correction(4, 6) })).toBe('applies');
    expect(verdict({ kind: 'correction/add', correction: correction(4, 6, { original: '孟州' }) })).toBe(
      'the original is not what stands there',
    );
    expect(verdict({ kind: 'correction/add', correction: correction(inside, inside + 1) })).toBe(
      'the span cuts a character',
    );
    for (const [start, end] of [
      [-1, 2],
      [6, 4],
      [0, 9999],
    ] as const)
      expect(verdict({ kind: 'correction/add', correction: correction(start, end) })).toBe(
        'the span lies outside the text',
      );
    expect(verdict({ kind: 'correction/add', correction: correction(0.5, 1) })).toBe(
      'the span is not one of whole numbers',
    );
  });

  test('M1 a mark never overlaps another', () => {
    const marked = applyChange(doc, { kind: 'correction/add', correction: correction(4, 6) });
    if (!marked.ok) throw new Error();
    const add = (start: number, end: number, id = 'm2'): string =>
      verdict(
        { kind: 'correction/add', correction: correction(start, end, { id: id as CorrectionId }) },
        marked.value,
      );
    expect([add(6, 7), add(3, 4), add(4, 4), add(6, 6)]).toEqual(Array(4).fill('applies'));
    expect([add(5, 7), add(4, 6), add(3, 9), add(5, 5)]).toEqual(Array(4).fill('another mark stands there'));
    expect(add(8, 9, 'm1')).toBe('the mark is there already');
    const set = { kind: 'correction/set', id: 'm1' as CorrectionId, field: 'replacement' } as const;
    expect(verdict({ ...set, from: null, to: '孟州' }, marked.value)).toBe('applies');
    expect(verdict({ ...set, from: '县', to: '孟州' }, marked.value)).toBe('the mark has changed since');
    expect(verdict({ ...set, from: null, to: '孟州' })).toBe('the mark is gone');
    expect(verdict({ kind: 'correction/remove', correction: correction(4, 6) }, marked.value)).toBe(
      'applies',
    );
    expect(
      verdict({ kind: 'correction/remove', correction: correction(4, 6, { note: '核' }) }, marked.value),
    ).toBe('the mark has changed since');
  });
});

describe('whole partitions', () => {
  const partition = partitionOf(doc);
  const other = {
    ...partition,
    blocks: partition.blocks.map((b) => ({ ...b, standing: 'confirmed' as const })),
  };

  test('C5 one partition takes the place of another; marks stay, and the order of records does not matter', () => {
    const marked = applyChange(doc, { kind: 'correction/add', correction: correction(4, 6) });
    if (!marked.ok) throw new Error();
    const shuffled = { ...partition, articles: partition.articles.toReversed() };
    expect(
      verdict({ kind: 'document/adopt', proposalId: null, from: shuffled, to: other }, marked.value),
    ).toBe('applies');
    expect(
      verdict({
        kind: 'document/adopt',
        proposalId: null,
        from: partition,
        to: { ...other, articles: other.articles.toReversed() },
      }),
    ).toBe('applies');
    expect(verdict({ kind: 'document/adopt', proposalId: null, from: other, to: partition })).toBe(
      'the partition has changed since',
    );
  });

  test('B2 P1 P7 A2 a partition that does not fit the text is refused', () => {
    const check = (change: Partial<typeof partition>): boolean =>
      checkPartition(doc.text, { ...partition, ...change });
    const [first, second, ...rest] = partition.blocks as [Block, Block, ...Block[]];
    expect(check({})).toBe(true);
    expect(check({ blocks: [] })).toBe(false);
    expect(check({ blocks: [second, ...rest] })).toBe(false);
    expect(check({ blocks: [first, { ...second, id: first.id }, ...rest] })).toBe(false);
    expect(check({ blocks: [first, { ...second, start: second.start - 1 }, ...rest] })).toBe(false);
    expect(check({ blocks: [first, ...rest, second] })).toBe(false);
    expect(check({ blocks: [first, { ...second, role: 'ad' }, ...rest] })).toBe(false);
    expect(check({ articles: partition.articles.slice(1) })).toBe(false);
    expect(check({ articles: [...partition.articles, ...partition.articles] })).toBe(false);
    expect(check({ articles: [...partition.articles, plainArticle('c1', 'x')] })).toBe(false);
    expect(check({ columns: [] })).toBe(false);
    expect(check({ pages: [] })).toBe(false);
    expect(
      verdict({ kind: 'document/adopt', proposalId: null, from: partition, to: { ...partition, pages: [] } }),
    ).toBe('the adopted partition does not fit the text');
  });
});

describe('several changes', () => {
  test('C6 changes apply all or not at all', () => {
    const add: PageChange = { kind: 'block/add', block: newBlock(20) };
    const both = applyChanges(doc, [
      add,
      { kind: 'block/set-standing', id: newBlock(20).id, from: 'proposed', to: 'locked' },
    ]);
    expect(both.ok && both.value.blocks.get('n1' as BlockId)?.standing).toBe('locked');
    expect(applyChanges(doc, [add, add])).toEqual({
      ok: false,
      error: { code: 'stale', what: 'the block is there already' },
    });
    expect(doc.blocks.get('n1' as BlockId)).toBeUndefined();
  });

  test('C2 values are equal by what they say', () => {
    expect(equalValues({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    expect(equalValues({ a: undefined }, {})).toBe(true);
    for (const [left, right] of [
      [{ a: null }, {}],
      [[1], [1, 2]],
      [[], {}],
      [null, {}],
      ['1', 1],
      [{ a: 1 }, { a: 1, b: 2 }],
    ])
      expect(equalValues(left, right)).toBe(false);
    expect(equalValues(Number.NaN, Number.NaN)).toBe(true);
  });
});
