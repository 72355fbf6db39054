import type { NewspaperHints } from '#domain/proposal/profile';
import type { Proposal } from '#domain/proposal/proposal';
import type { Settled } from '#domain/proposal/settled';

/** How far a long piece of work has come, in units that only compare with each other. */
export type Progress = { readonly done: number; readonly total: number };

export type SegmenterOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Told at once of a provisional proposal of the first lines, when the page is long. It is only to be looked at. */
  readonly onFirst?: (first: Proposal) => void;
  /** What a person has settled already: the proposal is made for the rest, given this. */
  readonly settled?: readonly Settled[];
  /** What is known of the newspaper. */
  readonly hints?: NewspaperHints | null;
};

/** Proposes how a raw page splits into articles. Pure in its input: the same input gives the same proposal. */
export interface Segmenter {
  /**
   * A proposal for the whole page. Where something is settled, a block starts at both ends of each settled run; what
   * the proposal says inside one is to be ignored.
   *
   * @param text the raw page's text
   * @throws DOMException `AbortError` when `signal` aborts; nothing is left running
   */
  propose(text: string, options?: SegmenterOptions): Promise<Proposal>;
}
