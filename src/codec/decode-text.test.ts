import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EncodingName } from '#domain/page/document';
import { encodeLegacy, encodeUtf16 } from '#testing/encode-legacy';
import { decodeAs } from './decode-as';
import { decodeText } from './decode-text';

const reference = readFileSync('public/samples/jiaozuo-2023-01-10.txt', 'utf8');
const traditional =
  '本報訊　市政府昨日召開會議，研究今年的工作，並聽取各界對於交通問題的意見。市長表示，' +
  '將會全力推動建設，使人民的生活更為安定。記者在現場看到，許多市民前來參觀，氣氛十分熱烈。';
const french =
  'À la Chambre, le débat s’est prolongé jusqu’à une heure avancée. M. Méline a déclaré que la récolte était ' +
  'déjà compromise ; les députés de la Seine-Inférieure ont demandé des secours. — Après une brève réplique, ' +
  'l’ordre du jour a été voté à mains levées, malgré l’opposition très vive de la gauche.';

const encode = (text: string, encoding: EncodingName): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return encoding === 'utf-16le' || encoding === 'utf-16be'
    ? encodeUtf16(text, encoding)
    : encodeLegacy(text, encoding);
};
const concat = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));
const codesOf = (bytes: Uint8Array): string[] => decodeText(bytes).warnings.map((warning) => warning.code);

