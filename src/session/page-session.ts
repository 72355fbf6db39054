import { createStore, type StoreApi } from 'zustand/vanilla';
import { err, type Result } from '#shared/result';
import type { Command, CommandContext } from '#domain/command/command';
import { planCommand, type Plan } from '#domain/command/plan';
import type { Refusal } from '#domain/command/refusal';
import { applyChanges } from '#domain/change/apply';
import type { Change, PageChange } from '#domain/change/change';
import { isPageChange } from '#domain/history/fold';
import { redoChanges, undoChanges, type Gesture } from '#domain/history/history';
import { OPERATION_VERSION, type Cause, type NewOperation } from '#domain/history/operation';
import type { PageDocument, RawPage } from '#domain/page/document';
import {
  documentOfRawPage,
  type ActorId,
  type DocumentId,
  type GestureId,
  type RawPageId,
} from '#domain/page/ids';
import { NOBODY, signature, type Person } from '#domain/proof/person';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { Clock } from '#ports/clock';
import type { IdSource } from '#ports/id-source';
import type { OperationLog } from '#ports/operation-log';
import type { PageStore } from '#ports/page-store';
import type { ProfileStore } from '#ports/profile-store';
import type { Segmenter } from '#ports/segmenter';
import type { SnapshotStore } from '#ports/snapshot-store';
import { FirstProposal } from './first-proposal';
import { createSnapshotKeeper, type SnapshotKeeper } from './keep-snapshots';
import { createOutbox, type Outbox } from './outbox';
import { addGesture, newestPlace, takeIn, type Projection } from './projection';
import { ProposalInForce } from './propose';
import { Reproposing } from './reproposing';
import { isAfter, NOTHING_READ, readLog, readNews, storedPart, type ReadPart } from './read-log';
import { INITIAL_STATE, operationCount, type Notice, type SessionState } from './state';
import { Studies } from './studies';

export type SessionPorts = {
  readonly log: OperationLog;
  readonly pages: PageStore;
  readonly snapshots: SnapshotStore;
  readonly profiles: ProfileStore;
  readonly segmenter: Segmenter;
  readonly clock: Clock;
  readonly ids: IdSource;
};

type Unkeyed<N> = N extends Notice ? Omit<N, 'key'> : never;

/** The editing of one raw page: run a command, append, undo, save state. One per open desk. */
export class PageSession {
  readonly store: StoreApi<SessionState> = createStore(() => INITIAL_STATE);
  readonly #ports: SessionPorts;
  readonly #documentId: DocumentId;
  readonly #rawPageId: RawPageId;
  readonly #actor: ActorId;
  readonly #outbox: Outbox;
  readonly #keeper: SnapshotKeeper;
  /** Proposing again, and the original proposal. */
  readonly again: Reproposing;
  readonly studies = new Studies();
  /** Aborted when the desk is left; another one stands for the next opening. */
  #opening = new AbortController();
  readonly #first: FirstProposal;
  readonly #inForce: ProposalInForce;
  #unsubscribe: (() => void) | null = null;
  #merging: Promise<void> = Promise.resolve();
  #read: ReadPart = NOTHING_READ;
  /** Undo and redo asked for before the history was known. */
  #waiting: (() => void)[] = [];
  /** Steps the editor has been told cannot be taken back. */
  readonly #passed = new Set<GestureId>();
  #notices = 0;
  #person: Person = NOBODY;

