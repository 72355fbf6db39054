import type { StoreApi } from 'zustand/vanilla';
import type { Refusal } from '#domain/command/refusal';
import { applyChanges } from '#domain/change/apply';
import type { PageChange } from '#domain/change/change';
import { isPageChange } from '#domain/history/fold';
import { redoChanges, undoChanges, type Gesture } from '#domain/history/history';
import type { Cause } from '#domain/history/operation';
import { isManyMarks, returnMarks } from '#domain/history/take-back';
import type { PageDocument } from '#domain/page/document';
import type { GestureId } from '#domain/page/ids';
import type { OperationLog } from '#ports/operation-log';
import type { PageStore } from '#ports/page-store';
import { returnElsewhere, type Companions, type ReturnedElsewhere } from './companions';
import type { NewNotice, SessionState } from './state';

type Ports = { readonly log: OperationLog; readonly pages: PageStore };
type Way = 'undo' | 'redo';

/** What the session lends: its state, a way to append, to say something, and to wait for the history. */
type Lent = {
  readonly store: StoreApi<SessionState>;
  /** Appends a gesture; resolves when it is stored, with what it has on other pages. */
  readonly append: (
    changes: readonly PageChange[],
    cause: Cause,
    doc: PageDocument,
    companions?: Companions,
  ) => Promise<void>;
  readonly notify: (notice: NewNotice) => void;
  readonly withHistory: (act: () => void) => void;
};

/** Taking back steps and bringing them again, by appending; those that are on several pages, on all of them. */
export class Steps {
  readonly #ports: Ports;
  readonly #lent: Lent;
  /** Steps the editor has been told cannot be taken back. */
  readonly #passed = new Set<GestureId>();
  /** Steps of many marks that have no part on other pages; of others it is read off the logs. */
  readonly #hereOnly = new Set<GestureId>();
  /** The last thing done here, when it lies on other pages alone: it is in no history of this page. */
  #elsewhere: { readonly id: GestureId; readonly next: Way } | null = null;

  constructor(ports: Ports, lent: Lent) {
    this.#ports = ports;
    this.#lent = lent;
  }

