import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '#domain/change/apply';
import { invertChange } from '#domain/change/invert';
import { checkPartition } from '#domain/change/partition';
import type { BlockId, ProposalId, RawPageId } from '#domain/page/ids';
import { createPageDocument, withPartition } from '#domain/page/page-document';
import { outlineOf } from '#domain/page/queries';
import { NO_IMPRINT } from '#domain/page/document';
import type { Proposal, ProposedArticle, ProposedBlock } from '#domain/proposal/proposal';
import { documents, proposalFor, throws } from '#testing/arbitraries/proposals';
import { rawTexts } from '#testing/arbitraries/texts';
import { after, planOf, refusalOf } from '#testing/carry-out';
import { check } from '#testing/check';
import { Dice } from '#testing/dice';
import { readingOf } from '#testing/notation';
import { expectSame, faultsOf } from '#testing/sound';
import { partitionFromProposal } from './adopt';
import type { Command } from './command';

const text = '甲题\n甲文\n乙文\n百字新闻\n丙文\n丁文';
const block = (quote: string, rest: Partial<ProposedBlock>): ProposedBlock => ({
  start: text.indexOf(quote),
  role: 'body',
  article: null,
  column: null,
  order: 0,
  boundaryConfidence: 1,
  boundaryCues: [],
  roleConfidence: 1,
  roleCues: [],
  ...rest,
});
const article = (column: number | null): ProposedArticle => ({
  kind: 'news',
  column,
  page: 0,
  continuedFrom: null,
  continuedTo: null,
  confidence: 1,
});
const proposal: Proposal = {
  algorithm: 'by-hand',
  blocks: [
    block('甲题', { role: 'headline', article: 0, order: 2 }),
    block('甲文', { article: 0, order: 1 }),
    block('乙文', { article: 1 }),
    block('百字', { role: 'column-sign', column: 1 }),
    block('丙文', { article: 2 }),
    block('丁文', { role: 'noise' }),
  ],
  articles: [article(null), article(1), article(0)],
  columns: [
    { name: '一周动态', page: null },
    { name: '百字新闻', page: 0 },
  ],
  pages: [{ label: 'A08', name: '温县新闻', imprint: NO_IMPRINT }],
  edition: { title: '', titleAlt: '', date: '', weekday: '', number: '' },
};
const start = createPageDocument('raw-1' as RawPageId, text);
const adopt = (of: Proposal): Command => ({
  kind: 'adopt-proposal',
  proposal: { id: 'p' as ProposalId, proposal: of },
});
const adopted = after(start, adopt(proposal));

describe('adopt-proposal', () => {
  test('S1 the ids depend on nothing but the order in the proposal', () => {
    expect([...adopted.blocks].map(({ id }) => id)).toEqual(['first', 'b2', 'b3', 'b4', 'b5', 'b6']);
    expect([...adopted.articles.values()].map(({ id }) => id).sort()).toEqual(['a1', 'a2', 'a3']);
    expect(partitionFromProposal(structuredClone(proposal))).toEqual(partitionFromProposal(proposal));
    expectSame(after(createPageDocument('raw-1' as RawPageId, text), adopt(proposal)), adopted);
  });

  test('S2 a column takes the place of its first article; one without articles comes last', () => {
    expect(
      outlineOf(adopted).map((entry) => (entry.kind === 'column' ? entry.column.name : entry.article.id)),
    ).toEqual(['a1', '百字新闻', 'a2', '一周动态', 'a3']);
    const free = { ...proposal, articles: [article(1), article(null), article(null)] };
    expect(outlineOf(withPartition(start, partitionFromProposal(free))).map(({ kind }) => kind)).toEqual([
      'column',
      'article',
      'article',
      'article',
      'column',
    ]);
  });

  test('S3 blocks read in the proposed order, and nothing is confirmed yet', () => {
    expect(readingOf(adopted, 'a1')).toEqual(['body 甲文', 'headline 甲题']);
    expect([...adopted.blocks].every(({ standing }) => standing === 'proposed')).toBe(true);
    expect([...adopted.articles.values()].every((a) => a.status === 'segmented' && a.pageId === 'p1')).toBe(
      true,
    );
    expect(adopted.pages.get('p1' as never)).toMatchObject({ label: 'A08', name: '温县新闻' });
  });

  test('S4 every sound proposal makes a partition that fits its text, and adopting it can be taken back', () => {
    check(
      fc.property(documents(), rawTexts(), throws(40), (doc, other, numbers) => {
        const made = proposalFor(other, new Dice(numbers));
        expect(checkPartition(other, partitionFromProposal(made))).toBe(true);
        const plan = planOf(doc, adopt(proposalFor(doc.text, new Dice([...numbers, 1]))));
        expect(faultsOf(plan.doc)).toEqual([]);
        const back = applyChange(plan.doc, invertChange(plan.changes[0]!));
        if (!back.ok) throw new Error(back.error.what);
        expectSame(back.value, doc);
      }),
      150,
    );
  });

  test('S4 a proposal that does not fit the text is refused, whatever is settled', () => {
    const untiled = adopt({ ...proposal, blocks: proposal.blocks.slice(1) });
    expect(refusalOf(adopted, untiled)).toBe('stale');
    const settled = after(adopted, { kind: 'set-standing', ids: ['first' as BlockId], standing: 'locked' });
    expect(refusalOf(settled, untiled)).toBe('stale');
  });

  test('S9 the same proposal adopted once more changes nothing', () => {
    expect(refusalOf(adopted, adopt(proposal))).toBe('nothing-changes');
  });
});
