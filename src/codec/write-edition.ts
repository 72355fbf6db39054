import { equalValues } from '#domain/change/equal';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import { err, ok, type Result } from '#shared/result';
import { checkEditionFile } from './check-edition-file';
import { checkEditionLog } from './check-log';
import type { Sha256 } from './check-text';
import { parseEditionFile, writeEditionFile, type EditionFault } from './edition-file';
import { editionFileSchema, type EditionFile } from './edition-schema';
import { chainOperations } from './operation-chain';
import { sha256Of } from './operation-hash';
import { faultOf } from './schema-fault';
import { toEditionFile } from './to-edition-file';

/** An edition file that has been read back and found true. */
export type WrittenEdition = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Lower-case hexadecimal, of `bytes`. */
  readonly sha256: string;
  readonly file: EditionFile;
};

/** `prevHash` as it is in the file: made over operations in their file form, so that ids in the store do not matter. */
async function withFileHashes(file: EditionFile): Promise<EditionFile> {
  if (file.log === undefined) return file;
  const { operations } = await chainOperations(file.log.operations, new Map());
  return { ...file, log: { operations } };
}

/** Without what has its own check: the bytes their hash, the log its chain and its fold. */
const comparable = ({ log: _, rawPages, ...edition }: CorrectedEdition) => ({
  ...edition,
  rawPages: rawPages.map(({ bytes: __, ...page }) => page),
});

/** Everything an importer would check, and that what was read is what was meant. */
async function verify(
  bytes: Uint8Array,
  edition: CorrectedEdition,
  sha256: Sha256,
): Promise<Result<EditionFile, EditionFault>> {
  const parsed = parseEditionFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (!parsed.ok) return parsed;
  const checked = await checkEditionFile(parsed.value, sha256);
  if (!checked.ok) return checked;
  const log = await checkEditionLog(parsed.value, checked.value);
  if (!log.ok) return log;
  const read = comparable(checked.value);
  const meant = comparable(edition);
  const differing = (Object.keys(meant) as (keyof typeof meant)[]).find(
    (key) => !equalValues(read[key], meant[key]),
  );
  if (differing === undefined) return ok(parsed.value);
  return err({
    path: differing,
    code: 'text',
    message: `${differing}: reads differently than it was written`,
  });
}

/**
 * Writes an edition as a file and reads it back: schema, every slice, coverage, the bytes' hashes,
 * and that its log leads to what it states. Only what passes is returned; otherwise the first fault and where it is.
 */
export async function writeVerifiedEdition(
  edition: CorrectedEdition,
  sha256: Sha256 = sha256Of,
): Promise<Result<WrittenEdition, EditionFault>> {
  const file = await withFileHashes(toEditionFile(edition));
  const shape = editionFileSchema.safeParse(file);
  if (!shape.success) return err(faultOf(shape.error, file));
  const bytes = new TextEncoder().encode(writeEditionFile(file));
  const verified = await verify(bytes, edition, sha256);
  return verified.ok ? ok({ bytes, sha256: await sha256(bytes), file: verified.value }) : verified;
}
