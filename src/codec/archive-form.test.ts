import { describe, expect, it } from 'vitest';
import type { ArchiveRecord } from '#domain/archive/record';
import { archiveFigures } from '#domain/archive/record';
import { emptyProfile } from '#domain/proposal/profile';
import { editOperation } from '#testing/edit-operation';
import { rawPageOf } from '#testing/edition-library';
import { NOTHING_WRITTEN, readArchive, writeEnd, writeSection } from './archive-form';
import { soundChains } from './log-chains';
import { chainOperations } from './operation-chain';
import { canonicalJson } from './operation-hash';

const AT = '2023-01-10T08:00:00.000Z';

async function someRecords(): Promise<readonly ArchiveRecord[]> {
  const { operations } = await chainOperations(
    [1, 2, 3].map((each) => editOperation(each)),
    new Map(),
  );
  return [
    // What a browser may carry in a text: NUL, a byte order mark inside, a bidi control, CRLF, an astral character.
    { kind: 'raw-page', rawPage: await rawPageOf('raw-1', 'A\0\ufeff\u202e\r\n𠀀\u2028z'), importedAt: AT },
    ...operations.map((each) => ({ kind: 'operation', operation: each }) as const),
    { kind: 'newspaper', newspaper: emptyProfile('焦作日报') },
    { kind: 'setting', key: 'characters', value: '○\ud800' },
  ];
}

async function fileOf(records: readonly ArchiveRecord[]): Promise<Uint8Array> {
  const first = await writeSection(records.slice(0, 2), NOTHING_WRITTEN, AT);
  const second = await writeSection(records.slice(2), first.state, AT);
  return joined([first.bytes, second.bytes, await writeEnd(second.state)]);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

describe('an archive', () => {
  it('reads back exactly what was written, and counts it', async () => {
    const records = await someRecords();
    const read = await readArchive(await fileOf(records));
    expect(read.records).toEqual(records);
    expect(read).toMatchObject({
      written: AT,
      fault: null,
      hasEnd: true,
      state: { records: records.length },
    });
    expect(archiveFigures(records)).toEqual({ editions: 0, rawPages: 1, operations: 3, newspapers: 1 });
  });

  it('is no markup, whatever is in it', async () => {
    const records = [{ kind: 'setting', key: 'characters', value: '<img src=x onerror=alert(1)>' }] as const;
    const bytes = await fileOf(records);
    expect(new TextDecoder().decode(bytes)).not.toContain('<');
    expect((await readArchive(bytes)).records).toEqual(records);
  });

  it('notices every cut, wherever it is, and keeps the sections before it', async () => {
    const bytes = await fileOf(await someRecords());
    for (let length = 0; length < bytes.length; length += 7) {
      const read = await readArchive(bytes.slice(0, length));
      expect(read.hasEnd).toBe(false);
      expect([0, 2, 6]).toContain(read.records.length);
    }
  });

  it('notices a flipped bit anywhere: never whole, never a record that is not one of those written', async () => {
    const records = await someRecords();
    const known = new Set(records.map(canonicalJson));
    const bytes = await fileOf(records);
    for (let at = 0; at < bytes.length; at += 11) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      const read = await readArchive(damaged);
      expect(read.fault !== null || !read.hasEnd, `flip at ${at}`).toBe(true);
      for (const each of read.records) expect(known).toContain(canonicalJson(each));
    }
  });

  it('says what else a file is', async () => {
    const faultOf = async (text: string) => (await readArchive(new TextEncoder().encode(text))).fault?.code;
    expect(await faultOf('')).toBe('not-an-archive');
    expect(await faultOf('{"schema":"galley-edition/1"}')).toBe('not-an-archive');
    const first = await writeSection([], NOTHING_WRITTEN, AT);
    const later = new TextDecoder().decode(first.bytes).replace('galley-archive/1', 'galley-archive/2');
    expect(await faultOf(later)).toBe('seal');
  });

  it('refuses altered bytes under a true seal, keys that reach into a prototype, and unknown kinds', async () => {
    const [page] = await someRecords();
    if (page?.kind !== 'raw-page') throw new Error('a raw page');
    const forged = { ...page, rawPage: { ...page.rawPage, text: 'another' } };
    const codeOf = async (record: unknown) => {
      const { bytes } = await writeSection([record as ArchiveRecord], NOTHING_WRITTEN, AT);
      const { fault, records } = await readArchive(bytes);
      expect(records).toEqual([]);
      return fault?.code;
    };
    expect(await codeOf(forged)).toBe('text');
    expect(await codeOf({ ...page, rawPage: { ...page.rawPage, bytes: new Uint8Array(3) } })).toBe('bytes');
    expect(await codeOf({ kind: 'setting', key: '__proto__', value: '' })).toBe('form');
    expect(await codeOf({ kind: 'program', code: 'alert(1)' })).toBe('form');
    expect(await codeOf(JSON.parse('{"kind":"setting","key":"a","value":"","__proto__":1}'))).toBe('json');
  });
});

describe('sound chains', () => {
  it('puts together what several places hold, and stops before a gap', async () => {
    const { operations } = await chainOperations(
      [1, 2, 3, 4].map((each) => editOperation(each)),
      new Map(),
    );
    const { operations: others } = await chainOperations([editOperation(2, 'b')], new Map());
    const [a1, a2, a3, a4] = operations;
    const [b2] = others;
    if (!a1 || !a2 || !a3 || !a4 || !b2) throw new Error('five operations');
    const whole = await soundChains([a3, a1, b2, a2, a1, a4]);
    expect(whole.operations.map(({ id }) => id)).toEqual(['a1', 'a2', 'b2', 'a3', 'a4']);
    expect(whole).toMatchObject({ left: 0, heads: [{ count: 4 }, { count: 1 }] });
    const gap = await soundChains([a1, a3, a4, b2]);
    expect(gap.operations.map(({ id }) => id)).toEqual(['a1', 'b2']);
    expect(gap.left).toBe(2);
  });
});