  constructor(ports: SessionPorts, rawPageId: RawPageId) {
    this.#ports = ports;
    this.#rawPageId = rawPageId;
    this.#documentId = documentOfRawPage(rawPageId);
    this.#actor = ports.ids.next() as ActorId;
    this.#outbox = createOutbox(
      ports.log,
      () => ports.clock.now(),
      (saving) => {
        this.store.setState({ saving });
        if (saving.kind === 'saved') this.#keeper.later();
      },
    );
    this.#keeper = createSnapshotKeeper(ports.snapshots, () =>
      this.hasUnsaved() ? null : this.#projection(),
    );
    this.#inForce = new ProposalInForce(ports, this.store);
    this.#first = new FirstProposal(ports, {
      store: this.store,
      begin: (proposal) => this.#adoptFirst(proposal),
      failed: () => {
        this.#notify({ kind: 'proposal-failed' });
      },
    });
    this.again = new Reproposing(ports, {
      store: this.store,
      run: (command) => this.run(command),
      refuse: (refusal) => {
        this.#notify({ kind: 'refused', refusal });
      },
      whenKnown: async () => {
        if (this.store.getState().older !== null) await this.merge();
        return this.store.getState().older === null;
      },
    });
  }

  /**
   * Loads the raw page and its log, and proposes when nobody has worked on it. Listens before it loads. May be called
   * again after `close`: what is there is kept.
   */
  async open(): Promise<void> {
    this.close();
    const { signal } = (this.#opening = new AbortController());
    this.#unsubscribe = this.#ports.log.subscribe((changed) => {
      if (changed === this.#documentId) void this.merge();
    });
    try {
      const rawPage = this.store.getState().rawPage ?? (await this.#ports.pages.rawPage(this.#rawPageId));
      signal.throwIfAborted();
      if (rawPage === null) {
        this.store.setState({ phase: 'missing' });
        return;
      }
      await this.#load(rawPage, signal);
      signal.throwIfAborted();
      if (operationCount(this.store.getState()) === 0) await this.#first.make(rawPage);
      signal.throwIfAborted();
      this.store.setState({ phase: 'ready', progress: null, first: null });
      // What arrived while loading, and what a snapshot stands for.
      await this.merge();
      this.#keeper.later();
    } catch {
      if (!signal.aborted) this.store.setState({ phase: 'failed' });
    }
  }

  /** Ends listening and stops a proposal under way. What is not yet stored goes on being stored. */
  close(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#opening.abort();
    this.#first.stop();
    this.again.dismiss();
    this.#keeper.stop();
    this.#waiting = [];
  }

  /** Stops a proposal under way; the page opens unsplit. */
  cancelProposal(): void {
    this.#first.stop();
  }

  /** Who is at work from now on: put on marks and on every step. */
  setPerson(person: Person): void {
    this.#person = person;
  }

  /** Carries out a command as one gesture, or refuses it with a notice and no trace. */
  run(command: Command): Result<Plan, Refusal> {
    const { doc, phase } = this.store.getState();
    if (doc === null || phase !== 'ready') return err({ code: 'not-there' });
    const planned = planCommand(doc, command, this.#context());
    if (!planned.ok) {
      if (planned.error.code !== 'nothing-changes') this.#notify({ kind: 'refused', refusal: planned.error });
      return planned;
    }
    // An undo still waiting for the history was meant for what came before this.
    this.#waiting = [];
    this.#append(planned.value.changes, { kind: 'edit', step: planned.value.step }, planned.value.doc);
    return planned;
  }

  /**
   * Takes back the newest step that can still be taken back, by appending its inverse, and says so when that is not
   * the last one. Waits for the history when the page was opened by a snapshot.
   */
  undo(): void {
    this.#withHistory(() => {
      const { done } = this.store.getState().history;
      const stuck: Gesture[] = [];
      let why: Refusal | null = null;
      for (const step of done.newestFirst()) {
        const refusal = this.#takeBack(step);
        if (refusal === null) {
          this.#tellPassed(stuck);
          return;
        }
        why ??= refusal;
        stuck.push(step);
      }
      this.#notify(why === null ? { kind: 'nothing-to-undo' } : { kind: 'refused', refusal: why });
    });
  }

  /** Brings back the step last undone. */
  redo(): void {
    this.#withHistory(() => this.#redoNow());
  }

  /** Undoes or redoes until the steps up to and including this one are in force, as far as possible; null: none. */
  goTo(gesture: GestureId | null): void {
    this.#withHistory(() => {
      const { done, undone } = this.store.getState().history;
      const isIt = (step: Gesture): boolean => step.id === gesture;
      if (undone.findLast(isIt) !== null) {
        while (this.store.getState().history.undone.findLast(isIt) !== null) if (!this.#redoNow()) return;
        return;
      }
      if (gesture !== null && done.findLast(isIt) === null) return;
      const stuck: Gesture[] = [];
      for (const step of done.newestFirst()) {
        if (isIt(step)) break;
        if (this.#takeBack(step) !== null) stuck.push(step);
      }
      this.#tellPassed(stuck);
    });
  }

  /** Tries to store at once what could not be stored. */
  retry(): void {
    this.#outbox.retry();
  }

  /** Resolves when everything done so far is stored. */
  drained(): Promise<void> {
    return this.#outbox.drained();
  }

  hasUnsaved(): boolean {
    return this.#outbox.pending().length > 0;
  }

  dismissNotice(): void {
    this.store.setState({ notice: null });
  }

  /** Reads what other tabs have appended and takes it in. */
  merge(): Promise<void> {
    this.#merging = this.#merging.then(() => this.#mergeNow()).catch(() => undefined);
    return this.#merging;
  }

  #projection(): Projection | null {
    const { doc, operations, older, skipped, history, proposalId } = this.store.getState();
    return doc === null ? null : { doc, operations, older, skipped, history, proposalId };
  }

  async #load(rawPage: RawPage, signal: AbortSignal): Promise<void> {
    if (this.store.getState().doc === null) {
      const { projection, read, kept } = await readLog(this.#ports, rawPage);
      if (signal.aborted) return;
      this.#read = read;
      this.#keeper.from(kept);
      this.store.setState({ rawPage, ...projection });
    }
    await this.#inForce.load(this.#opening.signal);
  }

  async #mergeNow(): Promise<void> {
    const { rawPage, older } = this.store.getState();
    if (rawPage === null) return;
    // Until the operations behind a snapshot are there, everything else is read.
    const from = older === null ? this.#read : NOTHING_READ;
    const { fresh: found, read } = await readNews(this.#ports.log, this.#documentId, from, () =>
      this.#known(),
    );
    // Own operations made while reading are in the state by now; none of them may be lost or doubled.
    const before = this.#projection();
    if (before === null) return;
    const known = this.#known(read === null ? null : from);
    const fresh = found.filter((operation) => !known.has(operation.id));
    if (fresh.length > 0) {
      const after = takeIn(rawPage, before, fresh);
      this.store.setState(after);
      const lost = after.skipped.size - before.skipped.size;
      if (lost > 0) this.#notify({ kind: 'merged', skipped: lost });
      // Another tab was quicker: there is a proposal now.
      this.#first.stop();
      this.#keeper.later();
    }
    const { operations } = this.store.getState();
    this.#read = read ?? storedPart(operations, this.#outbox.pending());
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const act of waiting) act();
    await this.#inForce.load(this.#opening.signal);
  }

  /** Ids of the operations in the state; of those after a place in the log only, where one is given. */
  #known(after: ReadPart | null = null): ReadonlySet<NewOperation['id']> {
    const known = new Set<NewOperation['id']>();
    for (const operation of this.store.getState().operations.newestFirst()) {
      if (after !== null && !isAfter(operation, after)) break;
      known.add(operation.id);
    }
    return known;
  }

  /** Begins the log with the proposal, unless another tab has begun it meanwhile. */
  async #adoptFirst(proposal: StoredProposal): Promise<void> {
    const { doc } = this.store.getState();
    if (doc === null) return;
    const planned = planCommand(doc, { kind: 'adopt-proposal', proposal }, this.#context());
    if (!planned.ok) return;
    const gesture = this.#gestureOf(planned.value.changes, { kind: 'proposal', proposalId: proposal.id });
    await this.#ports.log.appendFirst(gesture.operations);
    await this.merge();
  }

  #withHistory(act: () => void): void {
    if (this.store.getState().older === null) {
      act();
      return;
    }
    this.#waiting.push(act);
    void this.merge();
  }

  #redoNow(): boolean {
    const step = this.store.getState().history.undone.last;
    if (step === null) {
      this.#notify({ kind: 'nothing-to-redo' });
      return false;
    }
    const refusal = this.#appendChanges(redoChanges(step), { kind: 'redo', of: step.id });
    if (refusal !== null) this.#notify({ kind: 'refused', refusal });
    return refusal === null;
  }

  #takeBack(step: Gesture): Refusal | null {
    return this.#appendChanges(undoChanges(step), { kind: 'undo', of: step.id });
  }

  /** Says that undo went past steps, once for each. */
  #tellPassed(steps: readonly Gesture[]): void {
    const news = steps.filter(({ id }) => !this.#passed.has(id));
    if (news.length === 0) return;
    for (const { id } of news) this.#passed.add(id);
    this.#notify({ kind: 'undo-skipped', steps: news.length });
  }

  /** Why the changes no longer apply; null when they did, and are appended. */
  #appendChanges(changes: readonly Change[], cause: Cause): Refusal | null {
    const { doc } = this.store.getState();
    if (doc === null) return { code: 'not-there' };
    const pageChanges = changes.filter(isPageChange);
    const next = applyChanges(doc, pageChanges);
    if (!next.ok) return { code: 'stale', detail: next.error.what };
    this.#append(pageChanges, cause, next.value);
    return null;
  }

  #gestureOf(changes: readonly PageChange[], cause: Cause): Gesture {
    const lamport = newestPlace(this.store.getState())?.lamport ?? 0;
    const id = this.#ports.ids.next() as GestureId;
    const at = this.#ports.clock.now();
    // What a machine proposed first is nobody's work.
    const person = cause.kind === 'proposal' ? {} : signature(this.#person);
    const operations = changes.map((change, i): NewOperation => ({
      id: this.#ports.ids.next() as NewOperation['id'],
      documentId: this.#documentId,
      lamport: lamport + 1 + i,
      actor: this.#actor,
      at,
      ...person,
      version: OPERATION_VERSION,
      gesture: id,
      cause,
      change,
    }));
    return { id, cause, at, operations };
  }

  #append(changes: readonly PageChange[], cause: Cause, doc: PageDocument): void {
    const gesture = this.#gestureOf(changes, cause);
    // First, so that nobody sees these operations beside the word "saved".
    this.#outbox.add(gesture.operations);
    const before = this.store.getState().proposalId;
    this.store.setState((state) => ({ ...addGesture(state, gesture, doc), notice: null }));
    if (this.store.getState().proposalId !== before) void this.#inForce.load(this.#opening.signal);
  }

  #context(): CommandContext {
    const { name, pass } = this.#person;
    return { newId: () => this.#ports.ids.next(), at: this.#ports.clock.now(), by: name, pass };
  }

  #notify(notice: Unkeyed<Notice>): void {
    this.store.setState({ notice: { ...notice, key: ++this.#notices } as Notice });
  }
}
