import type { ArchiveFigures } from '#domain/archive/record';
import type { NewOperation } from '#domain/history/operation';
import type { Result } from '#shared/result';

/** Why a file is no backup that can be restored. Nothing was stored. */
export type ArchiveRefusal = {
  /** The first line that is wrong, counted from 1. */
  readonly line: number;
  readonly code:
    | 'not-an-archive'
    | 'newer-archive'
    | 'newer'
    | 'too-large'
    | 'unreadable'
    | 'cut-off'
    | 'seal'
    | 'json'
    | 'form'
    | 'bytes'
    | 'text'
    | 'history';
  /** In English, for whoever looks into the file. */
  readonly message: string;
};

/** A backup that was written and read back. */
export type BackupFile = {
  readonly blob: Blob;
  /** Lower-case hexadecimal SHA-256 of the file. */
  readonly sha256: string;
  readonly figures: ArchiveFigures;
  /** What is in the store and not in the file: it is damaged, follows what is, or was written by a newer Galley. */
  readonly left: number;
};

/** What restoring a backup would bring to one edition. */
export type EditionGain = {
  readonly title: string;
  readonly date: string;
  /** It is not here at all. */
  readonly isNew: boolean;
  readonly rawPages: number;
  readonly operations: number;
};

/** What a backup holds, and what restoring it would do here. */
export type ExaminedBackup = {
  /** RFC 3339 UTC. */
  readonly written: string;
  readonly figures: ArchiveFigures;
  /** What is not here and would be added. */
  readonly missing: ArchiveFigures;
  /** Editions and raw pages that are here already and would get further operations. */
  readonly grown: number;
  /** The editions that would be added or get something, those that are here first. */
  readonly gains: readonly EditionGain[];
};

/** When everything was last backed up, as far as this browser knows. */
export type BackupState = {
  /** RFC 3339 UTC; null: never. */
  readonly at: string | null;
  /** Operations since then, or ever. */
  readonly since: number;
};

/** What keeps work safe besides the store itself: the second copy, and backups an editor takes away. */
export interface Safekeeping {
  /** Writes everything into one file and reads it back. */
  backUp(): Promise<BackupFile>;
  /**
   * Writes everything that can be read into one file, with operations that could not be stored; it is restored like any
   * backup. Where the store cannot be read, the second copy is.
   */
  rescue(unstored: readonly NewOperation[]): Promise<BackupFile>;
  /** Whether there is room for taking in more. Work on what is here is never refused. */
  hasRoom(): Promise<boolean>;
  /** Remembers that a backup is in the editor's hands, and what it covers. */
  noteBackup(backup: BackupFile): void;
  backupState(): BackupState;
  /** Checks a file whole and says what restoring it would do. Writes nothing. */
  examine(file: Blob): Promise<Result<ExaminedBackup, ArchiveRefusal>>;
  /** Adds what is not here, in one transaction. Changes and removes nothing. */
  restore(file: Blob): Promise<Result<ExaminedBackup, ArchiveRefusal>>;
  /** Resolves when everything stored so far is in the second copy too, read back; rejects when it cannot be. */
  secured(): Promise<void>;
  /** Whether the browser has promised not to clear the work away by itself; null: it does not say. */
  isKept(): Promise<boolean | null>;
}
