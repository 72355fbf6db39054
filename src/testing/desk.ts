import { applyChanges } from '#domain/change/apply';
import type { Change } from '#domain/change/change';
import type { Command } from '#domain/command/command';
import { planCommand } from '#domain/command/plan';
import { foldPage, isPageChange } from '#domain/history/fold';
import {
  advanceHistory,
  EMPTY_HISTORY,
  historyOf,
  redoChanges,
  undoChanges,
  type History,
} from '#domain/history/history';
import { compareOperations, type Cause, type NewOperation } from '#domain/history/operation';
import type { PageDocument } from '#domain/page/document';
import { documentOfRawPage, type ActorId, type GestureId, type OperationId } from '#domain/page/ids';
import { commandFor } from './arbitraries/commands';
import type { Step } from './arbitraries/sessions';
import { Dice } from './dice';

/** A clock nobody should trust: it jumps by up to a year either way. */
const clockAt = (tick: number): string =>
  new Date(1_673_337_600_000 + (((tick * 7919) % 731) - 365) * 86_400_000).toISOString();

/** One editor's page in memory: what a session does, without stores and ports. */
export class Desk {
  readonly #start: PageDocument;
  readonly #actor: ActorId;
  #made = 0;
  doc: PageDocument;
  operations: readonly NewOperation[] = [];
  skipped: ReadonlySet<OperationId> = new Set();
  history: History = EMPTY_HISTORY;
  /** What was done here, in words, for when a test fails. */
  readonly done: string[] = [];

  constructor(start: PageDocument, actor = 'a') {
    this.#start = start;
    this.#actor = actor as ActorId;
    this.doc = start;
  }

  #newId<Id extends string>(): Id {
    return `${this.#actor}_${++this.#made}` as Id;
  }

  /** Carries out a command; false when it is refused. */
  command(command: Command): boolean {
    const context = { newId: () => this.#newId(), at: clockAt(this.#made), by: '' };
    const planned = planCommand(this.doc, command, context);
    this.done.push(`${this.#actor} ${JSON.stringify(command)} ${planned.ok ? '' : planned.error.code}`);
    if (planned.ok)
      this.#append(planned.value.changes, { kind: 'edit', step: planned.value.step }, planned.value.doc);
    return planned.ok;
  }

  /** Takes back the last step in force; false when there is none, or it no longer applies. */
  undo(): boolean {
    const step = this.history.done.last;
    return step !== null && this.#carry(undoChanges(step), { kind: 'undo', of: step.id });
  }

  redo(): boolean {
    const step = this.history.undone.last;
    return step !== null && this.#carry(redoChanges(step), { kind: 'redo', of: step.id });
  }

  /** Takes in operations made elsewhere. */
  read(operations: readonly NewOperation[]): void {
    const known = new Set(this.operations.map(({ id }) => id));
    const fresh = new Map(operations.filter(({ id }) => !known.has(id)).map((o) => [o.id, o]));
    this.operations = [...this.operations, ...fresh.values()].toSorted(compareOperations);
    const folded = foldPage(this.#start, this.operations);
    this.doc = folded.doc;
    this.skipped = folded.skipped;
    this.history = historyOf(this.operations, this.skipped);
    this.done.push(`${this.#actor} reads ${operations.length}`);
  }

  #carry(changes: readonly Change[], cause: Cause): boolean {
    const next = applyChanges(this.doc, changes.filter(isPageChange));
    this.done.push(`${this.#actor} ${cause.kind} ${next.ok ? '' : next.error.what}`);
    if (next.ok) this.#append(changes, cause, next.value);
    return next.ok;
  }

  #append(changes: readonly Change[], cause: Cause, doc: PageDocument): void {
    const lamport = this.operations.at(-1)?.lamport ?? 0;
    const gesture = this.#newId<GestureId>();
    const at = clockAt(this.#made);
    const operations = changes.map((change, i): NewOperation => ({
      id: this.#newId(),
      documentId: documentOfRawPage(this.doc.rawPageId),
      lamport: lamport + 1 + i,
      actor: this.#actor,
      at,
      version: 1,
      gesture,
      cause,
      change,
    }));
    this.doc = doc;
    this.operations = [...this.operations, ...operations];
    this.history = advanceHistory(this.history, { id: gesture, cause, at, operations });
  }
}

/** Plays the steps of several editors of one page, each at a desk of their own. */
export function play(
  start: PageDocument,
  steps: readonly Step[],
  actors = 1,
  onStep?: (desk: Desk, before: PageDocument) => void,
): readonly Desk[] {
  const desks = Array.from({ length: actors }, (_, i) => new Desk(start, String.fromCharCode(97 + i)));
  for (const step of steps) {
    const desk = desks[step.actor];
    if (desk === undefined) continue;
    const before = desk.doc;
    if (step.act === 'command') desk.command(commandFor(before, step.wish, new Dice(step.wish.numbers)));
    else if (step.act === 'undo') desk.undo();
    else if (step.act === 'redo') desk.redo();
    else desk.read(desks.flatMap(({ operations }) => operations));
    onStep?.(desk, before);
  }
  return desks;
}
