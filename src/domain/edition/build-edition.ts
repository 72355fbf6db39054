import { compareOperations, type Operation } from '#domain/history/operation';
import type { PageDocument, RawPage } from '#domain/page/document';
import type { RawPageId } from '#domain/page/ids';
import { articlesOf } from '#domain/page/queries';
import { createLineIndex } from '#domain/text/lines';
import type { RuleName } from '#domain/text/reading-types';
import type { CorrectedEdition, ExportedArticle, ExportedRawPage, Normalisation } from './corrected-edition';
import type { EditionDocument } from './document';
import { exportArticle } from './export-article';
import { exportParts, type ExportedParts } from './export-parts';
import { renameOutward, type ExportedIds, type Renaming } from './exported-ids';
import { countByCode, coverageOf, errorRate } from './quality';
import { renameOperation } from './rename-change';

/** A raw page with everything said about it. */
export type EditionSource = {
  readonly rawPage: RawPage;
  readonly doc: PageDocument;
  /** Its whole log, in order. */
  readonly operations: readonly Operation[];
};

export type EditionInput = {
  readonly edition: EditionDocument;
  /** The edition's own log; null to leave the history out. */
  readonly operations: readonly Operation[] | null;
  /** The raw pages to export, in the order of the edition. */
  readonly rawPages: readonly EditionSource[];
  readonly generator: { readonly name: string; readonly version: string };
  /** RFC 3339 UTC. */
  readonly exported: string;
  readonly rules: ReadonlySet<RuleName>;
  /** The ids an imported edition came with; null for one that was made here. */
  readonly ids?: ExportedIds | null;
};

type Part = ExportedParts & {
  readonly rawPage: ExportedRawPage;
  readonly fullArticles: readonly ExportedArticle[];
  readonly normalisations: readonly Normalisation[];
};

function exportRawPage(
  { rawPage, doc }: EditionSource,
  order: number,
  rules: ReadonlySet<RuleName>,
  renaming: Renaming,
): Part {
  const parts = exportParts(doc, renaming);
  const lineIndex = createLineIndex(doc.text);
  const source = { doc, lineIndex, rules, renaming };
  const full = articlesOf(doc).flatMap((article, i) => {
    const core = parts.articles[i];
    return core === undefined ? [] : [exportArticle(source, article, core)];
  });
  const { sourceName, encoding, sha256, bytes, text } = rawPage;
  return {
    ...parts,
    rawPage: { id: renaming.document(rawPage.id), order, sourceName, encoding, sha256, bytes, text },
    fullArticles: full.map(({ article }) => article),
    normalisations: full
      .flatMap(({ normalisations }) => normalisations)
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}

/**
 * Whether an operation of the edition's log speaks of what is exported: the places of raw pages that stay behind
 * would come back as pages nobody has.
 */
const concerns = (operation: Operation, exported: ReadonlySet<RawPageId>): boolean =>
  operation.change.kind !== 'edition/page' || exported.has(operation.change.id);

function logOf(
  { operations, rawPages }: EditionInput,
  renaming: Renaming,
): { readonly operations: readonly Operation[] } | null {
  if (operations === null) return null;
  const exported = new Set(rawPages.map(({ rawPage }) => rawPage.id));
  const logs = [
    operations.filter((each) => concerns(each, exported)),
    ...rawPages.map((page) => page.operations),
  ];
  return {
    operations: logs.flatMap((log) =>
      log.toSorted(compareOperations).map((operation) => renameOperation(operation, renaming)),
    ),
  };
}

/**
 * The corrected edition as a value, from logs that have been folded: never from a screen. The
 * hashes in its log are those of the store; whoever writes the file makes those of the file. An edition that was
 * never created is a programming error.
 */
export function buildEdition(input: EditionInput): CorrectedEdition {
  const { edition, rawPages, generator, exported, rules } = input;
  if (edition.fields === null) throw new Error(`Edition ${edition.id} was never created`);
  const { trashedAt: _, ...fields } = edition.fields;
  const renaming = renameOutward(input.ids ?? null);
  const parts = rawPages.map((page, order) => exportRawPage(page, order, rules, renaming));
  const content = {
    rawPages: parts.map((part) => part.rawPage),
    pages: parts.flatMap((part) => part.pages),
    columns: parts.flatMap((part) => part.columns),
    blocks: parts.flatMap((part) => part.blocks),
    articles: parts.flatMap((part) => part.fullArticles),
    corrections: parts.flatMap((part) => part.corrections),
    normalisations: parts.flatMap((part) => part.normalisations),
  };
  return {
    generator,
    exported,
    edition: { id: renaming.document(edition.id), ...fields },
    ...content,
    quality: {
      coverage: coverageOf(content.rawPages, content.blocks),
      byCode: countByCode(content.corrections),
      cer: errorRate(content),
    },
    log: logOf(input, renaming),
  };
}
