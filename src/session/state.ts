import type { Refusal } from '#domain/command/refusal';
import type { History } from '#domain/history/history';
import type { NewOperation } from '#domain/history/operation';
import type { PageDocument, RawPage } from '#domain/page/document';
import type { OperationId } from '#domain/page/ids';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { Progress } from '#ports/segmenter';

/** Where the opening of a raw page stands. Nothing is written before `ready`. */
export type SessionPhase = 'loading' | 'proposing' | 'ready' | 'missing' | 'failed';

/** What the save light shows. `saved` means the transaction has completed; there is no other way to get there. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly operations: number };

/** Something to tell the editor once; each has a number of its own, so that the same news twice is two notices. */
export type Notice =
  | { readonly key: number; readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly key: number; readonly kind: 'merged'; readonly skipped: number }
  | { readonly key: number; readonly kind: 'proposal-failed' }
  | { readonly key: number; readonly kind: 'nothing-to-undo' }
  | { readonly key: number; readonly kind: 'nothing-to-redo' };

/** The one open raw page. Everything but the phase and notices is a pure fold of the log. */
export type SessionState = {
  readonly phase: SessionPhase;
  readonly progress: Progress | null;
  readonly rawPage: RawPage | null;
  readonly doc: PageDocument | null;
  /** In log order, those not yet stored included. */
  readonly operations: readonly NewOperation[];
  readonly skipped: ReadonlySet<OperationId>;
  readonly history: History;
  /** The proposal last adopted, for its reasons and confidences. */
  readonly proposal: StoredProposal | null;
  readonly saving: SaveState;
  readonly notice: Notice | null;
};

export const INITIAL_STATE: SessionState = {
  phase: 'loading',
  progress: null,
  rawPage: null,
  doc: null,
  operations: [],
  skipped: new Set(),
  history: { done: [], undone: [] },
  proposal: null,
  saving: { kind: 'saved', at: null },
  notice: null,
};
