import type { CorrectedEdition, ExportedRawPage } from '#domain/edition/corrected-edition';
import type { Operation } from '#domain/history/operation';
import { documentOfRawPage } from '#domain/page/ids';
import type { DocumentId, RawPageId, Span } from '#domain/page/ids';
import { err, ok } from '#shared/result';
import type { Result } from '#shared/result';
import { fromBase64 } from './base64';
import { convertChange } from './change-offsets';
import { indexCodePoints } from './code-points';
import type { CodePointIndex } from './code-points';
import type { CheckCode, EditionFault } from './edition-file';
import type { EditionFile } from './edition-schema';

/** Leaves the conversion at the first fault; never seen outside this file. */
class Fault extends Error {
  readonly fault: EditionFault;

  constructor(path: string, code: CheckCode, message: string) {
    super(message);
    this.fault = { path, code, message: `${path}: ${message}` };
  }
}

function readRawPage(page: EditionFile['rawPages'][number], path: string): ExportedRawPage {
  const { length: _, bytes: base64, text, ...rest } = page;
  if (base64 === undefined || text === undefined) throw new Fault(path, 'no-source', 'has no bytes and text');
  const bytes = fromBase64(base64);
  if (bytes === null) throw new Fault(`${path}.bytes`, 'bytes', 'not base64');
  return { ...rest, bytes, text };
}

function toOffset(index: CodePointIndex, point: number, path: string): number {
  const offset = index.toOffset(point);
  if (offset === null) throw new Fault(path, 'range', `${point} is outside the text`);
  return offset;
}

type Indexes = ReadonlyMap<DocumentId, CodePointIndex>;

function toSpan(indexes: Indexes, id: RawPageId, range: Span, path: string): Span {
  const index = indexes.get(documentOfRawPage(id));
  if (index === undefined) throw new Fault(path, 'id', `there is no raw page ${id}`);
  const span = { start: toOffset(index, range.start, path), end: toOffset(index, range.end, path) };
  if (span.start > span.end) throw new Fault(path, 'range', 'ends before it starts');
  return span;
}

function toOperation(indexes: Indexes, operation: Operation, path: string): Operation {
  const index = indexes.get(operation.documentId);
  if (index === undefined) return operation;
  return { ...operation, change: convertChange(operation.change, (point) => toOffset(index, point, path)) };
}

function convert(file: EditionFile): CorrectedEdition {
  const rawPages = file.rawPages.map((page, i) => readRawPage(page, `rawPages[${i}]`));
  const indexes: Indexes = new Map(
    rawPages.map((page) => [documentOfRawPage(page.id), indexCodePoints(page.text)]),
  );
  const { generator, exported, edition, pages, columns, quality } = file;
  return {
    ...{ generator, exported, edition, rawPages, pages, columns, quality },
    blocks: file.blocks.map(({ start, end, ...block }, i) => ({
      ...block,
      span: toSpan(indexes, block.rawPageId, { start, end }, `blocks[${i}]`),
    })),
    articles: file.articles.map((article, i) => ({
      ...article,
      paragraphs: article.paragraphs.map((paragraph, k) => ({
        ...paragraph,
        from: paragraph.from.map((range, n) =>
          toSpan(indexes, article.rawPageId, range, `articles[${i}].paragraphs[${k}].from[${n}]`),
        ),
      })),
    })),
    corrections: file.corrections.map(({ start, end, before, after, ...correction }, i) => ({
      ...correction,
      span: toSpan(indexes, correction.rawPageId, { start, end }, `corrections[${i}]`),
      original: before,
      replacement: after,
    })),
    normalisations: file.normalisations.map(({ start, end, ...normalisation }, i) => ({
      ...normalisation,
      span: toSpan(indexes, normalisation.rawPageId, { start, end }, `normalisations[${i}]`),
    })),
    log: file.log
      ? {
          operations: file.log.operations.map((each, i) =>
            toOperation(indexes, each, `log.operations[${i}].change`),
          ),
        }
      : null,
  };
}

/**
 * The edition a file holds: offsets in UTF-16, bytes decoded from base64. Refuses a file without bytes and text (it
 * can be read but not imported) and ranges outside their text; everything else is for `checkEditionFile`.
 */
export function fromEditionFile(file: EditionFile): Result<CorrectedEdition, EditionFault> {
  try {
    return ok(convert(file));
  } catch (error) {
    if (error instanceof Fault) return err(error.fault);
    throw error;
  }
}
