// An archive: lines of JSON in sections, each closed by a seal that carries the hash of its lines. A section can be
// added to a file and proved whole by itself, so one form serves the second copy, which grows, and the backup, which
// is written at once and closed by an end line.
import * as z from 'zod/mini';
import type { ArchiveRecord } from '#domain/archive/record';
import { readRecord, writeRecord, type RecordFault } from './archive-record';
import { count, instant, sha256 } from './fields';
import { parseUntrustedJson } from './json-guard';
import { sha256Of } from './operation-hash';

/** The name of the form. */
export const ARCHIVE_SCHEMA = 'galley-archive/1';

/** In bytes; a larger file is refused before it is read. */
export const MAX_ARCHIVE_BYTES = 2 * 1024 * 1024 * 1024;

const headLine = z.strictObject({ kind: z.literal('head'), schema: z.string(), written: instant });
const sealLine = z.strictObject({ kind: z.literal('seal'), section: count, records: count, sha256 });
const endLine = z.strictObject({ kind: z.literal('end'), sections: count, records: count, sha256 });

const SEAL = '{"kind":"seal"';
const END = '{"kind":"end"';
const encoder = new TextEncoder();

/** What has been written of an archive so far. */
export type ArchiveState = { readonly seals: readonly string[]; readonly records: number };
export const NOTHING_WRITTEN: ArchiveState = { seals: [], records: 0 };

export type WrittenPart = { readonly bytes: Uint8Array<ArrayBuffer>; readonly state: ArchiveState };

/**
 * The bytes of the next section; the first begins with the head.
 * @param written when, RFC 3339 UTC
 */
export async function writeSection(
  records: readonly ArchiveRecord[],
  before: ArchiveState,
  written: string,
): Promise<WrittenPart> {
  const section = before.seals.length;
  const head = section === 0 ? [JSON.stringify({ kind: 'head', schema: ARCHIVE_SCHEMA, written })] : [];
  const body = encoder.encode([...head, ...records.map(writeRecord), ''].join('\n'));
  const hash = await sha256Of(body);
  const seal = encoder.encode(
    `${JSON.stringify({ kind: 'seal', section, records: records.length, sha256: hash })}\n`,
  );
  const bytes = new Uint8Array(body.length + seal.length);
  bytes.set(body);
  bytes.set(seal, body.length);
  return { bytes, state: { seals: [...before.seals, hash], records: before.records + records.length } };
}

const hashOfSeals = (seals: readonly string[]): Promise<string> => sha256Of(encoder.encode(seals.join('\n')));

/** The last line of an archive that is whole: how much came before it. Without it a file was cut off. */
export async function writeEnd({ seals, records }: ArchiveState): Promise<Uint8Array<ArrayBuffer>> {
  const end = { kind: 'end', sections: seals.length, records, sha256: await hashOfSeals(seals) };
  return encoder.encode(`${JSON.stringify(end)}\n`);
}

/** The first thing wrong in an archive; `line` counts from 1. */
export type ArchiveFault = {
  readonly line: number;
  readonly code: RecordFault['code'] | 'not-an-archive' | 'newer-archive' | 'json' | 'seal' | 'cut-off';
  readonly message: string;
};

export type ReadArchive = {
  /** When its first section was written; null when it has no head. */
  readonly written: string | null;
  /** Of the sections that are whole, in the order of the file. */
  readonly records: readonly ArchiveRecord[];
  /** Sections that are whole, and where they end. */
  readonly state: ArchiveState;
  /** Null: all of it is whole. An archive that grows has no end line, which is not a fault of its own. */
  readonly fault: ArchiveFault | null;
  readonly hasEnd: boolean;
};

type Line = { readonly number: number; readonly start: number; readonly end: number };

const NEWLINE = 10;

function* linesOf(bytes: Uint8Array): Generator<Line> {
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    yield { number, start, end };
    start = end + 1;
  }
}

const beginsWith = (bytes: Uint8Array, { start }: Line, words: string): boolean =>
  new TextDecoder().decode(bytes.subarray(start, start + words.length)) === words;

