import type { Kind, Page } from '#domain/page/document';
import type { Offset, ProposalId } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';

/**
 * One reason for a boundary, a role or a placement. `code` names it (the interface words it in both languages),
 * `weight` says how much it speaks for (positive) or against (negative), `quote` is a short piece of raw text it
 * rests on, for the words ("前行是标题，后行以“本报讯”起").
 */
export type Cue = { readonly code: CueCode; readonly weight: number; readonly quote?: string };

export const CUE_CODES = [
  // what stands above or below a boundary
  'headline-above',
  'headline-below',
  'dateline-below',
  'bullet-below',
  'byline-above',
  'byline-below',
  'credit-above',
  'sentence-ends-above',
  'sentence-runs-on',
  'blank-line',
  'no-blank-line',
  'measure-changes',
  'same-measure',
  'vertical-run',
  'column-sign-near',
  'page-head-near',
  'jump-line',
  'new-words',
  'same-words',
  // what a block is and whom it belongs to
  'short-line',
  'no-final-mark',
  'title-fits-body',
  'title-fits-poorly',
  'page-convention',
  'bracketed-names',
  'photo-credit',
  'imprint-words',
  'page-code',
  'spaced-out',
  'place-names-page',
  'ad-words',
  'only-candidate',
  'page-start',
] as const;
export type CueCode = (typeof CUE_CODES)[number];

/** A block as proposed. Owners are indexes into the proposal's own lists. Order in an owner is order in `blocks` unless `rank` says otherwise. */
export type ProposedBlock = {
  readonly start: Offset;
  readonly role: Role;
  readonly article: number | null;
  readonly column: number | null;
  /** Place in the owner's reading order; lower first. Headline blocks that follow their body still read first. */
  readonly order: number;
  /** That the boundary at `start` is right, 0 to 1. */
  readonly boundaryConfidence: number;
  readonly boundaryCues: readonly Cue[];
  /** That the role and placement are right, 0 to 1. */
  readonly roleConfidence: number;
  readonly roleCues: readonly Cue[];
};

export type ProposedArticle = {
  readonly kind: Kind;
  /** Index into `columns`, or null. */
  readonly column: number | null;
  /** Index into `pages`, or null. */
  readonly page: number | null;
  readonly continuedFrom: string | null;
  readonly continuedTo: string | null;
  /** That these blocks are one whole article, 0 to 1. */
  readonly confidence: number;
};

export type ProposedColumn = { readonly name: string; readonly page: number | null };
export type ProposedPage = Omit<Page, 'id' | 'rank'>;

/** A segmentation suggested by the program. Article order is the order of `articles`; a column stands where its first article does. */
export type Proposal = {
  /** Name and version of the method, e.g. `galley-1`. */
  readonly algorithm: string;
  readonly blocks: readonly ProposedBlock[];
  readonly articles: readonly ProposedArticle[];
  readonly columns: readonly ProposedColumn[];
  readonly pages: readonly ProposedPage[];
  /** What the masthead and page heads say of the edition; empty strings where nothing is said. */
  readonly edition: {
    readonly title: string;
    readonly titleAlt: string;
    readonly date: string;
    readonly weekday: string;
    readonly number: string;
  };
};

/** A proposal under its content address. */
export type StoredProposal = { readonly id: ProposalId; readonly proposal: Proposal };
