import { describe, expect, it } from 'vitest';
import { backupFileName, isBackupName, needsBackup } from './backup-reminder';

const NOW = '2026-03-02T09:00:00.000Z';
const JUST_UNDER = '2026-03-01T09:00:01.000Z';
const A_DAY = '2026-03-01T09:00:00.000Z';

describe('the reminder of a backup', () => {
  it('comes 24 hours or 200 operations after the last backup, and not without work', () => {
    expect(needsBackup({ at: JUST_UNDER, since: 199 }, null, NOW)).toBe(false);
    expect(needsBackup({ at: JUST_UNDER, since: 200 }, null, NOW)).toBe(true);
    expect(needsBackup({ at: A_DAY, since: 1 }, null, NOW)).toBe(true);
    expect(needsBackup({ at: A_DAY, since: 0 }, null, NOW)).toBe(false);
  });

  it('counts from the first page where there never was a backup', () => {
    expect(needsBackup({ at: null, since: 3 }, null, NOW)).toBe(false);
    expect(needsBackup({ at: null, since: 3 }, JUST_UNDER, NOW)).toBe(false);
    expect(needsBackup({ at: null, since: 3 }, A_DAY, NOW)).toBe(true);
    expect(needsBackup({ at: null, since: 200 }, JUST_UNDER, NOW)).toBe(true);
  });

  it('names files in the order of time', () => {
    expect(backupFileName(NOW)).toBe('galley-backup-2026-03-02-090000Z.galley');
    expect(isBackupName(backupFileName(NOW))).toBe(true);
    expect(isBackupName('page.txt')).toBe(false);
  });
});
