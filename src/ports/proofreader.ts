import type { Offset, OwnerId } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';
import type { Suspect, SuspectRule, WordLists } from '#domain/proof/suspect';
import type { Progress } from './segmenter';

/** A page as it is split. */
export type SplitPage = {
  readonly text: string;
  /** Sorted by start; each reaches to the next one's start. None at all: the whole text is one unassigned block. */
  readonly blocks: readonly {
    readonly start: Offset;
    readonly role: Role;
    readonly ownerId: OwnerId | null;
  }[];
};

/** How often a name stands somewhere. */
export type NameCount = { readonly name: string; readonly count: number };

/** What a page is proofread from: its raw text, how it is split, and what is known around it. */
export type ProofInput = SplitPage & {
  /** `date` as YYYY-MM-DD and `weekday` as printed; empty when not known. */
  readonly edition: { readonly date: string; readonly weekday: string };
  /** Rules that are switched off. */
  readonly off: readonly SuspectRule[];
  readonly words: WordLists;
  /** Names on the other pages of the edition, and how often they stand there. */
  readonly elsewhere: readonly NameCount[];
};

export type ProofreaderOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

/** Finds what is doubtful on a page. Pure in its input: the same input gives the same suspects. */
export interface Proofreader {
  /**
   * The suspects of a page: sorted by place, not overlapping, inside the text, at grapheme boundaries.
   *
   * @throws DOMException `AbortError` when `signal` aborts; nothing is left running
   */
  find(input: ProofInput, options?: ProofreaderOptions): Promise<readonly Suspect[]>;
  /**
   * The names that are signed with or listed on some pages, and how often each stands on them: evidence for another
   * page of the same edition.
   *
   * @throws DOMException `AbortError` when `signal` aborts
   */
  names(pages: readonly SplitPage[], signal?: AbortSignal): Promise<readonly NameCount[]>;
}
