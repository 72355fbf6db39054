// Files in a folder of the editor's own. Only files that this installation has written are ever removed.
import { sha256Of } from '#codec/operation-hash';

/** The newest backups that are kept … */
const NEWEST = 5;
/** … and the last one of each of so many days before. */
const DAYS = 5;

/** The part of an installation's id that stands in its file names. */
const MARK_LENGTH = 8;

const prefixOf = (installation: string): string =>
  `galley-auto-${installation.replace(/[^A-Za-z0-9]/g, '').slice(0, MARK_LENGTH)}-`;

/** The name of a backup that an installation writes at a time; names sort by it. */
export function folderFileName(installation: string, at: string): string {
  return `${prefixOf(installation)}${at.slice(0, 19).replaceAll(':', '').replace('T', '-')}Z.galley`;
}

/** Which of the files in a folder an installation may remove after writing another one. */
export function outdated(names: readonly string[], installation: string): readonly string[] {
  const prefix = prefixOf(installation);
  const isOwn = (name: string): boolean =>
    name.startsWith(prefix) && /^\d{4}-\d{2}-\d{2}-\d{6}Z\.galley$/.test(name.slice(prefix.length));
  const own = names.filter(isOwn).sort().reverse();
  const dayOf = (name: string): string => name.slice(prefix.length, prefix.length + 10);
  const lastOfDays = new Map<string, string>();
  for (const name of own.slice(NEWEST)) if (!lastOfDays.has(dayOf(name))) lastOfDays.set(dayOf(name), name);
  const kept = new Set([...own.slice(0, NEWEST), ...[...lastOfDays.values()].slice(0, DAYS)]);
  return own.filter((name) => !kept.has(name));
}

/**
 * Writes a file and reads it back.
 * @throws when what was read is not what was written; the file is removed then
 */
export async function writeVerified(
  folder: FileSystemDirectoryHandle,
  name: string,
  blob: Blob,
  sha256: string,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(blob);
  await stream.close();
  const back = await handle.getFile();
  if ((await sha256Of(new Uint8Array(await back.arrayBuffer()))) === sha256) return;
  await folder.removeEntry(name);
  throw new Error('The folder did not keep what was written');
}

/** Removes what is no longer wanted. A file that cannot be removed stays. */
export async function removeOutdated(folder: FileSystemDirectoryHandle, installation: string): Promise<void> {
  const names: string[] = [];
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  for (const name of outdated(names, installation)) await folder.removeEntry(name).catch(() => undefined);
}
