import { createStore, type StoreApi } from 'zustand/vanilla';
import { err, type Result } from '#shared/result';
import type { Command, CommandContext } from '#domain/command/command';
import { planCommand, type Plan } from '#domain/command/plan';
import type { Refusal } from '#domain/command/refusal';
import { applyChanges } from '#domain/change/apply';
import type { PageChange } from '#domain/change/change';
import { foldPage, isPageChange } from '#domain/history/fold';
import { advanceHistory, historyOf, redoChanges, undoChanges, type Gesture } from '#domain/history/history';
import {
  compareOperations,
  OPERATION_VERSION,
  type Cause,
  type NewOperation,
} from '#domain/history/operation';
import type { PageDocument, RawPage } from '#domain/page/document';
import { documentOfRawPage, type ActorId, type GestureId, type RawPageId } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { Clock } from '#ports/clock';
import type { IdSource } from '#ports/id-source';
import type { OperationLog } from '#ports/operation-log';
import type { PageStore } from '#ports/page-store';
import type { Segmenter } from '#ports/segmenter';
import { createOutbox, type Outbox } from './outbox';
import { makeProposal } from './propose';
import { INITIAL_STATE, type Notice, type SessionState } from './state';

export type SessionPorts = {
  readonly log: OperationLog;
  readonly pages: PageStore;
  readonly segmenter: Segmenter;
  readonly clock: Clock;
  readonly ids: IdSource;
};

type Unkeyed<N> = N extends Notice ? Omit<N, 'key'> : never;

/** The editing of one raw page: run a command, append, undo, save state. One per open desk. */
export class PageSession {
  readonly store: StoreApi<SessionState> = createStore(() => INITIAL_STATE);
  readonly #ports: SessionPorts;
  readonly #rawPageId: RawPageId;
  readonly #actor: ActorId;
  readonly #outbox: Outbox;
  readonly #abort = new AbortController();
  #unsubscribe: (() => void) | null = null;
  #merging: Promise<void> = Promise.resolve();
  #notices = 0;
  #by = '';

