import { scoreReading } from './encoding-score';

/** 64 MB: about a thousand times a full newspaper page; the desk stays usable up to here. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** What a file that is no text turned out to be; `unknown` when only its bytes say that it is no text. */
export type BinaryFormat =
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff'
  | 'webp'
  | 'gzip'
  | '7z'
  | 'rar'
  | 'program'
  | 'unknown';

/** Why a file cannot become a raw page. The interface words it. */
export type FileRefusal =
  | { readonly code: 'empty' }
  /** Nothing but white space. */
  | { readonly code: 'blank' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'binary'; readonly detected: BinaryFormat };

type Signature = { readonly format: BinaryFormat; readonly at: number; readonly bytes: readonly number[] };

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const signature = (format: BinaryFormat, bytes: readonly number[], at = 0): Signature => ({
  format,
  at,
  bytes,
});

/** Word's .docx is a zip, its .doc an OLE file. */
const SIGNATURES: readonly Signature[] = [
  signature('zip', [...ascii('PK'), 3, 4]),
  signature('zip', [...ascii('PK'), 5, 6]),
  signature('ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  signature('rtf', ascii('{\\rtf')),
  signature('png', [0x89, ...ascii('PNG'), 13, 10, 26, 10]),
  signature('jpeg', [0xff, 0xd8, 0xff]),
  signature('gif', ascii('GIF87a')),
  signature('gif', ascii('GIF89a')),
  signature('tiff', [...ascii('II*'), 0]),
  signature('tiff', [...ascii('MM'), 0, 42]),
  signature('webp', ascii('WEBP'), 8),
  signature('gzip', [0x1f, 0x8b, 8]),
  signature('7z', [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c]),
  signature('rar', [...ascii('Rar!'), 0x1a, 7]),
  signature('program', [0x7f, ...ascii('ELF')]),
  signature('program', [...ascii('MZ'), 0x90, 0]),
];

/** A PDF may begin with other bytes; readers look this far for its mark. */
const PDF_WITHIN = 1024;
const SAMPLE_BYTES = 64 * 1024;
/** Share of control bytes above which bytes are no text in a single-byte or multi-byte encoding. */
const TOO_MANY_CONTROLS = 0.02;
const LIKELY_WIDE = 0.3;

const holdsAt = (bytes: Uint8Array, at: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, i) => bytes[at + i] === byte);

function isPdf(bytes: Uint8Array): boolean {
  const mark = ascii('%PDF-');
  const head = bytes.subarray(0, PDF_WITHIN);
  return head.some((byte, at) => byte === mark[0] && holdsAt(head, at, mark));
}

/** Control bytes other than tab, line ends, form feed, end of file (DOS) and escape. */
const isControl = (byte: number): boolean =>
  byte < 9 || byte === 11 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32);

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (['utf-16le', 'utf-16be'] as const).some((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes, { stream: true });
    return scoreReading(text, encoding).score >= LIKELY_WIDE;
  });
}

function detectBinary(bytes: Uint8Array): BinaryFormat | null {
  const known = SIGNATURES.find((each) => holdsAt(bytes, each.at, each.bytes));
  if (known !== undefined) return known.format;
  if (isPdf(bytes)) return 'pdf';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls++;
  if (controls <= sample.length * TOO_MANY_CONTROLS || isUtf16(sample)) return null;
  return 'unknown';
}

/** Whether a file of this size is refused; asked before it is read. */
export function refuseSize(byteLength: number): FileRefusal | null {
  if (byteLength === 0) return { code: 'empty' };
  return byteLength > MAX_FILE_BYTES ? { code: 'too-large', bytes: byteLength, limit: MAX_FILE_BYTES } : null;
}

/** Whether these bytes are refused before anybody tries to decode them: by size, or because they are no text. */
export function refuseBytes(bytes: Uint8Array): FileRefusal | null {
  const size = refuseSize(bytes.length);
  if (size !== null) return size;
  const detected = detectBinary(bytes);
  return detected === null ? null : { code: 'binary', detected };
}

/** Whether a decoded text is refused: there must be something in it to edit. */
export function refuseText(text: string): FileRefusal | null {
  if (text === '') return { code: 'empty' };
  return /[^\s\u0000\u200b\u2060\ufeff]/.test(text) ? null : { code: 'blank' };
}
