import { SNAPSHOT_VERSION, type Snapshot } from '#domain/history/snapshot';
import type { PlainPageDocument } from '#domain/page/page-document';

// A snapshot as UTF-8, one JSON value a line: first the head, then the records of the document, so many to a line
// that a page of hundreds of thousands of blocks is written without holding up the tab.

/** Records to a line: some milliseconds of work. */
const SLICE = 2000;

const PARTS = ['blocks', 'articles', 'columns', 'pages', 'corrections'] as const;
type Part = (typeof PARTS)[number];

type Head = Omit<Snapshot, 'document'> & { readonly version: number; readonly stamp: number };

function* linesOf({ document, ...rest }: Snapshot, stamp: number): IterableIterator<string> {
  yield JSON.stringify({ version: SNAPSHOT_VERSION, stamp, ...rest } satisfies Head);
  for (const part of PARTS) {
    const records = document[part];
    for (let i = 0; i < records.length; i += SLICE) {
      yield JSON.stringify([part, records.slice(i, i + SLICE)]);
    }
  }
}

/**
 * Writes a snapshot down. JSON escapes lone surrogates, so UTF-8 loses nothing.
 * @param stamp of the store's schema
 * @param pause awaited between slices of the work
 */
export async function writeSnapshot(
  snapshot: Snapshot,
  stamp: number,
  pause: () => Promise<void>,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const lines: Uint8Array[] = [];
  for (const line of linesOf(snapshot, stamp)) {
    lines.push(encoder.encode(`${line}\n`));
    await pause();
  }
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length, 0));
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
  }
  return bytes;
}

/**
 * Reads a snapshot back; null when it is of another version or schema. The caller has checked its hash: what was
 * written by this version under this schema, and is whole, need not be looked through record by record.
 */
export function readSnapshot(bytes: Uint8Array, stamp: number): Snapshot | null {
  const [first, ...others] = new TextDecoder().decode(bytes).trimEnd().split('\n');
  const { version, stamp: written, ...head } = JSON.parse(first ?? '') as Head;
  if (version !== SNAPSHOT_VERSION || written !== stamp) return null;
  const parts = { blocks: [], articles: [], columns: [], pages: [], corrections: [] } as Record<
    Part,
    unknown[]
  >;
  for (const line of others) {
    const [part, records] = JSON.parse(line) as [Part, readonly unknown[]];
    for (const record of records) parts[part].push(record);
  }
  return { ...head, document: parts as unknown as PlainPageDocument };
}
