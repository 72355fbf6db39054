import type { EncodingName } from '#domain/page/document';

/** What an editor should know before trusting a decoded text. */
export type DecodingWarning =
  /** Bytes that mean nothing in this encoding, shown as U+FFFD. `firstOffset` is UTF-16, in the text. */
  | { readonly code: 'replacement-characters'; readonly count: number; readonly firstOffset: number }
  /** The last character is cut off. */
  | { readonly code: 'truncated' }
  /** UTF-16 with half a unit at its end. */
  | { readonly code: 'odd-length' }
  /** Shift sequences of a seven-bit encoding (ISO-2022, HZ), which Galley does not read. */
  | { readonly code: 'escape-sequences' }
  | { readonly code: 'control-characters'; readonly count: number }
  /** Other encodings fit nearly as well. */
  | { readonly code: 'uncertain' };

export type Decoding = { readonly text: string; readonly warnings: readonly DecodingWarning[] };

const SHIFT_SEQUENCE = /\x1b[$(]|~\{[!-w]{2}/;

function countMatches(text: string, pattern: RegExp): number {
  let matches = 0;
  for (const _ of text.matchAll(pattern)) matches++;
  return matches;
}

function warningsOf(text: string): DecodingWarning[] {
  const warnings: DecodingWarning[] = [];
  const firstOffset = text.indexOf('\ufffd');
  if (firstOffset >= 0) {
    warnings.push({ code: 'replacement-characters', count: countMatches(text, /\ufffd/g), firstOffset });
  }
  if (SHIFT_SEQUENCE.test(text)) warnings.push({ code: 'escape-sequences' });
  const controls = countMatches(text, /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/g);
  if (controls > 0) warnings.push({ code: 'control-characters', count: controls });
  return warnings;
}

/**
 * Decodes bytes with a given encoding; a leading byte order mark is dropped, line endings stay. Never throws: what
 * cannot be read becomes U+FFFD, and a warning says so. `gb18030` reads GBK and GB 2312 too.
 */
export function decodeAs(bytes: Uint8Array, encoding: EncodingName): Decoding {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const head = decoder.decode(bytes, { stream: true });
  const tail = decoder.decode();
  const whole = head + tail;
  const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
  const warnings = warningsOf(text);
  if (tail !== '') {
    const isHalfUnit = encoding.startsWith('utf-16') && bytes.length % 2 === 1;
    warnings.push({ code: isHalfUnit ? 'odd-length' : 'truncated' });
  }
  return { text, warnings };
}
