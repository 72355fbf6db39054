import * as z from 'zod/mini';
import type { ExportedIds } from '#domain/edition/exported-ids';
import type { DocumentId, EditionId, RawPageId } from '#domain/page/ids';
import { err, ok, type Result } from '#shared/result';
import { idOf } from './fields';
import { faultOf, type SchemaFault } from './schema-fault';

const anyId = idOf<string>();

/** The ids an imported edition goes by outside. */
export const exportedIdsSchema = z.strictObject({
  editionId: idOf<EditionId>(),
  documents: z.array(z.tuple([idOf<DocumentId>(), idOf<DocumentId>()])),
  parts: z.array(z.tuple([idOf<RawPageId>(), z.array(z.tuple([anyId, anyId]))])),
}) satisfies z.ZodMiniType<ExportedIds>;

/** Checks the shape of remembered ids that come from storage. */
export function parseExportedIds(row: unknown): Result<ExportedIds, SchemaFault> {
  const parsed = exportedIdsSchema.safeParse(row);
  return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error, row));
}
