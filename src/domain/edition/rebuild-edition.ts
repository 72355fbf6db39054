import { equalValues } from '#domain/change/equal';
import { foldEdition, foldPage } from '#domain/history/fold';
import type { NewOperation } from '#domain/history/operation';
import type { PageDocument, RawPage } from '#domain/page/document';
import { documentOfEdition, documentOfRawPage, type DocumentId, type RawPageId } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import { compareRanked } from '#domain/page/rank';
import { err, ok, type Result } from '#shared/result';
import { createEditionDocument } from './apply';
import type { CorrectedEdition, ExportedArticle } from './corrected-edition';
import type { EditionDocument } from './document';
import { exportParts, type ArticleCore } from './export-parts';
import { renameInward, renameOutward, rememberIds, type ExportedIds } from './exported-ids';
import { renameOperation } from './rename-change';

/** Where an edition and its log part: `path` as in the file, e.g. `blocks[3]`. */
export type StateFault = { readonly path: string; readonly message: string };

/** An edition under the ids it will have here. */
export type RebuiltEdition = {
  readonly edition: EditionDocument;
  readonly rawPages: readonly { readonly rawPage: RawPage; readonly doc: PageDocument }[];
  readonly operations: readonly NewOperation[];
  /** What to remember for the next export; null when nothing needs to be. */
  readonly ids: ExportedIds | null;
};

/** All ids of parts of each raw page, as the file names them. */
export function partIdsOf(edition: CorrectedEdition): ReadonlyMap<RawPageId, readonly string[]> {
  const parts = new Map<RawPageId, string[]>(edition.rawPages.map((page) => [page.id, []]));
  const { pages, columns, blocks, articles, corrections } = edition;
  for (const { id, rawPageId } of [...pages, ...columns, ...blocks, ...articles, ...corrections])
    parts.get(rawPageId)?.push(id);
  return parts;
}

/**
 * Folds operations under new document ids and holds the outcome against what the edition says: the same raw pages in
 * the same order, the same fields, the same partition, articles and marks. What is derived from the text is not
 * compared, since rules may get better.
 * @param operations of the edition and its raw pages, with the ids of the file
 * @param documents new ids by those of the file; a document that is not named keeps its id
 */
export function rebuildEdition(
  file: CorrectedEdition,
  operations: readonly NewOperation[],
  documents: ReadonlyMap<DocumentId, DocumentId>,
): Result<RebuiltEdition, StateFault> {
  const inward = renameInward(documents);
  const ids = rememberIds(file.edition.id, documents, partIdsOf(file));
  const renamed = operations.map((operation) => renameOperation(operation, inward));
  const logs = new Map<DocumentId, NewOperation[]>();
  for (const operation of renamed) {
    const log = logs.get(operation.documentId);
    if (log === undefined) logs.set(operation.documentId, [operation]);
    else log.push(operation);
  }
  const editionId = inward.document(file.edition.id);
  const edition = foldEdition(
    createEditionDocument(editionId),
    logs.get(documentOfEdition(editionId)) ?? [],
  ).doc;
  const rawPages = file.rawPages.map(({ order: _, ...page }) => {
    const rawPage: RawPage = { ...page, id: inward.document(page.id), editionId };
    const log = logs.get(documentOfRawPage(rawPage.id)) ?? [];
    return { rawPage, doc: foldPage(createPageDocument(rawPage.id, rawPage.text), log).doc };
  });
  const fault = compareEdition(file, edition, ids) ?? comparePages(file, rawPages, ids);
  return fault === null ? ok({ edition, rawPages, operations: renamed, ids }) : err(fault);
}

function compareEdition(
  file: CorrectedEdition,
  doc: EditionDocument,
  ids: ExportedIds | null,
): StateFault | null {
  const message = 'is not what the log leads to';
  if (doc.fields === null) return { path: 'log.operations', message: 'do not create the edition' };
  const { trashedAt: _, ...fields } = doc.fields;
  const outward = renameOutward(ids);
  if (!equalValues({ id: outward.document(doc.id), ...fields }, file.edition))
    return { path: 'edition', message };
  const folded = exportedOrder(doc, ids);
  const listed = file.rawPages.toSorted((a, b) => a.order - b.order).map(({ id }) => id);
  return equalValues(folded, listed) ? null : { path: 'rawPages', message };
}

/** The raw pages of an edition that are not in the trash, in order, by the ids they have outside. */
export function exportedOrder(doc: EditionDocument, ids: ExportedIds | null): readonly RawPageId[] {
  const outward = renameOutward(ids);
  return [...doc.pages]
    .filter(([, page]) => page.trashedAt === null)
    .map(([id, { rank }]) => ({ id: outward.document(id), rank }))
    .sort(compareRanked)
    .map(({ id }) => id);
}

function comparePages(
  file: CorrectedEdition,
  rawPages: RebuiltEdition['rawPages'],
  ids: ExportedIds | null,
): StateFault | null {
  const outward = renameOutward(ids);
  for (const { doc } of rawPages) {
    const parts = exportParts(doc, outward);
    const home = outward.document(doc.rawPageId);
    const fault =
      compareLists('pages', parts.pages, ofPage(file.pages, home), byOrder) ??
      compareLists('columns', parts.columns, ofPage(file.columns, home), byOrder) ??
      compareLists('blocks', parts.blocks, ofPage(file.blocks, home), bySpan) ??
      compareLists('articles', parts.articles, ofPage(file.articles, home, coreOf), byOrder) ??
      compareLists('corrections', parts.corrections, ofPage(file.corrections, home), bySpan);
    if (fault !== null) return fault;
  }
  return null;
}

type Placed<T> = { readonly entry: T; readonly i: number };

const byOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order;
type Spanned = { readonly span: { readonly start: number; readonly end: number } };
const bySpan = (a: Spanned, b: Spanned): number => a.span.start - b.span.start || a.span.end - b.span.end;

function ofPage<T extends { readonly rawPageId: RawPageId }, U = T>(
  list: readonly T[],
  home: RawPageId,
  pick: (entry: T) => U = (entry) => entry as unknown as U,
): readonly Placed<U>[] {
  return list.flatMap((entry, i) => (entry.rawPageId === home ? [{ entry: pick(entry), i }] : []));
}

const coreOf = ({
  headlines: _h,
  byline: _b,
  dateline: _d,
  section: _s,
  charCount: _c,
  paragraphs: _p,
  ...core
}: ExportedArticle): ArticleCore => core;

function compareLists<T>(
  name: string,
  folded: readonly T[],
  listed: readonly Placed<T>[],
  compare: (a: T, b: T) => number,
): StateFault | null {
  const sorted = listed.toSorted((a, b) => compare(a.entry, b.entry));
  for (const [k, { entry, i }] of sorted.entries()) {
    if (!equalValues(folded[k], entry))
      return { path: `${name}[${i}]`, message: 'is not what the log leads to' };
  }
  return folded.length === sorted.length ? null : { path: name, message: 'are fewer than the log leads to' };
}
