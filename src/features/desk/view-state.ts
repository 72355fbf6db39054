import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Person } from '#domain/proof/person';
import type { ArticleId, BlockId, CorrectionId, Offset, Span } from '#domain/page/ids';

export type RightTab = 'reading' | 'details' | 'marks' | 'suspects' | 'history';
/** How the chosen article is shown: as it will read, or beside its raw text. */
export type ReadingView = 'text' | 'beside';
export type ListFilter = 'all' | 'doubtful' | 'todo';

/** A boundary being dragged: view state only. The drop makes one operation, Escape leaves nothing. */
export type BoundaryDrag = { readonly id: BlockId; readonly from: Offset; readonly to: Offset };

/** What the desk is used for: dividing the page into articles, or proofreading its text. */
export type DeskMode = 'split' | 'proof';

/** Which dialog is open over the desk. */
export type OpenDialog = null | 'mark' | 'place' | 'page' | 'shortcuts' | 'palette' | 'person' | 'everywhere';

/** What the desk shows and where the editor is. None of it is work: nothing here is stored in the log. */
export type ViewState = {
  readonly selectedArticle: ArticleId | null;
  /** Caret and selection in the raw text; they coincide when nothing is selected. */
  readonly anchor: Offset | null;
  readonly focus: Offset | null;
  /** The boundary that has the keyboard focus. */
  readonly boundary: BlockId | null;
  readonly drag: BoundaryDrag | null;
  /**
   * The block whose reasons are shown: where the pointer rests (`place` null), or asked for by a key, as long as caret
   * and boundary stay where they are.
   */
  readonly why: {
    readonly id: BlockId;
    readonly place: { readonly focus: Offset | null; readonly boundary: BlockId | null } | null;
  } | null;
  readonly selectedMark: CorrectionId | null;
  readonly mode: DeskMode;
  /** Key of the suspect that is being decided. */
  readonly suspect: string | null;
  readonly tab: RightTab;
  readonly readingView: ReadingView;
  /** Asks the reading text to put the focus where this raw offset is read; a new object each time. */
  readonly readingReveal: { readonly offset: Offset } | null;
  readonly filter: ListFilter;
  readonly dialog: OpenDialog;
  readonly singleKeys: boolean;
  /** Who is at work; null until it has been asked. */
  readonly person: Person | null;
  /** What is done once that has been answered. */
  readonly afterPerson: (() => void) | null;
  /** The lines on screen in the raw pane, 1-based, both included. */
  readonly window: { readonly first: number; readonly last: number };
  /** Asks the raw pane to bring an offset into view; a new object each time. */
  readonly reveal: {
    readonly offset: Offset;
    readonly centre: boolean;
    readonly focusBoundary: boolean;
  } | null;
};

export type ViewStore = StoreApi<ViewState>;

export const createViewStore = (singleKeys: boolean, person: Person | null): ViewStore =>
  createStore<ViewState>(() => ({
    selectedArticle: null,
    anchor: null,
    focus: null,
    boundary: null,
    drag: null,
    why: null,
    selectedMark: null,
    mode: 'split',
    suspect: null,
    tab: 'reading',
    readingView: 'text',
    readingReveal: null,
    filter: 'all',
    dialog: null,
    singleKeys,
    person,
    afterPerson: null,
    window: { first: 1, last: 40 },
    reveal: null,
  }));

/** The selected run of raw text, or null when there is only a caret. */
export function selectionOf(view: Pick<ViewState, 'anchor' | 'focus'>): Span | null {
  const { anchor, focus } = view;
  if (anchor === null || focus === null || anchor === focus) return null;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}