  constructor(ports: SessionPorts, rawPageId: RawPageId) {
    this.#ports = ports;
    this.#rawPageId = rawPageId;
    this.#actor = ports.ids.next() as ActorId;
    this.#outbox = createOutbox(
      ports.log,
      () => ports.clock.now(),
      (saving) => {
        this.store.setState({ saving });
      },
    );
  }

  /** Loads the raw page and its log, folds it, and proposes when nobody has worked on it. Listens before it loads. */
  async open(): Promise<void> {
    const documentId = documentOfRawPage(this.#rawPageId);
    let loaded = false;
    this.#unsubscribe = this.#ports.log.subscribe((changed) => {
      if (changed === documentId && loaded) void this.merge();
    });
    try {
      const rawPage = await this.#ports.pages.rawPage(this.#rawPageId);
      if (rawPage === null) {
        this.store.setState({ phase: 'missing' });
        return;
      }
      this.#refold(rawPage, await this.#ports.log.read(documentId));
      loaded = true;
      await this.#loadProposal();
      if (this.store.getState().operations.length === 0) await this.#propose(rawPage);
      await this.merge();
      this.store.setState({ phase: 'ready', progress: null });
    } catch {
      this.store.setState({ phase: 'failed' });
    }
  }

  /** Ends listening and stops a proposal under way. What is not yet stored goes on being stored. */
  close(): void {
    this.#unsubscribe?.();
    this.#abort.abort();
  }

  /** Stops a proposal under way; the page opens unsplit. */
  cancelProposal(): void {
    this.#abort.abort();
  }

  /** Name put on marks made from now on. */
  setPerson(name: string): void {
    this.#by = name;
  }

  /** Carries out a command as one gesture, or refuses it with a notice and no trace. */
  run(command: Command): Result<Plan, Refusal> {
    const { doc } = this.store.getState();
    if (doc === null || this.store.getState().phase !== 'ready') return err({ code: 'not-there' });
    const planned = planCommand(doc, command, this.#context());
    if (!planned.ok) {
      if (planned.error.code !== 'nothing-changes') this.#notify({ kind: 'refused', refusal: planned.error });
      return planned;
    }
    this.#append(planned.value.changes, { kind: 'edit', step: planned.value.step }, planned.value.doc);
    return planned;
  }

  /** Takes back the last step still in force, by appending its inverse. */
  undo(): void {
    const gesture = this.store.getState().history.done.at(-1);
    if (gesture === undefined) this.#notify({ kind: 'nothing-to-undo' });
    else this.#appendInverse(undoChanges(gesture), { kind: 'undo', of: gesture.id });
  }

  /** Brings back the step last undone. */
  redo(): void {
    const gesture = this.store.getState().history.undone.at(-1);
    if (gesture === undefined) this.#notify({ kind: 'nothing-to-redo' });
    else this.#appendInverse(redoChanges(gesture), { kind: 'redo', of: gesture.id });
  }

  /** Undoes or redoes until exactly the steps up to and including this one are in force; null: none. */
  goTo(gesture: GestureId | null): void {
    for (;;) {
      const { history } = this.store.getState();
      const position = history.done.findIndex((step) => step.id === gesture);
      const redoable = history.undone.some((step) => step.id === gesture);
      if (
        gesture === null ? history.done.length === 0 : position === history.done.length - 1 && position >= 0
      )
        return;
      const before = this.store.getState().operations.length;
      if (redoable) this.redo();
      else if (gesture === null || position >= 0) this.undo();
      if (this.store.getState().operations.length === before) return;
    }
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

  /** Reads what other tabs have appended and folds it in. */
  merge(): Promise<void> {
    this.#merging = this.#merging.then(() => this.#mergeNow()).catch(() => undefined);
    return this.#merging;
  }

  async #mergeNow(): Promise<void> {
    const { rawPage, operations, skipped } = this.store.getState();
    if (rawPage === null) return;
    const known = new Set(operations.map((operation) => operation.id));
    const fresh = await this.#ports.log.read(documentOfRawPage(this.#rawPageId), known);
    if (fresh.length === 0) return;
    // Own operations made while reading are in the state by now; none of them may be lost or doubled.
    const now = this.store.getState().operations;
    const ids = new Set(now.map((operation) => operation.id));
    this.#refold(rawPage, [...now, ...fresh.filter((operation) => !ids.has(operation.id))]);
    await this.#loadProposal();
    const lost = this.store.getState().skipped.size - skipped.size;
    if (lost > 0) this.#notify({ kind: 'merged', skipped: lost });
  }

  #refold(rawPage: RawPage, operations: readonly NewOperation[]): void {
    const sorted = operations.toSorted(compareOperations);
    const { doc, skipped } = foldPage(createPageDocument(rawPage.id, rawPage.text), sorted);
    this.store.setState({ rawPage, doc, operations: sorted, skipped, history: historyOf(sorted, skipped) });
  }

  async #propose(rawPage: RawPage): Promise<void> {
    this.store.setState({ phase: 'proposing' });
    const made = await makeProposal(this.#ports.segmenter, rawPage.text, {
      signal: this.#abort.signal,
      onProgress: (progress) => {
        this.store.setState({ progress });
      },
    });
    if (made === 'failed') this.#notify({ kind: 'proposal-failed' });
    if (typeof made === 'string') return;
    await this.#ports.pages.putProposal(made);
    await this.merge();
    if (this.store.getState().operations.length === 0) this.#adoptFirst(made);
  }

  #adoptFirst(proposal: StoredProposal): void {
    const { doc } = this.store.getState();
    if (doc === null) return;
    const planned = planCommand(doc, { kind: 'adopt-proposal', proposal }, this.#context());
    if (!planned.ok) return;
    this.store.setState({ proposal });
    this.#append(planned.value.changes, { kind: 'proposal', proposalId: proposal.id }, planned.value.doc);
  }

  async #loadProposal(): Promise<void> {
    const { operations, proposal } = this.store.getState();
    const adopted = operations.findLast(
      (o) => o.change.kind === 'document/adopt' && o.change.proposalId !== null,
    )?.change;
    if (
      adopted?.kind !== 'document/adopt' ||
      adopted.proposalId === null ||
      adopted.proposalId === proposal?.id
    )
      return;
    this.store.setState({ proposal: await this.#ports.pages.proposal(adopted.proposalId) });
  }

  #appendInverse(changes: readonly unknown[], cause: Cause): void {
    const { doc } = this.store.getState();
    if (doc === null) return;
    const pageChanges = (changes as readonly PageChange[]).filter(isPageChange);
    const next = applyChanges(doc, pageChanges);
    if (next.ok) this.#append(pageChanges, cause, next.value);
    else this.#notify({ kind: 'refused', refusal: { code: 'stale', detail: next.error.what } });
  }

  #append(changes: readonly PageChange[], cause: Cause, doc: PageDocument): void {
    const { operations, history } = this.store.getState();
    const lamport = operations.at(-1)?.lamport ?? 0;
    const gesture = this.#ports.ids.next() as GestureId;
    const at = this.#ports.clock.now();
    const made = changes.map((change, i): NewOperation => ({
      id: this.#ports.ids.next() as NewOperation['id'],
      documentId: documentOfRawPage(this.#rawPageId),
      lamport: lamport + 1 + i,
      actor: this.#actor,
      at,
      version: OPERATION_VERSION,
      gesture,
      cause,
      change,
    }));
    const step: Gesture = { id: gesture, cause, at, operations: made };
    this.store.setState({
      doc,
      operations: [...operations, ...made],
      history: advanceHistory(history, step),
      notice: null,
    });
    this.#outbox.add(made);
  }

  #context(): CommandContext {
    return { newId: () => this.#ports.ids.next(), at: this.#ports.clock.now(), by: this.#by };
  }

  #notify(notice: Unkeyed<Notice>): void {
    this.store.setState({ notice: { ...notice, key: ++this.#notices } as Notice });
  }
}

/** Opens a raw page for editing. */
export function openPageSession(ports: SessionPorts, rawPageId: RawPageId): PageSession {
  const session = new PageSession(ports, rawPageId);
  void session.open();
  return session;
}
