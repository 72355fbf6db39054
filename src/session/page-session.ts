import { createStore, type StoreApi } from 'zustand/vanilla';
import { err, ok, type Result } from '#shared/result';
import type { Command, CommandContext, CommandOf } from '#domain/command/command';
import { planCommand, type Plan } from '#domain/command/plan';
import type { Refusal } from '#domain/command/refusal';
import type { PageChange } from '#domain/change/change';
import type { Gesture } from '#domain/history/history';
import { makeOperations, type Stamp } from '#domain/history/make-operations';
import type { Cause, NewOperation } from '#domain/history/operation';
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
import type { Companions } from './companions';
import { FirstProposal } from './first-proposal';
import { createSnapshotKeeper, type SnapshotKeeper } from './keep-snapshots';
import { createOutbox, type Outbox } from './outbox';
import { addGesture, newestPlace, takeIn, type Projection } from './projection';
import { ProposalInForce } from './propose';
import { Reproposing } from './reproposing';
import { isAfter, NOTHING_READ, readLog, readNews, storedPart, type ReadPart } from './read-log';
import { INITIAL_STATE, isOfMark, isUnsplit, type NewNotice, type Notice, type SessionState } from './state';
import { Steps } from './steps';
import { Studies } from './studies';

export type SessionPorts = {
  readonly log: OperationLog;
  readonly pages: PageStore;
  readonly snapshots: SnapshotStore;
  readonly profiles: ProfileStore;
  readonly segmenter: Segmenter;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Why nothing may be changed at the moment; null: it may. */
  readonly pause?: () => Refusal['code'] | null;
};

