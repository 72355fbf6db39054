// What an exported file says of the work in it: every operation, in the order of the log, and a hash of everything but
// the date of the export.
import { createHash } from 'node:crypto';
import type { Operation } from '#domain/history/operation';

type ExportedFile = {
  readonly exported?: unknown;
  readonly log?: { readonly operations: readonly Operation[] };
};

export type History = {
  readonly operations: readonly Operation[];
  /** Gestures that moved a boundary: the edits of the rigs. */
  readonly edits: number;
  /** Everything an editor did, whatever it was. */
  readonly gestures: number;
  /** SHA-256 of the file without the date of its export. */
  readonly hash: string;
  /** Operations that stand twice, gaps in the chain of one actor, gestures of which a part is missing; empty when whole. */
  readonly faults: readonly string[];
  /** The same without gestures that lack a part: where different boundaries were moved these are not alike. */
  readonly chainFaults: readonly string[];
};

/** Gestures that moved a boundary, each with how many operations it has. */
function editsOf(operations: readonly Operation[]): ReadonlyMap<string, number> {
  const edits = new Map<string, number>();
  for (const { gesture, cause } of operations)
    if (cause.kind === 'edit' && cause.step === 'move-boundary')
      edits.set(gesture, (edits.get(gesture) ?? 0) + 1);
  return edits;
}

function faultsOf(operations: readonly Operation[]): readonly string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const starts = new Set<string>();
  const links = new Set<string>();
  for (const { id, documentId, actor, prevHash } of operations) {
    if (ids.has(`${documentId} ${id}`)) faults.push(`operation ${id} stands twice`);
    ids.add(`${documentId} ${id}`);
    const chain = `${documentId} ${actor}`;
    // Within one actor's chain each operation follows another one; a hash followed twice is a fork.
    const link = `${chain} ${prevHash ?? 'start'}`;
    if (links.has(link)) faults.push(`two operations of one actor follow the same one (${id})`);
    links.add(link);
    if (prevHash === null) starts.add(chain);
    else if (!starts.has(chain)) faults.push(`the beginning of an actor's chain is missing before ${id}`);
  }
  return faults;
}

/** Reads an exported edition. */
export function historyOf(text: string): History {
  const file = JSON.parse(text) as ExportedFile;
  const operations = file.log?.operations ?? [];
  const edits = editsOf(operations);
  // The rigs move one boundary to and fro: all of its gestures are alike.
  const torn = new Set(edits.values()).size > 1 ? ['a part of a gesture is missing'] : [];
  const hash = createHash('sha256')
    .update(JSON.stringify({ ...file, exported: null }))
    .digest('hex');
  const gestures = new Set(
    operations.filter(({ cause }) => cause.kind === 'edit').map(({ gesture }) => gesture),
  );
  const chainFaults = faultsOf(operations);
  return {
    ...{ operations, edits: edits.size, gestures: gestures.size, hash },
    ...{ faults: [...chainFaults, ...torn], chainFaults },
  };
}

/** The text of an exported file without the date of its export, the one thing in which two of the same may differ. */
export const withoutDate = (text: string): string => text.replace(/"exported":\s*"[^"]*"/, '"exported":""');
