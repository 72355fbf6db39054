// Reading an edition file: all of it that is work for a worker. Pure but for the file it is given; stores nothing.
import { checkEditionFile } from '#codec/check-edition-file';
import { checkEditionLog } from '#codec/check-log';
import { parseEditionFile, type EditionFault } from '#codec/edition-file';
import type { EditionFile } from '#codec/edition-schema';
import { MAX_JSON_LENGTH } from '#codec/json-guard';
import { sha256Of } from '#codec/operation-hash';
import { adoptEdition } from '#domain/edition/adopt-edition';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import type { ExportedIds } from '#domain/edition/exported-ids';
import { rebuildEdition, type RebuiltEdition } from '#domain/edition/rebuild-edition';
import { OPERATION_VERSION, type NewOperation } from '#domain/history/operation';
import type { RawPage } from '#domain/page/document';
import { documentOfEdition, documentOfRawPage } from '#domain/page/ids';
import type { ActorId, DocumentId, EditionId, GestureId, OperationId } from '#domain/page/ids';
import { err, ok, type Result } from '#shared/result';
import { figuresOf, type EditionFigures } from './edition-figures';

/** Why a file cannot be imported. Nothing was stored. */
export type EditionRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'unreadable' }
  /** Bytes that are not UTF-8. */
  | { readonly code: 'not-text' }
  /** The first thing wrong in it, and where. */
  | { readonly code: 'fault'; readonly fault: EditionFault };

/** What is known of an edition file that was read and found sound. */
export type CheckedEdition = {
  readonly edition: CorrectedEdition['edition'];
  readonly generator: CorrectedEdition['generator'];
  readonly exported: string;
  readonly hasHistory: boolean;
  readonly figures: EditionFigures;
  /** The edition and its raw pages by the ids of the file. */
  readonly documents: readonly DocumentId[];
  /** How many new ids storing it takes. */
  readonly idsNeeded: number;
};

/** Under which ids, by whom and when an edition is to be stored. */
export type Placement = {
  /** New ids by those of the file; a document that is not named keeps its id. */
  readonly documents: ReadonlyMap<DocumentId, DocumentId>;
  readonly actor: ActorId;
  readonly at: string;
  /** At least as many as `idsNeeded`. */
  readonly ids: readonly string[];
};

/** An edition as it is to be stored. */
export type PlacedEdition = {
  readonly editionId: EditionId;
  readonly rawPages: readonly RawPage[];
  readonly operations: readonly NewOperation[];
  readonly ids: ExportedIds | null;
};

/** Reads one edition file after the other; the last that was sound can be asked for under the ids it will have here. */
export interface EditionReader {
  /** Parses and checks a file completely. */
  check(file: Blob, at: string): Promise<Result<CheckedEdition, EditionRefusal>>;
  place(placement: Placement): Promise<PlacedEdition>;
  close(): void;
}

type Sound = { readonly file: EditionFile; readonly edition: CorrectedEdition };

/** The operations of an edition without a log: one import gesture for each document. */
function adoptOperations(
  edition: CorrectedEdition,
  actor: ActorId,
  at: string,
  nextId: () => string,
): readonly NewOperation[] {
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
  { file, edition }: Sound,
  documents: ReadonlyMap<DocumentId, DocumentId>,
  adopted: () => readonly NewOperation[],
): Promise<Result<RebuiltEdition, EditionFault>> {
  const fromLog = await checkEditionLog(file, edition, documents);
  if (!fromLog.ok) return fromLog;
  if (fromLog.value !== null) return ok(fromLog.value);
  const rebuilt = rebuildEdition(edition, adopted(), documents);
  if (rebuilt.ok) return rebuilt;
  const { path } = rebuilt.error;
  return err({ path, code: 'log-state', message: `${path}: cannot be brought about on this raw text` });
}

const documentsOf = (edition: CorrectedEdition): readonly DocumentId[] => [
  documentOfEdition(edition.edition.id),
  ...edition.rawPages.map(({ id }) => documentOfRawPage(id)),
];

/** There is something to work on, and every document has an id of its own. */
function checkDocuments(edition: CorrectedEdition): EditionFault | null {
  if (edition.rawPages.length === 0)
    return { path: 'rawPages', code: 'no-source', message: 'rawPages: there are none' };
  const same = edition.rawPages.findIndex(({ id }) => String(id) === String(edition.edition.id));
  const path = `rawPages[${same}].id`;
  return same < 0 ? null : { path, code: 'id', message: `${path}: is that of the edition` };
}

/** Whether a file of this size is refused; asked before it is read. */
export function refuseEditionSize(byteLength: number): EditionRefusal | null {
  if (byteLength === 0) return { code: 'empty' };
  return byteLength > MAX_JSON_LENGTH
    ? { code: 'too-large', bytes: byteLength, limit: MAX_JSON_LENGTH }
    : null;
}

async function textOf(file: Blob): Promise<Result<string, EditionRefusal>> {
  const size = refuseEditionSize(file.size);
  if (size !== null) return err(size);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return err({ code: 'unreadable' });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err({ code: 'not-text' });
  }
}

async function soundEdition(text: string): Promise<Result<Sound, EditionFault>> {
  const parsed = parseEditionFile(text);
  if (!parsed.ok) return parsed;
  const checked = await checkEditionFile(parsed.value, sha256Of);
  if (!checked.ok) return checked;
  const fault = checkDocuments(checked.value);
  return fault === null ? ok({ file: parsed.value, edition: checked.value }) : err(fault);
}

/** A reader that works where it is called; `edition-worker` is one in a worker. */
export function createEditionReader(): EditionReader {
  let last: Sound | null = null;
  return {
    async check(file, at) {
      last = null;
      const text = await textOf(file);
      if (!text.ok) return text;
      const sound = await soundEdition(text.value);
      if (!sound.ok) return err({ code: 'fault', fault: sound.error });
      const { edition } = sound.value;
      let idsNeeded = 0;
      const nextId = (): string => `check-${++idsNeeded}`;
      const rebuilt = await rebuild(sound.value, new Map(), () =>
        adoptOperations(edition, 'check' as ActorId, at, nextId),
      );
      if (!rebuilt.ok) return err({ code: 'fault', fault: rebuilt.error });
      last = sound.value;
      const { generator, exported, log } = edition;
      const figures = figuresOf(edition);
      const documents = documentsOf(edition);
      return ok({
        ...{ edition: edition.edition, generator, exported, figures, documents, idsNeeded },
        hasHistory: log !== null,
      });
    },
    async place({ documents, actor, at, ids }) {
      if (last === null) throw new Error('No sound edition was read');
      const { edition } = last;
      const left = [...ids];
      const nextId = (): string => {
        const id = left.pop();
        if (id === undefined) throw new Error('Too few ids');
        return id;
      };
      const rebuilt = await rebuild(last, documents, () => adoptOperations(edition, actor, at, nextId));
      if (!rebuilt.ok) throw new Error(rebuilt.error.message);
      const { operations, rawPages, ids: remembered } = rebuilt.value;
      return {
        editionId: rebuilt.value.edition.id,
        rawPages: rawPages.map(({ rawPage }) => rawPage),
        operations,
        ids: remembered,
      };
    },
    close: () => {
      last = null;
    },
  };
}
