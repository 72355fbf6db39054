// What has been tried so far, written after every trial, so that a run of hours can be broken off and gone on with.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BreakName } from './breaks';
import type { Outcome } from './rig';

export type Entry = Outcome & { readonly seed: number; readonly number: number };

export type Ledger = {
  readonly rig: string;
  readonly broken: BreakName | null;
  /** When its first trial began. */
  readonly begun: string;
  readonly version: string;
  readonly entries: readonly Entry[];
};

const fileOf = (folder: string, rig: string, broken: BreakName | null): string =>
  join(folder, broken === null ? `${rig}.json` : `${rig}-without-${broken}.json`);

/** What an earlier run of a rig has written down, or null. */
export function readLedger(folder: string, rig: string, broken: BreakName | null): Ledger | null {
  try {
    return JSON.parse(readFileSync(fileOf(folder, rig, broken), 'utf8')) as Ledger;
  } catch {
    return null;
  }
}

export function writeLedger(folder: string, ledger: Ledger): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, ledger.rig, ledger.broken), `${JSON.stringify(ledger, null, 1)}\n`);
}
