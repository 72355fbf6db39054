// From a file to a candidate for a raw page, or to the reason why it is none. Nothing is stored here.
import { decodeAs } from '#codec/decode-as';
import { decodeText } from '#codec/decode-text';
import type { DecodedText } from '#codec/decode-text';
import { sha256Of } from '#codec/operation-hash';
import { refuseBytes, refuseSize, refuseText } from '#codec/refuse-file';
import type { FileRefusal } from '#codec/refuse-file';
import type { EncodingName } from '#domain/page/document';
import type { PageStore, RawPageHeader } from '#ports/page-store';
import { baseName } from './visible-name';

/** A file before anybody has read it. */
export type SourceFile = {
  readonly name: string;
  readonly byteLength: number;
  readonly read: () => Promise<Uint8Array>;
  /** Its first bytes without the rest, where that is quicker: `length` of them, fewer when the file is shorter. */
  readonly begin?: (length: number) => Promise<Uint8Array>;
};

export type ImportRefusal = FileRefusal | { readonly code: 'unreadable' } | { readonly code: 'twice' };

/** A file that can become a raw page, read with the encoding that fits best or that an editor chose. */
export type Candidate = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly encoding: EncodingName;
  readonly text: string;
  readonly warnings: DecodedText['warnings'];
  /** False: an editor should look. */
  readonly isCertain: boolean;
  readonly alternatives: DecodedText['candidates'];
};

export type Examined =
  | { readonly kind: 'ready'; readonly candidate: Candidate }
  /** The same bytes are in the library already. */
  | { readonly kind: 'known'; readonly name: string; readonly header: RawPageHeader }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: ImportRefusal };

async function readBytes(file: SourceFile): Promise<Uint8Array | null> {
  try {
    return await file.read();
  } catch {
    return null;
  }
}

/**
 * Looks at one file: refuses what is no text, recognises what is there already, decodes the rest.
 * @param seen SHA-256 of what came before it in the same gesture; the file's own is added
 */
export async function examineFile(
  file: SourceFile,
  pages: Pick<PageStore, 'findBySha256'>,
  seen: Set<string> = new Set(),
): Promise<Examined> {
  const name = baseName(file.name);
  const refused = (refusal: ImportRefusal): Examined => ({ kind: 'refused', name, refusal });
  const size = refuseSize(file.byteLength);
  if (size !== null) return refused(size);
  const bytes = await readBytes(file);
  if (bytes === null) return refused({ code: 'unreadable' });
  const binary = refuseBytes(bytes);
  if (binary !== null) return refused(binary);
  const sha256 = await sha256Of(bytes);
  const [header] = await pages.findBySha256(sha256);
  if (header !== undefined) return { kind: 'known', name, header };
  if (seen.has(sha256)) return refused({ code: 'twice' });
  seen.add(sha256);
  const decoded = decodeText(bytes);
  const blank = refuseText(decoded.text);
  if (blank !== null) return refused(blank);
  const { encoding, text, warnings, certain, candidates } = decoded;
  return {
    kind: 'ready',
    candidate: {
      name,
      bytes,
      sha256,
      encoding,
      text,
      warnings,
      // What could not be decoded whole is shown before it is taken.
      isCertain: certain && warnings.length === 0,
      alternatives: candidates,
    },
  };
}

/** Below this a file is read whole before anybody could look at its beginning. */
const LONG_BYTES = 256 * 1024;
const BEGINNING_BYTES = 64 * 1024;

/** The beginning of a long file, to be shown while the rest is read; null: short, no text, or doubtful how it is written. */
export async function beginningOf(file: SourceFile): Promise<string | null> {
  if (file.byteLength < LONG_BYTES || refuseSize(file.byteLength) !== null) return null;
  const bytes = await file.begin?.(BEGINNING_BYTES).catch(() => null);
  if (bytes == null || refuseBytes(bytes) !== null) return null;
  const { certain, text } = decodeText(bytes);
  // Its last character may be cut.
  return certain && refuseText(text) === null ? text.slice(0, -1) : null;
}

/** The same file read with another encoding. */
export function readWith(candidate: Candidate, encoding: EncodingName): Candidate {
  return { ...candidate, encoding, ...decodeAs(candidate.bytes, encoding) };
}

/** Pasted text as a file: UTF-8, without a name of its own. */
export function pastedFile(text: string, name: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { name, byteLength: bytes.length, read: () => Promise.resolve(bytes) };
}
