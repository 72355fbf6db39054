import { applyEditionChange, createEditionDocument } from '#domain/edition/apply';
import type { EditionDocument, EditionFields } from '#domain/edition/document';
import type { EditionChange } from '#domain/change/change';
import { foldEdition } from '#domain/history/fold';
import type { NewOperation } from '#domain/history/operation';
import { documentOfEdition } from '#domain/page/ids';
import type { EditionId, GestureId, RawPageId } from '#domain/page/ids';
import {
  createEditionChange,
  movePagesChanges,
  NO_FIELDS,
  renamePageChanges,
  setFieldsChanges,
  trashPageChanges,
} from './edition-changes';
import { editionOperations } from './edition-operations';
import type { LibraryPorts } from './ports';

/** An edition as folded from its log, with the log. */
export type ReadEdition = { readonly doc: EditionDocument; readonly operations: readonly NewOperation[] };

/** Folds an edition from its log. One that was never created has null fields. */
export async function readEdition(ports: Pick<LibraryPorts, 'log'>, id: EditionId): Promise<ReadEdition> {
  const operations = await ports.log.read(documentOfEdition(id));
  return { doc: foldEdition(createEditionDocument(id), operations).doc, operations };
}

const turns = new WeakMap<LibraryPorts['log'], Promise<unknown>>();

/**
 * Does one thing after the other: two gestures of one load of the app that read the same log would take the same
 * place in it.
 */
export function inTurn<T>(ports: Pick<LibraryPorts, 'log'>, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(ports.log) ?? Promise.resolve()).then(work);
  turns.set(
    ports.log,
    turn.catch(() => undefined),
  );
  return turn;
}

type Build = (doc: EditionDocument) => readonly EditionChange[];

/** Reads an edition, asks for the changes and appends them as one gesture. Resolves when they are stored. */
async function change(ports: LibraryPorts, id: EditionId, build: Build): Promise<void> {
  await inTurn(ports, async () => {
    const { doc, operations } = await readEdition(ports, id);
    const changes = build(doc);
    if (changes.length === 0) return;
    if (!applies(doc, changes)) throw new Error('The changes do not fit the edition');
    const context = {
      actor: ports.actor,
      gesture: ports.ids.next() as GestureId,
      at: ports.clock.now(),
      cause: { kind: 'edit', step: 'edit-edition' },
      nextId: () => ports.ids.next(),
    } as const;
    await ports.log.append(editionOperations(id, operations, changes, context));
  });
}

function applies(start: EditionDocument, changes: readonly EditionChange[]): boolean {
  let doc = start;
  for (const each of changes) {
    const next = applyEditionChange(doc, each);
    if (!next.ok) return false;
    doc = next.value;
  }
  return true;
}

/** Makes a new, empty edition. */
export async function createEdition(
  ports: LibraryPorts,
  fields: Partial<EditionFields> = {},
): Promise<EditionId> {
  const id = ports.ids.next() as EditionId;
  await change(ports, id, () => [createEditionChange(id, { ...NO_FIELDS, ...fields, trashedAt: null })]);
  return id;
}

/** Sets what is known of an edition. */
export const editEdition = (
  ports: LibraryPorts,
  id: EditionId,
  fields: Partial<Omit<EditionFields, 'trashedAt'>>,
): Promise<void> => change(ports, id, (doc) => setFieldsChanges(doc, fields));

export const trashEdition = (ports: LibraryPorts, id: EditionId): Promise<void> =>
  change(ports, id, (doc) => setFieldsChanges(doc, { trashedAt: ports.clock.now() }));

export const restoreEdition = (ports: LibraryPorts, id: EditionId): Promise<void> =>
  change(ports, id, (doc) => setFieldsChanges(doc, { trashedAt: null }));

/** A raw page where it stands. */
export type PageInEdition = { readonly editionId: EditionId; readonly id: RawPageId };

export const renamePage = (
  ports: LibraryPorts,
  { editionId, id }: PageInEdition,
  name: string,
): Promise<void> => change(ports, editionId, (doc) => renamePageChanges(doc, id, name.trim()));

export const trashPage = (ports: LibraryPorts, { editionId, id }: PageInEdition): Promise<void> =>
  change(ports, editionId, (doc) => trashPageChanges(doc, id, ports.clock.now()));

/** Puts a raw page back where it stood. An edition that lies in the trash comes back with it. */
export const restorePage = (ports: LibraryPorts, { editionId, id }: PageInEdition): Promise<void> =>
  change(ports, editionId, (doc) => [
    ...trashPageChanges(doc, id, null),
    ...setFieldsChanges(doc, { trashedAt: null }),
  ]);

/** Moves raw pages before or after another one of the same edition. */
export const movePages = (
  ports: LibraryPorts,
  editionId: EditionId,
  ids: readonly RawPageId[],
  target: { readonly id: RawPageId; readonly side: 'before' | 'after' },
): Promise<void> => change(ports, editionId, (doc) => movePagesChanges(doc, ids, target));