/** A gesture that has been made, and when it is stored. */
export type RunWith = { readonly id: GestureId; readonly stored: Promise<void> };

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
  readonly #steps: Steps;
  /** Aborted when the desk is left; another one stands for the next opening. */
  #opening = new AbortController();
  readonly #first: FirstProposal;
  readonly #inForce: ProposalInForce;
  #unsubscribe: (() => void) | null = null;
  #merging: Promise<void> = Promise.resolve();
  #read: ReadPart = NOTHING_READ;
  /** Undo and redo asked for before the history was known. */
  #waiting: (() => void)[] = [];
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
    this.#steps = new Steps(ports, {
      store: this.store,
      append: (...gesture) => this.#append(...gesture).stored,
      notify: (notice) => {
        this.#notify(notice);
      },
      withHistory: (act) => {
        this.#withHistory(act);
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
      const isFree = (this.#ports.pause?.() ?? null) === null;
      if (isFree && isUnsplit(this.store.getState())) await this.#first.make(rawPage);
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
    const planned = this.#plan(command);
    if (planned.ok) this.#edit(planned.value);
    return planned;
  }

  /**
   * Carries out one gesture on this page and others, stored in one transaction or not at all: on screen here at once,
   * on the other pages when it is its turn to be stored, planned against what they are then.
   * @param command null: nothing on this page
   * @param companions null: nothing on others, so that taking the step back need not look for parts of it there
   */
  runWith(command: CommandOf<'mark-all'> | null, companions: Companions | null): Result<RunWith, Refusal> {
    const ready = this.#ready();
    if (!ready.ok) return ready;
    const nothing = { step: 'mark-all' as const, changes: [], doc: ready.value };
    const planned = command === null ? ok(nothing) : this.#plan(command);
    if (!planned.ok) return planned;
    const made = this.#edit(planned.value, companions ?? undefined);
    if (companions === null) this.#steps.isHereOnly(made.id);
    if (command === null) this.#steps.did(made.id);
    return ok(made);
  }

  /**
   * Takes back the newest step that can still be taken back, by appending its inverse, and says so when that is not
   * the last one. Waits for the history when the page was opened by a snapshot.
   */
  undo(): void {
    this.#steps.undo();
  }

  /** Brings back the step last undone. */
  redo(): void {
    this.#steps.redo();
  }

  /** Undoes or redoes until the steps up to and including this one are in force, as far as possible; null: none. */
  goTo(gesture: GestureId | null): void {
    this.#steps.goTo(gesture);
  }

  /** Takes back one step, whatever has been done since, on every page it is on. */
  takeBack(gesture: GestureId): void {
    this.#steps.takeBack(gesture);
  }

  /** Tries to store at once what could not be stored. */
  retry(): void {
    this.#outbox.retry();
  }

  /** Resolves when everything done so far is stored. */
  drained(): Promise<void> {
    return this.#outbox.drained();
  }

  /** What is not stored yet, for a rescue file. */
  unsaved(): readonly NewOperation[] {
    return this.#outbox.unstored();
  }

  hasUnsaved(): boolean {
    return !this.#outbox.isEmpty();
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
      if (fresh.some(({ change }) => !isOfMark(change))) this.#first.stop();
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
    const cause: Cause = { kind: 'proposal', proposalId: proposal.id };
    const isFirst = await this.#ports.log.appendFirst(
      this.#gestureOf(planned.value.changes, cause).operations,
    );
    await this.merge();
    // What was there already may be marks alone, made from another page.
    if (isFirst || !isUnsplit(this.store.getState())) return;
    await this.#ports.log.append(this.#gestureOf(planned.value.changes, cause).operations);
    await this.merge();
  }

  #withHistory(act: () => void): void {
    if (!this.#ready().ok) return;
    if (this.store.getState().older === null) {
      act();
      return;
    }
    this.#waiting.push(act);
    void this.merge();
  }

  #stampOf(cause: Cause): Stamp {
    const { ids, clock } = this.#ports;
    const gesture = ids.next() as GestureId;
    // What a machine proposed first is nobody's work.
    const person = cause.kind === 'proposal' ? {} : signature(this.#person);
    return { actor: this.#actor, gesture, cause, at: clock.now(), ...person, nextId: () => ids.next() };
  }

  #gestureOf(changes: readonly PageChange[], cause: Cause, stamp = this.#stampOf(cause)): Gesture {
    const lamport = newestPlace(this.store.getState())?.lamport ?? 0;
    const operations = makeOperations(this.#documentId, lamport, changes, stamp);
    return { id: stamp.gesture, cause, at: stamp.at, operations };
  }

  #append(changes: readonly PageChange[], cause: Cause, doc: PageDocument, companions?: Companions): RunWith {
    const stamp = this.#stampOf(cause);
    const gesture = this.#gestureOf(changes, cause, stamp);
    // First, so that nobody sees these operations beside the word "saved".
    const stored = this.#outbox.add(gesture.operations, companions && (() => companions(stamp)));
    const before = this.store.getState().proposalId;
    if (changes.length > 0) this.#steps.did(null);
    this.store.setState((state) => ({
      ...(changes.length > 0 ? addGesture(state, gesture, doc) : {}),
      notice: null,
    }));
    if (this.store.getState().proposalId !== before) void this.#inForce.load(this.#opening.signal);
    return { id: gesture.id, stored };
  }

  /** The document, once it may be worked on and while it may; otherwise why not, which is said. */
  #ready(): Result<PageDocument, Refusal> {
    const { doc, phase } = this.store.getState();
    if (doc === null || phase !== 'ready') return err({ code: 'not-there' });
    const code = this.#ports.pause?.() ?? null;
    if (code === null) return ok(doc);
    this.#notify({ kind: 'refused', refusal: { code } });
    return err({ code });
  }

  #plan(command: Command): Result<Plan, Refusal> {
    const ready = this.#ready();
    if (!ready.ok) return ready;
    const planned = planCommand(ready.value, command, this.#context());
    if (!planned.ok && planned.error.code !== 'nothing-changes')
      this.#notify({ kind: 'refused', refusal: planned.error });
    return planned;
  }

  #edit({ changes, step, doc }: Plan, companions?: Companions): RunWith {
    // An undo still waiting for the history was meant for what came before this.
    this.#waiting = [];
    return this.#append(changes, { kind: 'edit', step }, doc, companions);
  }

  #context(): CommandContext {
    const { name, pass } = this.#person;
    return { newId: () => this.#ports.ids.next(), at: this.#ports.clock.now(), by: name, pass };
  }

  #notify(notice: NewNotice): void {
    this.store.setState({ notice: { ...notice, key: ++this.#notices } as Notice });
  }
}