describe('decoding a file', () => {
  const samples: readonly (readonly [string, string, readonly EncodingName[]])[] = [
    ['a simplified page', reference, ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']],
    ['a traditional page', traditional, ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']],
    ['a French page', french, ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']],
    ['plain English', 'The Mayor opened the bridge.\nIt rained.\n', ['utf-8', 'utf-16le', 'utf-16be']],
  ];
  for (const [name, text, encodings] of samples) {
    it.each(encodings)(`recognises ${name} in %s, and is certain`, (encoding) => {
      const bytes = encode(text, encoding);
      const decoded = decodeText(bytes);
      expect(decoded.encoding).toBe(encoding);
      expect(decoded.certain).toBe(true);
      expect(decoded.text).toBe(decodeAs(bytes, encoding).text);
      expect(decoded.warnings).toEqual([]);
      expect(decoded.candidates[0]?.encoding).toBe(encoding);
      expect(decoded.candidates).toHaveLength(6);
    });
  }

  it('believes a byte order mark and drops it', () => {
    const marks: readonly (readonly [EncodingName, readonly number[]])[] = [
      ['utf-8', [0xef, 0xbb, 0xbf]],
      ['utf-16le', [0xff, 0xfe]],
      ['utf-16be', [0xfe, 0xff]],
      ['gb18030', [0x84, 0x31, 0x95, 0x33]],
    ];
    for (const [encoding, mark] of marks) {
      const decoded = decodeText(concat(mark, encode('县委', encoding)));
      expect(decoded).toMatchObject({ encoding, text: '县委', certain: true });
    }
  });

  it('shows the candidates instead of claiming to be certain of a few bytes', () => {
    const decoded = decodeText(encode('县委', 'gb18030'));
    expect(decoded.certain).toBe(false);
    expect(decoded.warnings).toContainEqual({ code: 'uncertain' });
    const gb = decoded.candidates.find((candidate) => candidate.encoding === 'gb18030');
    expect(gb?.preview).toBe('县委');
  });

  it('does not call a lucky few bytes UTF-8 with certainty', () => {
    // 票邪也追 in GB 18030; Latin, Cyrillic and Hebrew letters in UTF-8.
    const lucky = new Uint8Array([0xc6, 0xb1, 0xd0, 0xb0, 0xd2, 0xb2, 0xd7, 0xb7]);
    expect(decodeText(lucky)).toMatchObject({ encoding: 'utf-8', certain: false });
    expect(decodeText(encode('Le café', 'utf-8'))).toMatchObject({ encoding: 'utf-8', certain: true });
    expect(decodeText(encode('县委', 'utf-8'))).toMatchObject({ encoding: 'utf-8', certain: true });
  });

  it('is never certain of Japanese, Korean, Cyrillic or Polish bytes, which it does not know', () => {
    const shiftJis = [
      0x93, 0x8c, 0x8b, 0x9e, 0x93, 0x73, 0x82, 0xcd, 0x82, 0x50, 0x93, 0xfa, 0x81, 0x41, 0x90, 0x56,
    ];
    const eucKr = [
      0xbc, 0xad, 0xbf, 0xef, 0xbd, 0xc3, 0xb4, 0xc2, 0x20, 0xbf, 0xc0, 0xb4, 0xc3, 0x20, 0xbb, 0xf5,
    ];
    const cyrillic = [
      0xd1, 0xe5, 0xe3, 0xee, 0xe4, 0xed, 0xff, 0x20, 0xe2, 0x20, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe5, 0x20,
    ];
    const polish = [
      0xb3, 0x61, 0x20, 0xbf, 0xf3, 0xb3, 0x74, 0x61, 0x20, 0x67, 0xea, 0x9c, 0x6c, 0xb9, 0x20, 0x6a, 0x61,
    ];
    for (const phrase of [shiftJis, eucKr, cyrillic, polish]) {
      const decoded = decodeText(concat(...Array.from({ length: 12 }, () => phrase)));
      expect(decoded.certain).toBe(false);
    }
  });

  it('warns of every replacement character, and says where the first stands', () => {
    const broken = concat(encode('县委会议。\n', 'utf-8'), [0xff, 0xc0], encode('会议', 'utf-8'));
    const decoded = decodeText(broken);
    expect(decoded.certain).toBe(false);
    expect(decoded.warnings).toContainEqual({ code: 'replacement-characters', count: 2, firstOffset: 6 });
  });

  it('is less confident of bytes that do not all decode', () => {
    const page = encode(reference, 'gb18030');
    const sound = decodeText(page);
    const broken = decodeText(concat(page.subarray(0, 700), [0xff, 0xff], page.subarray(700)));
    expect(broken.encoding).toBe('gb18030');
    expect(broken.confidence).toBeLessThan(sound.confidence);
    expect(broken.certain).toBe(false);
  });

  it('warns of a page in two encodings', () => {
    const mixed = concat(
      encode(reference.slice(0, 900), 'utf-8'),
      encode(reference.slice(900, 1200), 'gb18030'),
    );
    expect(codesOf(mixed)).toContain('replacement-characters');
    expect(codesOf(mixed)).toContain('uncertain');
  });

  it('warns of a last character cut off, in every encoding', () => {
    for (const encoding of ['utf-8', 'gb18030'] as const) {
      const whole = encode(`${reference.slice(0, 3000)}县`, encoding);
      const decoded = decodeText(whole.subarray(0, -1));
      expect(decoded.encoding).toBe(encoding);
      expect(decoded.warnings.map((warning) => warning.code)).toContain('truncated');
    }
    const odd = encode(reference.slice(0, 3000), 'utf-16le').subarray(0, -1);
    expect(codesOf(odd)).toContain('odd-length');
  });

  it('warns of seven-bit shift sequences, which look like plain text', () => {
    expect(codesOf(encode('\x1b$B$3$s\x1b(B', 'utf-8'))).toContain('escape-sequences');
    expect(codesOf(encode('~{VPND~}', 'utf-8'))).toContain('escape-sequences');
  });

  it('finds its evidence after a long plain beginning', () => {
    const bytes = concat(
      encode('A'.repeat(70).concat('\n').repeat(3000), 'utf-8'),
      encode(reference, 'gb18030'),
    );
    expect(decodeText(bytes)).toMatchObject({ encoding: 'gb18030', certain: true });
  });

  it('never throws, and never hides a replacement character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (decoded.text.includes('\ufffd')) {
          expect(decoded.warnings.length).toBeGreaterThan(0);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('decoding with a given encoding', () => {
  it('keeps line ends, zero-width characters and a second byte order mark', () => {
    const text = 'a\r\nb\rc\n\u200b\ufeff\u202e𠮷';
    expect(decodeAs(encode(`\ufeff${text}`, 'utf-8'), 'utf-8').text).toBe(text);
    expect(decodeAs(encode(`\ufeff${text}`, 'utf-16be'), 'utf-16be').text).toBe(text);
  });
});
