import fc from 'fast-check';
import { partitionFromProposal } from '#domain/command/adopt';
import { KINDS, NO_IMPRINT, type PageDocument } from '#domain/page/document';
import type { RawPageId } from '#domain/page/ids';
import { createPageDocument, withPartition } from '#domain/page/page-document';
import { ARTICLE_ROLES, FURNITURE_ROLES, type Role } from '#domain/page/roles';
import type { Proposal, ProposedArticle, ProposedBlock, ProposedColumn } from '#domain/proposal/proposal';
import { Dice } from '#testing/dice';
import { possibleStarts, rawTexts } from './texts';

type Part = { readonly role: Role; readonly article: number | null; readonly column: number | null };

const PLAIN_ROLES: readonly [Role, ...Role[]] = ['body', 'body', ...ARTICLE_ROLES];
const NOBODYS_ROLES: readonly [Role, ...Role[]] = ['unassigned', ...FURNITURE_ROLES];

/** A sound proposal for a text: every article and column it names has a block, blocks of an article may lie apart. */
export function proposalFor(text: string, dice: Dice): Proposal {
  const starts = new Set(dice.some(possibleStarts(text), 12));
  const blocks = [0, ...[...starts].sort((a, b) => a - b)];
  const names = { articles: new Map<number, number>(), columns: new Map<number, number>() };
  const indexOf = (kind: 'articles' | 'columns', name: number): number => {
    const known = names[kind].get(name);
    if (known !== undefined) return known;
    names[kind].set(name, names[kind].size);
    return names[kind].size - 1;
  };
  const parts = blocks.map((): Part => {
    const lot = dice.below(8);
    if (lot === 6) return { role: 'column-sign', article: null, column: indexOf('columns', dice.below(2)) };
    if (lot === 7) return { role: dice.among(NOBODYS_ROLES), article: null, column: null };
    return { role: dice.among(PLAIN_ROLES), article: indexOf('articles', dice.below(4)), column: null };
  });
  const pages = dice.below(3);
  const pageOf = (): number | null => (pages > 0 && dice.oneIn(2) ? dice.below(pages) : null);
  const columns = names.columns.size;
  return {
    algorithm: 'dice-1',
    blocks: blocks.map((start, i) => proposedBlock(start, parts[i], dice.below(blocks.length))),
    articles: [...names.articles.keys()].map((): ProposedArticle => ({
      kind: dice.among(KINDS),
      column: columns > 0 && dice.oneIn(2) ? dice.below(columns) : null,
      page: pageOf(),
      continuedFrom: null,
      continuedTo: dice.oneIn(4) ? 'A02' : null,
      confidence: 0.5,
    })),
    columns: [...names.columns.keys()].map((n): ProposedColumn => ({ name: `栏${n}`, page: pageOf() })),
    pages: Array.from({ length: pages }, () => ({ label: 'A08', name: '', imprint: NO_IMPRINT })),
    edition: { title: '', titleAlt: '', date: '', weekday: '', number: '' },
  };
}

const proposedBlock = (start: number, part: Part | undefined, order: number): ProposedBlock => ({
  start,
  role: part?.role ?? 'unassigned',
  article: part?.article ?? null,
  column: part?.column ?? null,
  order,
  boundaryConfidence: 0.5,
  boundaryCues: [],
  roleConfidence: 0.5,
  roleCues: [],
});

/** Enough numbers for the dice of a partition or a command. */
export const throws = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(9999), { minLength: count, maxLength: count });

/** Documents somebody could be working on: a text, partitioned. */
export const documents = (maxPieces = 24): fc.Arbitrary<PageDocument> =>
  fc.tuple(rawTexts(maxPieces), throws(24)).map(([text, numbers]) => {
    const start = createPageDocument('raw-1' as RawPageId, text);
    return withPartition(start, partitionFromProposal(proposalFor(text, new Dice(numbers))));
  });
