import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import type { Operation } from '#domain/history/operation';
import type { DocumentId, Offset, RawPageId, Span } from '#domain/page/ids';
import { documentOfRawPage } from '#domain/page/ids';
import { toBase64 } from './base64';
import { convertChange } from './change-offsets';
import { indexCodePoints } from './code-points';
import type { CodePointIndex } from './code-points';
import { EDITION_SCHEMA } from './edition-schema';
import type { EditionFile } from './edition-schema';

/** Code points of each raw page, by the id of its document. */
class Pages {
  readonly #indexes: ReadonlyMap<DocumentId, CodePointIndex>;

  constructor(edition: CorrectedEdition) {
    this.#indexes = new Map(
      edition.rawPages.map((page) => [documentOfRawPage(page.id), indexCodePoints(page.text)]),
    );
  }

  private point(index: CodePointIndex, offset: Offset): number {
    const point = index.toCodePoint(offset);
    if (point === null) throw new RangeError(`No character starts at ${offset}`);
    return point;
  }

  range(rawPageId: RawPageId, span: Span): { start: number; end: number } {
    const index = this.#indexes.get(documentOfRawPage(rawPageId));
    if (index === undefined) throw new RangeError(`No raw page ${rawPageId}`);
    return { start: this.point(index, span.start), end: this.point(index, span.end) };
  }

  length(rawPageId: RawPageId): number {
    return this.#indexes.get(documentOfRawPage(rawPageId))?.length ?? 0;
  }

  /** Operations of the edition itself have no offsets and no index. */
  operation(operation: Operation): Operation {
    const index = this.#indexes.get(operation.documentId);
    if (index === undefined) return operation;
    return { ...operation, change: convertChange(operation.change, (offset) => this.point(index, offset)) };
  }
}

/**
 * The file form of an edition: offsets counted in code points, bytes in base64.
 * @throws RangeError when an offset lies outside its text or inside a surrogate pair, which the domain rules out
 */
export function toEditionFile(edition: CorrectedEdition): EditionFile {
  const pages = new Pages(edition);
  const file: Omit<EditionFile, 'log'> = {
    schema: EDITION_SCHEMA,
    generator: edition.generator,
    exported: edition.exported,
    offsetUnit: 'unicode-code-point',
    edition: edition.edition,
    rawPages: edition.rawPages.map((page) => ({
      ...page,
      bytes: toBase64(page.bytes),
      length: pages.length(page.id),
    })),
    pages: edition.pages,
    columns: edition.columns,
    blocks: edition.blocks.map(({ span, ...block }) => ({ ...block, ...pages.range(block.rawPageId, span) })),
    articles: edition.articles.map((article) => ({
      ...article,
      paragraphs: article.paragraphs.map((paragraph) => ({
        ...paragraph,
        from: paragraph.from.map((span) => pages.range(article.rawPageId, span)),
      })),
    })),
    corrections: edition.corrections.map(({ span, original, replacement, ...correction }) => ({
      ...correction,
      ...pages.range(correction.rawPageId, span),
      before: original,
      after: replacement,
    })),
    normalisations: edition.normalisations.map(({ span, ...normalisation }) => ({
      ...normalisation,
      ...pages.range(normalisation.rawPageId, span),
    })),
    quality: edition.quality,
  };
  if (edition.log === null) return file;
  return { ...file, log: { operations: edition.log.operations.map((each) => pages.operation(each)) } };
}
