// TextEncoder writes UTF-8 only. Tests need bytes in the encodings raw pages arrive in, so the decoder's own table is
// turned round.

type Legacy = 'gb18030' | 'big5' | 'windows-1252';

const tables = new Map<Legacy, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: Legacy): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const text = decoder.decode(new Uint8Array(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < (encoding === 'windows-1252' ? 256 : 128); byte++) add([byte]);
  if (encoding !== 'windows-1252') {
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  }
  tables.set(encoding, table);
  return table;
}

/** Bytes of a text in a legacy encoding; characters it does not have are left out. */
export function encodeLegacy(text: string, encoding: Legacy): Uint8Array {
  const table = tableOf(encoding);
  return new Uint8Array(Array.from(text).flatMap((character) => table.get(character) ?? []));
}

/** Bytes of a text in UTF-16, without a byte order mark. */
export function encodeUtf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