/** Reads an archive line by line; keeps what is whole and remembers the first fault. */
class Reader {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #records: ArchiveRecord[] = [];
  readonly #seals: string[] = [];
  #open: Line[] = [];
  #written: string | null = null;
  #fault: ArchiveFault | null = null;
  #hasEnd = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  async read(): Promise<ReadArchive> {
    for (const line of linesOf(this.#bytes)) {
      if (this.#hasEnd) this.#note(line, 'seal', 'something stands after the end');
      else if (beginsWith(this.#bytes, line, SEAL)) await this.#closeSection(line);
      else if (beginsWith(this.#bytes, line, END)) await this.#close(line);
      else this.#open.push(line);
    }
    const [left] = this.#open;
    if (left !== undefined)
      this.#note(left, this.#nameOf(this.#open, 'cut-off'), 'the file ends in the middle of a section');
    if (this.#written === null && this.#fault === null)
      this.#note({ number: 1, start: 0, end: 0 }, 'not-an-archive', 'this is no archive of Galley');
    return {
      written: this.#written,
      records: this.#records,
      state: { seals: this.#seals, records: this.#records.length },
      fault: this.#fault,
      hasEnd: this.#hasEnd,
    };
  }

  #note(line: Line, code: ArchiveFault['code'], message: string): void {
    this.#fault ??= { line: line.number, code, message };
  }

  #json(line: Line): unknown {
    try {
      const json = parseUntrustedJson(this.#decoder.decode(this.#bytes.subarray(line.start, line.end)));
      if (json.ok) return json.value;
      this.#note(line, 'json', json.error.code);
    } catch {
      this.#note(line, 'json', 'not UTF-8');
    }
    return undefined;
  }

  async #closeSection(line: Line): Promise<void> {
    const lines = this.#open;
    this.#open = [];
    const seal = z.safeParse(sealLine, this.#json(line));
    const start = lines[0]?.start ?? line.start;
    if (!seal.success || (await sha256Of(this.#bytes.subarray(start, line.start))) !== seal.data.sha256) {
      this.#note(lines[0] ?? line, this.#nameOf(lines, 'seal'), 'the lines are not those that were sealed');
      return;
    }
    if (seal.data.section !== this.#seals.length) this.#note(line, 'seal', 'a section is missing');
    this.#seals.push(seal.data.sha256);
    const before = this.#records.length;
    for (const each of lines) await this.#take(each);
    if (this.#records.length - before !== seal.data.records)
      this.#note(line, 'seal', 'the section does not hold what its seal says');
  }

  /** A file that never called itself an archive is called something else than a damaged one. */
  #nameOf(lines: readonly Line[], fault: 'seal' | 'cut-off'): ArchiveFault['code'] {
    const first = lines[0];
    const isNone = first?.number === 1 && !beginsWith(this.#bytes, first, '{"kind":"head"');
    return isNone ? 'not-an-archive' : fault;
  }

  async #take(line: Line): Promise<void> {
    const value = this.#json(line);
    if (value === undefined) return;
    const head = z.safeParse(headLine, value);
    if (head.success) {
      this.#written ??= head.data.written;
      if (head.data.schema !== ARCHIVE_SCHEMA)
        this.#note(line, 'newer-archive', `the file is of the form ${head.data.schema}`);
      return;
    }
    const record = await readRecord(value);
    if (record.ok) this.#records.push(record.value);
    else this.#note(line, record.error.code, record.error.message);
  }

  async #close(line: Line): Promise<void> {
    const end = z.safeParse(endLine, this.#json(line));
    const isTrue =
      end.success &&
      end.data.sections === this.#seals.length &&
      end.data.records === this.#records.length &&
      end.data.sha256 === (await hashOfSeals(this.#seals));
    if (isTrue) this.#hasEnd = true;
    else this.#note(line, 'seal', 'the file does not hold what its end says');
  }
}

/** Reads the bytes of an archive. Nothing in it is trusted; never throws for what it holds. */
export const readArchive = (bytes: Uint8Array): Promise<ReadArchive> => new Reader(bytes).read();
