import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { saveFile } from '#features/save-file';
import { useServices } from '#features/services';
import { backupFileName } from '#library/backup-reminder';
import { refreshNewspapers } from '#library/newspapers';
import { refreshShelf } from '#library/shelf';
import type { ArchiveFigures } from '#domain/archive/record';
import type { ArchiveRefusal, BackupFile, ExaminedBackup } from '#ports/safekeeping';

/** A backup that was written, read back and handed over. */
export type MadeBackup = BackupFile & { readonly fileName: string };

/** Where backing up or restoring stands. */
export type BackupStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'made'; readonly backup: MadeBackup }
  | { readonly kind: 'not-made' }
  | { readonly kind: 'checking'; readonly file: File }
  | { readonly kind: 'refused'; readonly refusal: ArchiveRefusal }
  | { readonly kind: 'sound'; readonly file: File; readonly examined: ExaminedBackup }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'restored'; readonly figures: ArchiveFigures }
  | { readonly kind: 'not-restored' };

export type BackupWork = {
  readonly step: BackupStep;
  readonly backUp: () => void;
  readonly examine: (file: File) => void;
  readonly restore: (file: File) => void;
};

const UNREADABLE: ArchiveRefusal = { line: 0, code: 'unreadable', message: 'the file cannot be read' };

/**
 * Backs up and restores, one thing at a time.
 * @param given a file to be looked at first; null: none
 */
export function useBackup(given: File | null): BackupWork {
  const { safekeeping, clock } = useServices();
  const client = useQueryClient();
  const [step, setStep] = useState<BackupStep>(
    given === null ? { kind: 'idle' } : { kind: 'checking', file: given },
  );

  async function make(): Promise<BackupStep> {
    const backup = { ...(await safekeeping.backUp()), fileName: backupFileName(clock.now()) };
    saveFile(backup.blob, backup.fileName);
    // One that had to leave something out reminds nobody less.
    if (backup.left === 0) safekeeping.noteBackup(backup);
    return { kind: 'made', backup };
  }

  async function look(file: File): Promise<BackupStep> {
    const examined = await safekeeping.examine(file);
    return examined.ok
      ? { kind: 'sound', file, examined: examined.value }
      : { kind: 'refused', refusal: examined.error };
  }

  async function bringBack(file: File): Promise<BackupStep> {
    const restored = await safekeeping.restore(file);
    if (!restored.ok) return { kind: 'refused', refusal: restored.error };
    await Promise.all([refreshShelf(client), refreshNewspapers(client)]);
    return { kind: 'restored', figures: restored.value.missing };
  }

  const finish = (work: Promise<BackupStep>, failed: BackupStep): void => {
    void work.catch(() => failed).then(setStep);
  };
  const run = (under: BackupStep, work: () => Promise<BackupStep>, failed: BackupStep): void => {
    setStep(under);
    finish(work(), failed);
  };
  const begin = useEffectEvent((file: File) => finish(look(file), { kind: 'refused', refusal: UNREADABLE }));
  useEffect(() => {
    if (given !== null) begin(given);
  }, [given]);

  return {
    step,
    backUp: () => run({ kind: 'writing' }, make, { kind: 'not-made' }),
    examine: (file) =>
      run({ kind: 'checking', file }, () => look(file), { kind: 'refused', refusal: UNREADABLE }),
    restore: (file) => run({ kind: 'restoring' }, () => bringBack(file), { kind: 'not-restored' }),
  };
}
