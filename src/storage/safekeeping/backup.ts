// Writing a backup and reading one. For the worker; pure but for the archive it is given.
import {
  MAX_ARCHIVE_BYTES,
  NOTHING_WRITTEN,
  readArchive,
  writeEnd,
  writeSection,
  type ReadArchive,
} from '#codec/archive-form';
import { soundChains } from '#codec/log-chains';
import { chainKey, chainOperations } from '#codec/operation-chain';
import { sha256Of } from '#codec/operation-hash';
import { archiveFigures, type ArchiveRecord } from '#domain/archive/record';
import type { NewOperation, Operation } from '#domain/history/operation';
import type { Archive, Missing } from '#ports/archive';
import { gainsOf } from './gains';
import type { ArchiveRefusal, BackupFile, ExaminedBackup } from '#ports/safekeeping';
import { err, ok, type Result } from '#shared/result';

/** A backup that does not read back as it was written. It is not handed out. */
export class UnsoundBackupError extends Error {
  override readonly name = 'UnsoundBackupError';
}

const recordOf = (operation: Operation): ArchiveRecord => ({ kind: 'operation', operation });

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** Operations written at once. */
const SECTION = 1000;

/**
 * Writes everything that is work into one file, then reads the file back: every line, every seal, the end. Of the log
 * it takes what can be restored: the sound beginning of every chain.
 * @param at when, RFC 3339 UTC
 * @throws UnsoundBackupError when what was read is not what was written
 */
export async function writeBackup(
  archive: Pick<Archive, 'read'>,
  others: readonly ArchiveRecord[],
  at: string,
): Promise<BackupFile> {
  let state = NOTHING_WRITTEN;
  const parts: BlobPart[] = [];
  const write = async (records: readonly ArchiveRecord[]): Promise<void> => {
    const part = await writeSection(records, state, at);
    state = part.state;
    parts.push(part.bytes);
  };
  await write(others);
  const operations: Operation[] = [];
  const left = await archive.read(async (part) => {
    const rest = part.filter((each) => each.kind !== 'operation');
    operations.push(...part.flatMap((each) => (each.kind === 'operation' ? [each.operation] : [])));
    if (rest.length > 0) await write(rest);
  });
  const sound = await soundChains(operations);
  for (let i = 0; i < sound.operations.length; i += SECTION)
    await write(sound.operations.slice(i, i + SECTION).map(recordOf));
  parts.push(await writeEnd(state));
  const blob = new Blob(parts, { type: 'application/x-ndjson' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const read = await readArchive(bytes);
  if (read.fault !== null || !read.hasEnd || !isSame(read.state.seals, state.seals))
    throw new UnsoundBackupError(read.fault?.message ?? 'The backup does not read back as it was written');
  return {
    blob,
    sha256: await sha256Of(bytes),
    figures: archiveFigures(read.records),
    left: left + sound.left,
  };
}

/** The records of a backup that is whole, or the first thing wrong with it and where. */
export async function readBackup(file: Blob): Promise<Result<ReadArchive, ArchiveRefusal>> {
  if (file.size > MAX_ARCHIVE_BYTES)
    return err({ line: 0, code: 'too-large', message: `over the limit of ${MAX_ARCHIVE_BYTES} bytes` });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return err({ line: 0, code: 'unreadable', message: 'the file cannot be read' });
  }
  const read = await readArchive(bytes);
  if (read.fault !== null) return err(read.fault);
  if (!read.hasEnd) return err({ line: 0, code: 'cut-off', message: 'the file has no end' });
  const { left } = await soundChains(
    read.records.flatMap((each) => (each.kind === 'operation' ? [each.operation] : [])),
  );
  if (left === 0) return ok(read);
  return err({ line: 0, code: 'history', message: `${left} operations do not follow those before them` });
}

/** What restoring would do, or that it contradicts what is here. */
export function describeBackup(read: ReadArchive, missing: Missing): Result<ExaminedBackup, ArchiveRefusal> {
  if (missing.left > 0)
    return err({
      line: 0,
      code: 'history',
      message: `${missing.left} operations contradict those that are here`,
    });
  const withDocuments = archiveFigures(missing.records);
  return ok({
    written: read.written ?? '',
    figures: archiveFigures(read.records),
    missing: { ...withDocuments, editions: freshEditions(read.records, missing) },
    grown: missing.grown.size,
    gains: gainsOf(read.records, missing),
  });
}

/** Editions that are not here at all; those that only get further operations are counted as grown. */
function freshEditions(all: readonly ArchiveRecord[], missing: Missing): number {
  const rawPages = new Set<string>(
    all.flatMap((each) => (each.kind === 'raw-page' ? [each.rawPage.id] : [])),
  );
  const documents = new Set(
    missing.records.flatMap((each) => (each.kind === 'operation' ? [each.operation.documentId] : [])),
  );
  return [...documents].filter((id) => !rawPages.has(id) && !missing.grown.has(id)).length;
}

/** Records, and operations that were never stored, chained to them as the store would have done. */
export async function withUnstored(
  records: readonly ArchiveRecord[],
  unstored: readonly NewOperation[],
): Promise<readonly ArchiveRecord[]> {
  const stored = records.flatMap((each) => (each.kind === 'operation' ? [each.operation] : []));
  const { operations, heads } = await soundChains(stored);
  const known = new Set(operations.map(({ documentId, id }) => `${documentId} ${id}`));
  const fresh = unstored.filter(({ documentId, id }) => !known.has(`${documentId} ${id}`));
  const chained = await chainOperations(fresh, new Map(heads.map((head) => [chainKey(head), head])));
  return [
    ...records.filter(({ kind }) => kind !== 'operation'),
    ...[...operations, ...chained.operations].map(recordOf),
  ];
}
