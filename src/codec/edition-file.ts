import { err, ok } from '#shared/result';
import type { Result } from '#shared/result';
import { editionFileSchema } from './edition-schema';
import type { EditionFile } from './edition-schema';
import { inertJson } from './inert-json';
import { parseUntrustedJson } from './json-guard';
import type { JsonFault } from './json-guard';
import { faultOf } from './schema-fault';
import type { SchemaFault } from './schema-fault';

/** The first thing wrong with an edition file, and where. `message` is English, for whoever wrote the file. */
export type EditionFault = {
  readonly path: string;
  readonly code: SchemaFault['code'] | JsonFault['code'] | CheckCode;
  readonly message: string;
};

/** What is wrong with a file of the right shape. */
export type CheckCode =
  /** A raw page without `bytes` and `text`: it can be read but not imported. */
  | 'no-source'
  /** `bytes` do not have the stated SHA-256, or are not base64. */
  | 'bytes'
  /** `bytes` decoded with `encoding` are not `text`, or `length` is not its length. */
  | 'text'
  /** An id that is used twice, or that names nothing in this file. */
  | 'id'
  /** A range that is not inside its text. */
  | 'range'
  /** Blocks that leave a gap or overlap, or a coverage other than 1. */
  | 'tiling'
  /** An owner that does not fit the role, or an article that lists other blocks than those which name it. */
  | 'owner'
  /** `before` is not the raw slice. */
  | 'slice'
  | 'overlap'
  /** A paragraph that is not what its raw slices become. */
  | 'paragraph'
  /** An operation written by a newer Galley. */
  | 'log-version'
  /** Two operations of one document at one place in its order. */
  | 'log-order'
  /** An operation whose `prevHash` is not the hash of the one before it. */
  | 'log-chain'
  /** The log does not lead to what the file says. */
  | 'log-state';

function wordJsonFault(fault: JsonFault): EditionFault {
  const { code, path } = fault;
  switch (fault.code) {
    case 'json-syntax':
      return { path, code, message: `not JSON at line ${fault.place.line}, column ${fault.place.column}` };
    case 'json-key':
      return { path, code, message: `the key ${fault.key} is not allowed` };
    default:
      return { path, code, message: `over the limit of ${fault.limit}` };
  }
}

/**
 * Reads the text of an edition file and checks its shape: limits on size and depth, no unknown keys, ids and values of
 * the right form. What it says about its raw text is checked by `checkEditionFile`. A leading byte order mark is
 * allowed, though Galley writes none.
 */
export function parseEditionFile(text: string): Result<EditionFile, EditionFault> {
  const json = parseUntrustedJson(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (!json.ok) return err(wordJsonFault(json.error));
  const parsed = editionFileSchema.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error, json.value));
}

/**
 * The text of an edition file: keys in the order of the schema, one space of indent, a newline at the end. Lone
 * surrogates become escapes, so the text can be stored as UTF-8, and so does `<`.
 * @throws Error when `file` would not be read back: an edition file is never written that Galley would refuse
 */
export function writeEditionFile(file: EditionFile): string {
  const parsed = editionFileSchema.safeParse(file);
  if (!parsed.success) throw new Error(`Not a sound edition file: ${faultOf(parsed.error, file).message}`);
  return `${inertJson(parsed.data, 1)}\n`;
}
