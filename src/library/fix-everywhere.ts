// One error mended wherever it stands in an edition: looking for it, and planning its marks on every page.
import { planCommand } from '#domain/command/plan';
import { foldPage } from '#domain/history/fold';
import { lastLamport, makeOperations, type Stamp } from '#domain/history/make-operations';
import type { NewOperation } from '#domain/history/operation';
import type { PageDocument } from '#domain/page/document';
import { documentOfRawPage } from '#domain/page/ids';
import type { EditionId, RawPageId, Span } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import {
  marksAt,
  MOST_PLACES,
  sameErrors,
  type Mending,
  type SameErrors,
  type Wanted,
} from '#domain/proof/same-error';
import type { PageStore } from '#ports/page-store';
import type { Progress } from '#ports/segmenter';
import { readEdition } from './edit-edition';
import { pagesInOrder } from './edition-changes';
import type { LibraryPorts } from './ports';

type Ports = Pick<LibraryPorts, 'log'> & { readonly pages: Pick<PageStore, 'rawPage'> };

/** Where an error stands on one raw page. */
export type PageErrors = SameErrors & {
  readonly id: RawPageId;
  /** The 1-based line of each hit. */
  readonly lines: readonly number[];
};

export type Found = {
  /** In the order of the edition, without pages that have nothing. */
  readonly pages: readonly PageErrors[];
  /** Pages looked through, those without hits included. */
  readonly searched: number;
  /** Pages that could not be read. */
  readonly unread: number;
  /** Whether there are more places than are looked at. */
  readonly isCapped: boolean;
};

export const NOTHING_FOUND: Found = { pages: [], searched: 0, unread: 0, isCapped: false };

type Options = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Given everything found so far after each page, so that a search that is stopped is not lost. */
  readonly onFound?: (found: Found) => void;
};

type Read = { readonly doc: PageDocument; readonly operations: readonly NewOperation[] };

/** A raw page as its log has it now; null when it is not there. */
async function readPage({ log, pages }: Ports, id: RawPageId): Promise<Read | null> {
  const rawPage = await pages.rawPage(id);
  if (rawPage === null) return null;
  const operations = await log.read(documentOfRawPage(id));
  return { doc: foldPage(createPageDocument(id, rawPage.text), operations).doc, operations };
}

/** The lines of ascending places, in one pass over the text. */
function linesOf(text: string, places: readonly Span[]): readonly number[] {
  let line = 1;
  let at = 0;
  return places.map(({ start }) => {
    for (; at < start; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++;
    }
    return line;
  });
}

/** Where an error stands on a page that is open or was read. */
export function findOnPage(doc: PageDocument, wanted: Wanted, most = MOST_PLACES): PageErrors {
  const found = sameErrors(doc, wanted, most);
  return {
    ...found,
    id: doc.rawPageId,
    lines: linesOf(
      doc.text,
      found.hits.map(({ span }) => span),
    ),
  };
}

const placesIn = (pages: readonly PageErrors[]): number =>
  pages.reduce((sum, { hits, marked }) => sum + hits.length + marked, 0);

/**
 * Looks for an error on all raw pages of an edition, one in memory at a time. A page that cannot be read is counted and
 * passed over.
 * @param open the page on the desk, as it is there
 * @throws DOMException `AbortError` when `signal` aborts
 */
export async function findEverywhere(
  ports: Ports,
  editionId: EditionId,
  open: PageDocument,
  wanted: Wanted,
  { signal, onProgress, onFound }: Options = {},
): Promise<Found> {
  const { doc } = await readEdition(ports, editionId);
  const ids = pagesInOrder(doc)
    .filter(({ id, trashedAt }) => trashedAt === null || id === open.rawPageId)
    .map(({ id }) => id);
  let found = NOTHING_FOUND;
  for (const [done, id] of ids.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ done, total: ids.length });
    const left = MOST_PLACES - placesIn(found.pages);
    if (left <= 0) return { ...found, isCapped: true };
    found = withPage(found, await onPage(ports, id, open, wanted, left));
    signal?.throwIfAborted();
    onFound?.(found);
  }
  onProgress?.({ done: ids.length, total: ids.length });
  return found;
}

/** What stands on one page; null when it cannot be read. */
async function onPage(
  ports: Ports,
  id: RawPageId,
  open: PageDocument,
  wanted: Wanted,
  most: number,
): Promise<PageErrors | null> {
  try {
    const doc = id === open.rawPageId ? open : (await readPage(ports, id))?.doc;
    return doc === undefined ? null : findOnPage(doc, wanted, most);
  } catch {
    return null;
  }
}

function withPage(found: Found, page: PageErrors | null): Found {
  if (page === null) return { ...found, unread: found.unread + 1 };
  const isEmpty = page.hits.length + page.marked === 0;
  return {
    ...found,
    pages: isEmpty ? found.pages : [...found.pages, page],
    searched: found.searched + 1,
    isCapped: found.isCapped || page.isCapped,
  };
}

/** Places chosen on one raw page. */
export type Chosen = { readonly id: RawPageId; readonly places: readonly Span[] };

/** What a gesture comes to on pages that are not open. */
export type Planned = {
  readonly operations: readonly NewOperation[];
  readonly marks: number;
  /** Pages on which marks are made. */
  readonly pages: number;
  /** Places left out: somebody has marked them meanwhile, or their page can no longer be read. */
  readonly leftOut: number;
};

/**
 * Plans the marks of one gesture on pages that are not open, each against what its log has now. Nothing is stored here:
 * whoever asks appends all of it in one transaction, with what the gesture has on the open page.
 */
export async function applyEverywhere(
  ports: Ports,
  chosen: readonly Chosen[],
  mending: Mending,
  stamp: Stamp,
): Promise<Planned> {
  let planned: Planned = { operations: [], marks: 0, pages: 0, leftOut: 0 };
  for (const each of chosen) {
    const { operations, marks } = await planOn(ports, each, mending, stamp);
    planned = {
      operations: [...planned.operations, ...operations],
      marks: planned.marks + marks,
      pages: planned.pages + (marks > 0 ? 1 : 0),
      leftOut: planned.leftOut + each.places.length - marks,
    };
  }
  return planned;
}

const NO_MARKS = { operations: [], marks: 0 } as const;

async function planOn(
  ports: Ports,
  { id, places }: Chosen,
  mending: Mending,
  stamp: Stamp,
): Promise<Pick<Planned, 'operations' | 'marks'>> {
  const read = await readPage(ports, id).catch(() => null);
  if (read === null) return NO_MARKS;
  const marks = marksAt(read.doc, places, mending);
  if (marks.length === 0) return NO_MARKS;
  const { nextId, at, by = '', pass = null } = stamp;
  const plan = planCommand(read.doc, { kind: 'mark-all', marks }, { newId: nextId, at, by, pass });
  if (!plan.ok) return NO_MARKS;
  const after = lastLamport(read.operations);
  return {
    operations: makeOperations(documentOfRawPage(id), after, plan.value.changes, stamp),
    marks: marks.length,
  };
}
