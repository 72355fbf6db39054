import { checkEditionFile } from '#codec/check-edition-file';
import { checkEditionLog } from '#codec/check-log';
import { parseEditionFile, type EditionFault } from '#codec/edition-file';
import type { EditionFile } from '#codec/edition-schema';
import { MAX_JSON_LENGTH } from '#codec/json-guard';
import { sha256Of } from '#codec/operation-hash';
import { adoptEdition } from '#domain/edition/adopt-edition';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import { rebuildEdition, type RebuiltEdition } from '#domain/edition/rebuild-edition';
import { OPERATION_VERSION, type NewOperation } from '#domain/history/operation';
import { documentOfEdition, documentOfRawPage } from '#domain/page/ids';
import type { ActorId, DocumentId, EditionId, GestureId, OperationId, RawPageId } from '#domain/page/ids';
import { err, ok, type Result } from '#shared/result';
import { inTurn } from './edit-edition';
import { figuresOf, type EditionFigures } from './export-edition';
import type { LibraryPorts } from './ports';

/** Why a file cannot be imported. Nothing was stored. */
export type EditionRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'unreadable' }
  /** Bytes that are not UTF-8. */
  | { readonly code: 'not-text' }
  /** The first thing wrong in it, and where. */
  | { readonly code: 'fault'; readonly fault: EditionFault };

/** An edition file that was read and found sound; storing it is the next step. */
export type SoundEdition = {
  readonly file: EditionFile;
  readonly edition: CorrectedEdition;
  readonly figures: EditionFigures;
  /** The edition or one of its raw pages is in the library already, so this becomes a second copy. */
  readonly isKnown: boolean;
};

type Maker = { readonly actor: ActorId; readonly at: string; readonly nextId: () => string };

/** The operations of an edition without a log: one import gesture for each document. */
function adoptOperations(edition: CorrectedEdition, { actor, at, nextId }: Maker): readonly NewOperation[] {
  const gesture = nextId() as GestureId;
  return adoptEdition(edition).flatMap(({ documentId, changes }) =>
    changes.map((change, i) => ({
      id: nextId() as OperationId,
      documentId,
      lamport: i + 1,
      actor,
      at,
      version: OPERATION_VERSION,
      gesture,
      cause: { kind: 'import' } as const,
      change,
    })),
  );
}

/** The edition folded under the ids it will have here, or the first fault. */
async function rebuild(
  file: EditionFile,
  edition: CorrectedEdition,
  documents: ReadonlyMap<DocumentId, DocumentId>,
  maker: Maker,
): Promise<Result<RebuiltEdition, EditionFault>> {
  const fromLog = await checkEditionLog(file, edition, documents);
  if (!fromLog.ok) return fromLog;
  if (fromLog.value !== null) return ok(fromLog.value);
  const adopted = rebuildEdition(edition, adoptOperations(edition, maker), documents);
  if (adopted.ok) return adopted;
  const { path } = adopted.error;
  return err({ path, code: 'log-state', message: `${path}: cannot be brought about on this raw text` });
}

/** Ids for checking only; nothing that carries them is stored. */
function makerForChecks(at: string): Maker {
  let made = 0;
  return { actor: 'check' as ActorId, at, nextId: () => `check-${++made}` };
}

const documentIdsOf = (edition: CorrectedEdition): readonly DocumentId[] => [
  documentOfEdition(edition.edition.id),
  ...edition.rawPages.map(({ id }) => documentOfRawPage(id)),
];

async function knownDocuments({ pages }: Pick<LibraryPorts, 'pages'>): Promise<ReadonlySet<DocumentId>> {
  const [editions, headers] = await Promise.all([pages.editionIds(), pages.rawPageHeaders()]);
  return new Set([...editions.map(documentOfEdition), ...headers.map(({ id }) => documentOfRawPage(id))]);
}

/** There is something to work on, and every document has an id of its own. */
function checkDocuments(edition: CorrectedEdition): EditionFault | null {
  if (edition.rawPages.length === 0)
    return { path: 'rawPages', code: 'no-source', message: 'rawPages: there are none' };
  const same = edition.rawPages.findIndex(({ id }) => String(id) === String(edition.edition.id));
  const path = `rawPages[${same}].id`;
  return same < 0 ? null : { path, code: 'id', message: `${path}: is that of the edition` };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether a file of this size is refused; asked before it is read. */
export function refuseEditionSize(byteLength: number): EditionRefusal | null {
  if (byteLength === 0) return { code: 'empty' };
  return byteLength > MAX_JSON_LENGTH
    ? { code: 'too-large', bytes: byteLength, limit: MAX_JSON_LENGTH }
    : null;
}

/** Parses and checks the bytes of an edition file completely, in memory. Stores nothing. */
export async function readEditionFile(
  ports: Pick<LibraryPorts, 'pages' | 'clock'>,
  bytes: Uint8Array,
): Promise<Result<SoundEdition, EditionRefusal>> {
  const size = refuseEditionSize(bytes.length);
  if (size !== null) return err(size);
  const text = decode(bytes);
  if (text === null) return err({ code: 'not-text' });
  const parsed = parseEditionFile(text);
  if (!parsed.ok) return err({ code: 'fault', fault: parsed.error });
  const file = parsed.value;
  const checked = await checkEditionFile(file, sha256Of);
  if (!checked.ok) return err({ code: 'fault', fault: checked.error });
  const edition = checked.value;
  const fault = checkDocuments(edition);
  if (fault !== null) return err({ code: 'fault', fault });
  const rebuilt = await rebuild(file, edition, new Map(), makerForChecks(ports.clock.now()));
  if (!rebuilt.ok) return err({ code: 'fault', fault: rebuilt.error });
  const known = await knownDocuments(ports);
  const isKnown = documentIdsOf(edition).some((id) => known.has(id));
  return ok({ file, edition, figures: figuresOf(edition), isKnown });
}

/**
 * Stores a sound edition as a new one: raw pages, history and remembered ids in one transaction, or nothing. Ids that
 * are taken here are replaced; the ids of the file come back when the edition is exported.
 */
export async function storeEdition(
  ports: LibraryPorts,
  { file, edition }: SoundEdition,
): Promise<{ readonly editionId: EditionId; readonly rawPageIds: readonly RawPageId[] }> {
  return inTurn(ports, async () => {
    const known = await knownDocuments(ports);
    const taken = documentIdsOf(edition).filter((id) => known.has(id));
    const documents = new Map(taken.map((id) => [id, ports.ids.next() as DocumentId]));
    const maker = { actor: ports.actor, at: ports.clock.now(), nextId: () => ports.ids.next() };
    const rebuilt = await rebuild(file, edition, documents, maker);
    if (!rebuilt.ok) throw new Error(rebuilt.error.message);
    const { operations, rawPages, ids } = rebuilt.value;
    await ports.pages.addRawPages(
      rawPages.map(({ rawPage }) => rawPage),
      operations,
      [],
      ids,
    );
    return { editionId: rebuilt.value.edition.id, rawPageIds: rawPages.map(({ rawPage }) => rawPage.id) };
  });
}
