// The parts a step of many marks has on the other raw pages of its edition, read off their logs.
import { createEditionDocument } from '#domain/edition/apply';
import { foldEdition, foldPage } from '#domain/history/fold';
import { lastLamport, makeOperations, type Stamp } from '#domain/history/make-operations';
import type { NewOperation } from '#domain/history/operation';
import { partOf, returnMarks } from '#domain/history/take-back';
import type { RawPage } from '#domain/page/document';
import {
  documentOfEdition,
  documentOfRawPage,
  type DocumentId,
  type GestureId,
  type RawPageId,
} from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import type { OperationLog } from '#ports/operation-log';
import type { PageStore } from '#ports/page-store';

type Ports = { readonly log: OperationLog; readonly pages: PageStore };

/** The operations of a gesture on other pages than the open one, planned when the gesture is about to be stored. */
export type Companions = (stamp: Stamp) => Promise<readonly NewOperation[]>;

/** What undoing or redoing a step comes to on other pages. */
export type ReturnedElsewhere = {
  readonly operations: readonly NewOperation[];
  readonly pages: number;
  readonly marks: number;
  /** Marks that were left as they are, because somebody has changed them since. */
  readonly left: number;
  /** Pages of which it could not be read whether they have a part in it. */
  readonly unread: number;
};

/** The other raw pages of an edition, those in the trash included; null: the edition cannot be read. */
async function otherPages({ log }: Ports, { id, editionId }: Pick<RawPage, 'id' | 'editionId'>) {
  try {
    const operations = await log.read(documentOfEdition(editionId));
    const { pages } = foldEdition(createEditionDocument(editionId), operations).doc;
    return [...pages].map(([other]) => other).filter((other) => other !== id);
  } catch {
    return null;
  }
}

type Part = Omit<ReturnedElsewhere, 'pages' | 'unread'>;

/** The step taken back (or brought again) on one page; null when it has no part in it. */
async function returnOn(
  { log, pages }: Ports,
  id: RawPageId,
  way: 'undo' | 'redo',
  step: GestureId,
  stamp: Stamp,
): Promise<Part | null> {
  const documentId: DocumentId = documentOfRawPage(id);
  const operations = await log.read(documentId);
  const own = partOf(step, operations);
  const rawPage = own.length === 0 ? null : await pages.rawPage(id);
  if (rawPage === null) return null;
  const { doc } = foldPage(createPageDocument(id, rawPage.text), operations);
  const { changes, marks, left } = returnMarks(doc, { operations: own }, way);
  const made = makeOperations(documentId, lastLamport(operations), changes, stamp);
  return { operations: made, marks, left };
}

/**
 * Undoes or redoes a step on the other pages of an edition, as far as it still can be there. A page that cannot be read
 * is passed over and counted: it must not keep the open one from being stored.
 */
export async function returnElsewhere(
  ports: Ports,
  open: Pick<RawPage, 'id' | 'editionId'>,
  way: 'undo' | 'redo',
  step: GestureId,
  stamp: Stamp,
): Promise<ReturnedElsewhere> {
  const ids = await otherPages(ports, open);
  let all: ReturnedElsewhere = { operations: [], pages: 0, marks: 0, left: 0, unread: ids === null ? 1 : 0 };
  for (const id of ids ?? []) {
    try {
      const part = await returnOn(ports, id, way, step, stamp);
      if (part === null) continue;
      all = {
        ...all,
        operations: [...all.operations, ...part.operations],
        pages: all.pages + (part.operations.length > 0 ? 1 : 0),
        marks: all.marks + part.marks,
        left: all.left + part.left,
      };
    } catch {
      all = { ...all, unread: all.unread + 1 };
    }
  }
  return all;
}
