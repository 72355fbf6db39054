import type { ExportedIds } from '#domain/edition/exported-ids';
import type { ArticleStatus, EncodingName, RawPage } from '#domain/page/document';
import type { EditionId, ProposalId, RawPageId } from '#domain/page/ids';
import type { NewOperation } from '#domain/history/operation';
import type { StoredProposal } from '#domain/proposal/proposal';

/** A raw page without its bytes and text: what lists need. */
export type RawPageHeader = Omit<RawPage, 'bytes' | 'text'> & {
  readonly byteLength: number;
  /** RFC 3339 UTC. */
  readonly importedAt: string;
  readonly encoding: EncodingName;
};

/** What the library shows of a raw page without folding its log. A cache: `operations` says how many operations it covers. */
export type PageSummary = {
  readonly rawPageId: RawPageId;
  /** Number of operations folded into this summary; another count in the log means it is out of date. */
  readonly operations: number;
  readonly pages: readonly { readonly label: string; readonly name: string }[];
  readonly headlines: readonly string[];
  readonly articlesByStatus: { readonly [S in ArticleStatus]: number };
  readonly untitled: number;
  readonly doubtful: number;
  readonly openMarks: number;
  /** The split, to scale: colour number (-1: furniture or unassigned) and share of the lines, at most 64. */
  readonly bands: readonly { readonly colour: number; readonly share: number }[];
};

/** Where an editor left off in a raw page. View state: kept, but not part of the work. */
export type Bookmark = {
  readonly rawPageId: RawPageId;
  readonly line: number;
  readonly articleId: string | null;
  readonly at: string;
};

/** Raw pages, proposals and caches; everything but the log. */
export interface PageStore {
  /** Stores raw pages and the operations that put them in their editions, in one transaction: all or nothing. */
  addRawPages(
    pages: readonly RawPage[],
    operations: readonly NewOperation[],
    proposals?: readonly StoredProposal[],
    ids?: ExportedIds | null,
  ): Promise<void>;
  /** The ids an imported edition came with, kept with it for its next export; null when the rule gives them. */
  exportedIds(editionId: EditionId): Promise<ExportedIds | null>;
  rawPage(id: RawPageId): Promise<RawPage | null>;
  rawPageHeaders(): Promise<readonly RawPageHeader[]>;
  /** Headers of the raw pages whose bytes have this SHA-256. */
  findBySha256(sha256: string): Promise<readonly RawPageHeader[]>;
  /** Ids of all editions that have a log, in no particular order. */
  editionIds(): Promise<readonly EditionId[]>;

  putProposal(proposal: StoredProposal): Promise<void>;
  proposal(id: ProposalId): Promise<StoredProposal | null>;

  putSummary(summary: PageSummary): Promise<void>;
  summaries(): Promise<readonly PageSummary[]>;
  putBookmark(bookmark: Bookmark): Promise<void>;
  bookmark(id: RawPageId): Promise<Bookmark | null>;
  bookmarks(): Promise<readonly Bookmark[]>;
}
