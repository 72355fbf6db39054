// One record of an archive as one line of JSON, and back.
import * as z from 'zod/mini';
import type { ArchiveRecord } from '#domain/archive/record';
import { OPERATION_VERSION } from '#domain/history/operation';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { err, ok, type Result } from '#shared/result';
import { fromBase64, toBase64 } from './base64';
import { decodeAs } from './decode-as';
import { exportedIdsSchema } from './exported-ids-schema';
import { encoding, idOf, instant, sha256 } from './fields';
import { inertJson } from './inert-json';
import { sha256Of } from './operation-hash';
import { operationSchema } from './operation-schema';
import { profileRowSchema } from './profile-form';
import { storedProposalSchema } from './proposal-schema';
import { faultOf } from './schema-fault';

const rawPage = z.strictObject({
  kind: z.literal('raw-page'),
  id: idOf<RawPageId>(),
  editionId: idOf<EditionId>(),
  sourceName: z.string(),
  encoding,
  sha256,
  importedAt: instant,
  bytes: z.string(),
  text: z.string(),
});

const line = z.discriminatedUnion('kind', [
  rawPage,
  z.strictObject({ kind: z.literal('operation'), operation: operationSchema }),
  z.strictObject({ kind: z.literal('proposal'), proposal: storedProposalSchema }),
  z.strictObject({ kind: z.literal('exported-ids'), ids: exportedIdsSchema }),
  z.strictObject({ kind: z.literal('newspaper'), newspaper: profileRowSchema }),
  z.strictObject({ kind: z.literal('newspaper-forgotten'), id: z.string() }),
  z.strictObject({
    kind: z.literal('setting'),
    key: z.string().check(z.regex(/^[a-z][a-z-]{0,63}$/)),
    value: z.string(),
  }),
]);

/** Why a line is no record; in English, for whoever looks into the file. */
export type RecordFault = {
  readonly code: 'form' | 'newer' | 'bytes' | 'text';
  readonly message: string;
};

/** A record as one line of JSON, without the newline. */
export function writeRecord(record: ArchiveRecord): string {
  if (record.kind !== 'raw-page') return inertJson(record);
  const { bytes, text, ...header } = record.rawPage;
  return inertJson({
    kind: record.kind,
    ...header,
    importedAt: record.importedAt,
    bytes: toBase64(bytes),
    text,
  });
}

async function readRawPage(value: z.infer<typeof rawPage>): Promise<Result<ArchiveRecord, RecordFault>> {
  const { kind, importedAt, bytes: written, ...header } = value;
  const bytes = fromBase64(written);
  if (bytes === null || (await sha256Of(bytes)) !== header.sha256)
    return err({ code: 'bytes', message: `the bytes of ${header.id} are not those it was taken in with` });
  if (decodeAs(bytes, header.encoding).text !== header.text)
    return err({ code: 'text', message: `the text of ${header.id} is not what its bytes say` });
  return ok({ kind, rawPage: { ...header, bytes }, importedAt });
}

/** Reads the value of one line. Unknown kinds and keys, operations of a newer Galley and altered bytes are refused. */
export async function readRecord(value: unknown): Promise<Result<ArchiveRecord, RecordFault>> {
  const parsed = line.safeParse(value);
  if (!parsed.success) return err({ code: 'form', message: faultOf(parsed.error, value).message });
  const record = parsed.data;
  if (record.kind === 'raw-page') return readRawPage(record);
  if (record.kind === 'operation' && record.operation.version > OPERATION_VERSION)
    return err({ code: 'newer', message: `operation ${record.operation.id} was written by a newer Galley` });
  return ok(record);
}
