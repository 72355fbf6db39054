// What must hold of any proposal for any text, for tests.
import { isArticleRole, isFurnitureRole } from '#domain/page/roles';
import { isBlockStart } from '#domain/page/start';
import type { Proposal, ProposedBlock } from '#domain/proposal/proposal';

/** Faults named at most: one is enough to fail, many would drown it. */
const MOST = 5;

const within = (index: number | null, list: readonly unknown[]): boolean =>
  index === null || (Number.isInteger(index) && index >= 0 && index < list.length);
const isShare = (value: number): boolean => value >= 0 && value <= 1;

function faultsOfBlock({ articles, columns }: Proposal, block: ProposedBlock): readonly string[] {
  const { role, article, column } = block;
  const faults: string[] = [];
  if ((article !== null) !== isArticleRole(role)) faults.push(`is ${role} and yet of article ${article}`);
  if ((column !== null) !== (role === 'column-sign')) faults.push(`is ${role} and yet of column ${column}`);
  if (article === null && column === null && !isFurnitureRole(role) && role !== 'unassigned')
    faults.push(`is ${role} of nobody`);
  if (!within(article, articles) || !within(column, columns)) faults.push('is of an owner that is none');
  if (!isShare(block.boundaryConfidence) || !isShare(block.roleConfidence))
    faults.push('has a confidence that is none');
  return faults.map((fault) => `the block at ${block.start} ${fault}`);
}

/** Where the blocks do not tile the text. Empty slices and gaps show as starts that do not ascend. */
function faultsOfTiling(text: string, blocks: readonly ProposedBlock[]): readonly string[] {
  const faults = blocks[0]?.start === 0 ? [] : ['no block starts at 0'];
  blocks.forEach(({ start }, i) => {
    if (i === 0 || faults.length >= MOST) return;
    if (!(start > (blocks[i - 1]?.start ?? 0))) faults.push(`the block at ${start} does not ascend`);
    if (!isBlockStart(text, start)) faults.push(`no block may start at ${start}`);
  });
  return faults;
}

function faultsOfArticles({ blocks, articles, columns, pages }: Proposal): readonly string[] {
  const orders = articles.map((): number[] => []);
  for (const { article, order } of blocks) if (article !== null) orders[article]?.push(order);
  return articles.flatMap(({ column, page, confidence }, i) => {
    const own = orders[i] ?? [];
    const faults: string[] = [];
    if (own.length === 0) faults.push('has no block');
    if (new Set(own).size !== own.length) faults.push('has two blocks in one place');
    if (!within(column, columns) || !within(page, pages)) faults.push('stands on a page that is none');
    if (!isShare(confidence)) faults.push('has a confidence that is none');
    return faults.map((fault) => `article ${i} ${fault}`);
  });
}

/** What is wrong with a proposal for a text; nothing, whatever the text. */
export function faultsOf(text: string, proposal: Proposal): readonly string[] {
  return [
    ...faultsOfTiling(text, proposal.blocks),
    ...proposal.blocks.flatMap((block) => faultsOfBlock(proposal, block)),
    ...faultsOfArticles(proposal),
    ...proposal.columns.flatMap(({ page }, i) =>
      within(page, proposal.pages) ? [] : [`column ${i}: no page`],
    ),
  ].slice(0, MOST);
}
