import type { BackupState } from '#ports/safekeeping';

/** Work that is in one browser only: a day of it, or this many operations, is as much as is left unsaid. */
const MOST_HOURS = 24;
const MOST_OPERATIONS = 200;

const HOUR = 3_600_000;

/**
 * Whether an editor should be reminded of a backup: 24 hours or 200 operations after the last one, and only when there
 * is something to back up.
 * @param oldest when the oldest page was taken in, RFC 3339 UTC; null: there is none. Counts where there is no backup
 */
export function needsBackup({ at, since }: BackupState, oldest: string | null, now: string): boolean {
  if (since === 0) return false;
  if (since >= MOST_OPERATIONS) return true;
  const from = at ?? oldest;
  return from !== null && Date.parse(now) - Date.parse(from) >= MOST_HOURS * HOUR;
}

/** The file name of a backup made at this time: safe on every system, in the order of time. */
export function backupFileName(at: string): string {
  return `galley-backup-${at.slice(0, 19).replaceAll(':', '').replace('T', '-')}Z.galley`;
}

/** Whether a file calls itself a backup of Galley by its name. */
export const isBackupName = (name: string): boolean => /\.galley$/iu.test(name);