  /**
   * Takes back the newest step that can still be taken back, by appending its inverse, and says so when that is not
   * the last one. Waits for the history when the page was opened by a snapshot.
   */
  undo(): void {
    this.#lent.withHistory(() => {
      if (this.#returnElsewhere('undo')) return;
      const { done } = this.#lent.store.getState().history;
      const stuck: Gesture[] = [];
      let why: Refusal | null = null;
      for (const step of done.newestFirst()) {
        const refusal = this.#return(step, 'undo');
        if (refusal === null) {
          this.#tellPassed(stuck);
          return;
        }
        why ??= refusal;
        stuck.push(step);
      }
      this.#lent.notify(why === null ? { kind: 'nothing-to-undo' } : { kind: 'refused', refusal: why });
    });
  }

  /** Brings back the step last undone. */
  redo(): void {
    this.#lent.withHistory(() => this.#redoNow());
  }

  /** Undoes or redoes until the steps up to and including this one are in force, as far as possible; null: none. */
  goTo(gesture: GestureId | null): void {
    this.#lent.withHistory(() => {
      const { done, undone } = this.#lent.store.getState().history;
      const isIt = (step: Gesture): boolean => step.id === gesture;
      if (undone.findLast(isIt) !== null) {
        while (this.#lent.store.getState().history.undone.findLast(isIt) !== null)
          if (!this.#redoNow()) return;
        return;
      }
      if (gesture !== null && done.findLast(isIt) === null) return;
      const stuck: Gesture[] = [];
      for (const step of done.newestFirst()) {
        if (isIt(step)) break;
        if (this.#return(step, 'undo') !== null) stuck.push(step);
      }
      this.#tellPassed(stuck);
    });
  }

  /** Takes back one step, whatever has been done since, on every page it is on. */
  takeBack(gesture: GestureId): void {
    this.#lent.withHistory(() => {
      const step = this.#lent.store.getState().history.done.findLast(({ id }) => id === gesture);
      if (step === null) {
        if (this.#elsewhere?.id === gesture) this.#returnElsewhere('undo');
        else this.#appendElsewhere(gesture, 'undo');
        return;
      }
      const refusal = this.#return(step, 'undo');
      if (refusal !== null) this.#lent.notify({ kind: 'refused', refusal });
    });
  }

  /** Notes that a step has no part on other pages, as long as this session lasts. */
  isHereOnly(gesture: GestureId): void {
    this.#hereOnly.add(gesture);
  }

  /** Notes what was done last: a step on other pages alone, or (null) anything here. */
  did(elsewhere: GestureId | null): void {
    this.#elsewhere = elsewhere === null ? null : { id: elsewhere, next: 'undo' };
  }

  /** Undoes or redoes what was done last on other pages alone; false when that is not what was done last. */
  #returnElsewhere(way: Way): boolean {
    if (this.#elsewhere?.next !== way) return false;
    const { id } = this.#elsewhere;
    this.#appendElsewhere(id, way);
    this.#elsewhere = { id, next: way === 'undo' ? 'redo' : 'undo' };
    return true;
  }

  #appendElsewhere(id: GestureId, way: Way): void {
    const { doc } = this.#lent.store.getState();
    if (doc !== null) this.#append([], { kind: way, of: id }, doc, { way, left: 0 });
  }

  #redoNow(): boolean {
    if (this.#returnElsewhere('redo')) return true;
    const step = this.#lent.store.getState().history.undone.last;
    if (step === null) {
      this.#lent.notify({ kind: 'nothing-to-redo' });
      return false;
    }
    const refusal = this.#return(step, 'redo');
    if (refusal !== null) this.#lent.notify({ kind: 'refused', refusal });
    return refusal === null;
  }

  /** Why a step can no longer be taken back or brought again; null when it was. */
  #return(step: Gesture, way: Way): Refusal | null {
    const { doc } = this.#lent.store.getState();
    if (doc === null) return { code: 'not-there' };
    const cause = { kind: way, of: step.id };
    if (isManyMarks(step.cause)) {
      const returned = returnMarks(doc, step, way);
      if (returned.changes.length === 0) return { code: 'stale', detail: 'the marks have changed since' };
      this.#append(returned.changes, cause, returned.doc, { way, left: returned.left });
      return null;
    }
    const changes = (way === 'undo' ? undoChanges(step) : redoChanges(step)).filter(isPageChange);
    const next = applyChanges(doc, changes);
    if (!next.ok) return { code: 'stale', detail: next.error.what };
    void this.#lent.append(changes, cause, next.value);
    return null;
  }

  /** Appends what is taken back here together with what is taken back of it elsewhere, and says what that was. */
  #append(
    changes: readonly PageChange[],
    cause: Extract<Cause, { readonly kind: Way }>,
    doc: PageDocument,
    own: { readonly way: Way; readonly left: number },
  ): void {
    const { rawPage } = this.#lent.store.getState();
    if (rawPage === null) return;
    let found: ReturnedElsewhere | null = null;
    const companions: Companions = async (stamp) => {
      found = await returnElsewhere(this.#ports, rawPage, own.way, cause.of, stamp);
      return found.operations;
    };
    const isHere = this.#hereOnly.has(cause.of);
    const stored = this.#lent.append(changes, cause, doc, isHere ? undefined : companions);
    void stored.then(() => {
      const { pages, marks, left, unread } = found ?? { pages: 0, marks: 0, left: 0, unread: 0 };
      if (pages + left + own.left + unread === 0) return;
      this.#lent.notify({ kind: 'returned', way: own.way, pages, marks, left: left + own.left, unread });
    });
  }

  /** Says that undo went past steps, once for each. */
  #tellPassed(steps: readonly Gesture[]): void {
    const news = steps.filter(({ id }) => !this.#passed.has(id));
    if (news.length === 0) return;
    for (const { id } of news) this.#passed.add(id);
    this.#lent.notify({ kind: 'undo-skipped', steps: news.length });
  }
}
