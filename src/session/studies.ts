/** How a page is to be studied. */
export type StudyRequest = {
  /** Whether a person asked for it. */
  readonly asked: boolean;
  /** Whether nothing is said when it has gone well. */
  readonly quiet: boolean;
};

export type Study = StudyRequest & {
  /** Aborted when another study of the page has begun: only the newest says what the page teaches. */
  readonly signal: AbortSignal;
  /** To be called when it has ended, however it has. */
  readonly end: () => void;
};

/** The studies of one page: one at a time, the newest. */
export class Studies {
  #current: (StudyRequest & { readonly work: AbortController }) | null = null;

  /** Begins a study and stops the one under way, whose asker is answered by this one. */
  begin({ asked, quiet }: StudyRequest): Study {
    const last = this.#current;
    last?.work.abort();
    const work = new AbortController();
    const current = {
      asked: asked || last?.asked === true,
      quiet: quiet && last?.quiet !== false,
      work,
    };
    this.#current = current;
    return {
      asked: current.asked,
      quiet: current.quiet,
      signal: work.signal,
      end: () => {
        if (this.#current === current) this.#current = null;
      },
    };
  }
}
