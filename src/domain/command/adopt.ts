import { equalValues } from '#domain/change/equal';
import { checkPartition } from '#domain/change/partition';
import type { Article, Block, Column, Page, PageDocument, Partition } from '#domain/page/document';
import type { ArticleId, BlockId, ColumnId, PageId, ProposalId } from '#domain/page/ids';
import { FIRST_BLOCK_ID, partitionOf, withPartition } from '#domain/page/page-document';
import { spreadRanks } from '#domain/page/rank';
import { NOTHING_EDITED } from '#domain/proposal/edited';
import { lockedParts, settledParts, type KeptParts } from '#domain/proposal/kept-parts';
import { mergePartition } from '#domain/proposal/merge';
import type { Preference } from '#domain/proposal/merge-names';
import type { Proposal } from '#domain/proposal/proposal';
import type { CommandOf } from './command';
import { refuseCommand, type Draft } from './draft';

/** A proposal as a partition, with ids that depend on nothing but its own order, so that every tab makes the same. */
export function partitionFromProposal(proposal: Proposal): Partition {
  const pageIds = proposal.pages.map((_, i) => `p${i + 1}` as PageId);
  const columnIds = proposal.columns.map((_, i) => `c${i + 1}` as ColumnId);
  const articleIds = proposal.articles.map((_, i) => `a${i + 1}` as ArticleId);
  const pageOf = (index: number | null): PageId | null => (index === null ? null : (pageIds[index] ?? null));
  const pageRanks = spreadRanks(pageIds.length);
  const pages = proposal.pages.map((page, i): Page => ({
    ...page,
    id: pageIds[i] as PageId,
    rank: pageRanks[i] as never,
  }));
  const { articleRanks, columnRanks } = outlineRanks(proposal);
  const columns = proposal.columns.map((column, i): Column => ({
    id: columnIds[i] as ColumnId,
    rank: columnRanks[i] as never,
    pageId: pageOf(column.page),
    name: column.name,
  }));
  const articles = proposal.articles.map((article, i): Article => ({
    id: articleIds[i] as ArticleId,
    columnId: article.column === null ? null : (columnIds[article.column] ?? null),
    rank: articleRanks[i] as never,
    pageId: pageOf(article.page),
    kind: article.kind,
    metadata: {},
    status: 'segmented',
    standing: 'proposed',
    continuedFrom: article.continuedFrom,
    continuedTo: article.continuedTo,
  }));
  return { blocks: blocksFrom(proposal, articleIds, columnIds), articles, columns, pages };
}

/** A column takes its place where its first article stands; one without articles comes last. */
function outlineRanks(proposal: Proposal): { articleRanks: string[]; columnRanks: string[] } {
  const ranks = spreadRanks(proposal.articles.length + proposal.columns.length);
  const articleRanks = proposal.articles.map((_, i) => ranks[i] ?? '');
  let spare = proposal.articles.length;
  const columnRanks = proposal.columns.map((_, column) => {
    const first = proposal.articles.findIndex((article) => article.column === column);
    return first >= 0 ? (ranks[first] ?? '') : (ranks[spare++] ?? '');
  });
  return { articleRanks, columnRanks };
}

function blocksFrom(
  proposal: Proposal,
  articleIds: readonly ArticleId[],
  columnIds: readonly ColumnId[],
): Block[] {
  const owned = new Map<string, number[]>();
  const ownerOf = (index: number): ArticleId | ColumnId | null => {
    const block = proposal.blocks[index];
    if (block?.article != null) return articleIds[block.article] ?? null;
    if (block?.column != null) return columnIds[block.column] ?? null;
    return null;
  };
  proposal.blocks.forEach((_, i) => {
    const owner = ownerOf(i);
    if (owner === null) return;
    const own = owned.get(owner);
    if (own === undefined) owned.set(owner, [i]);
    else own.push(i);
  });
  const ranks = new Map<number, string>();
  for (const indexes of owned.values()) {
    const order = indexes.toSorted(
      (a, b) => (proposal.blocks[a]?.order ?? 0) - (proposal.blocks[b]?.order ?? 0) || a - b,
    );
    spreadRanks(order.length).forEach((rank, i) => ranks.set(order[i] ?? -1, rank));
  }
  return proposal.blocks.map((block, i) => {
    const ownerId = ownerOf(i);
    const placement = ownerId === null ? null : { ownerId, rank: ranks.get(i) as never };
    return {
      id: i === 0 ? FIRST_BLOCK_ID : (`b${i + 1}` as BlockId),
      start: block.start,
      role: block.role,
      placement,
      standing: 'proposed',
    };
  });
}

/** The document as it would be with a proposal adopted for what is not settled; null when it does not fit the text. */
export function withProposal(
  doc: PageDocument,
  incoming: Partition,
  kept: KeptParts,
  prefer: Preference,
): PageDocument | null {
  if (!checkPartition(doc.text, incoming)) return null;
  return withPartition(doc, mergePartition(doc, kept, incoming, prefer));
}

function adopt(draft: Draft, proposalId: ProposalId | null, next: PageDocument | null): void {
  if (next === null) refuseCommand('stale', 'the proposal does not fit the text');
  const [from, to] = [partitionOf(draft.doc), partitionOf(next)];
  if (equalValues(from, to)) refuseCommand('nothing-changes');
  draft.make({ kind: 'document/adopt', proposalId, from, to });
}

/** Replaces whatever nobody has confirmed, locked or edited by a proposal; the rest stays exactly as it is. */
export function adoptProposal(draft: Draft, { proposal, edited }: CommandOf<'adopt-proposal'>): void {
  const kept = settledParts(draft.doc, edited ?? NOTHING_EDITED);
  const incoming = partitionFromProposal(proposal.proposal);
  adopt(draft, proposal.id, withProposal(draft.doc, incoming, kept, 'present'));
}

/** Brings back an earlier proposal as it was, for everything that is not locked. */
export function restoreProposal(
  draft: Draft,
  { proposalId, partition }: CommandOf<'restore-proposal'>,
): void {
  adopt(draft, proposalId, withProposal(draft.doc, partition, lockedParts(draft.doc), 'incoming'));
}
