import { createStore, type StoreApi } from 'zustand/vanilla';
import { overlaps } from '#domain/page/correction-list';
import type { PageDocument } from '#domain/page/document';
import type { Offset } from '#domain/page/ids';
import type { Suspect } from '#domain/proof/suspect';
import type { Proofreader, ProofInput } from '#ports/proofreader';
import type { Progress } from '#ports/segmenter';
import type { SessionState } from './state';

/** What is known around a page when suspects are looked for. */
export type ProofKnowledge = Omit<ProofInput, 'text' | 'blocks'>;

export type SuspectsState = {
  readonly phase: 'off' | 'finding' | 'ready' | 'failed';
  readonly progress: Progress | null;
  /** Those nobody has decided about, by place; never overlapping. */
  readonly open: readonly Suspect[];
};

const NONE: SuspectsState = { phase: 'off', progress: null, open: [] };
/** The page is read anew this long after its blocks last changed, in milliseconds. */
const AFTER = 700;

/** The same for the same finding, as long as the text stands: `start:end:rule`. */
export const suspectKey = ({ span, rule }: Suspect): string => `${span.start}:${span.end}:${rule}`;

/** Whether a mark stands where a suspect is, or somebody has turned it down. */
export function isDecided({ corrections }: PageDocument, { span, rule }: Suspect): boolean {
  return corrections
    .touching(span)
    .some((mark) =>
      mark.status === 'rejected'
        ? mark.foundBy === rule && mark.span.start === span.start && mark.span.end === span.end
        : overlaps(mark.span, span),
    );
}

/** The first suspect that begins at or behind an offset, by index; their number when there is none. */
export function firstSuspectFrom(suspects: readonly Suspect[], offset: Offset): number {
  let low = 0;
  let high = suspects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((suspects[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The suspects of the open page. Derived: found again, in the background, when the split has changed, and never
 * stored; a decision about one is a correction like any other.
 */
export class Suspects {
  readonly store: StoreApi<SuspectsState> = createStore(() => NONE);
  readonly #proofreader: Proofreader;
  readonly #page: StoreApi<SessionState>;
  readonly #know: () => Promise<ProofKnowledge>;
  #all: readonly Suspect[] = [];
  #work = new AbortController();
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param know asked before each search */
  constructor(proofreader: Proofreader, page: StoreApi<SessionState>, know: () => Promise<ProofKnowledge>) {
    this.#proofreader = proofreader;
    this.#page = page;
    this.#know = know;
  }

  /** Looks for suspects from now on; the function returned ends that. */
  watch(): () => void {
    void this.find();
    const end = this.#page.subscribe((state, before) => {
      if (state.doc === null || state.doc === before.doc) return;
      if (state.doc.blocks !== before.doc?.blocks) this.#findLater();
      if (state.doc.corrections !== before.doc?.corrections) this.#show();
    });
    return () => {
      end();
      this.#work.abort();
      if (this.#timer !== null) clearTimeout(this.#timer);
      this.store.setState(NONE);
    };
  }

  /** Reads the page now; what is under way is given up. */
  async find(): Promise<void> {
    this.#work.abort();
    const { signal } = (this.#work = new AbortController());
    const { doc } = this.#page.getState();
    if (doc === null) return;
    this.store.setState({ phase: 'finding', progress: null });
    try {
      const known = await this.#know();
      signal.throwIfAborted();
      const blocks = [...doc.blocks].map(({ start, role, placement }) => ({
        start,
        role,
        ownerId: placement?.ownerId ?? null,
      }));
      this.#all = await this.#proofreader.find(
        { ...known, text: doc.text, blocks },
        {
          signal,
          onProgress: (progress) => {
            if (!signal.aborted && this.store.getState().phase === 'finding')
              this.store.setState({ progress });
          },
        },
      );
      signal.throwIfAborted();
      this.store.setState({ phase: 'ready', progress: null });
      this.#show();
    } catch {
      if (!signal.aborted) this.store.setState({ phase: 'failed', progress: null });
    }
  }

  #findLater(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.find();
    }, AFTER);
  }

  #show(): void {
    const { doc } = this.#page.getState();
    if (doc !== null) this.store.setState({ open: this.#all.filter((suspect) => !isDecided(doc, suspect)) });
  }
}
