import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLegacy, encodeUtf16 } from '#testing/encode-legacy';
import { MAX_FILE_BYTES, refuseBytes, refuseSize, refuseText } from './refuse-file';

const reference = readFileSync('public/samples/jiaozuo-2023-01-10.txt');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('refusing a file', () => {
  it('takes a page in every encoding Galley reads', () => {
    const text = reference.toString('utf8');
    expect(refuseBytes(reference)).toBeNull();
    expect(refuseBytes(encodeLegacy(text, 'gb18030'))).toBeNull();
    expect(refuseBytes(encodeLegacy(text, 'big5'))).toBeNull();
    expect(refuseBytes(encodeUtf16(text, 'utf-16le'))).toBeNull();
    expect(refuseBytes(encodeUtf16(text, 'utf-16be'))).toBeNull();
    expect(refuseBytes(bytesOf('MZ is how this line begins.'))).toBeNull();
  });

  it('refuses nothing at all, and white space alone', () => {
    expect(refuseBytes(new Uint8Array())).toEqual({ code: 'empty' });
    expect(refuseText('')).toEqual({ code: 'empty' });
    expect(refuseText(' \r\n\t\u3000\u200b\ufeff')).toEqual({ code: 'blank' });
    expect(refuseText(' \n县')).toBeNull();
  });

  it('refuses more than 64 MB and states the limit', () => {
    expect(refuseSize(MAX_FILE_BYTES)).toBeNull();
    expect(refuseSize(MAX_FILE_BYTES + 1)).toEqual({
      code: 'too-large',
      bytes: MAX_FILE_BYTES + 1,
      limit: 64 * 1024 * 1024,
    });
  });

  it.each([
    ['pdf', '%PDF-1.7\n'],
    ['pdf', '\n\n  %PDF-1.4'],
    ['zip', 'PK\u0003\u0004....word/document.xml'],
    ['rtf', '{\\rtf1\\ansi'],
    ['gif', 'GIF89a'],
  ])('names a %s', (detected, head) => {
    expect(refuseBytes(bytesOf(head))).toEqual({ code: 'binary', detected });
  });

  it.each([
    ['png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['tiff', [0x49, 0x49, 0x2a, 0]],
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['program', [0x4d, 0x5a, 0x90, 0, 3]],
  ])('names a %s by its bytes', (detected, head) => {
    expect(refuseBytes(new Uint8Array(head))).toEqual({ code: 'binary', detected });
  });

  it('refuses bytes that are no text in any encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2000, maxLength: 4000 }), (bytes) => {
        expect(refuseBytes(bytes)).toMatchObject({ code: 'binary' });
      }),
      { seed: 6, numRuns: 20 },
    );
    expect(refuseBytes(new Uint8Array(5000))).toEqual({ code: 'binary', detected: 'unknown' });
  });
});
