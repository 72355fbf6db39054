import { createStore, type StoreApi } from 'zustand/vanilla';
import { overlaps } from '#domain/page/correction-list';
import type { PageDocument } from '#domain/page/document';
import type { Offset, Span } from '#domain/page/ids';
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

/** Where the suspect with a key stands among suspects by place; -1 when it is not there. */
export function indexOfSuspect(suspects: readonly Suspect[], key: string): number {
  const start = Number(key.slice(0, key.indexOf(':')));
  for (let at = firstSuspectFrom(suspects, start); suspects[at]?.span.start === start; at++) {
    const suspect = suspects[at];
    if (suspect !== undefined && suspectKey(suspect) === key) return at;
  }
  return -1;
}

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

/** Those that touch a run of raw text, as a range of indices. */
function touching(suspects: readonly Suspect[], { start, end }: Span): readonly [from: number, to: number] {
  const first = firstSuspectFrom(suspects, start);
  // They never overlap: only one that begins above can reach into the run.
  const reaches = (suspects[first - 1]?.span.end ?? -1) >= start;
  return [reaches ? first - 1 : first, firstSuspectFrom(suspects, end + 1)];
}

/**
 * The open suspects after corrections have changed, from those before: only suspects that touch what has changed are
 * asked about again. The same list where nothing has.
 */
export function openAfter(
  all: readonly Suspect[],
  open: readonly Suspect[],
  doc: PageDocument,
  before: PageDocument['corrections'],
): readonly Suspect[] {
  const changed = doc.corrections.changedSince(before);
  if (changed === null) return open;
  const again = all.slice(...touching(all, changed)).filter((suspect) => !isDecided(doc, suspect));
  const [from, to] = touching(open, changed);
  const isSame = again.length === to - from && again.every((suspect, i) => suspect === open[from + i]);
  return isSame ? open : open.toSpliced(from, to - from, ...again);
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
      if (before.doc === null || before.doc.text !== state.doc.text) this.#show();
      else if (state.doc.corrections !== before.doc.corrections) this.#showAfter(state.doc, before.doc);
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

  #showAfter(doc: PageDocument, before: PageDocument): void {
    const { open: known } = this.store.getState();
    const open = openAfter(this.#all, known, doc, before.corrections);
    if (open !== known) this.store.setState({ open });
  }

  #show(): void {
    const { doc } = this.#page.getState();
    if (doc !== null) this.store.setState({ open: this.#all.filter((suspect) => !isDecided(doc, suspect)) });
  }
}
