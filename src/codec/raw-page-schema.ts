import * as z from 'zod/mini';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { err, ok } from '#shared/result';
import type { Result } from '#shared/result';
import { articleStatus, count, encoding, idOf, instant, sha256 } from './fields';
import { faultOf } from './schema-fault';
import type { SchemaFault } from './schema-fault';

const headerSchema = z.strictObject({
  id: idOf<RawPageId>(),
  editionId: idOf<EditionId>(),
  sourceName: z.string(),
  encoding,
  sha256,
  byteLength: count,
  importedAt: instant,
});

const contentSchema = z.strictObject({
  rawPageId: idOf<RawPageId>(),
  bytes: z.instanceof(Uint8Array),
  text: z.string(),
});

const summarySchema = z.strictObject({
  rawPageId: idOf<RawPageId>(),
  operations: count,
  pages: z.array(z.strictObject({ label: z.string(), name: z.string() })),
  headlines: z.array(z.string()),
  articlesByStatus: z.record(articleStatus, count),
  untitled: count,
  doubtful: count,
  openMarks: count,
  bands: z.array(z.strictObject({ colour: z.int().check(z.gte(-1)), share: z.number() })),
});

const bookmarkSchema = z.strictObject({
  rawPageId: idOf<RawPageId>(),
  line: z.int(),
  articleId: z.nullable(z.string()),
  at: instant,
});

function parserOf<T>(schema: z.ZodMiniType<T>): (row: unknown) => Result<T, SchemaFault> {
  return (row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error, row));
  };
}

// Rows of the store that are not the log, checked as they are read.
export const parseRawPageHeader = parserOf(headerSchema);
export const parseRawPageContent = parserOf(contentSchema);
export const parsePageSummary = parserOf(summarySchema);
export const parseBookmark = parserOf(bookmarkSchema);
