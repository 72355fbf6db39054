/** Where backing up into a folder stands. */
export type FolderState =
  /** None is chosen. */
  | { readonly kind: 'none' }
  /** The browser wants to be asked again before it lets Galley write there; that takes a gesture. */
  | { readonly kind: 'asleep'; readonly name: string }
  /** `at`: when the last backup was written there and read back, RFC 3339 UTC; null: not since Galley was opened. */
  | { readonly kind: 'ready'; readonly name: string; readonly at: string | null }
  | { readonly kind: 'writing'; readonly name: string }
  /** The last backup could not be written, or did not read back as it was written. It is tried again. */
  | { readonly kind: 'failed'; readonly name: string };

/** A folder of the editor's own, into which everything is backed up by itself while work goes on. */
export interface BackupFolder {
  readonly state: () => FolderState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the editor for a folder; call it from a gesture. Nothing changes when none is given. */
  readonly choose: () => Promise<void>;
  /** Asks the browser again whether the folder may be written to; call it from a gesture. */
  readonly wake: () => Promise<void>;
  /** Stops using the folder. What is in it stays. */
  readonly forget: () => Promise<void>;
}
